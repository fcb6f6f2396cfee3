// What the pages do beyond links and forms: refresh what has moved, and send a form once.
(() => {
  'use strict';
  const POLL_MILLIS = 3000;
  const ERRORS_UNTIL_OFFLINE = 2;

  // --- refreshing -------------------------------------------------------------------------------
  // htmx keeps what a part is told while it is being fetched with the element that is then replaced, where it is lost; and
  // it makes the new element listen only when that has settled.
  const fetching = new Set();
  const movedMeanwhile = new Set();
  const unmoved = new WeakSet();
  const look = part => {
    if (fetching.has(part.id)) {
      movedMeanwhile.add(part.id);
    } else {
      htmx.process(part);
      htmx.trigger(part, 'live');
    }
  };
  const fetched = event => {
    const id = event.detail.requestConfig.elt.id;
    if (fetching.delete(id) && movedMeanwhile.delete(id)) {
      document.querySelectorAll(`#${id}[data-live]`).forEach(look);
    }
  };
  const loggedOut = document.getElementById('logged-out');
  const looksInVain = part => document.hidden || !part.checkVisibility() || !loggedOut.hidden;
  document.body.addEventListener('htmx:beforeRequest', event => {
    if (event.target.dataset.live && looksInVain(event.target)) {
      event.preventDefault();
    } else if (event.target.dataset.live) {
      fetching.add(event.target.id);
    }
  });
  document.body.addEventListener('htmx:afterSettle', fetched);
  document.body.addEventListener('htmx:afterRequest', event => {
    if (!event.detail.successful || unmoved.has(event.detail.xhr)) {
      fetched(event);
    }
  });

  // --- what the reader is at ----------------------------------------------------------------------
  // A part that has not moved stays as it is. htmx gives the focus back to what has an id; what was open stays open, and
  // where that which had the focus is gone, the part has it.
  const sent = new Map([...document.querySelectorAll('[data-live]')].map(part => [part.id, part.outerHTML]));
  const isUnmoved = ({target, serverResponse}) => {
    const answer = new DOMParser().parseFromString(serverResponse, 'text/html').getElementById(target.id)?.outerHTML;
    const unmovedSince = sent.get(target.id) === answer;
    sent.set(target.id, answer);
    return unmovedSince;
  };
  let atHand = {open: []};
  document.body.addEventListener('htmx:beforeSwap', event => {
    const {target, shouldSwap, xhr} = event.detail;
    if (shouldSwap && target.dataset.live && isUnmoved(event.detail)) {
      event.detail.shouldSwap = false;
      unmoved.add(xhr);
    }
    atHand = {
      open: [...target.querySelectorAll('details[open]')].map(each => each.id),
      focus: target.contains(document.activeElement) ? document.activeElement.id : undefined,
    };
  });
  document.body.addEventListener('htmx:afterSwap', event => {
    atHand.open.forEach(id => document.getElementById(id)?.setAttribute('open', ''));
    if (atHand.focus !== undefined && document.activeElement === document.body) {
      event.target.tabIndex = -1;
      (document.getElementById(atHand.focus) ?? event.target).focus({preventScroll: true});
    }
  });

  // --- hearing what has moved -----------------------------------------------------------------------
  // A part names the topics that concern it; a name that ends with * stands for all that begin like it.
  const concerns = (part, topic) => topic === '*' || part.dataset.live.split(' ')
    .some(name => name.endsWith('*') ? topic.startsWith(name.slice(0, -1)) : topic === name);
  const refresh = topic => document.querySelectorAll('[data-live]').forEach(part => {
    if (concerns(part, topic)) {
      look(part);
    }
  });

  const offline = document.getElementById('offline');
  let errors = 0;
  let polling;

  const pollNoMore = () => {
    errors = 0;
    offline.hidden = true;
    clearInterval(polling);
    polling = undefined;
  };
  // What moved before the stream was open has been told to nobody.
  const online = () => {
    pollNoMore();
    loggedOut.hidden = true;
    refresh('*');
  };

  const lost = () => {
    errors += 1;
    if (errors >= ERRORS_UNTIL_OFFLINE && polling === undefined && loggedOut.hidden) {
      offline.hidden = false;
      polling = setInterval(() => refresh('*'), POLL_MILLIS);
    }
  };

  const address = document.body.dataset.liveStream;
  let stream;
  let comingBack;
  const hangUp = () => {
    clearTimeout(comingBack);
    stream?.close();
  };
  const listen = () => {
    hangUp();
    stream = new EventSource(address);
    stream.onopen = online;
    stream.onmessage = message => refresh(JSON.parse(message.data).topic);
    // Of an investor's very many pages the oldest hears no more; it goes on looking for itself.
    stream.addEventListener('evicted', hangUp);
    stream.onerror = () => {
      lost();
      if (stream.readyState === EventSource.CLOSED && loggedOut.hidden) {
        comingBack = setTimeout(listen, POLL_MILLIS);
      }
    };
  };

  // A page that nobody sees keeps no stream, of which a browser has six for all its tabs, and fetches nothing; it looks
  // again when it is seen.
  if (address && document.querySelector('[data-live]')) {
    document.addEventListener('visibilitychange', () => document.hidden ? hangUp() : listen());
    window.addEventListener('pagehide', hangUp);
    if (!document.hidden) {
      listen();
    }
  }

  // A login that has ended leads nobody away from what they are typing: the page says so and asks no more, until it is seen
  // anew; by then they may have logged in elsewhere.
  const endOfLogin = () => {
    hangUp();
    pollNoMore();
    loggedOut.hidden = false;
  };
  document.getElementById('log-in-again').addEventListener('click', () => {
    window.location.assign(window.location.pathname + window.location.search);
  });

  // --- what did not get through --------------------------------------------------------------------
  const toast = document.getElementById('toast');
  const retry = document.getElementById('toast-retry');
  let tryAgain;
  const complain = again => {
    tryAgain = again;
    toast.hidden = false;
  };
  retry.addEventListener('click', () => {
    toast.hidden = true;
    tryAgain();
  });

  // What nobody has asked for nobody is told to miss.
  const isQuiet = event => event.detail.requestConfig.elt.matches('[data-quiet]');
  const failed = event => {
    const {elt, verb, path} = event.detail.requestConfig;
    if (!isQuiet(event)) {
      complain(() => {
        if (elt.isConnected) {
          htmx.ajax(verb, path, {source: elt});
        }
      });
    }
  };
  document.body.addEventListener('htmx:sendError', failed);
  document.body.addEventListener('htmx:responseError', failed);
  document.body.addEventListener('htmx:beforeOnLoad', event => {
    if (isQuiet(event) && event.detail.xhr.status >= 400) {
      event.preventDefault();
      if (event.detail.xhr.status === 401) {
        endOfLogin();
      }
    }
  });
  document.body.addEventListener('htmx:afterOnLoad', event => {
    if (!isQuiet(event)) {
      toast.hidden = true;
    }
  });

  // --- a form is sent once, and not into the void --------------------------------------------------
  const alive = document.querySelector('link[rel=icon]').href;
  const waiting = (form, wait) => form.querySelectorAll('button').forEach(button => {
    button.disabled = wait;
    button.classList.toggle('waiting', wait);
  });
  // The way back leads to what a purchase's form has made, instead of to a new form.
  const leadBack = form => {
    const typed = new URLSearchParams(new FormData(form));
    typed.delete('_csrf');
    history.replaceState(null, '', `${form.action}?${typed}`);
  };
  // Where nobody answers the page stays, and the same form can be sent again.
  const send = async form => {
    waiting(form, true);
    try {
      await fetch(alive, {method: 'HEAD', cache: 'no-store'});
    } catch {
      waiting(form, false);
      complain(() => send(form));
      retry.focus();
      return;
    }
    if (form.matches('[data-leads-back]')) {
      leadBack(form);
    }
    form.submit();
  };
  document.addEventListener('submit', event => {
    if (event.target.matches('form[data-once]')) {
      event.preventDefault();
      send(event.target);
    }
  });
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      window.location.reload();
    }
  });
})();
