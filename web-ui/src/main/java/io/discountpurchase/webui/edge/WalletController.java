package io.discountpurchase.webui.edge;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.wallet.Card;
import io.discountpurchase.webui.contexts.wallet.Transfer;
import io.discountpurchase.webui.contexts.wallet.TransferOrder;
import io.discountpurchase.webui.contexts.wallet.WalletBalance;
import io.discountpurchase.webui.contexts.wallet.WalletClient;
import io.discountpurchase.webui.contexts.wallet.WalletEntry;
import io.discountpurchase.webui.input.AmountInput;
import io.discountpurchase.webui.input.IdInput;
import io.discountpurchase.webui.input.IdempotencyKey;
import io.discountpurchase.webui.input.PageInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Wallet", description = "The money in the wallet and on the card")
class WalletController {
    private final WalletClient wallet;

    WalletController(WalletClient wallet) {
        this.wallet = wallet;
    }

    @GetMapping("/wallet")
    @Operation(summary = "What the wallet holds")
    WalletBalance wallet() {
        return wallet.wallet();
    }

    @GetMapping("/wallet/entries")
    @Operation(summary = "The wallet's bookings with running balances, newest first")
    PageOf<WalletEntry> entries(PageInput page) {
        return wallet.entries(page.page(), page.size());
    }

    @GetMapping("/wallet/transfers/{transferId}/entries")
    @Operation(summary = "What has come of one top-up or withdrawal", description = "Its own booking, and the bonus that it has earned.")
    PageOf<WalletEntry> entriesOf(@PathVariable String transferId) {
        return wallet.entriesOf(IdInput.transferId(transferId));
    }

    @GetMapping("/card")
    @Operation(summary = "The balance of the simulated bank card")
    Card card() {
        return wallet.card();
    }

    @PostMapping(path = "/wallet/top-ups", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "From the card into the wallet")
    Transfer topUp(IdempotencyKey key, @RequestBody TransferRequest request) {
        return wallet.topUp(key.value(), new TransferOrder(AmountInput.parse(request.amount()).toString()));
    }

    @PostMapping(path = "/wallet/withdrawals", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "From the wallet back to the card: at once within a daily limit, or on the next trading day")
    Transfer withdraw(IdempotencyKey key, @RequestBody WithdrawalRequest request) {
        return wallet.withdraw(key.value(), request.order());
    }
}
