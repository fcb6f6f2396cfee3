package io.discountpurchase.benchmark.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One that an investor wants: always the same fund for the same amount. */
record Purchase(UUID id, String investor, UUID quote, Instant acceptedAt) {

    static final String FUND = "110011";
    static final long AMOUNT_FEN = 1000;
    static final String AMOUNT = "10.00";
    static final String NET_AMOUNT = "9.99";
    static final String FEE = "0.01";
    static final String NORMAL_FEE = "0.15";
    static final String RATE = "0.0150";
    static final String DISCOUNT = "0.10";
    static final String ROUTE = "DISCOUNT";
    static final LocalDate TRADE_DATE = LocalDate.of(2026, 11, 23);
    static final LocalDate CONFIRM_DATE = LocalDate.of(2026, 11, 24);

    static Purchase ordered(FloorMessage funded) {
        return new Purchase(UUID.fromString(funded.text("purchaseId")), funded.text("investorId"),
                UUID.fromString(funded.text("quoteId")), Instant.parse(funded.text("acceptedAt")));
    }

    String paymentId() {
        return "purchase-" + id;
    }

    OffsetDateTime acceptedAtUtc() {
        return Rows.utc(acceptedAt);
    }

    /** The message that pays for the order. */
    FloorMessage funded() {
        return FloorMessage.of("DiscountPurchaseFunded", id, """
                {"version":1,"purchaseId":"%s","investorId":"%s","fundCode":"%s","amount":"%s","quoteId":"%s",\
                "route":"%s","acceptedAt":"%s"}""".formatted(id, investor, FUND, AMOUNT, quote, ROUTE, acceptedAt));
    }

    /** The message that answers it. */
    FloorMessage accepted(Instant at) {
        return FloorMessage.of("FundPurchaseAccepted", id, """
                {"version":1,"purchaseId":"%s","investorId":"%s","fundCode":"%s","amount":"%s","netAmount":"%s",\
                "fee":"%s","tradeDate":"%s","confirmDate":"%s","acceptedAt":"%s"}""".formatted(id, investor, FUND,
                AMOUNT, NET_AMOUNT, FEE, TRADE_DATE, CONFIRM_DATE, at));
    }
}
