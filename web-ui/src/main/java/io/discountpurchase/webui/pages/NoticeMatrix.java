package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.NoticeTemplate;

import java.util.List;

/** The matrix of companionship: a row for each level, in it a cell for each moment of investing. */
record NoticeMatrix(List<Row> rows) {
    private static final List<String> LEVELS = List.of("USER", "MARKET", "PRODUCT");
    private static final List<String> MOMENTS = List.of("BEFORE", "DURING", "AFTER");

    record Row(String level, List<Cell> cells) {}

    record Cell(String level, String moment, List<NoticeTemplate> templates) {}

    static NoticeMatrix of(List<NoticeTemplate> templates) {
        return new NoticeMatrix(LEVELS.stream()
                .map(level -> new Row(level,
                        MOMENTS.stream().map(moment -> cell(level, moment, templates)).toList()))
                .toList());
    }

    private static Cell cell(String level, String moment, List<NoticeTemplate> templates) {
        return new Cell(level, moment, templates.stream()
                .filter(template -> template.level().equals(level) && template.moment().equals(moment))
                .toList());
    }

    public List<String> moments() {
        return MOMENTS;
    }
}
