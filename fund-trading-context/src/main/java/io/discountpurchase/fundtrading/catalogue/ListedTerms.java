package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.fundtrading.domain.fund.Fund;
import io.discountpurchase.fundtrading.domain.listing.FundRegister;
import io.discountpurchase.fundtrading.domain.listing.FundTerms;
import io.discountpurchase.fundtrading.domain.listing.PurchaseLimits;
import io.discountpurchase.sharedkernel.identity.FundCode;
import org.springframework.stereotype.Component;

/** The terms of a fund by its row in the catalogue. */
@Component
class ListedTerms implements FundRegister {
    private final FundCatalogue funds;

    ListedTerms(FundCatalogue funds) {
        this.funds = funds;
    }

    @Override
    public FundTerms termsOf(FundCode code) {
        return funds.find(code)
                .map(ListedTerms::terms)
                .orElseThrow(() -> new IllegalArgumentException("There is no fund " + code));
    }

    private static FundTerms terms(Fund fund) {
        return new FundTerms(fund.status(), fund.risk(),
                new PurchaseLimits(fund.minimumAmount(), fund.singleLimit(), fund.dailyLimit()));
    }
}
