package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.api.DecimalText.Kind;
import io.discountpurchase.fundtrading.catalogue.FundCatalogue;
import io.discountpurchase.fundtrading.catalogue.ListedFund;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.InProgress;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.KeyMismatch;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.Refused;
import io.discountpurchase.fundtrading.process.RedemptionAnswer.Taken;
import io.discountpurchase.fundtrading.process.RedemptionPlacing;
import io.discountpurchase.fundtrading.readmodel.redemption.RedemptionBook;
import io.discountpurchase.fundtrading.redeeming.RedemptionEstimate.Estimated;
import io.discountpurchase.fundtrading.redeeming.RedemptionEstimate.Impossible;
import io.discountpurchase.fundtrading.redeeming.RedemptionOffers;
import io.discountpurchase.fundtrading.redeeming.RedemptionWish;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.RedemptionId;
import io.discountpurchase.sharedkernel.money.FundShares;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;

/** Where an investor gets out of a fund again. */
@RestController
class RedemptionsController {
    private final FundCatalogue funds;
    private final RedemptionOffers offers;
    private final RedemptionPlacing placing;
    private final RedemptionBook redemptions;

    RedemptionsController(FundCatalogue funds, RedemptionOffers offers, RedemptionPlacing placing,
            RedemptionBook redemptions) {
        this.funds = funds;
        this.offers = offers;
        this.placing = placing;
        this.redemptions = redemptions;
    }

    record RedemptionWishJson(@Nullable String fundCode, @Nullable String shares) {}

    /** What the investor could redeem of the fund, lot by lot. */
    @GetMapping("/holdings/{fundCode}/lots")
    RedeemableJson redeemable(@PathVariable String fundCode, Principal investor) {
        return RedeemableJson.of(offers.redeemable(id(investor), listed(Requests.fundCode(fundCode))));
    }

    @PostMapping("/redemptions/estimate")
    RedemptionEstimateJson estimate(@RequestBody RedemptionWishJson json, Principal investor) {
        RedemptionWish wish = wish(json, investor);
        return switch (offers.estimate(wish, listed(wish.fundCode()))) {
            case Estimated estimated -> RedemptionEstimateJson.of(wish.fundCode().toString(),
                    wish.shares().toString(), estimated);
            case Impossible impossible -> throw new RequestProblem(Problem.of(impossible.reason()));
        };
    }

    @PostMapping("/redemptions")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RedemptionJson redeem(@RequestHeader("Idempotency-Key") String key, @RequestBody RedemptionWishJson json,
            Principal investor) {
        RedemptionWish wish = wish(json, investor);
        listed(wish.fundCode());
        return switch (placing.place(wish, key)) {
            case Taken taken -> one(wish.investorId(), taken.redemptionId());
            case Refused refused -> throw new RequestProblem(Problem.of(refused.reason()));
            case InProgress running -> throw new RequestProblem(Problem.IN_PROGRESS);
            case KeyMismatch mismatch -> throw new RequestProblem(Problem.IDEMPOTENCY_MISMATCH);
        };
    }

    @GetMapping("/redemptions")
    Page<RedemptionJson> redemptions(@RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size, Principal principal) {
        Page.check(page, size);
        InvestorId investor = id(principal);
        List<RedemptionJson> items = redemptions.page(investor, page, size).stream().map(RedemptionJson::of).toList();
        return new Page<>(items, page, size, redemptions.count(investor));
    }

    @GetMapping("/redemptions/{redemptionId}")
    RedemptionJson redemption(@PathVariable String redemptionId, Principal investor) {
        return one(id(investor), Requests.redemptionId(redemptionId));
    }

    private RedemptionJson one(InvestorId investor, RedemptionId redemption) {
        return redemptions.find(investor, redemption)
                .map(RedemptionJson::of)
                .orElseThrow(() -> new RequestProblem(Problem.REDEMPTION_NOT_FOUND));
    }

    /** The money fund that the wallet consists of is withdrawn, not redeemed here. */
    private ListedFund listed(FundCode code) {
        ListedFund listed = funds.findListed(code).orElseThrow(() -> new RequestProblem(Problem.FUND_NOT_FOUND));
        if (listed.fund().walletFund()) {
            throw new RequestProblem(Problem.SAME_FUND);
        }
        return listed;
    }

    private static RedemptionWish wish(RedemptionWishJson json, Principal investor) {
        return new RedemptionWish(id(investor), Requests.fundCode(json.fundCode()),
                FundShares.of(DecimalText.plain(json.shares(), Kind.SHARES, "shares")));
    }

    private static InvestorId id(Principal investor) {
        return InvestorId.of(investor.getName());
    }
}
