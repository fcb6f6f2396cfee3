package io.discountpurchase.webui.contexts.http;

import java.util.List;
import java.util.function.Function;

/** One page of a list, as the contexts and the public API both answer it. */
public record PageOf<T>(List<T> items, int page, int size, long total) {
    public <R> PageOf<R> map(Function<? super T, ? extends R> each) {
        return new PageOf<>(items.stream().<R>map(each).toList(), page, size, total);
    }

    public long pages() {
        return size == 0 ? 0 : (total + size - 1) / size;
    }
}
