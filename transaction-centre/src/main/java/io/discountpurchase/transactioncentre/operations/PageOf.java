package io.discountpurchase.transactioncentre.operations;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page from 0
 * @param total items in all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {}
