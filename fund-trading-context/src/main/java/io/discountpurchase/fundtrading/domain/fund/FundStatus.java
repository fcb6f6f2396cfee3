package io.discountpurchase.fundtrading.domain.fund;

/** Whether a fund takes subscriptions at the moment; {@code SUSPENDED} is 暂停申购, {@code LIQUIDATED} is 清盘, for good. */
public enum FundStatus {
    OPEN, SUSPENDED, LIQUIDATED
}
