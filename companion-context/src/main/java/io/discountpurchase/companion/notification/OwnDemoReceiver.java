package io.discountpurchase.companion.notification;

import io.discountpurchase.companion.notification.DemoReceiver.Behaviour;
import io.discountpurchase.companion.notification.DemoReceiver.Sent;
import io.discountpurchase.companion.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The one system that the demonstration plays for each investor: a call has notices posted to it, and it knows the secret. The
 * address is this service's own, and judged before each notification as any other.
 */
@RestController
@RequestMapping("/webhook/demo-receiver")
class OwnDemoReceiver {
    private final ObjectProvider<DemoReceivers> played;
    private final Webhooks webhooks;
    private final Problems problems;
    private final Clock clock;

    OwnDemoReceiver(ObjectProvider<DemoReceivers> played, Webhooks webhooks, Problems problems, Clock clock) {
        this.played = played;
        this.webhooks = webhooks;
        this.problems = problems;
        this.clock = clock;
    }

    record Wish(@Nullable Behaviour behaviour) {}

    /** @param sent newest first */
    record Item(String address, Behaviour behaviour, List<Sent> sent) {}

    @GetMapping
    ResponseEntity<?> receiver(Principal investor, Locale language) {
        return ifPlayed(language, receivers -> item(receivers, investor));
    }

    /** Answers as if the investor had set the address. */
    @PutMapping
    ResponseEntity<?> use(Principal investor, Locale language) {
        return ifPlayed(language, receivers -> {
            Webhook webhook = new Webhook(investor.getName(), addressOf(investor), Signature.newSecret(),
                    clock.instant());
            webhooks.set(webhook);
            own(receivers, investor).change(null, webhook.secret());
            return new WebhookController.Item(webhook.address().toString(), webhook.setAt(), webhook.secret());
        });
    }

    @PutMapping("/behaviour")
    ResponseEntity<?> behave(@RequestBody Wish wish, Principal investor, Locale language) {
        return ifPlayed(language, receivers -> {
            own(receivers, investor).change(wish.behaviour(), null);
            return item(receivers, investor);
        });
    }

    private ResponseEntity<?> ifPlayed(Locale language, Function<DemoReceivers, Object> answer) {
        DemoReceivers receivers = played.getIfAvailable();
        return receivers == null
                ? ResponseEntity.status(HttpStatus.NOT_FOUND)
                        .body(problems.of(HttpStatus.NOT_FOUND, "DEMO_RECEIVER_NOT_FOUND", language))
                : ResponseEntity.ok(answer.apply(receivers));
    }

    private static Item item(DemoReceivers receivers, Principal investor) {
        DemoReceiver.View view = own(receivers, investor).view();
        return new Item(addressOf(investor).toString(), view.behaviour(), view.sent());
    }

    private static DemoReceiver own(DemoReceivers receivers, Principal investor) {
        return receivers.receiver(numberOf(investor));
    }

    private static URI addressOf(Principal investor) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(DemoReceivers.PATH + numberOf(investor))
                .build()
                .toUri();
    }

    /** Of nine; an investor has always the same. */
    private static int numberOf(Principal investor) {
        return 1 + Math.floorMod(investor.getName().hashCode(), DemoReceivers.MOST);
    }
}
