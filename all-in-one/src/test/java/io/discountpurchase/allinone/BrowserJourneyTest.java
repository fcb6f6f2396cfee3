package io.discountpurchase.allinone;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What people see and click: the pages of the running product in Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserJourneyTest {
    private static final double SOON = Duration.ofSeconds(30).toMillis();

    private final List<String> errors = new ArrayList<>();
    private Browser browser;
    private AllInOneProcess product;

    @BeforeAll
    void start(@TempDir Path directory) {
        browser = Browser.orSkip();
        product = new AllInOneProcess(directory);
        product.start();
    }

    @AfterAll
    void stop() {
        if (product != null) {
            product.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void alice_buys_with_one_click_watches_it_move_and_has_her_shares_when_the_day_is_closed() {
        Page alice = loggedIn("alice", "zh-CN");
        alice.navigate("/funds/110011/purchase");
        at(alice, "amount").pressSequentially("10000");
        assertThat(at(alice, "saved")).containsText("132.80");
        at(alice, "opt-in").click();
        at(alice, "confirm").click();

        Locator progress = at(alice, "progress");
        assertThat(progress).hasAttribute("data-status", "ACCEPTED", new HasAttributeOptions().setTimeout(SOON));
        assertThat(at(alice, "step-SETTLED")).hasAttribute("data-done", "true",
                new HasAttributeOptions().setTimeout(SOON));
        assertThat(at(alice, "status")).hasText("已受理");

        Page operator = loggedIn("operator", "en");
        at(operator, "close-day").click();
        assertThat(at(operator, "closed")).isVisible();

        assertThat(progress).hasAttribute("data-status", "CONFIRMED", new HasAttributeOptions().setTimeout(SOON));
        String shares = at(alice, "shares").textContent();
        alice.navigate("/holdings");
        assertThat(at(at(alice, "holding-110011"), "shares")).containsText(shares,
                new ContainsTextOptions().setTimeout(SOON));
        getsOutAgain(alice, operator);
        assertThat(errors).isEmpty();
    }

    /** What was bought on T can be redeemed from T+2. */
    private static void getsOutAgain(Page alice, Page operator) {
        at(operator, "close-day").click();
        assertThat(at(operator, "closed")).isVisible();
        at(at(alice, "holding-110011"), "redeem-110011").click();
        fitsOnAPhone(alice);
        at(alice, "redeem-all").click();
        assertThat(at(alice, "estimate-lots")).containsText("1.50%");
        fitsOnAPhone(alice);
        at(alice, "confirm-redemption").click();

        Locator redemption = at(alice, "redemption");
        assertThat(redemption).hasAttribute("data-status", "ACCEPTED", new HasAttributeOptions().setTimeout(SOON));
        at(operator, "close-day").click();
        assertThat(redemption).hasAttribute("data-status", "CONFIRMED", new HasAttributeOptions().setTimeout(SOON));
        fitsOnAPhone(alice);
        String paid = at(alice, "paid").textContent();
        alice.navigate("/wallet");
        assertThat(at(alice, "entries")).containsText(paid.substring(1),
                new ContainsTextOptions().setTimeout(SOON));
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
    void without_javascript_the_purchase_works_as_well() {
        Page bob = browser.phoneWithoutJavaScript(product.url());
        logIn(bob, "bob");
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

    private Page loggedIn(String person, String language) {
        Page page = browser.phone(product.url(), language);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        logIn(page, person);
        return page;
    }

    private static void logIn(Page page, String person) {
        page.navigate("/login");
        at(page, "username").fill(person);
        at(page, "password").fill(person);
        at(page, "log-in").click();
    }

    private static Locator at(Page page, String testId) {
        return page.getByTestId(testId);
    }

    private static Locator at(Locator part, String testId) {
        return part.getByTestId(testId);
    }
}
