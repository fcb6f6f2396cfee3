package io.discountpurchase.companion.notice;

import io.discountpurchase.companion.notice.NoticeKind.Level;
import io.discountpurchase.companion.notice.NoticeKind.Moment;
import io.discountpurchase.transactioncentre.operations.PageOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What operators see of the templates: each filled with samples, and its place in the matrix. */
@RestController
class NoticeTemplatesController {
    private final NoticeTemplates templates;
    private final NoticeWords words;

    NoticeTemplatesController(NoticeTemplates templates, NoticeWords words) {
        this.templates = templates;
        this.words = words;
    }

    record Item(NoticeKind kind, Level level, Moment moment, NoticeTag tag, boolean promotion, NoticeTemplate zh,
            NoticeTemplate en) {}

    /** All of them: they are few. */
    @GetMapping("/operations/notice-templates")
    PageOf<Item> all() {
        List<Item> items = Arrays.stream(NoticeKind.values()).map(this::item).toList();
        return new PageOf<>(items, 0, items.size(), items.size());
    }

    private Item item(NoticeKind kind) {
        Notice sample = templates.sample(kind);
        return new Item(kind, kind.level(), kind.moment(), kind.tag(), kind.isPromotion(),
                words.worded(sample, Locale.CHINESE), words.worded(sample, Locale.ENGLISH));
    }
}
