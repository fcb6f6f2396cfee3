// Follows the device's light or dark setting, unless the reader has chosen; runs before the page is painted.
(() => {
  'use strict';
  if (document.documentElement.hasAttribute('data-bs-theme')) {
    return;
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => document.documentElement.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  dark.addEventListener('change', apply);
  apply();
})();
