package io.discountpurchase.benchmark.growth;

import io.discountpurchase.benchmark.growth.Footprint.NewRow;
import org.jspecify.annotations.Nullable;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * What of the rows of one purchase is another in every copy: all ids, the investor, and which events of the wallet they are.
 */
final class Stencil {
    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String SEQUENCE = "sequencenumber";
    private static final String AGGREGATE = "aggregateidentifier";

    private final String investor;
    private final Pattern changing;
    private final List<String> ids;

    private Stencil(String investor, List<String> ids) {
        this.investor = investor;
        this.ids = ids;
        changing = Pattern.compile("(%s)|%s #(\\d+)|%2$s".formatted(ID, Pattern.quote(investor)));
    }

    /** @param footprints of the same purchase in all databases */
    static Stencil of(String investor, List<Footprint> footprints) {
        Set<String> ids = new LinkedHashSet<>();
        Pattern id = Pattern.compile(ID);
        for (Footprint footprint : footprints) {
            for (NewRow row : footprint.rows()) {
                row.values()
                        .forEach(value -> id.matcher(value.toString()).results().forEach(one -> ids.add(one.group())));
            }
        }
        return new Stencil(investor, List.copyOf(ids));
    }

    int ids() {
        return ids.size();
    }

    /** One value of a copy. */
    @FunctionalInterface
    interface Cell {
        @Nullable
        Object of(Copy copy, UUID[] ids);
    }

    /** @param firstEvent of the wallet that this purchase has caused */
    List<Cell> cells(NewRow row, long firstEvent) {
        List<Cell> cells = new ArrayList<>();
        for (Table.Column column : row.table().written()) {
            Object value = row.values().get(row.table().position(column.name()));
            cells.add(isOfWallet(row, column) ? later(((Number) value).longValue() - firstEvent)
                    : cell(value, column.kind(), firstEvent));
        }
        return cells;
    }

    private static Cell later(long events) {
        return (copy, fresh) -> copy.firstEvent() + events;
    }

    private boolean isOfWallet(NewRow row, Table.Column column) {
        return column.name().equals(SEQUENCE)
                && row.values().get(row.table().position(AGGREGATE)).equals(investor);
    }

    /** The number of the first event of the wallet among these rows; 0 if there is none. */
    long firstEvent(Footprint footprint) {
        return footprint.rows()
                .stream()
                .filter(row -> row.table().columns().stream().anyMatch(column -> isOfWallet(row, column)))
                .mapToLong(row -> ((Number) row.values().get(row.table().position(SEQUENCE))).longValue())
                .min()
                .orElse(0);
    }

    private Cell cell(Object value, Table.Kind kind, long firstEvent) {
        return switch (value) {
            case OffsetDateTime time -> (copy, fresh) -> time.minusNanos(copy.micros() * 1000);
            case UUID id -> {
                int index = ids.indexOf(id.toString());
                yield (copy, fresh) -> fresh[index];
            }
            case String text when text.equals(Dump.NOTHING) -> (copy, fresh) -> null;
            case String text -> {
                List<Cell> pieces = pieces(text, firstEvent);
                yield kind == Table.Kind.TEXT_IN_BYTES
                        ? (copy, fresh) -> joined(pieces, copy, fresh).getBytes(UTF_8)
                        : (copy, fresh) -> joined(pieces, copy, fresh);
            }
            default -> (copy, fresh) -> value;
        };
    }

    private List<Cell> pieces(String text, long firstEvent) {
        List<Cell> pieces = new ArrayList<>();
        Matcher part = changing.matcher(text);
        int end = 0;
        while (part.find()) {
            String before = text.substring(end, part.start());
            pieces.add((copy, fresh) -> before);
            pieces.add(piece(part, firstEvent));
            end = part.end();
        }
        String rest = text.substring(end);
        pieces.add((copy, fresh) -> rest);
        return pieces;
    }

    private Cell piece(Matcher part, long firstEvent) {
        if (part.group(1) != null) {
            int index = ids.indexOf(part.group(1));
            return (copy, fresh) -> fresh[index];
        }
        if (part.group(2) != null) {
            long events = Long.parseLong(part.group(2)) - firstEvent;
            return (copy, fresh) -> copy.investor() + " #" + (copy.firstEvent() + events);
        }
        return (copy, fresh) -> copy.investor();
    }

    private static String joined(List<Cell> pieces, Copy copy, UUID[] fresh) {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.of(copy, fresh)));
        return text.toString();
    }

    /** The same key in the rows of another investor. */
    List<Object> keyOf(List<Object> key, String other) {
        return key.stream().map(part -> part instanceof String text ? text.replace(investor, other) : part).toList();
    }
}
