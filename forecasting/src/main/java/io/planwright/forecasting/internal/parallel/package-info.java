/** Work on many items by a pool of its own, in the order of the items. Not exported. */
@NullMarked
package io.planwright.forecasting.internal.parallel;

import org.jspecify.annotations.NullMarked;
