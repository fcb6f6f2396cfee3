package io.discountpurchase.fundtrading.scenario;

import io.discountpurchase.fundtrading.scenario.Http.Answer;
import org.awaitility.Awaitility;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.UUID;

/** An investor who wants to get out again. */
final class Redeeming {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final FundTradingUnderTest fundTrading;
    private final String investor;

    Redeeming(FundTradingUnderTest fundTrading, String investor) {
        this.fundTrading = fundTrading;
        this.investor = investor;
    }

    /** Buys now, to be confirmed when the day is closed. */
    void buys(String fundCode, String amount) {
        fundTrading.answerTo(fundTrading.oneClick(investor, fundCode, amount));
    }

    Answer redeems(String fundCode, String shares) {
        return redeems(fundCode, shares, UUID.randomUUID().toString());
    }

    Answer redeems(String fundCode, String shares, String key) {
        return posts("/redemptions", key, "{\"fundCode\":\"" + fundCode + "\",\"shares\":\"" + shares + "\"}");
    }

    Answer posts(String path, String key, String body) {
        return Http.send(fundTrading.investor(investor)
                .request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    Answer lots(String fundCode) {
        return sees("/holdings/" + fundCode + "/lots");
    }

    Answer sees(String path) {
        return fundTrading.investor(investor).get(path);
    }

    Answer awaitStatus(Answer redemption, String status) {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> sees("/redemptions/" + redemption.text("redemptionId")),
                        seen -> seen.text("status").equals(status));
    }
}
