package io.planwright.forecasting.driver;

import io.planwright.internal.Require;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.util.List;

/**
 * A driver whose values are given.
 *
 * @param series the values
 * @param lag how many positions later they act
 * @param ahead whether values are known before their period has ended
 */
record SeriesDriver(TimeSeries series, int lag, boolean ahead) implements Driver {

  private static final long serialVersionUID = 1L;

  SeriesDriver {
    Require.nonNull(series, "series");
  }

  String name() {
    return lag == 0 ? series.name() : series.name() + " " + lag + " before";
  }

  @Override
  public List<String> names() {
    return List.of(name());
  }

  @Override
  public double[][] values(TimeAxis axis, int origin, int from, int to) {
    int offset = offset(axis) - lag;
    int known = ahead ? Integer.MAX_VALUE : origin + lag;
    double[] values = new double[to - from];
    boolean begun = false;
    for (int position = 0; position < to; position++) {
      int index = position + offset;
      boolean given = index >= 0 && index < series.size() && !series.isGap(index);
      begun |= given;
      if (position < from) {
        continue;
      }
      boolean hidden = position >= known;
      if (hidden || (!given && (begun || position >= origin))) {
        throw new DriverNotKnownException(name(), axis.label(position), advice(hidden));
      }
      values[position - from] = given ? series.value(index).orElseThrow() : Double.NaN;
    }
    return new double[][] {values};
  }

  private String advice(boolean hidden) {
    if (hidden) {
      return "Lag it by as many periods, or have it forecast: Drivers.forecast(series, method).";
    }
    return ahead
        ? "Plan it that far, fill its gaps, or forecast fewer periods."
        : "Fill the gap, or give its later values: DynamicRegression.withDrivers.";
  }

  /** What to add to a position of the axis to get that of the series. */
  int offset(TimeAxis axis) {
    if (axis instanceof FiscalAxis dates
        && series.axis() instanceof FiscalAxis own
        && own.calendar().equals(dates.calendar())
        && own.kind() == dates.kind()) {
      return own.indexOf(dates.first());
    }
    if (axis instanceof OrdinalAxis numbers && series.axis() instanceof OrdinalAxis own) {
      return Math.toIntExact(numbers.first() - own.first());
    }
    throw new IllegalArgumentException(
        "driver ["
            + series.name()
            + "] must have the calendar and kind of the history's axis. Put it on an axis like"
            + " that of the history.");
  }
}
