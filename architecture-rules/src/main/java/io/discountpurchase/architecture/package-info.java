/**
 * The architecture conventions of this project as ArchUnit rules; a module states in its test which set it lives by,
 * see {@link io.discountpurchase.architecture.Conventions}.
 */
@NullMarked
package io.discountpurchase.architecture;

import org.jspecify.annotations.NullMarked;
