package io.planwright.forecasting.batch;

import io.planwright.series.TimeSeries;
import org.jspecify.annotations.Nullable;

/** A series with its position in the input; a source may hold a null. */
record Numbered(long index, @Nullable TimeSeries history) {}
