package io.discountpurchase.allinone;

import io.discountpurchase.companion.CompanionApplication;
import io.discountpurchase.fundtrading.FundTradingApplication;
import io.discountpurchase.wallet.WalletApplication;
import io.discountpurchase.webui.WebUiApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The applications that run side by side. */
enum Application {
    WEB_UI("web-ui", 0), WALLET("wallet", 1), FUND_TRADING("fund-trading", 2), COMPANION("companion", 3);

    private final String title;
    private final int portOffset;

    Application(String title, int portOffset) {
        this.title = title;
        this.portOffset = portOffset;
    }

    String title() {
        return title;
    }

    /** How far its port is above the base port. */
    int portOffset() {
        return portOffset;
    }

    SpringApplicationBuilder builder() {
        return switch (this) {
            case WEB_UI -> WebUiApplication.application();
            case WALLET -> WalletApplication.application();
            case FUND_TRADING -> FundTradingApplication.application();
            case COMPANION -> CompanionApplication.application();
        };
    }
}
