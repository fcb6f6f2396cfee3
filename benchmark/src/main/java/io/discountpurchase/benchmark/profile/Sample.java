package io.discountpurchase.benchmark.profile;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A moment of one thread. */
record Sample(@Nullable RecordedThread runner, @Nullable RecordedStackTrace stack) {
    private static final String OWN = "io.discountpurchase.";
    private static final Pattern JDK = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");
    private static final Pattern FAMILY = Pattern.compile("((org\\.(apache|springframework)\\.)?\\w+\\.\\w+|\\w+).*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String NOT_A_CLASS_OF_ITS_OWN = "$";

    static Sample of(RecordedEvent event) {
        return new Sample(event.getThread(event.hasField("eventThread") ? "eventThread" : "sampledThread"),
                event.getStackTrace());
    }

    /** Without its number. */
    String thread() {
        String name = runner == null ? null : runner.getJavaName();
        return name == null ? "unknown" : NUMBER.matcher(name).replaceAll("n");
    }

    /** Whose code ran, or had the JDK run: the packages of a library. */
    String library() {
        return methods().map(method -> method.getType().getName())
                .filter(type -> !JDK.matcher(type).matches())
                .map(type -> FAMILY.matcher(type).replaceAll("$1"))
                .findFirst()
                .orElse("JDK alone");
    }

    /** Where the product's code was entered; the thread if it was not. */
    String step() {
        return methods().filter(method -> method.getType().getName().startsWith(OWN)
                && !method.getType().getName().contains(NOT_A_CLASS_OF_ITS_OWN))
                .reduce((inner, outer) -> outer)
                .map(method -> simpleNameOf(method) + "." + method.getName())
                .orElseGet(this::thread);
    }

    private static String simpleNameOf(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private Stream<RecordedMethod> methods() {
        List<RecordedFrame> frames = stack == null ? List.of() : stack.getFrames();
        return frames.stream().map(RecordedFrame::getMethod);
    }
}
