package io.discountpurchase.webui.contexts.companion;

import io.discountpurchase.webui.contexts.http.ContextHttp;
import io.discountpurchase.webui.contexts.http.ContextName;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CompanionClientConfiguration {
    @Bean
    CompanionClient companionClient(ContextHttp http) {
        return http.forCaller(ContextName.COMPANION, CompanionClient.class);
    }

    @Bean
    ComplianceClient complianceClient(ContextHttp http) {
        return http.forCaller(ContextName.COMPANION, ComplianceClient.class);
    }

    @Bean
    NoticeTemplatesClient noticeTemplatesClient(ContextHttp http) {
        return http.forCaller(ContextName.COMPANION, NoticeTemplatesClient.class);
    }

    @Bean
    WebhookClient webhookClient(ContextHttp http) {
        return http.forCaller(ContextName.COMPANION, WebhookClient.class);
    }

    @Bean
    FlowClient flowClient(ContextHttp http) {
        return http.forEdge(ContextName.COMPANION, FlowClient.class);
    }

    @Bean
    DesksClient desksClient(ContextHttp http) {
        return http.forCaller(ContextName.COMPANION, DesksClient.class);
    }

    @Bean
    DataCentreClient dataCentreClient(ContextHttp http) {
        return http.forCaller(ContextName.COMPANION, DataCentreClient.class);
    }
}
