package io.discountpurchase.fundtrading.domain.fund;

/** Whether a fund takes subscriptions at the moment; {@code SUSPENDED} is 暂停申购. */
public enum FundStatus {
    OPEN, SUSPENDED
}
