/** Tests of placing sites. */
@NullMarked
package io.planwright.allocation.location;

import org.jspecify.annotations.NullMarked;
