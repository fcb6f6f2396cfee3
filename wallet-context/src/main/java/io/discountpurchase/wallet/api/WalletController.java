package io.discountpurchase.wallet.api;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.operations.PageOf;
import io.discountpurchase.wallet.agreement.Agreements;
import io.discountpurchase.wallet.domain.payment.Bank;
import io.discountpurchase.wallet.domain.wallet.WithdrawalSpeed;
import io.discountpurchase.wallet.moneyfund.ClosedTradingDays;
import io.discountpurchase.wallet.moneyfund.OrdinaryWithdrawals;
import io.discountpurchase.wallet.moneyfund.PublishedIncome;
import io.discountpurchase.wallet.moneyfund.PublishedIncome.PublishedDay;
import io.discountpurchase.wallet.process.PlacementResult;
import io.discountpurchase.wallet.process.PlacementResult.Accepted;
import io.discountpurchase.wallet.process.Transfers;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletEntry;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletOverview;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletOverviewRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@RestController
class WalletController {
    private static final Duration VIEW_WAIT = Duration.ofSeconds(1);

    private final WalletOverviewRepository wallets;
    private final Transfers transfers;
    private final ClosedTradingDays days;
    private final PublishedIncome published;
    private final OrdinaryWithdrawals ordinary;
    private final Agreements agreements;
    private final Bank bank;
    private final Answers answers;

    WalletController(WalletOverviewRepository wallets, Transfers transfers, ClosedTradingDays days,
            PublishedIncome published, OrdinaryWithdrawals ordinary, Agreements agreements, Bank bank,
            Answers answers) {
        this.wallets = wallets;
        this.transfers = transfers;
        this.days = days;
        this.published = published;
        this.ordinary = ordinary;
        this.agreements = agreements;
        this.bank = bank;
        this.answers = answers;
    }

    record CardView(String balance) {}

    record AgreementView(boolean enabled) {}

    /**
     * @param inTransit withdrawn, and not on the card yet
     * @param yesterdayIncome booked with the last trading day
     * @param incomePer10000 yuan; like the yield null before a first figure was published
     * @param sevenDayYield percent
     */
    record WalletView(
            String available,
            String held,
            String total,
            String inTransit,
            String yesterdayIncome,
            @Nullable LocalDate incomeDate,
            @Nullable String incomePer10000,
            @Nullable String sevenDayYield) {}

    record EntryView(
            String entryId,
            Instant at,
            String kind,
            String amount,
            String available,
            String held,
            String balance,
            @Nullable String purchaseId,
            @Nullable String transferId,
            @Nullable String redemptionId) {
        static EntryView of(WalletEntry entry) {
            return new EntryView(Long.toString(entry.entryId()), entry.at(), entry.kind(), entry.amount().toString(),
                    entry.available().toString(), entry.held().toString(), entry.balance().toString(),
                    entry.purchaseId(), entry.transferId(), entry.redemptionId());
        }
    }

    record TransferRequest(String amount) {}

    record WithdrawalRequest(String amount, @Nullable WithdrawalSpeed speed) {
        WithdrawalSpeed speedOrFast() {
            return speed == null ? WithdrawalSpeed.FAST : speed;
        }
    }

    record TransferView(UUID transferId, String amount, String status) {}

    @GetMapping("/card")
    CardView card(Principal investor) {
        return new CardView(bank.balanceOf(id(investor)).toString());
    }

    @GetMapping("/agreement")
    AgreementView agreement(Principal investor) {
        return new AgreementView(agreements.isEnabled(id(investor)));
    }

    @PutMapping("/agreement")
    AgreementView changeAgreement(Principal investor, @RequestBody AgreementView wanted) {
        agreements.change(id(investor), wanted.enabled());
        return wanted;
    }

    @GetMapping("/wallet")
    WalletView wallet(Principal investor) {
        WalletOverview wallet = wallets.find(id(investor));
        Money income = days.lastBooked()
                .map(day -> wallets.incomeOn(id(investor), day.tradeDate()))
                .orElse(Money.ZERO);
        Optional<PublishedDay> published = this.published.latest();
        return new WalletView(wallet.available().toString(), wallet.held().toString(), wallet.total().toString(),
                ordinary.inTransit(id(investor)).toString(), income.toString(),
                published.map(PublishedDay::day).orElse(null),
                published.map(latest -> latest.per10000().toString()).orElse(null),
                published.map(latest -> latest.sevenDayYield().toPlainString()).orElse(null));
    }

    @GetMapping("/wallet/entries")
    PageOf<EntryView> entries(Principal investor, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return new PageOf<>(wallets.entries(id(investor), page, size).stream().map(EntryView::of).toList(), page, size,
                wallets.countEntries(id(investor)));
    }

    /** What has come of one top-up or withdrawal: its own booking, and a bonus. */
    @GetMapping("/wallet/transfers/{transferId}/entries")
    PageOf<EntryView> entriesOf(@PathVariable UUID transferId, Principal investor) {
        List<EntryView> entries = wallets.entriesOf(transferId, id(investor)).stream().map(EntryView::of).toList();
        return new PageOf<>(entries, 0, entries.size(), entries.size());
    }

    @PostMapping("/top-ups")
    ResponseEntity<?> topUp(Principal investor, @RequestHeader("Idempotency-Key") String key,
            @RequestBody TransferRequest request) throws InterruptedException {
        return answer(transfers.topUp(id(investor), Money.of(request.amount()), key), request.amount());
    }

    @PostMapping("/withdrawals")
    ResponseEntity<?> withdraw(Principal investor, @RequestHeader("Idempotency-Key") String key,
            @RequestBody WithdrawalRequest request) throws InterruptedException {
        return answer(transfers.withdraw(id(investor), Money.of(request.amount()), request.speedOrFast(), key),
                request.amount());
    }

    private ResponseEntity<?> answer(PlacementResult result, String amount) throws InterruptedException {
        if (result instanceof Accepted accepted) {
            wallets.awaitTransfer(accepted.id(), VIEW_WAIT);
        }
        return answers.to(result, HttpStatus.CREATED,
                (transferId, status) -> new TransferView(transferId, amount, status));
    }

    private static InvestorId id(Principal investor) {
        return InvestorId.of(investor.getName());
    }
}
