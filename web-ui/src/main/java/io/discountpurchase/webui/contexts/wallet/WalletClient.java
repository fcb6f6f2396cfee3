package io.discountpurchase.webui.contexts.wallet;

import io.discountpurchase.webui.contexts.http.PageOf;
import io.discountpurchase.webui.contexts.operations.OperatorReason;
import io.discountpurchase.webui.contexts.operations.OperatorResult;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

import java.time.LocalDate;
import java.util.List;

/** Everything here belongs to the investor whom the token names. */
@HttpExchange(accept = "application/json")
public interface WalletClient {
    @GetExchange("/card")
    Card card();

    @GetExchange("/agreement")
    Agreement agreement();

    @PutExchange("/agreement")
    Agreement changeAgreement(@RequestBody Agreement wanted);

    @GetExchange("/wallet")
    WalletBalance wallet();

    @GetExchange("/wallet/entries")
    PageOf<WalletEntry> entries(@RequestParam int page, @RequestParam int size);

    /** A top-up with its bonus, or a withdrawal. */
    @GetExchange("/wallet/transfers/{transferId}/entries")
    PageOf<WalletEntry> entriesOf(@PathVariable String transferId);

    /** What was booked as income with the trading days since the given one, oldest first. */
    @GetExchange("/wallet/income")
    List<DailyIncome> income(@RequestParam LocalDate from);

    /** What the wallet's money fund has yielded since a day, oldest first; for an operator too. */
    @GetExchange("/money-fund/yields")
    List<DailyYield> yields(@RequestParam LocalDate from);

    @PostExchange("/purchases")
    PlacedPurchase place(@RequestHeader("Idempotency-Key") String key, @RequestBody PurchaseOrder order);

    /** What a key has led to before; no body if it is new. */
    @PostExchange("/purchases/placed-before")
    ResponseEntity<PlacedPurchase> placedBefore(@RequestHeader("Idempotency-Key") String key,
            @RequestBody PurchaseInquiry asked);

    @GetExchange("/purchases")
    PageOf<Purchase> purchases(@RequestParam Route route, @RequestParam int page, @RequestParam int size);

    @GetExchange("/purchases/{purchaseId}")
    Purchase purchase(@PathVariable String purchaseId);

    @PostExchange("/top-ups")
    Transfer topUp(@RequestHeader("Idempotency-Key") String key, @RequestBody TransferOrder order);

    @PostExchange("/withdrawals")
    Transfer withdraw(@RequestHeader("Idempotency-Key") String key, @RequestBody WithdrawalOrder order);

    /** For an operator. */
    @PostExchange("/operations/purchases/{purchaseId}/recall")
    OperatorResult recall(@PathVariable String purchaseId, @RequestBody OperatorReason reason);
}
