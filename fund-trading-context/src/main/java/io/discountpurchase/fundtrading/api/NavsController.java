package io.discountpurchase.fundtrading.api;

import io.discountpurchase.fundtrading.catalogue.FundCatalogue;
import io.discountpurchase.fundtrading.catalogue.Navs;
import io.discountpurchase.fundtrading.catalogue.PublishedNav;
import io.discountpurchase.fundtrading.process.LateNavs;
import io.discountpurchase.fundtrading.process.NavPublication;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;
import io.discountpurchase.transactioncentre.audit.Audit;
import io.discountpurchase.transactioncentre.audit.OperatorRequest;
import io.discountpurchase.transactioncentre.operations.ReasonRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.util.List;

/** A fund's prices; and where the operator withholds one and publishes it later, every try audited. */
@RestController
class NavsController {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final FundCatalogue funds;
    private final Navs navs;
    private final LateNavs lateNavs;
    private final Audit audit;

    NavsController(FundCatalogue funds, Navs navs, LateNavs lateNavs, Audit audit) {
        this.funds = funds;
        this.navs = navs;
        this.lateNavs = lateNavs;
        this.audit = audit;
    }

    record NavJson(LocalDate date, String nav) {
        private static NavJson of(PublishedNav published) {
            return new NavJson(published.date(), published.nav().toString());
        }
    }

    record PublicationJson(@Nullable String nav, @Nullable String reason) {}

    record NavState(String fundCode, LocalDate date, NavPublication state) {}

    /** @param from and {@code to}: both included; absent for no bound */
    @GetMapping("/funds/{fundCode}/navs")
    Page<NavJson> navs(@PathVariable String fundCode, @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page.check(page, size);
        FundCode fund = known(fundCode);
        LocalDate first = from == null ? FIRST : Requests.date(from, "from");
        LocalDate last = to == null ? LAST : Requests.date(to, "to");
        if (first.isAfter(last)) {
            throw new RequestProblem(Problem.DATE_RANGE);
        }
        return new Page<>(navs.page(fund, first, last, page, size).stream().map(NavJson::of).toList(), page, size,
                navs.count(fund, first, last));
    }

    /** All prices since a day, oldest first, as a chart shows them. */
    @GetMapping("/funds/{fundCode}/nav-history")
    List<NavJson> history(@PathVariable String fundCode, @RequestParam String from) {
        return navs.since(known(fundCode), Requests.date(from, "from")).stream().map(NavJson::of).toList();
    }

    /** The days on which a price of the fund is still to come. */
    @GetMapping("/operations/funds/{fundCode}/withheld-navs")
    List<LocalDate> withheld(@PathVariable String fundCode) {
        return navs.withheld(known(fundCode));
    }

    @PostMapping("/operations/funds/{fundCode}/navs/{date}/withhold")
    NavState withhold(@PathVariable String fundCode, @PathVariable String date, @RequestBody ReasonRequest wish,
            Principal operator) {
        FundCode fund = known(fundCode);
        LocalDate day = Requests.date(date);
        OperatorRequest request = reasonedRequest("WITHHOLD_NAV", fund, day, wish.reason(), operator);
        return answer(request, fund, day, lateNavs.withhold(fund, day));
    }

    @PutMapping("/operations/funds/{fundCode}/navs/{date}")
    NavState publish(@PathVariable String fundCode, @PathVariable String date, @RequestBody PublicationJson wish,
            Principal operator) {
        FundCode fund = known(fundCode);
        LocalDate day = Requests.date(date);
        Nav nav = Requests.nav(wish.nav());
        OperatorRequest request = reasonedRequest("PUBLISH_NAV", fund, day, wish.reason(), operator);
        return answer(request, fund, day, lateNavs.publish(fund, day, nav, operator.getName()));
    }

    private FundCode known(String text) {
        FundCode code = Requests.fundCode(text);
        if (funds.find(code).isEmpty()) {
            throw new RequestProblem(Problem.FUND_NOT_FOUND);
        }
        return code;
    }

    private OperatorRequest reasonedRequest(String action, FundCode fund, LocalDate day, @Nullable String reason,
            Principal operator) {
        OperatorRequest request = new OperatorRequest(operator.getName(), action, "nav-" + fund + "-" + day, reason);
        audit.requireReason(request);
        return request;
    }

    private NavState answer(OperatorRequest request, FundCode fund, LocalDate day, NavPublication publication) {
        audit.record(request, publication);
        return switch (publication) {
            case WITHHELD, PUBLISHED -> new NavState(fund.toString(), day, publication);
            case ALREADY_PUBLISHED -> throw new RequestProblem(Problem.NAV_PUBLISHED);
            case NOT_WITHHELD -> throw new RequestProblem(Problem.NAV_NOT_WITHHELD);
            case NOT_A_TRADING_DAY -> throw new RequestProblem(Problem.NOT_A_TRADING_DAY);
            case TRADING_DAY_NOT_OVER -> throw new RequestProblem(Problem.TRADING_DAY_NOT_OVER);
        };
    }
}
