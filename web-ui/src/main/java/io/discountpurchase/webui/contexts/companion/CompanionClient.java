package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.input.NoticeTag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What the companion has to say to the investor whom the token names, and its campaigns. */
@HttpExchange(accept = "application/json")
public interface CompanionClient {
    @GetExchange("/notices")
    PageOf<Notice> notices(@RequestParam(required = false) @Nullable NoticeTag tag,
            @RequestParam(required = false) @Nullable String about, @RequestParam int page, @RequestParam int size);

    @GetExchange("/notices/unread")
    UnreadNotices unread();

    @PostExchange("/notices/seen")
    void see(@RequestBody SeenNotices seen);

    /** The investor has logged in. */
    @PostExchange("/logins")
    void loggedIn();

    /** What is given for top-ups now. */
    @GetExchange("/campaigns")
    PageOf<BonusOffer> offers();

    /** For an operator, as what follows. */
    @GetExchange("/operations/campaigns")
    PageOf<Campaign> campaigns();

    @PostExchange("/operations/campaigns/{campaignId}/open")
    Campaign open(@PathVariable String campaignId, @RequestBody OperatorReason reason);

    @PostExchange("/operations/campaigns/{campaignId}/close")
    Campaign close(@PathVariable String campaignId, @RequestBody OperatorReason reason);
}
