package io.discountpurchase.webui.edge.openapi;

import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String BASIC = "basic";
    private static final String TEXT = """
            优惠购 buys a fund with one click: it buys a money-market fund into the investor's wallet and pays for the \
            fund with it, at a discounted fee. Nothing is lost and nothing is done twice.

            Log in as `alice`, `bob` or `carol` (investors) or `operator`; the password is the name. To try it: \
            `PUT /api/agreement`, `POST /api/quotes`, `POST /api/discount-purchases` with the quote, then \
            `GET /api/discount-purchases/{purchaseId}`; as the operator close the trading day.

            Amounts are strings in yuan with two decimals. Every refusal is an RFC 9457 document with a stable `code`.
            """;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(PageInput.class, IdempotencyKey.class);
    }

    @Bean
    OpenAPI api() {
        SecurityScheme basic = new SecurityScheme().type(SecurityScheme.Type.HTTP)
                .scheme("basic")
                .description("The demo people's passwords are their names");
        return new OpenAPI().info(new Info().title("Discount Purchase 优惠购").version("1").description(TEXT))
                .servers(List.of(new Server().url("/").description("This edge")))
                .components(new Components().addSecuritySchemes(BASIC, basic))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
