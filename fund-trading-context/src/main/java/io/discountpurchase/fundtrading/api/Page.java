package io.discountpurchase.fundtrading.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page from 0
 * @param total items in all pages
 */
record Page<T>(List<T> items, int page, int size, long total) {

    private static final int LARGEST = 200;

    static void check(int page, int size) {
        if (page < 0) {
            throw new RequestProblem(Problem.PAGE_RANGE, "page");
        }
        if (size < 1 || size > LARGEST) {
            throw new RequestProblem(Problem.PAGE_RANGE, "size");
        }
    }
}
