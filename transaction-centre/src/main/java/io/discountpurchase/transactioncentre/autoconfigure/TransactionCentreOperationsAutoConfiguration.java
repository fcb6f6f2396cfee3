package io.discountpurchase.transactioncentre.autoconfigure;

import io.discountpurchase.transactioncentre.changes.ChangesConfiguration;
import io.discountpurchase.transactioncentre.operations.OperationsConfiguration;
import io.discountpurchase.transactioncentre.reconciliation.ReconciliationConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Import;

/** The operator's view and the stream of changes, where the service serves HTTP. Who may see it is for the service to say. */
@AutoConfiguration(after = TransactionCentreAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("transaction-centre.service")
@Import({ChangesConfiguration.class, OperationsConfiguration.class, ReconciliationConfiguration.class})
public class TransactionCentreOperationsAutoConfiguration {}
