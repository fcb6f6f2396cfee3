/** Everything in one JVM: a name server, a broker, the contexts and the edge, each with a Spring context of its own. */
@NullMarked
package io.discountpurchase.allinone;

import org.jspecify.annotations.NullMarked;
