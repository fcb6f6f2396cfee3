package io.discountpurchase.webui.problem;

import io.discountpurchase.webui.trace.TraceId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a refusal as the answer and as one line of the log.
 *
 * <p>It writes past the content negotiation, because whoever sent a wrong Accept header must be told so as well.
 */
@Component
public class ProblemWriter {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);
    private static final int SERVER_ERROR = 500;

    private final ProblemWords words;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemWriter(ProblemWords words, LocaleResolver locales, JsonMapper json) {
        this.words = words;
        this.locales = locales;
        this.json = json;
    }

    public void write(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        log(problem, request);
        Locale locale = locales.resolveLocale(request);
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        problem.retryAfter()
                .ifPresent(
                        pause -> response.setHeader(HttpHeaders.RETRY_AFTER,
                                String.valueOf(Math.max(1, pause.toSeconds()))));
        response.getOutputStream().write(json.writeValueAsBytes(document(problem, locale, TraceId.of(request))));
    }

    private Problem document(ProblemException problem, Locale locale, String traceId) {
        return new Problem("about:blank", words.title(problem.status(), locale), problem.status(), problem.code(),
                problem.field().orElse(null), words.detail(problem, locale), traceId);
    }

    private static void log(ProblemException problem, HttpServletRequest request) {
        String line = "{} {} {} {}";
        Object[] facts = {request.getMethod(), request.getRequestURI(), problem.getMessage(),
                problem.field().orElse("")};
        if (problem.status() >= SERVER_ERROR) {
            LOG.warn(line, facts);
        } else {
            LOG.info(line, facts);
        }
    }
}
