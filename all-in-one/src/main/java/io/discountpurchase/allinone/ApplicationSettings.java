package io.discountpurchase.allinone;

import java.util.HashMap;
import java.util.Map;

/** What an application is told from outside: where it listens, where the others are, where its data and keys lie. */
record ApplicationSettings(Options options, Ports ports, DataDirectory data, TokenKeys keys) {

    String[] of(Application application) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.address", Ports.LOOPBACK);
        settings.put("server.port", ports.of(application));
        settings.put("data-dir", data.path());
        settings.put("demo-data", options.demoData());
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "1s");
        settings.put("demo.receivers", options.demoData());
        settings.put("notification.local-receivers", options.demoData());
        settings.putAll(application == Application.WEB_UI ? ofEdge() : ofContext());
        return settings.entrySet()
                .stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
    }

    private Map<String, Object> ofEdge() {
        return Map.of("contexts.wallet.url", ports.urlOf(Application.WALLET), "contexts.fund-trading.url",
                ports.urlOf(Application.FUND_TRADING), "contexts.companion.url", ports.urlOf(Application.COMPANION),
                "web-ui.token.private-key-location", keys.privateKey().toUri());
    }

    private Map<String, Object> ofContext() {
        return Map.of("rocketmq.name-server", Ports.LOOPBACK + ":" + ports.ofRocketMq().nameServer(),
                "spring.security.oauth2.resourceserver.jwt.public-key-location", keys.publicKey().toUri());
    }
}
