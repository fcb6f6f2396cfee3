package io.discountpurchase.fundtrading.mother;

import io.discountpurchase.fundtrading.domain.fund.PurchaseRoute;
import io.discountpurchase.fundtrading.domain.order.FundPurchaseOrderCommand.PlaceFundPurchaseOrder;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;

import java.time.Instant;
import java.util.UUID;

/** Purchases of alice. */
public final class Purchases {
    public static final InvestorId ALICE = InvestorId.of("alice");
    public static final PurchaseId PURCHASE = PurchaseId.of("0c0ffee0-0000-4000-8000-000000000001");
    public static final QuoteId QUOTE = QuoteId.of("0c0ffee0-0000-4000-8000-00000000000a");
    public static final Money AMOUNT = Money.of("10000.00");
    public static final Instant ACCEPTED_AT = Days.china("2026-11-20T14:59:59.999");

    private Purchases() {}

    public static PurchaseId purchase(int number) {
        return new PurchaseId(new UUID(0x0c0ffee000004000L, 0x8000000000000000L | number));
    }

    public static PlaceFundPurchaseOrder oneClick() {
        return new PlaceFundPurchaseOrder(PURCHASE, ALICE, Funds.EQUITY, AMOUNT, PurchaseRoute.DISCOUNT, QUOTE,
                ACCEPTED_AT);
    }

    public static PlaceFundPurchaseOrder byHand() {
        return new PlaceFundPurchaseOrder(PURCHASE, ALICE, Funds.EQUITY, AMOUNT, PurchaseRoute.WALLET, null,
                ACCEPTED_AT);
    }
}
