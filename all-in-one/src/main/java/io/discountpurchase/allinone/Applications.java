package io.discountpurchase.allinone;

import io.discountpurchase.embeddedrocketmq.NettyEventThreads;
import org.apache.rocketmq.remoting.RemotingService;
import org.springframework.context.ConfigurableApplicationContext;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;

/** The Spring applications, side by side, each with a context of its own. */
final class Applications implements AutoCloseable {
    private final Progress progress;
    private final Map<Application, ConfigurableApplicationContext> running = new ConcurrentHashMap<>();

    Applications(Progress progress) {
        this.progress = progress;
    }

    /** All at once; returns when all serve, or throws as soon as one fails. */
    void start(ApplicationSettings settings) {
        var firstFailure = new CompletableFuture<Void>();
        var all = CompletableFuture.allOf(Arrays.stream(Application.values())
                .map(application -> inGroupOf(application, () -> start(application, settings))
                        .whenComplete((nothing, failure) -> {
                            if (failure != null) {
                                firstFailure.completeExceptionally(failure);
                            }
                        }))
                .toArray(CompletableFuture[]::new));
        try {
            CompletableFuture.anyOf(all, firstFailure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : e;
        }
    }

    private void start(Application application, ApplicationSettings settings) {
        progress.during(application.title(), () -> running.put(application,
                application.builder().registerShutdownHook(false).run(settings.of(application))));
    }

    /** The edge first, so that nothing new comes in; then the contexts, which finish what they have begun. */
    @Override
    public void close() {
        new NettyEventThreads(running.values()
                .stream()
                .map(RocketMqClients::new)
                .flatMap(RocketMqClients::connections)
                .toArray(RemotingService[]::new)).keepAwakeDuring(this::closeInOrder);
    }

    private void closeInOrder() {
        close(Application.WEB_UI);
        CompletableFuture.allOf(running.keySet()
                .stream()
                .map(application -> inGroupOf(application, () -> close(application)))
                .toArray(CompletableFuture[]::new))
                .join();
    }

    private void close(Application application) {
        var context = running.remove(application);
        if (context != null) {
            context.close();
        }
    }

    /** Threads inherit the group, and by it the log tells whose they are. */
    private static CompletableFuture<Void> inGroupOf(Application application, Runnable task) {
        var group = new ThreadGroup(application.title());
        return CompletableFuture.runAsync(task, command -> new Thread(group, command, application.title()).start());
    }
}
