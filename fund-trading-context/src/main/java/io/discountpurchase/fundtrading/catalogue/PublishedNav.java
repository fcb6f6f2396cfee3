package io.discountpurchase.fundtrading.catalogue;

import io.discountpurchase.sharedkernel.money.Nav;

import java.time.LocalDate;

/** The price of a fund's share on a day. */
public record PublishedNav(LocalDate date, Nav nav) {}
