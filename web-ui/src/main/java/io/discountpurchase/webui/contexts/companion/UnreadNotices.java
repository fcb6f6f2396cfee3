package io.discountpurchase.webui.contexts.companion;

/** How many notices the investor has not seen yet. */
public record UnreadNotices(long unread) {}
