/** Forecasting engines behind the contracts of core. */
@NullMarked
package io.planwright.forecasting;

import org.jspecify.annotations.NullMarked;
