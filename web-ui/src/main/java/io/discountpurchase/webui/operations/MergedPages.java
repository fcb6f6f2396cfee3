package io.discountpurchase.webui.operations;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.input.PageInput;
import io.discountpurchase.webui.problem.ProblemCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One list out of a list of each context, newest first. A context is asked for its next page only when the rows at hand
 * are used up, so page n costs about n calls; therefore the list ends at a depth that no person pages to.
 */
final class MergedPages {
    private static final int DEEPEST = 10_000;

    private MergedPages() {}

    /** A page of one context's rows, newest first, as items of the merged list. */
    interface Source<T> {
        PageOf<T> page(ContextName context, int page, int size);
    }

    static <T> PageOf<T> of(PageInput wanted, Function<T, Instant> time, Source<T> source) {
        int end = Math.multiplyExact(wanted.page() + 1, wanted.size());
        if (end > DEEPEST) {
            throw ProblemCode.PAGE_RANGE.at("page");
        }
        List<Rows<T>> contexts = Arrays.stream(ContextName.values())
                .map(context -> new Rows<>(context, wanted.size(), source))
                .toList();
        List<T> items = newest(contexts, end, time);
        int start = Math.min(items.size(), end - wanted.size());
        long total = contexts.stream().mapToLong(Rows::total).sum();
        return new PageOf<>(List.copyOf(items.subList(start, items.size())), wanted.page(), wanted.size(), total);
    }

    private static <T> List<T> newest(List<Rows<T>> contexts, int count, Function<T, Instant> time) {
        List<T> taken = new ArrayList<>();
        Comparator<Rows<T>> byHead = Comparator.comparing(rows -> time.apply(rows.head()));
        while (taken.size() < count) {
            Rows<T> next = contexts.stream().filter(Rows::hasMore).max(byHead).orElse(null);
            if (next == null) {
                return taken;
            }
            taken.add(next.take());
        }
        return taken;
    }

    /** The rows of one context, fetched page by page as they are taken. */
    private static final class Rows<T> {
        private final ContextName context;
        private final Source<T> source;
        private PageOf<T> current;
        private int position;

        private Rows(ContextName context, int size, Source<T> source) {
            this.context = context;
            this.source = source;
            this.current = source.page(context, 0, size);
        }

        private long total() {
            return current.total();
        }

        private boolean hasMore() {
            boolean fullPageUsed = position == current.items().size() && position == current.size();
            if (fullPageUsed) {
                current = source.page(context, current.page() + 1, current.size());
                position = 0;
            }
            return position < current.items().size();
        }

        private T head() {
            return current.items().get(position);
        }

        private T take() {
            return current.items().get(position++);
        }
    }
}
