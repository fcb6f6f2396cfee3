package io.discountpurchase.companion.campaign;

import io.discountpurchase.companion.campaign.CampaignDesk.Outcome;
import io.discountpurchase.companion.problem.Problems;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.operations.PageOf;
import io.discountpurchase.transactioncentre.operations.ReasonRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What investors and operators see of campaigns, and what operators do with them. */
@RestController
class CampaignsController {
    private final Campaigns campaigns;
    private final CampaignDesk desk;
    private final Problems problems;

    CampaignsController(Campaigns campaigns, CampaignDesk desk, Problems problems) {
        this.campaigns = campaigns;
        this.desk = desk;
        this.problems = problems;
    }

    /** Amounts in yuan. */
    record Offer(String campaignId, String each, String bonus, String mostPerInvestor, LocalDate begins,
            LocalDate ends) {
        static Offer of(Campaign campaign) {
            return new Offer(campaign.id(), campaign.rule().each().toString(), campaign.rule().bonus().toString(),
                    campaign.rule().mostPerInvestor().toString(), campaign.begins(), campaign.ends());
        }
    }

    record Item(String campaignId, boolean open, String budget, String spent, String left, Offer offer) {
        static Item of(Campaign campaign) {
            return new Item(campaign.id(), campaign.open(), campaign.budget().toString(), campaign.spent().toString(),
                    campaign.left().toString(), Offer.of(campaign));
        }
    }

    /** The one that is open, or none. */
    @GetMapping("/campaigns")
    PageOf<Offer> offers() {
        return whole(campaigns.all().stream().filter(Campaign::open).map(Offer::of).toList());
    }

    @GetMapping("/operations/campaigns")
    PageOf<Item> all() {
        return whole(campaigns.all().stream().map(Item::of).toList());
    }

    /** They are few. */
    private static <T> PageOf<T> whole(List<T> items) {
        return new PageOf<>(items, 0, items.size(), items.size());
    }

    @PostMapping("/operations/campaigns/{campaignId}/open")
    ResponseEntity<?> open(@PathVariable String campaignId, @RequestBody ReasonRequest why, Principal operator,
            Locale language) {
        return answer(campaignId, desk.open(campaignId, request("OPEN_CAMPAIGN", campaignId, why, operator)),
                language);
    }

    @PostMapping("/operations/campaigns/{campaignId}/close")
    ResponseEntity<?> close(@PathVariable String campaignId, @RequestBody ReasonRequest why, Principal operator,
            Locale language) {
        return answer(campaignId, desk.close(campaignId, request("CLOSE_CAMPAIGN", campaignId, why, operator)),
                language);
    }

    private static OperatorRequest request(String action, String campaignId, ReasonRequest why, Principal operator) {
        return new OperatorRequest(operator.getName(), action, "campaign-" + campaignId, why.reason());
    }

    private ResponseEntity<?> answer(String campaignId, Outcome outcome, Locale language) {
        return switch (outcome) {
            case DONE -> ResponseEntity.of(campaigns.find(campaignId).map(Item::of));
            case UNCHANGED -> refused(HttpStatus.CONFLICT, "CAMPAIGN_UNCHANGED", language);
            case ANOTHER_CAMPAIGN_OPEN -> refused(HttpStatus.CONFLICT, outcome.name(), language);
            case CAMPAIGN_NOT_FOUND -> refused(HttpStatus.NOT_FOUND, outcome.name(), language);
        };
    }

    private ResponseEntity<?> refused(HttpStatus status, String code, Locale language) {
        return ResponseEntity.status(status).body(problems.of(status, code, language));
    }
}
