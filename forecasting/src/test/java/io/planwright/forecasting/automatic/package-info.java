@NullMarked
package io.planwright.forecasting.automatic;

import org.jspecify.annotations.NullMarked;
