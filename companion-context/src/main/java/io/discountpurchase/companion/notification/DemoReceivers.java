package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notification.DemoReceiver.Behaviour;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What investors would run elsewhere, for a demonstration: nine addresses for webhooks. Each can be told to refuse or to hang, so that
 * one sees that this harms nobody. Open to all, and forgotten with the process.
 */
@RestController
@ConditionalOnBooleanProperty("demo.receivers")
@RequestMapping(DemoReceivers.PATH + "{number:[1-9]}")
class DemoReceivers {
    static final String PATH = "/demo-receivers/";
    static final int MOST = 9;
    private static final Duration HANGING = Duration.ofSeconds(30);

    private final Map<Integer, DemoReceiver> receivers = new ConcurrentHashMap<>();
    private final Clock clock;

    DemoReceivers(Clock clock) {
        this.clock = clock;
    }

    record Wish(@Nullable Behaviour behaviour, @Nullable String secret) {}

    @PostMapping
    DeferredResult<ResponseEntity<Void>> take(@PathVariable int number, @RequestBody byte[] body,
            @RequestHeader(name = Signature.HEADER, defaultValue = "") String signature) {
        var answer = new DeferredResult<ResponseEntity<Void>>(HANGING.toMillis());
        switch (receiver(number).take(clock.instant().toString(), body, signature)) {
            case TAKES -> answer.setResult(ResponseEntity.noContent().build());
            case REFUSES -> answer.setResult(ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
            case HANGS -> {
                // answered when its time is over
            }
        }
        return answer;
    }

    @GetMapping
    DemoReceiver.View view(@PathVariable int number) {
        return receiver(number).view();
    }

    @PutMapping
    DemoReceiver.View change(@PathVariable int number, @RequestBody Wish wish) {
        receiver(number).change(wish.behaviour(), wish.secret());
        return view(number);
    }

    /** @param number from 1 to {@link #MOST} */
    DemoReceiver receiver(int number) {
        return receivers.computeIfAbsent(number, unused -> new DemoReceiver());
    }
}
