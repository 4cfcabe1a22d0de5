@NullMarked
package io.planwright.forecasting.pipeline.win;

import org.jspecify.annotations.NullMarked;
