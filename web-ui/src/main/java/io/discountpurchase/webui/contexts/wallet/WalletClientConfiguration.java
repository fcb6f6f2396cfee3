package io.discountpurchase.webui.contexts.wallet;

import io.discountpurchase.webui.contexts.http.ContextHttp;
import io.discountpurchase.webui.contexts.http.ContextName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WalletClientConfiguration {
    @Bean
    WalletClient walletClient(ContextHttp http) {
        return http.forCaller(ContextName.WALLET, WalletClient.class);
    }
}
