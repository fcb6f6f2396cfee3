package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
import io.discountpurchase.webui.fake.FakeContexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class NoticesPageTest extends EdgeTest {
    private Browser alice;

    @BeforeEach
    void logIn() {
        alice = new Browser(this::at);
        alice.logIn("alice");
    }

    @Test
    void showsWhoSpeaksAndWhatIsNew() {
        Answer page = alice.open("/notices?tag=TagB", "Accept-Language", "en");

        assertThat(CONTEXTS.companion.lastCall().query()).isEqualTo("tag=TagB&page=0&size=20");
        assertThat(page.text()).contains(">Customer service<", ">New<",
                "hx-get=\"/notices/list?tag=TagB&amp;page=0&amp;size=20\"");
        alice.open("/notices");
        assertThat(CONTEXTS.companion.lastCall().query()).isEqualTo("page=0&size=20");
    }

    @Test
    void leadsFromABonusToItsTopUpAndFromThereToWhatWasSaidOfIt() {
        CONTEXTS.companion.answers("GET /notices", FakeContexts.page("""
                {"noticeId":"6","at":"2026-11-20T06:00:01Z","tag":"TagA","kind":"BONUS_GRANTED","title":"Bonus",
                 "text":"You get 20.00","state":"PUBLISHED","seen":true,"topUpId":"%s"}"""
                .formatted(FakeContexts.TRANSFER_ID)));
        String topUp = "/wallet?transfer=" + FakeContexts.TRANSFER_ID;
        String about = "/notices/about/" + FakeContexts.TRANSFER_ID;

        assertThat(alice.open("/notices").text()).contains("href=\"" + topUp + "#entries\"");
        assertThat(alice.open(topUp).text()).contains("+20.00", "hx-get=\"" + about + "\"",
                "hx-get=\"/wallet/overview?transfer=" + FakeContexts.TRANSFER_ID + "\"")
                .doesNotContain("+10,000.00");
        assertThat(alice.open(about).text()).contains("You get 20.00", "hx-get=\"" + about + "\"");
        assertThat(CONTEXTS.companion.lastCall().query()).isEqualTo(
                "about=" + FakeContexts.TRANSFER_ID + "&page=0&size=100");
        assertThat(alice.open("/wallet?transfer=x").status()).isEqualTo(400);
        assertThat(alice.open("/notices/about/x").status()).isEqualTo(400);
    }

    @Test
    void aPurchaseAndARedemptionFetchWhatWasSaidOfThem() {
        assertThat(alice.open("/purchases/" + FakeContexts.PURCHASE_ID).text())
                .contains("hx-get=\"/notices/about/" + FakeContexts.PURCHASE_ID + "\"");
        assertThat(alice.open("/redemptions/" + FakeContexts.REDEMPTION_ID).text())
                .contains("hx-get=\"/notices/about/" + FakeContexts.REDEMPTION_ID + "\"");
    }

    @Test
    void saysThatATeamThatNobodyKnowsHasNoNotices() {
        Answer page = alice.open("/notices?tag=TagX");

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("TAG_UNKNOWN");
    }

    @Test
    void marksWhatItShowsAsRead() {
        Answer page = alice.open("/notices");

        assertThat(alice.submit(page, "/notices/seen", Map.of()).header("Location")).endsWith("/notices");
        assertThat(CONTEXTS.companion.lastCall().body()).isEqualTo(
                "{\"noticeIds\":[5],\"before\":\"2026-11-20T06:00:01Z\"}");
    }

    @Test
    void countsWhatIsUnreadInBothPlacesOfTheNavigation() {
        assertThat(alice.open("/funds").text()).contains("id=\"unread-top\"", "id=\"unread-bottom\"",
                "hx-get=\"/notices/unread?place=TOP\"", "hx-get=\"/notices/unread?place=BOTTOM\"");
        assertThat(alice.open("/notices/unread?place=TOP", "HX-Request", "true").text())
                .contains("id=\"unread-top\"", ">1<");
    }
}
