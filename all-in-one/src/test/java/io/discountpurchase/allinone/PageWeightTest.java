package io.discountpurchase.allinone;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.discountpurchase.allinone.Browser.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** How many bytes a browser has to fetch, headers included, as the network carries them. */
@ExtendWith(SharedBrowsedProduct.class)
@ResourceLock(SharedBrowsedProduct.BROWSER)
class PageWeightTest {
    private static final Logger log = LoggerFactory.getLogger(PageWeightTest.class);
    private static final long FIRST_LOAD = 700_000;
    private static final long AFTERWARDS = 50_000;

    private final AtomicLong bytes = new AtomicLong();
    private Page page;

    @BeforeEach
    void listen(BrowsedProduct product) {
        page = product.open(Look.phone("zh-CN", ColorScheme.LIGHT));
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", this::count);
    }

    private void count(JsonObject loaded) {
        bytes.addAndGet(loaded.get("encodedDataLength").getAsLong());
    }

    @Test
    void a_phone_on_a_slow_line_can_use_it() {
        BrowsedProduct.logIn(page, "alice");
        open("/funds");
        open("/funds/110011");
        long first = bytes.getAndSet(0);
        assertThat(first).as("log in, the market, and a fund with the library of the charts")
                .isLessThanOrEqualTo(FIRST_LOAD);

        Map<String, Long> weights = new LinkedHashMap<>();
        for (String path : List.of("/funds", "/funds/110011", "/funds/110011?range=Y2",
                "/funds/110011/purchase?amount=100.00", "/purchases", "/wallet", "/holdings", "/notices", "/me")) {
            open(path);
            weights.put(path, bytes.getAndSet(0));
        }

        log.info("Page weight in bytes: {} at first, then {}", first, weights);
        assertThat(weights.values()).allSatisfy(weight -> assertThat(weight).isLessThanOrEqualTo(AFTERWARDS));
    }

    /** Until nothing is missing. */
    private void open(String path) {
        page.navigate(path);
        assertThat(page.locator(".plot[hidden], [hx-trigger=load]")).hasCount(0);
    }
}
