/** Distributions of outcomes: normal, sampled, and averages of others. Not exported. */
@NullMarked
package io.planwright.forecasting.internal.outcome;

import org.jspecify.annotations.NullMarked;
