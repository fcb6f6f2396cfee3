package io.discountpurchase.fundtrading.process;

import io.discountpurchase.fundtrading.catalogue.Navs;
import io.discountpurchase.fundtrading.catalogue.TradingDays;
import io.discountpurchase.fundtrading.domain.calendar.TradingCalendar;
import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.money.Nav;
import io.discountpurchase.transactioncentre.alert.Alerts;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Prices that do not come with the close of their day. A withheld NAV keeps the orders of its fund and day waiting, and an
 * alert open, until it is published; then they are confirmed. A NAV that has been published is never corrected here, because
 * orders were confirmed at it: the wish is refused and left to an operator as an alert.
 */
@Component
public class LateNavs {
    private static final String MISSING = "NAV_WITHHELD";
    private static final String CORRECTION = "NAV_CORRECTION_REFUSED";

    private final Navs navs;
    private final TradingCalendar calendar;
    private final TradingDays tradingDays;
    private final CloseTradingDay closing;
    private final Alerts alerts;

    LateNavs(Navs navs, TradingCalendar calendar, TradingDays tradingDays, CloseTradingDay closing, Alerts alerts) {
        this.navs = navs;
        this.calendar = calendar;
        this.tradingDays = tradingDays;
        this.closing = closing;
        this.alerts = alerts;
    }

    public NavPublication withhold(FundCode fund, LocalDate day) {
        if (!calendar.isTradingDay(day)) {
            return NavPublication.NOT_A_TRADING_DAY;
        }
        if (tradingDays.isClosed(day) && !navs.isWithheld(fund, day)) {
            return NavPublication.ALREADY_PUBLISHED;
        }
        navs.withhold(fund, day);
        alerts.raise(MISSING, key(fund, day), "The NAV of fund " + fund + " on " + day
                + " is withheld: its orders of that day wait until it is published");
        return NavPublication.WITHHELD;
    }

    public NavPublication publish(FundCode fund, LocalDate day, Nav nav, String operator) {
        if (!calendar.isTradingDay(day)) {
            return NavPublication.NOT_A_TRADING_DAY;
        }
        Optional<Nav> published = navs.of(fund, day);
        if (published.isPresent()) {
            return refuse(fund, day, published.get(), nav, operator);
        }
        if (!tradingDays.isClosed(day)) {
            return NavPublication.TRADING_DAY_NOT_OVER;
        }
        return navs.isWithheld(fund, day) ? publishWithheld(fund, day, nav, operator) : NavPublication.NOT_WITHHELD;
    }

    private NavPublication publishWithheld(FundCode fund, LocalDate day, Nav nav, String operator) {
        if (!navs.publish(fund, day, nav)) {
            return NavPublication.ALREADY_PUBLISHED;
        }
        alerts.closeOf(MISSING, key(fund, day), operator, "The NAV has been published: " + nav);
        closing.confirmLeftBehind();
        return NavPublication.PUBLISHED;
    }

    private NavPublication refuse(FundCode fund, LocalDate day, Nav published, Nav wished, String operator) {
        if (!published.equals(wished)) {
            alerts.raise(CORRECTION, key(fund, day), "The NAV of fund " + fund + " on " + day + " was published as "
                    + published + "; " + operator + " wished to correct it to " + wished);
        }
        return NavPublication.ALREADY_PUBLISHED;
    }

    private static String key(FundCode fund, LocalDate day) {
        return fund + "@" + day;
    }
}
