package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.wallet.Agreement;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.problem.ProblemCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/agreement", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "优惠购", description = "One click: from the card through the wallet into the fund, at a discounted fee")
class AgreementController {
    private final WalletClient wallet;

    AgreementController(WalletClient wallet) {
        this.wallet = wallet;
    }

    @GetMapping
    @Operation(summary = "Whether the 优惠购 service is switched on")
    Agreement agreement() {
        return wallet.agreement();
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Switch the 优惠购 service on or off", description = "Opted into once, before the first purchase.")
    Agreement change(@RequestBody AgreementRequest request) {
        Boolean enabled = request.enabled();
        if (enabled == null) {
            throw ProblemCode.ENABLED_REQUIRED.at("enabled");
        }
        return wallet.changeAgreement(new Agreement(enabled));
    }
}
