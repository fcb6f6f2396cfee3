package io.discountpurchase.wallet.domain.wallet;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.wallet.domain.moneyfund.IncomePer10000;
import io.discountpurchase.wallet.domain.moneyfund.TradingDayIncome;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.BuyMoneyFundForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.CreditIncome;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.HoldForPurchase;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.ReturnMoney;
import io.discountpurchase.wallet.domain.wallet.WalletCommand.Withdraw;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldReleased;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.HoldSettled;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundBought;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyFundHeld;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.MoneyReturned;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.ToppedUp;
import io.discountpurchase.wallet.domain.wallet.WalletEvent.Withdrawn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Alice and what happens to her wallet. */
final class WalletMother {
    static final InvestorId ALICE = InvestorId.of("alice");
    static final PurchaseId PURCHASE = PurchaseId.of("0c0ffee0-0000-4000-8000-000000000001");
    static final PurchaseId OTHER_PURCHASE = PurchaseId.of("0c0ffee0-0000-4000-8000-000000000002");
    static final UUID TRANSFER = UUID.fromString("0c0ffee0-0000-4000-8000-0000000000aa");
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final LocalDate MONDAY = FRIDAY.plusDays(3);
    static final LocalDate TUESDAY = FRIDAY.plusDays(4);
    static final Money DAILY_LIMIT = Money.of("5000000.00");
    private static final FundCode EQUITY_FUND = FundCode.of("110011");
    private static final QuoteId QUOTE = QuoteId.of("0c0ffee0-0000-4000-8000-00000000000a");
    private static final Instant ACCEPTED_AT = Instant.parse("2026-11-20T06:59:59.999Z");

    private WalletMother() {}

    /** The income of a trading day that 10,000 shares have earned 0.5000 yuan with. */
    static CreditIncome close(LocalDate tradeDate, LocalDate previous) {
        return new CreditIncome(ALICE,
                new TradingDayIncome(tradeDate, previous, List.of(), IncomePer10000.of("0.5000")));
    }

    static BuyMoneyFundForPurchase buy(PurchaseId purchaseId, String amount, LocalDate today) {
        return new BuyMoneyFundForPurchase(ALICE, purchaseId, EQUITY_FUND, Money.of(amount), QUOTE, ACCEPTED_AT, today,
                DAILY_LIMIT);
    }

    static HoldForPurchase hold(PurchaseId purchaseId, String amount) {
        return new HoldForPurchase(ALICE, purchaseId, EQUITY_FUND, Money.of(amount), null, ACCEPTED_AT);
    }

    static MoneyFundBought bought(PurchaseId purchaseId, String amount) {
        return new MoneyFundBought(ALICE, purchaseId, Money.of(amount), FRIDAY);
    }

    static MoneyFundHeld held(PurchaseId purchaseId, String amount) {
        return new MoneyFundHeld(ALICE, purchaseId, PurchaseRoute.DISCOUNT, EQUITY_FUND, Money.of(amount), QUOTE,
                ACCEPTED_AT);
    }

    static MoneyFundHeld heldByHand(PurchaseId purchaseId, String amount) {
        return new MoneyFundHeld(ALICE, purchaseId, PurchaseRoute.WALLET, EQUITY_FUND, Money.of(amount), null,
                ACCEPTED_AT);
    }

    static HoldSettled settled(PurchaseId purchaseId, String amount) {
        return new HoldSettled(ALICE, purchaseId, Money.of(amount));
    }

    static HoldReleased released(PurchaseId purchaseId, String amount) {
        return new HoldReleased(ALICE, purchaseId, Money.of(amount));
    }

    static ReturnMoney giveBack(PurchaseId purchaseId, String amount) {
        return new ReturnMoney(ALICE, purchaseId, Money.of(amount));
    }

    static MoneyReturned returned(PurchaseId purchaseId, String amount) {
        return new MoneyReturned(ALICE, purchaseId, Money.of(amount));
    }

    static Withdraw withdraw(String amount) {
        return withdraw(amount, WithdrawalSpeed.FAST, FRIDAY);
    }

    static Withdraw withdraw(String amount, WithdrawalSpeed speed, LocalDate today) {
        return new Withdraw(ALICE, TRANSFER, Money.of(amount), speed, today, today, Money.of("10000.00"));
    }

    static Withdrawn withdrawn(String amount, WithdrawalSpeed speed, LocalDate today) {
        return new Withdrawn(ALICE, UUID.randomUUID(), Money.of(amount), new WithdrawalTerms(speed, today, today));
    }

    static ToppedUp toppedUp(String amount) {
        return new ToppedUp(ALICE, TRANSFER, Money.of(amount), FRIDAY, FRIDAY);
    }
}
