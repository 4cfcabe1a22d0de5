@NullMarked
package io.planwright.forecasting.pipeline.period;

import org.jspecify.annotations.NullMarked;
