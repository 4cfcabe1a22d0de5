package io.planwright.forecasting.driver;

import io.planwright.internal.Require;
import io.planwright.series.TimeAxis;
import java.util.ArrayList;
import java.util.List;

/** Sines and cosines of a period's first harmonics. */
record FourierDriver(double period, int harmonics) implements Driver {

  private static final long serialVersionUID = 1L;

  FourierDriver {
    Require.finite(period, "period", "Give the positions of one season.");
    Require.that(period > 1, "period", period, "be above 1", "Give the positions of one season.");
    Require.that(
        harmonics >= 1 && 2 * harmonics <= period,
        "harmonics",
        harmonics,
        "be from 1 to half the period",
        "Two or three describe a smooth season.");
  }

  @Override
  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (int k = 1; k <= harmonics; k++) {
      if (2 * k < period) {
        names.add("sine " + k + " of " + period);
      }
      names.add("cosine " + k + " of " + period);
    }
    return List.copyOf(names);
  }

  @Override
  public double[][] values(TimeAxis axis, int origin, int from, int to) {
    double[][] columns = new double[names().size()][to - from];
    int column = 0;
    for (int k = 1; k <= harmonics; k++) {
      boolean both = 2 * k < period;
      for (int position = from; position < to; position++) {
        // The remainder keeps the angle small, and so exact, far from the start.
        double angle = 2 * Math.PI * (k * (double) (position + 1) % period) / period;
        if (both) {
          columns[column][position - from] = Math.sin(angle);
        }
        columns[column + (both ? 1 : 0)][position - from] = Math.cos(angle);
      }
      column += both ? 2 : 1;
    }
    return columns;
  }
}
