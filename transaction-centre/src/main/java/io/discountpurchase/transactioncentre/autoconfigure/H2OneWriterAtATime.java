package io.discountpurchase.transactioncentre.autoconfigure;

import io.discountpurchase.transactioncentre.h2.OneWriterAtATime;
import org.springframework.beans.factory.config.BeanPostProcessor;

import javax.sql.DataSource;

/** Has transactions on H2 write one at a time. */
record H2OneWriterAtATime(String url) implements BeanPostProcessor {
    private static final String H2 = "jdbc:h2:";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return url.startsWith(H2) && bean instanceof DataSource dataSource ? new OneWriterAtATime(dataSource) : bean;
    }
}
