package io.discountpurchase.fundtrading.domain.listing;

import io.discountpurchase.fundtrading.domain.fund.FundStatus;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ChangePurchaseLimits;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ChangeRiskLevel;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.LiquidateFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.ResumeFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingCommand.SuspendFund;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundLiquidated;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundListed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundResumed;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.FundSuspended;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.PurchaseLimitsChanged;
import io.discountpurchase.fundtrading.domain.listing.FundListingEvent.RiskLevelChanged;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * A fund's life on the market, as its company announces it.
 *
 * <p>
 * The catalogue lists it, by data and not by a command; what it stood at is written down when it is first changed. It may be
 * suspended (暂停申购) and resumed, its limits and its risk may be changed, as often as its company likes. One day it is
 * liquidated (清盘): it takes no order any more, and never changes again.
 *
 * <p>
 * What is agreed before a change is judged by the fund as it stands when the order is placed: the quote does not protect
 * an order from a suspension or a limit.
 */
@Aggregate
public class FundListing {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // read by Axon
    private @Nullable FundCode fundCode;
    private @Nullable FundTerms terms;

    FundListing() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ListingChange handle(SuspendFund command, FundRegister register) {
        return change(command, register);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ListingChange handle(ResumeFund command, FundRegister register) {
        return change(command, register);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ListingChange handle(LiquidateFund command, FundRegister register) {
        return change(command, register);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ListingChange handle(ChangePurchaseLimits command, FundRegister register) {
        return change(command, register);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ListingChange handle(ChangeRiskLevel command, FundRegister register) {
        return change(command, register);
    }

    private ListingChange change(FundListingCommand command, FundRegister register) {
        FundTerms standing = standingTerms(command.fundCode(), register);
        FundListingEvent wished = decide(command);
        ListingChange judgement = judge(standing, standing.after(wished));
        if (judgement == ListingChange.CHANGED) {
            AggregateLifecycle.apply(wished);
        }
        return judgement;
    }

    private FundTerms standingTerms(FundCode code, FundRegister register) {
        if (terms != null) {
            return terms;
        }
        FundTerms listed = register.termsOf(code);
        AggregateLifecycle.apply(new FundListed(code, listed));
        return listed;
    }

    private static FundListingEvent decide(FundListingCommand command) {
        return switch (command) {
            case SuspendFund suspend -> new FundSuspended(suspend.fundCode(), suspend.reason());
            case ResumeFund resume -> new FundResumed(resume.fundCode(), resume.reason());
            case LiquidateFund liquidate -> new FundLiquidated(liquidate.fundCode(), liquidate.reason());
            case ChangePurchaseLimits limits ->
                new PurchaseLimitsChanged(limits.fundCode(), limits.limits(), limits.reason());
            case ChangeRiskLevel risk -> new RiskLevelChanged(risk.fundCode(), risk.risk(), risk.reason());
        };
    }

    private static ListingChange judge(FundTerms standing, FundTerms wished) {
        if (standing.status() == FundStatus.LIQUIDATED) {
            return ListingChange.LIQUIDATED;
        }
        if (wished.equals(standing)) {
            return ListingChange.UNCHANGED;
        }
        return wished.limits().contradict() ? ListingChange.LIMITS_CONTRADICT : ListingChange.CHANGED;
    }

    @EventSourcingHandler
    void evolve(FundListingEvent event) {
        fundCode = event.fundCode();
        terms = event instanceof FundListed listed ? listed.terms() : standing().after(event);
    }

    private FundTerms standing() {
        if (terms == null) {
            throw new IllegalStateException("A fund is listed before anything happens to it");
        }
        return terms;
    }
}
