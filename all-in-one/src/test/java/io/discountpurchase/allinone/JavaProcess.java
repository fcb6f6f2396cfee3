package io.discountpurchase.allinone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A main class in a JVM of its own, on the class path under test; all-in-one's if none is named. */
final class JavaProcess implements AutoCloseable {
    private static final Duration LONGEST_END = Duration.ofSeconds(30);

    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private final Thread outputReader;
    private final Thread errorReader;

    JavaProcess(List<String> jvmOptions, List<String> arguments) {
        this(AllInOneApplication.class, jvmOptions, arguments);
    }

    JavaProcess(Class<?> mainClass, List<String> jvmOptions, List<String> arguments) {
        try {
            process = new ProcessBuilder(command(mainClass, jvmOptions, arguments)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        outputReader = read(process.inputReader(UTF_8), output);
        errorReader = read(process.errorReader(UTF_8), errors);
    }

    private static List<String> command(Class<?> mainClass, List<String> jvmOptions,
            List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir")));
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass.getName()));
        command.addAll(arguments);
        return command;
    }

    private Thread read(BufferedReader reader, List<String> lines) {
        return Thread.ofPlatform().daemon().start(() -> reader.lines().forEach(line -> {
            lines.add(line);
            if (line.startsWith("READY ")) {
                ready.complete(line);
            }
        }));
    }

    /**
     * @return the line that says so
     * @throws EndedBeforeReady if it ends first
     * @throws IllegalStateException if it takes longer
     */
    String awaitReady(Duration longest) {
        try {
            CompletableFuture.anyOf(ready, process.onExit()).get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Not ready after " + longest + ": " + output + errors, e);
        }
        if (!ready.isDone()) {
            throw new EndedBeforeReady("Ended with " + awaitExit() + ": " + output + errors);
        }
        return ready.join();
    }

    /** @return the exit code */
    int awaitExit() {
        try {
            if (!process.waitFor(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Still running: " + output + errors);
            }
            outputReader.join();
            errorReader.join();
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @return whether it has ended by itself within that time */
    boolean awaitExit(Duration longest) throws InterruptedException {
        return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** As Ctrl-C does. */
    void terminate() {
        process.destroy();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
    }

    long pid() {
        return process.pid();
    }

    List<String> output() {
        return List.copyOf(output);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void close() {
        kill();
        awaitExit();
    }

    /** The process was started and never served. */
    static final class EndedBeforeReady extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EndedBeforeReady(String message) {
            super(message);
        }
    }
}
