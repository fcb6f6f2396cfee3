package io.discountpurchase.webui.pages;

import io.discountpurchase.webui.Answer;
import io.discountpurchase.webui.Browser;
import io.discountpurchase.webui.EdgeTest;
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
