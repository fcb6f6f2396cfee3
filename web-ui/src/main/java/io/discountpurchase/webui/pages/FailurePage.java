package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.problem.ProblemException;
import io.discountpurchase.webui.problem.ProblemWords;
import io.discountpurchase.webui.trace.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

import java.util.Locale;
import java.util.Map;

/** The page that stands where another could not be made. */
@Component
class FailurePage {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    private final ProblemWords words;
    private final LocaleResolver locales;

    FailurePage(ProblemWords words, LocaleResolver locales) {
        this.words = words;
        this.locales = locales;
    }

    ModelAndView of(ProblemException problem, HttpServletRequest request) {
        LOG.info("{} {} {}", request.getMethod(), request.getRequestURI(), problem.getMessage());
        Locale locale = locales.resolveLocale(request);
        ModelAndView page = new ModelAndView("failure", Map.of("code", problem.code(), "status", problem.status(),
                "title", words.title(problem.status(), locale), "detail", words.detail(problem, locale), "traceId",
                TraceId.of(request), "language", locale.toLanguageTag(), "path", request.getRequestURI()));
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        return page;
    }
}
