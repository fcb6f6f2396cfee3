package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.contexts.companion.CompanionClient;
import io.discountpurchase.webui.contexts.companion.SeenNotices;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.NoticeTag;
import io.discountpurchase.webui.input.PageInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

import java.time.Instant;
import java.util.List;

@Controller
@RequestMapping("/notices")
class NoticesPageController {
    private final CompanionClient companion;

    NoticesPageController(CompanionClient companion) {
        this.companion = companion;
    }

    /** Of the navigation. */
    enum Place {
        TOP, BOTTOM
    }

    /** What a page shows that was new, and when the last of it happened. */
    record Shown(@Nullable List<Long> noticeId, @Nullable Instant before, @Nullable String tag) {
        SeenNotices seen() {
            return new SeenNotices(noticeId == null ? List.of() : noticeId, before, NoticeTag.parse(tag));
        }
    }

    @GetMapping
    String notices(@RequestParam(required = false) @Nullable String tag, PageInput page, Model model) {
        NoticeTag wanted = NoticeTag.parse(tag);
        model.addAttribute("notices", companion.notices(wanted, null, page.page(), page.size()));
        model.addAttribute("tag", wanted);
        model.addAttribute("tags", NoticeTag.values());
        return "notices";
    }

    /** The part of the page that moves. */
    @GetMapping("/list")
    String moved(@RequestParam(required = false) @Nullable String tag, PageInput page, Model model) {
        notices(tag, page, model);
        return "notices :: moving";
    }

    /** What was said of a purchase, a redemption or a top-up: fetched by its page, which does without it likewise. */
    @GetMapping("/about/{subjectId}")
    String about(@PathVariable String subjectId, Model model) {
        String about = IdInput.subjectId(subjectId);
        model.addAttribute("about", about);
        model.addAttribute("said", companion.notices(null, about, 0, PageInput.MOST_ITEMS).items());
        return "notices :: about";
    }

    /** Fetched by every page, which does without it while the companion is away. */
    @GetMapping("/unread")
    String unread(@RequestParam Place place, Model model) {
        model.addAttribute("unread", companion.unread().unread());
        model.addAttribute("place", place);
        return "notices :: unread";
    }

    @PostMapping("/seen")
    String see(@ModelAttribute Shown shown) {
        companion.see(shown.seen());
        return "redirect:/notices";
    }

    /** By the page itself, which stays. */
    @PostMapping(path = "/seen", headers = "HX-Request")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seeBeforeTheEyes(@ModelAttribute Shown shown) {
        companion.see(shown.seen());
    }
}
