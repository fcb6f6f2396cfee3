package io.discountpurchase.transactioncentre;

/**
 * Declares which command an integration event of another service means here. The command commits together with its inbox
 * row, in a transaction of its own; a duplicate never reaches the command handler.
 *
 * @param <M> the integration event
 */
@FunctionalInterface
public interface CommandTranslator<M extends Record> {
    Object toCommand(M message);
}
