/** Spring Boot auto-configuration. */
@NullMarked
package io.discountpurchase.transactioncentre.autoconfigure;

import org.jspecify.annotations.NullMarked;
