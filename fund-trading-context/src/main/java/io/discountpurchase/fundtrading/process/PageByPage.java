package io.discountpurchase.fundtrading.process;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Confirms as many as there are with bounded memory. What is confirmed leaves the page by itself, so the first page is always
 * the next one.
 */
final class PageByPage {
    private static final int PAGE = 100;

    private PageByPage() {}

    /**
     * @param next the first page, of so many at most
     * @param confirm answers whether this call has confirmed it, rather than one before it
     * @return how many this call has confirmed
     */
    static <T> int confirm(IntFunction<List<T>> next, Function<T, CompletableFuture<Boolean>> confirm) {
        int confirmed = 0;
        int ofThisPage;
        do {
            ofThisPage = confirmAll(next.apply(PAGE), confirm);
            confirmed += ofThisPage;
        } while (ofThisPage > 0);
        return confirmed;
    }

    private static <T> int confirmAll(List<T> page, Function<T, CompletableFuture<Boolean>> confirm) {
        List<CompletableFuture<Boolean>> answers = page.stream().map(confirm).toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        return (int) answers.stream().filter(CompletableFuture::join).count();
    }
}
