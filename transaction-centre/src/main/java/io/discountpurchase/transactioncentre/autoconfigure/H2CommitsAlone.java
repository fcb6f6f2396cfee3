package io.discountpurchase.transactioncentre.autoconfigure;

import io.discountpurchase.transactioncentre.h2.OneCommitAtATime;
import org.springframework.beans.factory.config.BeanPostProcessor;

import javax.sql.DataSource;

/** Has transactions on H2 commit one at a time. */
record H2CommitsAlone(String url) implements BeanPostProcessor {
    private static final String H2 = "jdbc:h2:";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return url.startsWith(H2) && bean instanceof DataSource dataSource ? new OneCommitAtATime(dataSource) : bean;
    }
}
