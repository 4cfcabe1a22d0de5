/** The default: methods, weights and interval widths that have proved best over many series. */
@NullMarked
package io.planwright.forecasting.automatic;

import org.jspecify.annotations.NullMarked;
