package io.discountpurchase.webui.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import java.time.OffsetDateTime;
import java.util.Locale;

/** What the frame of every page needs. */
@ControllerAdvice(basePackageClasses = PageModel.class)
class PageModel {
    private final DemoClock demoClock;

    PageModel(DemoClock demoClock) {
        this.demoClock = demoClock;
    }

    /** Who is looking at the page. */
    record Reader(String name, boolean operator) {}

    @ModelAttribute("reader")
    @Nullable
    Reader reader(HttpServletRequest request) {
        String name = request.getRemoteUser();
        return name == null ? null : new Reader(name, request.isUserInRole("OPERATOR"));
    }

    /** Shown where a demonstration has left the machine's time. */
    @ModelAttribute("demoTime")
    @Nullable
    OffsetDateTime demoTime(HttpServletRequest request) {
        return request.getRemoteUser() == null ? null : demoClock.now();
    }

    @ModelAttribute("theme")
    Theme theme(HttpServletRequest request) {
        return Theme.of(request);
    }

    @ModelAttribute("hidesAmounts")
    boolean hidesAmounts(HttpServletRequest request) {
        return OwnAmounts.of(request) == OwnAmounts.HIDDEN;
    }

    @ModelAttribute("path")
    String path(HttpServletRequest request) {
        return request.getRequestURI();
    }

    @ModelAttribute("language")
    String language(Locale locale) {
        return locale.toLanguageTag();
    }
}
