@NullMarked
package io.planwright.forecasting.ets;

import org.jspecify.annotations.NullMarked;
