package io.discountpurchase.sharedkernel.contract;

import io.discountpurchase.sharedkernel.contract.companion.NoticeWrittenIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.BusinessClockPutAheadIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundChangedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseAcceptedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseCancelledIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmationFailedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundPurchaseRefusedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.FundRedemptionConfirmedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.MarketHolidayAheadIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.NavFallenIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.QuoteLapsedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.fundtrading.TradingDayClosedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseFundedIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.DiscountPurchaseRecalledIntegrationEvent;
import io.discountpurchase.sharedkernel.contract.wallet.IncomeMilestoneReachedIntegrationEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The published language as it travels: a change that breaks a golden file breaks a consumer, and needs a new version. */
class GoldenJsonTest {
    private static final String PURCHASE = "0c0ffee0-0000-4000-8000-000000000001";
    private final JsonMapper mapper = JsonMapper.builder().build();

    static List<Record> integrationEvents() {
        return List.of(
                new NoticeWrittenIntegrationEvent(1, "0c0ffee0-0000-4000-8000-0000000000bb", "alice",
                        "PURCHASE_ACCEPTED", PURCHASE, "2026-11-20T07:00:00.120Z"),
                new BusinessClockPutAheadIntegrationEvent(1, 153_000_500, "2026-11-21T12:30:00.120Z"),
                new IncomeMilestoneReachedIntegrationEvent(1, "alice", "100.00", "2026-11-20",
                        "2026-11-20T07:00:00.120Z"),
                new FundChangedIntegrationEvent(1, "110011", "RISK_CHANGED", "R4", "2026-11-20T07:00:00.120Z"),
                new NavFallenIntegrationEvent(1, "110011", "2026-11-20", "0.9880", "1.0000", "0.0120",
                        "2026-11-20T07:00:00.120Z"),
                new MarketHolidayAheadIntegrationEvent(1, "2026-12-31", "2027-01-04", "2026-12-30T07:00:00.120Z"),
                new QuoteLapsedIntegrationEvent(1, "alice", "110011", "10000.00", "2026-11-20",
                        "2026-11-20T06:31:00.120Z"),
                new TradingDayClosedIntegrationEvent(1, "2026-11-23", "2026-11-20", false, "2026-11-23T07:00:00Z"),
                new DiscountPurchaseFundedIntegrationEvent(1, PURCHASE, "alice", "110011", "10000.00",
                        "0c0ffee0-0000-4000-8000-00000000000a", "DISCOUNT", "2026-11-20T06:59:59.999Z"),
                new DiscountPurchaseRecalledIntegrationEvent(1, PURCHASE, "alice", "110011", "10000.00",
                        "2026-11-20T07:30:00.120Z"),
                new FundPurchaseAcceptedIntegrationEvent(1, PURCHASE, "alice", "110011", "10000.00", "9985.02", "14.98",
                        "2026-11-20", "2026-11-23", "2026-11-20T07:00:00.120Z"),
                new FundPurchaseRefusedIntegrationEvent(1, PURCHASE, "alice", "110011", "10000.00", "FUND_SUSPENDED",
                        "2026-11-20T07:00:00.120Z"),
                new FundPurchaseConfirmedIntegrationEvent(1, PURCHASE, "alice", "110011", "10000.00", "1.0150",
                        "9837.46",
                        "2026-11-23T09:00:00Z"),
                new FundPurchaseCancelledIntegrationEvent(1, PURCHASE, "alice", "110011", "10000.00",
                        "2026-11-20T06:30:00.120Z"),
                new FundPurchaseConfirmationFailedIntegrationEvent(1, PURCHASE, "alice", "110011", "10000.00",
                        "FUND_LIQUIDATED", "2026-11-23T09:00:00Z"),
                new FundRedemptionConfirmedIntegrationEvent(1, "0c0ffee0-0000-4000-8000-0000000000aa", "alice",
                        "110011",
                        "9837.46", "1.0200", "150.51", "9883.70", "10000.00", "2026-11-24", "2026-11-25",
                        "2026-11-24T09:00:00Z"));
    }

    @ParameterizedTest
    @MethodSource("integrationEvents")
    void is_written_as_in_the_golden_file(Record event) throws IOException {
        assertThat(mapper.readTree(mapper.writeValueAsBytes(event))).isEqualTo(
                mapper.readTree(golden(event.getClass())));
    }

    @ParameterizedTest
    @MethodSource("integrationEvents")
    void is_read_from_the_golden_file(Record event) throws IOException {
        assertThat(mapper.readValue(golden(event.getClass()), event.getClass())).isEqualTo(event);
    }

    private static byte[] golden(Class<?> type) throws IOException {
        String name = type.getSimpleName() + ".v1.json";
        try (InputStream in = GoldenJsonTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
