/** What every context tells its operators: figures, transactions, dead letters, alerts, timelines. */
@NullMarked
package io.discountpurchase.webui.contexts.operations;

import org.jspecify.annotations.NullMarked;
