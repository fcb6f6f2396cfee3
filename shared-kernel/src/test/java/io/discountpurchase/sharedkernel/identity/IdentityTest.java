package io.discountpurchase.sharedkernel.identity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityTest {
    @Test
    void an_id_reads_what_it_writes() {
        String text = "0c0ffee0-0000-4000-8000-000000000001";
        assertThat(PurchaseId.of(text)).hasToString(text);
        assertThat(QuoteId.of(text)).hasToString(text);
        assertThat(InvestorId.of("alice")).hasToString("alice");
        assertThat(FundCode.of("110011")).hasToString("110011");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "not-a-uuid", "0c0ffee0000040008000000000000001"})
    void a_purchase_id_is_a_canonical_uuid(String text) {
        assertThatThrownBy(() -> PurchaseId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "１１００１１", "11001'"})
    void a_fund_code_has_six_digits(String text) {
        assertThatThrownBy(() -> FundCode.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Alice", "1a", "alice bob", "alice\n"})
    void an_investor_id_is_a_plain_name(String text) {
        assertThatThrownBy(() -> InvestorId.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
