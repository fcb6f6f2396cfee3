package io.discountpurchase.benchmark.machine;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A JVM of its own, of the same JDK as this one. It ends when this one does. */
public final class JavaProgram implements AutoCloseable {
    /** How a program that is talked to says that something has failed. */
    public static final String FAILED = "FAILED ";
    /** Of processor time, for which a recording has a sample where the JDK can count it (25), else the pause between two. */
    public static final int CPU_SAMPLE_MILLIS = 10;
    public static final int EXECUTION_SAMPLE_MILLIS = 20;
    private static final Duration LONGEST_END = Duration.ofSeconds(30);
    private static final List<String> ALWAYS = List.of("-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
            "-XX:+IgnoreUnrecognizedVMOptions", "--sun-misc-unsafe-memory-access=allow");

    private final String name;
    private final Process process;
    private final ProcessTree tree;
    private final BufferedReader output;
    private final Writer input;
    private final Thread end = new Thread(this::kill);
    private @Nullable Management management;

    private JavaProgram(String name, Process process) {
        this.name = name;
        this.process = process;
        this.tree = new ProcessTree(process.pid());
        this.output = process.inputReader(UTF_8);
        this.input = process.outputWriter(UTF_8);
        Runtime.getRuntime().addShutdownHook(end);
    }

    /**
     * @param jvmOptions heap and the like
     * @param program {@code -jar x.jar} or {@code -cp … Main}, and its arguments
     * @param log what it says
     */
    public static JavaProgram start(String name, List<String> jvmOptions, List<String> program, Path log) {
        return start(name, new ProcessBuilder(command(jvmOptions, program)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    /** One that is talked to: its standard output is read here, and its errors go to the log. */
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

    /** @throws IllegalStateException if it has ended */
    public void check() {
        if (!process.isAlive()) {
            throw new IllegalStateException(name + " has ended with " + process.exitValue() + "; its log says why");
        }
    }

    /**
     * The first line of its standard output that begins so.
     *
     * @throws IllegalStateException if there is one that begins with {@value #FAILED}, or it ends before
     */
    public String await(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
            if (line.startsWith(FAILED)) {
                throw new IllegalStateException(name + ": " + line);
            }
        }
        throw new IllegalStateException(name + " has ended; see " + name + ".log");
    }

    /** One line to its standard input. */
    public void say(String line) throws IOException {
        input.write(line + "\n");
        input.flush();
    }

    /** Since it was started. */
    public Usage usage() {
        return new Usage(tree.cpuSeconds(), management().compilingSeconds(), management().allocatedBytes(),
                Math.max(0, status().writtenBytes()));
    }

    /**
     * A figure that some library of the program publishes as a management bean.
     *
     * @return nothing if there is no such bean
     */
    public OptionalLong attribute(String beanPattern, String attribute) {
        try {
            return management().attribute(beanPattern, attribute);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ProcStatus status() {
        return new ProcStatus(process.pid());
    }

    /** Writes down from now on what it does, for a profile. */
    public void startRecording() {
        management().startRecording();
    }

    public void stopRecording(Path file) throws IOException {
        management().stopRecording(file);
    }

    private synchronized Management management() {
        if (management == null) {
            try {
                management = new Management(process.pid());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return management;
    }

    private void kill() {
        process.destroyForcibly();
    }

    /** As Ctrl-C does, and harder if that does not help. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            return; // this JVM is ending already, and ends the program with it
        }
        try {
            if (management != null) {
                management.close();
            }
        } catch (IOException e) {
            System.err.println(name + " does not answer: " + e);
        }
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
