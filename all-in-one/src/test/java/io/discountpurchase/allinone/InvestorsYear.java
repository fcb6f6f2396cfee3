package io.discountpurchase.allinone;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import static org.awaitility.Awaitility.await;

/** What an investor has been through who has something on every page: purchases of every ending, holdings, income. */
record InvestorsYear(String confirmed, String accepted, String refused, String notCharged, String redemption) {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int DAYS_WITH_INCOME = 8;
    private static final String MORE_THAN_A_WALLET_TAKES = "5000000.01";

    /** @param product whose trading days are closed one after the other on the way */
    static InvestorsYear of(String person, BrowsedProduct product) {
        Edge investor = product.api(person);
        Edge operator = product.api("operator");
        investor.optIn();
        investor.topUp("88000.00", UUID.randomUUID().toString());
        String confirmed = investor.buy("270048", "30000.00");
        investor.buy(Edge.EQUITY_FUND, "20000.00");
        investor.buy("500018", "12000.00");
        investor.buy("300014", "8000.00");
        String refused = refused(investor);
        investor.place(investor.quote(Edge.EQUITY_FUND, MORE_THAN_A_WALLET_TAKES), Edge.EQUITY_FUND,
                MORE_THAN_A_WALLET_TAKES, UUID.randomUUID().toString());
        for (int day = 0; day <= DAYS_WITH_INCOME; day++) {
            closeNextDay(investor, operator);
        }
        await().atMost(SOON).until(() -> investor.status(confirmed).equals("CONFIRMED"));
        await().atMost(SOON)
                .until(() -> investor.get("/api/wallet/entries?size=100")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(entry -> entry.get("kind").asString().equals("INCOME"))
                        .count() >= DAYS_WITH_INCOME);
        String accepted = investor.buy("300025", "5000.00");
        await().atMost(SOON).until(() -> investor.steps(accepted).contains("SETTLED"));
        String redemption = investor.post("/api/redemptions", UUID.randomUUID().toString(),
                "{\"fundCode\":\"270048\",\"shares\":\"1000.00\"}").text("redemptionId");
        return new InvestorsYear(confirmed, accepted, refused, notCharged(investor), redemption);
    }

    /** Both quotes are within the limit of the day, both purchases together are not. */
    private static String refused(Edge investor) {
        String first = investor.quote(Edge.LIMITED_FUND, "600.00");
        String second = investor.quote(Edge.LIMITED_FUND, "600.00");
        String bought = investor.place(first, Edge.LIMITED_FUND, "600.00", UUID.randomUUID().toString())
                .text("purchaseId");
        await().atMost(SOON).until(() -> investor.steps(bought).contains("SETTLED"));
        String refused = investor.place(second, Edge.LIMITED_FUND, "600.00", UUID.randomUUID().toString())
                .text("purchaseId");
        await().atMost(SOON).until(() -> investor.status(refused).equals("REFUSED_KEPT_IN_WALLET"));
        return refused;
    }

    /** The last purchase that came to nothing before the card was charged, as soon as it is known. */
    static String notCharged(Edge investor) {
        return await().atMost(SOON)
                .until(() -> investor.get("/api/discount-purchases?size=100")
                        .body()
                        .get("items")
                        .valueStream()
                        .filter(purchase -> purchase.get("status").asString().equals("FAILED_NOT_CHARGED"))
                        .map(purchase -> purchase.get("purchaseId").asString())
                        .findFirst(), Optional::isPresent)
                .orElseThrow();
    }

    /** The day that an order of this moment belongs to. */
    static void closeNextDay(Edge investor, Edge operator) {
        String day = investor.post("/api/quotes", "{\"fundCode\":\"270048\",\"amount\":\"10.00\"}").text("tradeDate");
        Edge.Answer closed = operator.post("/api/operations/trading-days/" + day + "/close", "");
        if (closed.status() != 200) {
            throw new IllegalStateException("Not closed: " + closed);
        }
    }
}
