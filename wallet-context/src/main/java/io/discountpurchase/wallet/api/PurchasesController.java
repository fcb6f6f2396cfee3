package io.discountpurchase.wallet.api;

import io.discountpurchase.sharedkernel.identity.FundCode;
import io.discountpurchase.sharedkernel.identity.InvestorId;
import io.discountpurchase.sharedkernel.identity.PurchaseId;
import io.discountpurchase.sharedkernel.identity.QuoteId;
import io.discountpurchase.sharedkernel.money.Money;
import io.discountpurchase.transactioncentre.operations.PageOf;
import io.discountpurchase.wallet.domain.purchase.PurchaseRoute;
import io.discountpurchase.wallet.process.PlacedBefore;
import io.discountpurchase.wallet.process.PurchaseOrder;
import io.discountpurchase.wallet.process.PurchasePlacement;
import io.discountpurchase.wallet.readmodel.purchaseprogress.PurchaseProgressRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.time.LocalDate;
import java.util.UUID;

@RestController
@RequestMapping("/purchases")
class PurchasesController {
    private final PurchasePlacement placement;
    private final PlacedBefore placedBefore;
    private final PurchaseProgressRepository purchases;
    private final Answers answers;
    private final Problems problems;

    PurchasesController(PurchasePlacement placement, PlacedBefore placedBefore, PurchaseProgressRepository purchases,
            Answers answers,
            Problems problems) {
        this.placement = placement;
        this.placedBefore = placedBefore;
        this.purchases = purchases;
        this.answers = answers;
        this.problems = problems;
    }

    record PlaceRequest(
            PurchaseRoute route,
            String fundCode,
            String amount,
            @Nullable String quoteId,
            LocalDate tradeDate,
            LocalDate confirmDate) {
        PurchaseOrder orderedBy(InvestorId investorId) {
            return new PurchaseOrder(investorId, route, FundCode.of(fundCode), Money.of(amount),
                    quoteId == null ? null : QuoteId.of(quoteId), tradeDate, confirmDate);
        }
    }

    record PlacedPurchase(UUID purchaseId, String status) {}

    @PostMapping
    ResponseEntity<?> place(Principal investor, @RequestHeader("Idempotency-Key") String key,
            @RequestBody PlaceRequest request) {
        return answers.to(placement.place(request.orderedBy(InvestorId.of(investor.getName())), key),
                HttpStatus.ACCEPTED,
                PlacedPurchase::new);
    }

    record InquiryRequest(PurchaseRoute route, String fundCode, String amount, @Nullable String quoteId) {}

    /** What the key has led to before; no content if it is new. */
    @PostMapping("/placed-before")
    ResponseEntity<?> placedBefore(Principal investor, @RequestHeader("Idempotency-Key") String key,
            @RequestBody InquiryRequest asked) {
        return placedBefore
                .find(InvestorId.of(investor.getName()), key, asked.route(), FundCode.of(asked.fundCode()),
                        Money.of(asked.amount()), asked.quoteId() == null ? null : QuoteId.of(asked.quoteId()))
                .<ResponseEntity<?>>map(result -> answers.to(result, HttpStatus.ACCEPTED, PlacedPurchase::new))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping
    PageOf<PurchaseView> purchases(Principal investor, @RequestParam(required = false) @Nullable PurchaseRoute route,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        InvestorId investorId = InvestorId.of(investor.getName());
        return new PageOf<>(purchases.page(investorId, route, page, size)
                .stream()
                .map(purchase -> PurchaseView.of(purchase, purchases.attempts(purchase.purchaseId())))
                .toList(),
                page, size, purchases.count(investorId, route));
    }

    @GetMapping("/{purchaseId}")
    ResponseEntity<?> purchase(Principal investor, @PathVariable String purchaseId) {
        PurchaseId id;
        try {
            id = PurchaseId.of(purchaseId);
        } catch (IllegalArgumentException e) {
            return ResponseEntity.of(problems.of(HttpStatus.BAD_REQUEST, "ID_FORMAT", "purchaseId")).build();
        }
        return purchases.find(InvestorId.of(investor.getName()), id)
                .<ResponseEntity<?>>map(
                        purchase -> ResponseEntity.ok(PurchaseView.of(purchase, purchases.attempts(id))))
                .orElseGet(() -> ResponseEntity.of(problems.of(HttpStatus.NOT_FOUND, "PURCHASE_NOT_FOUND")).build());
    }
}
