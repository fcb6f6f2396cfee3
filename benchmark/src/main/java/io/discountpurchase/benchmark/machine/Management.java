package io.discountpurchase.benchmark.machine;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import jdk.management.jfr.FlightRecorderMXBean;

import java.io.IOException;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.PlatformManagedObject;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import javax.management.JMException;
import javax.management.MBeanServerConnection;
import javax.management.ObjectName;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a JVM of this machine says of itself, without an option at its start. */
final class Management implements AutoCloseable {
    private static final double MILLIS = 1e3;
    /** Every 10 ms of processor time where the JDK can (25), else what runs every 20 ms; and each force of a file. */
    private static final Map<String, String> RECORDED = Map.of("jdk.CPUTimeSample#enabled", "true",
            "jdk.CPUTimeSample#throttle", JavaProgram.CPU_SAMPLE_MILLIS + "ms", "jdk.CPUTimeSample#stackTrace", "true",
            "jdk.ExecutionSample#enabled", "true", "jdk.ExecutionSample#period",
            JavaProgram.EXECUTION_SAMPLE_MILLIS + " ms",
            "jdk.FileForce#enabled", "true", "jdk.FileForce#threshold", "0 ms", "jdk.FileForce#stackTrace", "false");

    private final JMXConnector connector;
    private final MBeanServerConnection server;
    private final ThreadMXBean threads;
    private final CompilationMXBean compilers;
    private final FlightRecorderMXBean recorder;
    private long recording;

    @SuppressWarnings("BanJNDI") // the address is that of a process which this one has started
    Management(long pid) throws IOException {
        connector = JMXConnectorFactory.connect(new JMXServiceURL(agentOf(pid)));
        server = connector.getMBeanServerConnection();
        threads = bean(server, ThreadMXBean.class);
        compilers = bean(server, CompilationMXBean.class);
        recorder = bean(server, FlightRecorderMXBean.class);
    }

    private static String agentOf(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    private static <T extends PlatformManagedObject> T bean(MBeanServerConnection server, Class<T> type)
            throws IOException {
        return ManagementFactory.getPlatformMXBean(server, type);
    }

    long allocatedBytes() {
        return threads.getTotalThreadAllocatedBytes();
    }

    double compilingSeconds() {
        return compilers.getTotalCompilationTime() / MILLIS;
    }

    /**
     * A figure that some library of that JVM publishes.
     *
     * @param pattern of the one bean that has it
     * @return nothing if there is no such bean
     */
    OptionalLong attribute(String pattern, String attribute) throws IOException {
        try {
            Set<ObjectName> names = server.queryNames(new ObjectName(pattern), null);
            return names.isEmpty() ? OptionalLong.empty()
                    : OptionalLong.of(((Number) server.getAttribute(names.iterator().next(), attribute)).longValue());
        } catch (JMException e) {
            throw new IOException(e);
        }
    }

    void startRecording() {
        recording = recorder.newRecording();
        recorder.setRecordingSettings(recording, RECORDED);
        recorder.startRecording(recording);
    }

    void stopRecording(Path file) throws IOException {
        recorder.stopRecording(recording);
        recorder.copyTo(recording, file.toString());
        recorder.closeRecording(recording);
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
