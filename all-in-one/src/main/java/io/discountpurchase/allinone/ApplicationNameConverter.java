package io.discountpurchase.allinone;

import ch.qos.logback.classic.pattern.ClassicConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Tells whose log line it is: by the group of the thread, or on a virtual thread, which has none, by the package of the
 * logger. Public only because Logback makes it.
 */
public final class ApplicationNameConverter extends ClassicConverter {
    private static final String PACKAGE = AllInOne.class.getPackageName().replaceFirst("[^.]+$", "");

    @Override
    public String convert(ILoggingEvent event) {
        String group = Thread.currentThread().getThreadGroup().getName();
        return find(application -> application.title().equals(group),
                find(application -> event.getLoggerName()
                        .startsWith(PACKAGE + application.title().replace("-", "") + "."), "-"));
    }

    private static String find(Predicate<Application> condition, String otherwise) {
        return Arrays.stream(Application.values())
                .filter(condition)
                .map(Application::title)
                .findFirst()
                .orElse(otherwise);
    }
}
