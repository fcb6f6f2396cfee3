package io.discountpurchase.wallet.config;

import io.discountpurchase.sharedkernel.money.Money;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Amounts in the configuration are written as everywhere. */
@Component
@ConfigurationPropertiesBinding
class MoneyConversion implements Converter<String, Money> {
    @Override
    public Money convert(String text) {
        return Money.of(text);
    }
}
