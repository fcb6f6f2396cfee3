package io.discountpurchase.companion.compliance;

/**
 * A rule that a notice breaks, and how.
 *
 * @param detail the promise that is forbidden; the language in which there is no word about risk
 */
record Finding(Rule rule, String detail) {
    enum Rule { FORBIDDEN_PROMISE, RISK_NOTICE_MISSING }
}
