package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** Compliance and data centre, as an operator sees them. */
class CompanionOperationsPagesTest extends EdgeTest {
    private static final String COMPLIANCE = "/ops/compliance";
    private static final String APPROVAL = COMPLIANCE + "/" + FakeContexts.NOTICE_ID + "/approve";
    private static final String DATA = "/ops/data";

    private final Browser operator = new Browser(this::at);

    @BeforeEach
    void logIn() {
        operator.logIn("operator");
    }

    @ParameterizedTest
    @CsvSource({"approve, Approved", "reject, Rejected"})
    void aNoticeThatBreaksARuleIsDecided(String decision, String state) {
        Answer page = operator.open(COMPLIANCE);
        assertThat(page.text()).contains("Forbidden promise: guaranteed", "Safe as &lt;b&gt;gold&lt;/b&gt;", "alice");

        assertThat(page.text()).contains("action=\"%s/%s/%s\"".formatted(COMPLIANCE, FakeContexts.NOTICE_ID, decision));
        Map<String, String> form = new HashMap<>(Browser.hiddenFields(page, APPROVAL));
        form.put("reason", "read it");
        Answer answer = operator.post(COMPLIANCE + "/" + FakeContexts.NOTICE_ID + "/" + decision, form);

        assertThat(answer.header("Location")).endsWith(COMPLIANCE);
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo("{\"reason\":\"read it\"}");
        assertThat(operator.open(COMPLIANCE).text()).contains("&quot;Bonus&quot; is decided: " + state);
    }

    @Test
    void whatIsRefusedIsSaidOnThePage() {
        CONTEXTS.companion.refuses("POST /operations/reviews/" + FakeContexts.NOTICE_ID + "/approve", 409,
                "REVIEW_DECIDED");
        Answer page = operator.open(COMPLIANCE);

        operator.submit(page, APPROVAL, Map.of("reason", "read it"));
        assertThat(operator.open(COMPLIANCE).text()).contains("data-code=\"REVIEW_DECIDED\"");
        operator.submit(page, APPROVAL, Map.of("reason", " "));
        assertThat(operator.open(COMPLIANCE).text()).contains("data-code=\"REASON_REQUIRED\"");
    }

    @Test
    void whatIsDecidedTellsByWhomAndCannotBeDecidedAgain() {
        CONTEXTS.companion.answers("GET /operations/reviews", FakeContexts.page(FakeContexts.review("REJECTED")));

        assertThat(operator.open(COMPLIANCE + "?state=REJECTED").text()).contains("operator: read it")
                .doesNotContain("data-testid=\"approve\"");
    }

    @Test
    void nothingToDecideIsSaid() {
        CONTEXTS.companion.answers("GET /operations/reviews", FakeContexts.emptyPage());

        assertThat(operator.open(COMPLIANCE).text()).contains("Nothing waits for a decision.");
        assertThat(operator.open(COMPLIANCE + "?lang=zh-CN").text()).contains("没有待审的通知。");
    }

    @Test
    void eachDeskShowsWhatLiesOnIt() {
        assertThat(operator.open("/ops/desks").text()).contains("BONUS_GRANTED", "17", "PURCHASE_REFUSED",
                "/ops/data?text=" + FakeContexts.PURCHASE_ID, "/ops/data?text=carol", "times told: 3");
        assertThat(operator.open("/ops/desks?lang=zh-CN").text()).contains("已告知 3 次");
        CONTEXTS.companion.answers("GET /operations/desks/customer-service", FakeContexts.emptyPage());
        assertThat(operator.open("/ops/desks?lang=en").text()).contains("Nothing on this desk yet.")
                .doesNotContain("desk-customer-service");
    }

    @Test
    void everyMessageIsShownWithItsWaysOnAndTheCounts() {
        assertThat(operator.open(DATA).text()).contains("NoticeWritten",
                "/ops/data?topic=companion-events&amp;tag=TagA",
                "/ops/data?text=alice", "BONUS_GRANTED", "WalletToppedUp", "42");
    }

    @Test
    void aSearchIsRememberedAlsoOnTheNextPage() {
        CONTEXTS.companion.answers("GET /operations/data-records",
                FakeContexts.page("").replace("\"total\":1", "\"total\":41"));

        String page = operator.open(DATA + "?text=a%26b&tag=TagA").text();

        assertThat(CONTEXTS.companion.calls()).anySatisfy(
                call -> assertThat(call.query()).isNotNull().contains("text=a&b", "tag=TagA"));
        assertThat(page).contains("value=\"a&amp;b\"", "No message is like that.", "Show everything",
                "/ops/data?text=a%26b&amp;topic=&amp;tag=TagA&amp;page=1&amp;size=20");
    }

    @Test
    void nothingThatHasFlowedIsSaid() {
        CONTEXTS.companion.answers("GET /operations/data-records", FakeContexts.emptyPage());

        assertThat(operator.open(DATA).text()).contains("Nothing has flowed yet.").doesNotContain("Show everything");
        assertThat(operator.open(DATA + "?lang=zh-CN").text()).contains("还没有消息。");
    }

    @ParameterizedTest
    @CsvSource({COMPLIANCE, DATA})
    void investorsAreKeptOut(String page) {
        Browser alice = new Browser(this::at);
        alice.logIn("alice");

        assertThat(alice.open(page).status()).isEqualTo(403);
    }
}
