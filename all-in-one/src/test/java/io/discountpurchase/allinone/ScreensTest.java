package io.discountpurchase.allinone;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.discountpurchase.allinone.Browser.Look;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every screen on a phone and on a desktop: a picture of it in {@code target/screenshots}, no hurdle that axe-core knows of in
 * either theme, nothing wider than the screen, no complaint of the browser. With {@code -Dscreens.every-look=true} each size comes in
 * both languages and themes.
 */
@ExtendWith(SharedBrowsedProduct.class)
@ResourceLock(SharedBrowsedProduct.BROWSER)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreensTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final Map<String, String> ofStrangers = Map.of("login", "/login");
    private final Map<String, String> ofInvestors = new LinkedHashMap<>();
    private final Map<String, String> ofNewcomers = new LinkedHashMap<>();
    private final Map<String, String> ofOperators = new LinkedHashMap<>();
    private BrowsedProduct product;

    @BeforeAll
    void live(BrowsedProduct shared) {
        product = shared;
        InvestorsYear year = InvestorsYear.of("bob", product);
        ofInvestors.putAll(investors(year));
        ofNewcomers.putAll(newcomers());
        ofOperators.putAll(operators(year));
    }

    private static Map<String, String> investors(InvestorsYear year) {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("market", "/funds");
        screens.put("market-empty", "/funds?query=nothing");
        screens.put("fund", "/funds/110011");
        screens.put("fund-two-years", "/funds/500018?range=Y2");
        screens.put("fund-money", "/funds/000009?range=Y1");
        screens.put("fund-suspended", "/funds/519066");
        screens.put("purchase", "/funds/110011/purchase?amount=10000.00");
        screens.put("purchase-refused", "/funds/110011/purchase?amount=1.00");
        screens.put("purchases", "/purchases");
        screens.put("progress-accepted", "/purchases/" + year.accepted());
        screens.put("progress-confirmed", "/purchases/" + year.confirmed());
        screens.put("progress-refused", "/purchases/" + year.refused());
        screens.put("progress-not-charged", "/purchases/" + year.notCharged());
        screens.put("timeline", "/purchases/" + year.confirmed() + "/timeline");
        screens.put("wallet", "/wallet");
        screens.put("holdings", "/holdings");
        screens.put("redeem", "/holdings/270048/redemption?shares=1000.00");
        screens.put("redemptions", "/redemptions");
        screens.put("redemption", "/redemptions/" + year.redemption());
        screens.put("notices", "/notices");
        screens.put("me", "/me");
        screens.put("webhook", "/me/webhook");
        return screens;
    }

    private static Map<String, String> newcomers() {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("wallet-empty", "/wallet");
        screens.put("holdings-empty", "/holdings");
        screens.put("notices-empty", "/notices?tag=TagA");
        screens.put("purchases-empty", "/purchases");
        screens.put("redemptions-empty", "/redemptions");
        return screens;
    }

    private static Map<String, String> operators(InvestorsYear year) {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("ops-trading-days", "/ops/trading-days");
        screens.put("ops-reconciliation", "/ops/reconciliation");
        screens.put("ops-transactions", "/ops/transactions");
        screens.put("ops-dead-letters", "/ops/dead-letters");
        screens.put("ops-alerts", "/ops/alerts");
        screens.put("ops-actions", "/ops/actions");
        screens.put("ops-event-handlers", "/ops/event-handlers");
        screens.put("ops-campaigns", "/ops/campaigns");
        screens.put("ops-notices", "/ops/notices");
        screens.put("ops-compliance", "/ops/compliance");
        screens.put("ops-desks", "/ops/desks");
        screens.put("ops-data", "/ops/data");
        screens.put("ops-funds", "/ops/funds");
        screens.put("ops-fund", "/ops/funds/110011");
        screens.put("ops-timeline", "/ops/timeline?purchaseId=" + year.confirmed());
        return screens;
    }

    static List<Look> looks() {
        Look phone = Look.phone("zh-CN", ColorScheme.LIGHT);
        Look desktop = Look.desktop("en", ColorScheme.DARK);
        return Boolean.getBoolean("screens.every-look")
                ? List.of(phone, desktop, Look.phone("en", ColorScheme.DARK),
                        Look.desktop("zh-CN", ColorScheme.LIGHT))
                : List.of(phone, desktop);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everybody_can_use_every_screen(Look look) {
        List<String> found = new ArrayList<>();

        found.addAll(look(product.open(look), ofStrangers, look));
        found.addAll(look(product.openLoggedIn(look, "bob"), ofInvestors, look));
        found.addAll(look(product.openLoggedIn(look, "carol"), ofNewcomers, look));
        found.addAll(look(product.openLoggedIn(look, "operator"), ofOperators, look));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void what_is_not_there_is_said(Look look) {
        Page page = product.openLoggedIn(look, "bob");
        page.navigate("/purchases/" + UUID.randomUUID());

        assertThat(page.getByTestId("problem")).hasAttribute("data-code", "PURCHASE_NOT_FOUND");
        picture(page, "failure", look);
        assertThat(hurdles(page, look)).isEmpty();
    }

    private static List<String> look(Page page, Map<String, String> screens, Look look) {
        List<String> found = new ArrayList<>();
        page.onPageError(error -> found.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                found.add(page.url() + ": " + message.text());
            }
        });
        screens.forEach((name, path) -> {
            page.navigate(path);
            assertThat(page.locator(".plot[hidden], [hx-trigger=load]")).hasCount(0);
            picture(page, name, look);
            if (!fits(page)) {
                found.add(name + ": wider than the screen");
            }
            hurdles(page, look).forEach(violation -> found.add(name + ": " + violation));
        });
        page.context().close();
        return found;
    }

    /** The other theme differs in its colours alone. */
    private static List<String> hurdles(Page page, Look look) {
        List<String> found = new ArrayList<>(Accessibility.violations(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.otherScheme()));
        found.addAll(Accessibility.contrasts(page));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.scheme()));
        return found;
    }

    private static boolean fits(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
    }

    /** In a window in which all of it has room: what sticks to the window's edges is not in the middle then. */
    private static void picture(Page page, String name, Look look) {
        page.setViewportSize(look.width(), Math.max(look.height(), (int) page.evaluate("document.body.scrollHeight")));
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(look.toString()).resolve(name + ".png")));
        page.setViewportSize(look.width(), look.height());
    }
}
