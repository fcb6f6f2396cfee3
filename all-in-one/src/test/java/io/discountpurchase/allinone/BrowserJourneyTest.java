package io.discountpurchase.allinone;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import io.discountpurchase.allinone.Browser.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people see and click: the pages of the running product in Chromium. */
@ExtendWith(SharedBrowsedProduct.class)
@ResourceLock(SharedBrowsedProduct.BROWSER)
class BrowserJourneyTest {
    private static final Pattern PROGRESS = Pattern.compile(".*/purchases/[^/]+");
    /** A page that asks for a new quote after the restart would find that the login has ended before it is tried. */
    private static final String QUOTES_NO_MORE = "document.querySelector('#quote [hx-trigger^=load]').remove()";
    private static final String REMEMBERS_WHAT_IT_IS_TOLD = """
            window.told = [];
            window.EventSource = class extends EventSource {
              constructor(address) {
                super(address);
                this.addEventListener('message', message => window.told.push(JSON.parse(message.data).topic));
              }
            };""";

    /** What is wrong with where the keyboard is; nothing, if it can be seen, is marked and comes after where it was. */
    private static final String WRONG_WITH_THE_FOCUS = """
            first => {
              const focused = document.activeElement;
              const {x, y, width, height} = focused.getClientRects()[0];
              const before = document.elementFromPoint(x + width / 2, y + height / 2);
              const {outlineStyle, outlineWidth} = getComputedStyle(focused);
              const place = [...document.querySelectorAll('*')].indexOf(focused);
              const wrong = [
                before !== null && focused.contains(before) ? '' : 'hidden',
                outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2 ? '' : 'not marked',
                first || place > window.placeBefore ? '' : 'out of order',
              ].filter(Boolean);
              window.placeBefore = place;
              return wrong.map(each => `${each}: ${focused.outerHTML.split('>')[0]}`);
            }""";

    private static String oldQuote = "";
    private static Instant oldQuoteExpires = Instant.MAX;
    private final List<String> errors = new ArrayList<>();
    private final List<Page> opened = new ArrayList<>();
    private BrowsedProduct product;

    /** Before all others, so that hardly anybody has to wait until it has expired. */
    @BeforeAll
    static void askForAQuote(BrowsedProduct shared) {
        oldQuote = shared.api("alice").quote("300025", "330.00");
        oldQuoteExpires = Instant.now().plus(Duration.ofSeconds(60));
    }

    /** A page that stays open goes on asking, also for a login that has ended. */
    @AfterEach
    void leave() {
        opened.stream().map(Page::context).forEach(context -> {
            context.pages().forEach(Page::unrouteAll);
            context.close();
        });
    }

    @BeforeEach
    void start(BrowsedProduct shared) {
        product = shared;
    }

    @Test
    void alice_buys_with_one_click_watches_it_move_and_has_her_shares_when_the_day_is_closed() {
        product.api("alice").put("/api/agreement", "{\"enabled\":false}");
        Page alice = loggedIn("alice", "zh-CN");
        alice.navigate("/funds/110011/purchase");
        at(alice, "amount").pressSequentially("10000");
        assertThat(at(alice, "saved")).containsText("132.80");
        at(alice, "opt-in").click();
        at(alice, "confirm").click();

        Locator progress = at(alice, "progress");
        ends(alice, "ACCEPTED");
        assertThat(at(alice, "step-SETTLED")).hasAttribute("data-done", "true");
        assertThat(at(alice, "status")).hasText("已受理");

        Page operator = loggedIn("operator", "en");
        closeDay(operator);

        assertThat(progress).hasAttribute("data-status", "CONFIRMED");
        String shares = at(alice, "shares").textContent();
        alice.navigate("/holdings");
        assertThat(at(at(alice, "holding-110011"), "shares")).containsText(shares);
        getsOutAgain(alice, operator);
        assertThat(errors).isEmpty();
    }

    /** From a page that says nothing yet of the day before. */
    private static void closeDay(Page operator) {
        operator.navigate("/ops/trading-days");
        at(operator, "close-day").click();
        assertThat(at(operator, "closed")).isVisible();
    }

    /** What was bought on T can be redeemed from T+2. */
    private static void getsOutAgain(Page alice, Page operator) {
        closeDay(operator);
        at(at(alice, "holding-110011"), "redeem-110011").click();
        fitsOnAPhone(alice);
        at(alice, "redeem-all").click();
        assertThat(at(alice, "estimate-lots")).containsText("1.50%");
        fitsOnAPhone(alice);
        at(alice, "confirm-redemption").click();

        Locator redemption = at(alice, "redemption");
        assertThat(redemption).hasAttribute("data-status", "ACCEPTED");
        closeDay(operator);
        assertThat(redemption).hasAttribute("data-status", "CONFIRMED");
        fitsOnAPhone(alice);
        String paid = at(alice, "paid").textContent();
        alice.navigate("/wallet");
        assertThat(at(alice, "entries")).containsText(paid.substring(1));
        alice.navigate("/redemptions");
        assertThat(at(alice, "redemptions")).containsText(paid);
        fitsOnAPhone(alice);
    }

    private static void fitsOnAPhone(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(page.url())
                .isEqualTo(true);
    }

    @Test
    void alice_buys_and_cancels_by_keyboard_alone() {
        product.api("alice").optIn();
        Page alice = opened(product.open(Look.phone("en", ColorScheme.LIGHT)));
        alice.navigate("/login");
        assertThat(at(alice, "username")).isFocused();
        alice.keyboard().type("alice");
        tabTo(at(alice, "password"));
        alice.keyboard().type("alice");
        alice.keyboard().press("Enter");
        alice.waitForURL("**/funds");

        tabTo(alice.getByText("Skip to the content"));
        alice.keyboard().press("Enter");
        tabTo(at(alice, "market-search"));
        tabTo(at(alice, "fund-300047").getByRole(AriaRole.LINK));
        alice.keyboard().press("Enter");
        assertThat(alice.locator("[data-testid=nav-chart] canvas")).isVisible();
        tabTo(at(alice, "buy"));
        alice.keyboard().press("Enter");
        assertThat(at(alice, "amount")).isFocused();
        alice.keyboard().type("460");
        assertThat(at(alice, "confirm")).containsText("460.00");
        tabTo(at(alice, "confirm"));
        alice.keyboard().press("Space");

        ends(alice, "ACCEPTED");
        tabTo(at(alice, "cancel"));
        alice.keyboard().press("Enter");
        ends(alice, "CANCELLED_KEPT_IN_WALLET");
        tabTo(at(alice, "to-timeline"));
        alice.keyboard().press("Enter");
        alice.waitForURL("**/timeline");
        assertThat(errors).isEmpty();
    }

    /** Whatever has the focus on the way can be seen, is marked, and comes in the order in which it is read. */
    private static void tabTo(Locator target) {
        Page page = target.page();
        boolean first = true;
        do {
            page.keyboard().press("Tab");
            assertThat((List<?>) page.evaluate(WRONG_WITH_THE_FOCUS, first)).isEmpty();
            first = false;
        } while (!(boolean) target.evaluate("element => element === document.activeElement"));
    }

    @Test
    void the_focus_stays_when_what_has_it_is_replaced() {
        String id = accepted("300047", "470.00");
        Page alice = loggedIn("alice", "en");
        alice.navigate("/purchases/" + id);
        Page other = alice.context().newPage();
        other.navigate("/purchases/" + id);
        at(alice, "to-timeline").focus();
        at(other, "cancel").focus();

        product.api("alice").post("/api/discount-purchases/" + id + "/cancel", "");

        ends(alice, "CANCELLED_KEPT_IN_WALLET");
        assertThat(at(alice, "to-timeline")).isFocused();
        ends(other, "CANCELLED_KEPT_IN_WALLET");
        assertThat(at(other, "progress")).isFocused();
        assertThat(errors).isEmpty();
    }

    /** The id of a purchase of alice's that waits for the day to be closed. */
    private String accepted(String fund, String amount) {
        Edge api = product.api("alice");
        api.optIn();
        String id = api.buy(fund, amount);
        await().atMost(Duration.ofMinutes(1)).until(() -> api.steps(id).contains("SETTLED"));
        return id;
    }

    @Test
    void without_javascript_the_purchase_works_as_well() {
        product.api("bob").put("/api/agreement", "{\"enabled\":false}");
        Page bob = product.openWithoutJavaScript(Look.phone("en", ColorScheme.LIGHT));
        BrowsedProduct.logIn(bob, "bob");
        bob.navigate("/funds/270048/purchase");
        at(bob, "amount").fill("500");
        at(bob, "show-quote").click();
        at(bob, "opt-in").click();
        at(bob, "confirm").click();

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            bob.reload();
            assertThat(at(bob, "progress")).hasAttribute("data-status", "ACCEPTED",
                    new HasAttributeOptions().setTimeout(1));
        });
    }

    @Test
    void alice_is_refused_above_the_limit_of_the_day_and_withdraws_the_money_that_stayed_in_her_wallet() {
        product.api("alice").optIn();
        Page first = quoted("161725", "600");
        Page second = quoted("161725", "610");
        at(first, "confirm").click();
        ends(first, "ACCEPTED");
        at(second, "confirm").click();

        ends(second, "REFUSED_KEPT_IN_WALLET");
        assertThat(at(second, "reason")).hasAttribute("data-code", "ABOVE_DAILY_LIMIT");
        second.locator("#withdraw").click();
        at(second, "withdrawal-amount").fill("610");
        at(second, "withdraw").click();

        assertThat(at(second, "moved")).containsText("610.00");
        assertThat(errors).isEmpty();
    }

    @Test
    void alice_tops_up_and_buys_by_hand_from_her_wallet() {
        Page alice = loggedIn("alice", "en");
        alice.navigate("/wallet");
        at(alice, "top-up-amount").fill("1500");
        at(alice, "top-up").click();
        assertThat(at(alice, "moved")).containsText("1,500.00");

        alice.navigate("/funds/200016/purchase?amount=1500.00");
        at(alice, "from-wallet").click();

        ends(alice, "ACCEPTED");
        alice.navigate("/purchases?route=WALLET");
        assertThat(at(alice, "purchases")).containsText("1,500.00");
        assertThat(errors).isEmpty();
    }

    @Test
    void alice_withdraws_more_than_is_paid_out_at_once_and_has_it_when_the_next_day_is_closed() {
        product.api("alice").topUp("13000.00", UUID.randomUUID().toString());
        awaitThatTheWalletKnowsOfEveryClosedDay();
        BigDecimal before = card("alice");
        Page alice = loggedIn("alice", "en");
        Page wallet = another(alice, "/wallet");
        assertThat(at(wallet, "in-transit")).hasCount(0);

        alice.navigate("/wallet");
        at(alice, "withdrawal-amount").fill("12000");
        at(alice, "withdraw").click();
        assertThat(at(alice, "problem")).hasAttribute("data-code", "ABOVE_FAST_LIMIT");
        at(alice, "speed-ordinary").check();
        at(alice, "withdraw").click();
        assertThat(at(alice, "moved")).containsText("12,000.00 is on its way");
        assertThat(at(wallet, "in-transit")).hasText("¥12,000.00");
        assertThat(card("alice")).isEqualTo(before);

        closeADayAndTheNext();
        assertThat(at(wallet, "in-transit")).hasCount(0);
        assertThat(card("alice")).isEqualTo(before.add(new BigDecimal("12000.00")));
    }

    /** A withdrawal that is paid out after two more tells; it is more than what else may be on its way to her card. */
    private void awaitThatTheWalletKnowsOfEveryClosedDay() {
        BigDecimal paidOut = card("alice").add(new BigDecimal("1000.00"));
        product.api("alice")
                .post("/api/wallet/withdrawals", UUID.randomUUID().toString(),
                        "{\"amount\":\"1000.00\",\"speed\":\"ORDINARY\"}");
        closeADayAndTheNext();
        await().atMost(Duration.ofMinutes(1)).until(() -> card("alice").compareTo(paidOut) >= 0);
    }

    private void closeADayAndTheNext() {
        InvestorsYear.closeNextDay(product.api("alice"), product.api("operator"));
        InvestorsYear.closeNextDay(product.api("alice"), product.api("operator"));
    }

    private BigDecimal card(String person) {
        return new BigDecimal(product.api(person).get("/api/card").text("balance"));
    }

    @Test
    void bob_is_not_charged_for_more_than_a_wallet_takes_in_a_day() {
        Edge api = product.api("bob");
        api.optIn();
        BigDecimal before = card("bob");
        Page bob = loggedIn("bob", "en");
        bob.navigate("/funds/110011/purchase?amount=5000000.01");
        at(bob, "confirm").click();
        assertThat(at(bob, "problem")).hasAttribute("data-code", "ABOVE_DAILY_LIMIT");
        String id = InvestorsYear.notCharged(api);

        bob.navigate("/purchases");
        bob.locator("a[href$='" + id + "']").click();
        ends(bob, "FAILED_NOT_CHARGED");
        assertThat(at(bob, "money")).containsText("nothing was charged");
        assertThat(at(bob, "reason")).hasAttribute("data-code", "ABOVE_DAILY_LIMIT");
        assertThat(at(bob, "step-FAILED")).hasAttribute("data-done", "true");
        assertThat(card("bob")).isEqualTo(before);
        bob.locator("#buy-again").click();
        assertThat(at(bob, "amount")).hasValue("5000000.01");
    }

    @Test
    void alice_thinks_better_of_it_and_cancels() {
        product.api("alice").optIn();
        Page alice = quoted("500029", "700");
        at(alice, "confirm").click();
        ends(alice, "ACCEPTED");

        at(alice, "cancel").click();

        ends(alice, "CANCELLED_KEPT_IN_WALLET");
        assertThat(errors).isEmpty();
    }

    @Test
    void an_answer_to_what_was_typed_before_is_no_longer_waited_for() {
        product.api("alice").optIn();
        Page alice = loggedIn("alice", "en");
        List<String> dropped = new ArrayList<>();
        alice.onRequestFailed(request -> dropped.add(request.url()));
        List<Route> held = new ArrayList<>();
        alice.route(url -> url.contains("/quote?amount=340"), held::add);
        alice.navigate("/funds/300025/purchase");
        at(alice, "amount").fill("340");
        alice.waitForCondition(() -> !held.isEmpty());

        at(alice, "amount").fill("350");

        assertThat(at(alice, "confirm")).containsText("350.00");
        assertThat(dropped).anyMatch(url -> url.contains("amount=340"));
    }

    @Test
    void a_form_that_is_sent_again_opens_the_purchase_that_it_has_made() {
        product.api("alice").optIn();
        Page alice = quoted("200027", "800");
        at(alice, "confirm").dblclick();
        ends(alice, "ACCEPTED");
        String purchase = alice.url();

        alice.reload();
        assertThat(alice).hasURL(purchase);
        long before = purchases();
        Page another = quoted("200027", "810");
        String form = (String) another.evaluate("""
                new URLSearchParams(new FormData(document.querySelector('[data-testid=confirm]').form)).toString()""");
        String address = (String) another.evaluate("document.querySelector('[data-testid=confirm]').form.action");
        at(another, "confirm").click();
        ends(another, "ACCEPTED");
        APIResponse again = another.context()
                .request()
                .post(address, RequestOptions.create()
                        .setHeader("Content-Type", "application/x-www-form-urlencoded")
                        .setData(form));

        assertThat(again.url()).isEqualTo(another.url());
        assertThat(purchases()).isEqualTo(before + 1);
    }

    @Test
    void the_same_form_in_two_tabs_buys_once_unless_it_is_wanted_twice() {
        product.api("alice").optIn();
        Page one = quoted("200016", "990");
        Page other = one.context().newPage();
        other.navigate("/funds/200016/purchase?amount=990");
        long before = purchases();
        at(one, "confirm").click();
        ends(one, "ACCEPTED");

        at(other, "confirm").click();
        assertThat(at(other, "twin")).isVisible();
        assertThat(purchases()).isEqualTo(before + 1);
        at(other, "open-twin").click();
        assertThat(other).hasURL(one.url());

        other.navigate("/funds/200016/purchase?amount=990");
        at(other, "confirm").click();
        at(other, "once-more").click();
        ends(other, "ACCEPTED");
        assertThat(purchases()).isEqualTo(before + 2);
    }

    @Test
    void a_login_that_ends_in_the_middle_leads_back_to_the_purchase_with_its_amount() {
        product.api("alice").optIn();
        long before = purchases();
        Page alice = quoted("300014", "950");
        alice.context().clearCookies();
        at(alice, "confirm").click();

        BrowsedProduct.fillIn(alice, "alice");
        assertThat(at(alice, "comes-back")).isVisible();
        assertThat(at(alice, "amount")).hasValue("950.00");
        assertThat(purchases()).isEqualTo(before);
        at(alice, "confirm").click();
        ends(alice, "ACCEPTED");
        assertThat(purchases()).isEqualTo(before + 1);
        assertThat(errors).isEmpty();
    }

    @Test
    void a_login_that_ends_while_an_amount_is_typed_leads_back_to_the_amount() {
        Page alice = loggedIn("alice", "en");
        alice.navigate("/funds/300014/purchase");
        alice.context().clearCookies();
        at(alice, "amount").pressSequentially("960");

        BrowsedProduct.fillIn(alice, "alice");
        assertThat(at(alice, "amount")).hasValue("960");
        assertThat(at(alice, "saved")).isVisible();
    }

    @Test
    void a_page_whose_login_has_ended_says_so_and_asks_no_more_until_it_is_seen_anew() {
        Page alice = loggedIn("alice", "en");
        Page other = alice.context().newPage();
        alice.clock().install();
        alice.navigate("/purchases");
        alice.context().clearCookies();
        alice.clock().fastForward("00:20");
        Locator loggedOut = alice.locator("#logged-out");
        assertThat(loggedOut).isVisible();

        List<String> asked = new ArrayList<>();
        alice.onRequest(request -> asked.add(request.url()));
        alice.clock().runFor("02:00");
        alice.evaluate("fetch('/assets/icon.svg', {cache: 'no-store'}).then(answer => answer.text())");
        assertThat(asked).hasSize(1);
        alice.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(loggedOut).isVisible();
        BrowsedProduct.logIn(other, "alice");
        alice.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(loggedOut).isHidden();

        alice.context().clearCookies();
        alice.clock().fastForward("00:20");
        at(alice, "log-in-again").click();
        BrowsedProduct.fillIn(alice, "alice");
        assertThat(alice).hasURL(Pattern.compile(".*/purchases"));
    }

    @Test
    void the_way_back_opens_the_purchase_that_was_made() {
        product.api("alice").optIn();
        Page alice = quoted("300014", "970");
        long before = purchases();
        at(alice, "confirm").click();
        ends(alice, "ACCEPTED");
        String purchase = alice.url();

        alice.goBack();

        assertThat(alice).hasURL(purchase);
        assertThat(purchases()).isEqualTo(before + 1);
        assertThat(errors).isEmpty();
    }

    private long purchases() {
        return product.api("alice").get("/api/discount-purchases").body().get("total").asLong();
    }

    @Test
    void the_language_and_the_theme_are_kept() {
        Page alice = loggedIn("alice", "zh-CN");
        alice.navigate("/me");
        assertThat(alice.locator("html")).hasAttribute("data-bs-theme", "light");

        at(alice, "theme-DARK").click();
        at(alice, "switch-language").click();
        alice.navigate("/funds");

        assertThat(alice.locator("html")).hasAttribute("data-bs-theme", "dark");
        assertThat(alice.locator("h1")).hasText("Market");
        assertThat(errors).isEmpty();
    }

    @Test
    void a_chart_goes_back_as_far_as_is_wanted_and_says_the_same_in_a_table() {
        Page alice = loggedIn("alice", "en");
        alice.navigate("/funds/110011");
        assertThat(alice.locator("[data-testid=nav-chart] canvas")).isVisible();

        at(alice, "range-Y2").click();

        assertThat(at(alice, "range-Y2")).hasAttribute("aria-current", "true");
        assertThat(alice.locator("[data-testid=nav-chart] canvas")).isVisible();
        assertThat(alice).hasURL(Pattern.compile(".*range=Y2"));
        alice.getByText("Data as a table").click();
        assertThat(at(alice, "navs")).isVisible();
        assertThat(at(alice, "navs").locator("tbody tr").count()).isGreaterThan(480);

        at(alice, "range-M1").click();

        assertThat(at(alice, "range-M1")).hasAttribute("aria-current", "true");
        assertThat(at(alice, "navs")).isVisible();
        assertThat(at(alice, "navs").locator("tbody tr").count()).isLessThan(30);
        assertThat(errors).isEmpty();
    }

    @Test
    void a_page_that_hears_nothing_says_so_and_looks_for_itself_until_it_hears_again() {
        product.api("alice").optIn();
        Page alice = quoted("400034", "900");
        alice.context().route("**/live", Route::abort);
        at(alice, "confirm").click();
        Locator offline = alice.locator("#offline");
        assertThat(offline).isVisible();
        ends(alice, "ACCEPTED");

        String id = alice.url().substring(alice.url().lastIndexOf('/') + 1);
        product.api("alice").post("/api/discount-purchases/" + id + "/cancel", "");
        ends(alice, "CANCELLED_KEPT_IN_WALLET");
        alice.context().unroute("**/live");

        assertThat(offline).isHidden();
    }

    @Test
    void what_did_not_get_through_can_be_tried_again() {
        Page alice = loggedIn("alice", "en");
        alice.navigate("/funds/200038/purchase");
        alice.context().setOffline(true);
        at(alice, "amount").pressSequentially("300");
        Locator toast = alice.locator("#toast");
        assertThat(toast).isVisible();

        alice.context().setOffline(false);
        alice.locator("#toast-retry").click();

        assertThat(at(alice, "saved")).isVisible();
        assertThat(toast).isHidden();
    }

    /** Only the push can bring the end: the page's own look every 15 seconds is taken out of all that it is sent. */
    @Test
    void what_moves_while_its_page_is_fetched_is_fetched_once_more() {
        Edge api = product.api("alice");
        String id = accepted("300047", "400.00");
        Page alice = loggedIn("alice", "en");
        alice.addInitScript(REMEMBERS_WHAT_IT_IS_TOLD);
        alice.route("**/purchases/" + id, route -> route.fulfill(withoutTheNet(route.fetch())));
        List<Runnable> held = new ArrayList<>();
        String part = "**/purchases/" + id + "/progress";
        alice.route(part, route -> {
            FulfillOptions old = withoutTheNet(route.fetch());
            alice.unroute(part);
            held.add(() -> route.fulfill(old));
        });
        alice.navigate("/purchases/" + id);
        alice.waitForCondition(() -> !held.isEmpty());

        api.post("/api/discount-purchases/" + id + "/cancel", "");
        await().atMost(Duration.ofMinutes(1)).until(() -> api.status(id).equals("CANCELLED_KEPT_IN_WALLET"));
        alice.waitForFunction("topic => window.told.includes(topic)", "purchase-" + id);
        held.getFirst().run();

        assertThat(at(alice, "progress")).hasAttribute("data-status", "CANCELLED_KEPT_IN_WALLET");
        assertThat(errors).isEmpty();
    }

    @Test
    void notices_and_the_bonus_come_by_themselves_with_what_they_belong_to() {
        product.api("operator").post("/api/operations/campaigns/top-up-2026/open", "{\"reason\":\"browsers\"}");
        Page market = loggedIn("alice", "en");
        Page notices = market.context().newPage();
        notices.navigate("/notices");
        onlyHears(market);
        market.navigate("/funds");
        assertThat(unread(market)).hasCount(0);
        notices.close();

        topUp();
        assertThat(unread(market)).isVisible();
        Page list = another(market, "/notices");
        Locator bonuses = list.locator("[data-kind=BONUS_GRANTED]");
        assertThat(at(bonuses.first(), "new")).isVisible();
        assertThat(unread(market)).hasCount(0);

        Page wallet = another(market, "/wallet");
        int before = bonuses.count();
        int credited = bonus(wallet).count();
        topUp();
        assertThat(bonuses).hasCount(before + 1);
        assertThat(bonus(wallet)).hasCount(credited + 1);
        bonuses.first().getByRole(AriaRole.LINK).click();
        assertThat(at(list, "entries").getByRole(AriaRole.LISTITEM)).containsText(new String[]{"Bonus", "Topped up"});
        assertThat(at(list, "notices-about")).containsText("Bonus for your top-up");
        assertThat(errors).isEmpty();
    }

    @Test
    void holdings_and_redemptions_come_by_themselves() {
        Edge api = product.api("alice");
        Edge operator = product.api("operator");
        Page holdings = loggedIn("alice", "en");
        holdings.addInitScript(REMEMBERS_WHAT_IT_IS_TOLD);
        onlyHears(holdings);
        holdings.navigate("/holdings");
        Locator holding = at(holdings, "holding-270048");
        assertThat(holding).hasCount(0);

        accepted("270048", "480.00");
        assertThat(holding).containsText("Pending ¥480.00");
        InvestorsYear.closeNextDay(api, operator);
        assertThat(holding).not().containsText("Pending");
        holdings.getByText("Data as a table").click();
        InvestorsYear.closeNextDay(api, operator);
        holdings.waitForFunction("window.told.includes('navs')");

        Page redemptions = another(holdings, "/redemptions");
        String id = api.post("/api/redemptions", UUID.randomUUID().toString(),
                "{\"fundCode\":\"270048\",\"shares\":\"100.00\"}").text("redemptionId");
        Locator listed = redemptions.locator("#redemption-" + id);
        assertThat(listed).isVisible();
        Page redemption = another(holdings, "/redemptions/" + id);
        assertThat(at(redemption, "redemption")).hasAttribute("data-status", "ACCEPTED");
        String shares = at(holding, "shares").textContent();
        InvestorsYear.closeNextDay(api, operator);
        assertThat(at(redemption, "redemption")).hasAttribute("data-status", "CONFIRMED");
        String paid = at(redemption, "paid").textContent();
        assertThat(at(redemptions, "redemptions")).containsText(paid);
        assertThat(at(holding, "shares")).not().hasText(shares);
        assertThat(holdings.locator("#allocation-table")).isVisible();
        assertThat(errors).isEmpty();
    }

    private static Locator unread(Page page) {
        return page.locator("#unread-bottom").getByTestId("unread");
    }

    private static Locator bonus(Page wallet) {
        return at(wallet, "entries").getByText("Bonus", new Locator.GetByTextOptions().setExact(true));
    }

    private void topUp() {
        product.api("alice").topUp("100.00", UUID.randomUUID().toString());
    }

    /** In another tab of the same browser; it shows nothing that it was not told of. */
    private Page another(Page page, String path) {
        Page tab = page.context().newPage();
        onlyHears(tab);
        tab.navigate(path);
        return tab;
    }

    private static void onlyHears(Page page) {
        page.route(url -> !url.contains("/live") && !url.contains("/assets/") && !url.contains("/webjars/"),
                route -> {
                    if (route.request().method().equals("GET")) {
                        route.fulfill(withoutTheNet(route.fetch()));
                    } else {
                        route.resume();
                    }
                });
    }

    private static FulfillOptions withoutTheNet(APIResponse answer) {
        return new FulfillOptions().setResponse(answer).setBody(answer.text().replace("live, every 15s", "live"));
    }

    @Test
    void a_purchase_that_nobody_answers_is_sent_again_and_made_once() {
        product.api("alice").optIn();
        long before = purchases();
        Page alice = quoted("300014", "980");
        alice.context().setOffline(true);
        at(alice, "confirm").click();
        assertThat(alice.locator("#toast")).isVisible();
        assertThat(at(alice, "confirm")).isEnabled();

        alice.context().setOffline(false);
        alice.locator("#toast-retry").click();

        ends(alice, "ACCEPTED");
        assertThat(purchases()).isEqualTo(before + 1);
    }

    @Test
    void amounts_are_hidden_until_they_are_wanted_again() {
        Page alice = loggedIn("alice", "en");
        alice.navigate("/wallet");
        at(alice, "eye").click();
        assertThat(at(alice, "available")).containsText("∗∗∗∗");
        alice.navigate("/me");
        assertThat(at(alice, "card-balance")).containsText("∗∗∗∗");
        assertThat(at(alice, "eye")).hasAttribute("aria-pressed", "true");

        at(alice, "eye").click();

        assertThat(alice).hasURL(Pattern.compile(".*/me"));
        assertThat(at(alice, "card-balance")).containsText("00");
        assertThat((List<?>) alice.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]"))
                .as("htmx keeps where it is")
                .allMatch("htmx-current-path-for-history"::equals);
        assertThat(errors).isEmpty();
    }

    @Test
    void the_server_is_restarted_in_the_middle_of_two_purchases_and_alice_is_told_of_each() {
        product.api("alice").optIn();
        long before = purchases();
        Page unsent = quoted("300025", "310");
        unsent.evaluate(QUOTES_NO_MORE);
        Page unanswered = quoted("300025", "320");
        unanswered.route("**/discount-purchases", route -> {
            route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            route.abort();
        });
        at(unanswered, "confirm").click();
        unanswered.waitForCondition(() -> purchases() == before + 1);
        product.stop();
        at(unsent, "confirm").click();
        assertThat(unsent.locator("#toast")).isVisible();
        product.startAgain();

        unsent.locator("#toast-retry").click();
        BrowsedProduct.fillIn(unsent, "alice");
        assertThat(at(unsent, "comes-back")).isVisible();
        at(unsent, "confirm").click();
        ends(unsent, "ACCEPTED");
        unanswered.goBack();
        BrowsedProduct.fillIn(unanswered, "alice");
        ends(unanswered, "ACCEPTED");
        assertThat(unanswered.locator("main")).containsText("320.00");
        assertThat(purchases()).isEqualTo(before + 2);
    }

    @Test
    void a_quote_that_is_too_old_buys_nothing_and_a_new_one_is_shown() {
        product.api("alice").optIn();
        await().atMost(Duration.ofMinutes(2)).until(() -> Instant.now().isAfter(oldQuoteExpires));
        Page alice = quoted("300025", "330.00");
        long before = purchases();
        alice.evaluate("old => { document.querySelector('[name=quoteId]').value = old; }", oldQuote);
        at(alice, "confirm").click();

        assertThat(at(alice, "problem")).hasAttribute("data-code", "QUOTE_EXPIRED");
        assertThat(purchases()).isEqualTo(before);
        at(alice, "confirm").click();
        ends(alice, "ACCEPTED");
        assertThat(purchases()).isEqualTo(before + 1);
    }

    /** Alice's, with the quote for an amount before her. */
    private Page quoted(String fund, String amount) {
        Page alice = loggedIn("alice", "en");
        alice.navigate("/funds/" + fund + "/purchase");
        at(alice, "amount").pressSequentially(amount);
        assertThat(at(alice, "confirm")).containsText(amount);
        return alice;
    }

    private void ends(Page alice, String status) {
        alice.waitForURL(PROGRESS);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> alice.request().get(alice.url()).text().contains("data-status=\"" + status + '"'));
        assertThat(at(alice, "progress")).hasAttribute("data-status", status);
    }

    private Page loggedIn(String person, String language) {
        Page page = opened(product.open(Look.phone(language, ColorScheme.LIGHT)));
        BrowsedProduct.logIn(page, person);
        return page;
    }

    private Page opened(Page page) {
        opened.add(page);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return page;
    }

    private static Locator at(Page page, String testId) {
        return page.getByTestId(testId);
    }

    private static Locator at(Locator part, String testId) {
        return part.getByTestId(testId);
    }
}
