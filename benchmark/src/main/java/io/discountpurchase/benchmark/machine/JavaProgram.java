package io.discountpurchase.benchmark.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own, of the same JDK as this one. It ends when this one does. */
public final class JavaProgram implements AutoCloseable {
    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final List<String> ALWAYS = List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
            "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow");

    private final String name;
    private final Process process;
    private final ProcessTree tree;
    private final Thread end = new Thread(this::kill);

    private JavaProgram(String name, Process process) {
        this.name = name;
        this.process = process;
        this.tree = new ProcessTree(process.pid());
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * @param jvmOptions heap and the like
     * @param program {@code -jar x.jar} or {@code -cp … Main}, and its arguments
     * @param log what it says
     */
    public static JavaProgram start(String name, List<String> jvmOptions, List<String> program, Path log) {
        return start(name, new ProcessBuilder(command(jvmOptions, program)).redirectErrorStream(true)
                .redirectOutput(log.toFile()));
    }

    /** One whose standard output is read by who has started it, and whose errors go to the log. */
    public static JavaProgram startTalking(String name, List<String> jvmOptions, List<String> program, Path log) {
        return start(name, new ProcessBuilder(command(jvmOptions, program)).redirectError(log.toFile()));
    }

    private static JavaProgram start(String name, ProcessBuilder process) {
        try {
            return new JavaProgram(name, process.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(List<String> jvmOptions, List<String> program) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ALWAYS);
        command.addAll(jvmOptions);
        command.addAll(program);
        return command;
    }

    public String name() {
        return name;
    }

    public Process process() {
        return process;
    }

    /** @throws IllegalStateException if it has ended */
    public void check() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended with " + process.exitValue() + "; its log says why");
        }
    }

    public double cpuSeconds() {
        return tree.cpuSeconds();
    }

    public ProcStatus status() {
        return new ProcStatus(process.pid());
    }

    private void kill() {
        process.destroyForcibly();
    }

    /** As Ctrl-C does, and harder if that does not help. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(end);
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_END.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
