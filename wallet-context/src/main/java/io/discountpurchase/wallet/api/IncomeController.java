package io.discountpurchase.wallet.api;

import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.wallet.moneyfund.PublishedIncome;
import io.discountpurchase.wallet.moneyfund.PublishedIncome.PublishedDay;
import io.discountpurchase.wallet.readmodel.walletoverview.BookedIncome;
import io.discountpurchase.wallet.readmodel.walletoverview.WalletOverviewRepository;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;

/** What the money fund has earned day by day, for everybody and for the investor's own shares; oldest first. */
@RestController
class IncomeController {
    private final PublishedIncome published;
    private final WalletOverviewRepository wallets;

    IncomeController(PublishedIncome published, WalletOverviewRepository wallets) {
        this.published = published;
        this.wallets = wallets;
    }

    record YieldView(LocalDate date, String incomePer10000, String sevenDayYield) {
        private static YieldView of(PublishedDay day) {
            return new YieldView(day.day(), day.per10000().toString(), day.sevenDayYield().toPlainString());
        }
    }

    /** @param date the trading day that it was booked with */
    record IncomeView(LocalDate date, String amount) {
        private static IncomeView of(BookedIncome income) {
            return new IncomeView(income.tradeDate(), income.amount().toString());
        }
    }

    @GetMapping("/money-fund/yields")
    List<YieldView> yields(@RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from) {
        return published.since(from).stream().map(YieldView::of).toList();
    }

    @GetMapping("/wallet/income")
    List<IncomeView> income(Principal investor, @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate from) {
        return wallets.incomeSince(InvestorId.of(investor.getName()), from).stream().map(IncomeView::of).toList();
    }
}
