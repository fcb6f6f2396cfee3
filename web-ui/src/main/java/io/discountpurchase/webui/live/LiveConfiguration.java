package io.discountpurchase.webui.live;

import io.discountpurchase.webui.contexts.http.ContextName;
import io.discountpurchase.webui.contexts.http.ContextsProperties;
import io.discountpurchase.webui.token.ContextTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.time.Clock;

/** One stream to each context, however many pages are open. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveConfiguration {
    @Bean
    ChangeFeed changesOfTheWallet(ContextsProperties contexts, ContextTokens tokens, OpenPages pages, Clock clock) {
        return new ChangeFeed(new ChangeStream(ContextName.WALLET, contexts, tokens), pages, clock);
    }

    @Bean
    ChangeFeed changesOfFundTrading(ContextsProperties contexts, ContextTokens tokens, OpenPages pages, Clock clock) {
        return new ChangeFeed(new ChangeStream(ContextName.FUND_TRADING, contexts, tokens), pages, clock);
    }

    @Bean
    ChangeFeed changesOfTheCompanion(ContextsProperties contexts, ContextTokens tokens, OpenPages pages, Clock clock) {
        return new ChangeFeed(new ChangeStream(ContextName.COMPANION, contexts, tokens), pages, clock);
    }
}
