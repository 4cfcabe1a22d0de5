package io.planwright.forecasting.driver;

import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeAxis;

/** Drivers that are read off the calendar. */
final class Dated {

  private Dated() {}

  static FiscalAxis require(TimeAxis axis, String driver) {
    if (axis instanceof FiscalAxis dates) {
      return dates;
    }
    throw new IllegalArgumentException(
        "driver [" + driver + "] must meet an axis with dates. Put the history on a FiscalAxis.");
  }
}
