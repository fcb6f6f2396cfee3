package io.discountpurchase.fundtrading.domain.fund;

import io.discountpurchase.sharedkernel.money.Money;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A rule that a purchase must pass, when it is quoted and again in the sub transaction, because the world moves between. */
@FunctionalInterface
interface PurchaseRule {
    PurchaseRule TARGET_IS_NOT_THE_WALLET_ITSELF = refuse(Refusal.SAME_FUND, request -> request.fund().walletFund());
    PurchaseRule FUND_IS_OPEN = refuse(Refusal.FUND_SUSPENDED,
            request -> request.fund().status() == FundStatus.SUSPENDED);
    PurchaseRule FUND_STILL_EXISTS = refuse(Refusal.FUND_LIQUIDATED,
            request -> request.fund().status() == FundStatus.LIQUIDATED);
    PurchaseRule FUND_IS_SOLD_AT_A_DISCOUNT = refuse(Refusal.DISCOUNT_NOT_AVAILABLE,
            request -> request.route() == PurchaseRoute.DISCOUNT && !request.fund().discount().isGranted());
    PurchaseRule RISK_IS_BORNE_OR_CONFIRMED = refuse(Refusal.SUITABILITY,
            request -> !request.tolerance().mayBuy(request.fund().risk(), request.confirmedRisk()));
    PurchaseRule AMOUNT_REACHES_THE_MINIMUM = refuse(Refusal.BELOW_MINIMUM,
            request -> request.fund().minimumAmount().isMoreThan(request.amount()));
    PurchaseRule AMOUNT_IS_WITHIN_THE_SINGLE_LIMIT = refuse(Refusal.ABOVE_SINGLE_LIMIT,
            request -> isAbove(request.amount(), request.fund().singleLimit()));
    PurchaseRule AMOUNT_IS_WITHIN_THE_DAILY_LIMIT = refuse(Refusal.ABOVE_DAILY_LIMIT,
            request -> isAbove(request.amount(), request.fund().dailyLimit()));

    List<PurchaseRule> ALL = List.of(
            TARGET_IS_NOT_THE_WALLET_ITSELF,
            FUND_IS_OPEN,
            FUND_STILL_EXISTS,
            FUND_IS_SOLD_AT_A_DISCOUNT,
            RISK_IS_BORNE_OR_CONFIRMED,
            AMOUNT_REACHES_THE_MINIMUM,
            AMOUNT_IS_WITHIN_THE_SINGLE_LIMIT,
            AMOUNT_IS_WITHIN_THE_DAILY_LIMIT);

    Optional<Refusal> refusalOf(PurchaseRequest request);

    private static PurchaseRule refuse(Refusal refusal, Predicate<PurchaseRequest> when) {
        return request -> when.test(request) ? Optional.of(refusal) : Optional.empty();
    }

    private static boolean isAbove(Money amount, @Nullable Money limit) {
        return limit != null && amount.isMoreThan(limit);
    }
}
