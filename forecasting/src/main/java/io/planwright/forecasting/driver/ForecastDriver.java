package io.planwright.forecasting.driver;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.util.List;

/**
 * A driver that is forecast from the origin on.
 *
 * @param observed what is seen of it
 * @param method what forecasts it
 */
record ForecastDriver(SeriesDriver observed, ForecastingMethod method) implements Driver {

  private static final long serialVersionUID = 1L;

  /** The interval of one standard deviation to each side. */
  private static final double LEVEL = 0.6826894921370859;

  ForecastDriver {
    Require.nonNull(method, "method");
  }

  @Override
  public List<String> names() {
    return observed.names();
  }

  @Override
  public double[][] values(TimeAxis axis, int origin, int from, int to) {
    double[] values = new double[to - from];
    int known = known(axis, origin);
    int split = Math.max(from, Math.min(to, known));
    if (from < split) {
      double[] past = observed.values(axis, origin, from, split)[0];
      System.arraycopy(past, 0, values, 0, past.length);
    }
    if (split < to) {
      Forecast forecast = forecast(axis, known, to);
      for (int position = split; position < to; position++) {
        values[position - from] = forecast.point(position - known + 1);
      }
    }
    return new double[][] {values};
  }

  @Override
  public double[][] deviations(TimeAxis axis, int origin, int from, int to) {
    double[] deviations = new double[to - from];
    int known = known(axis, origin);
    int split = Math.max(from, Math.min(to, known));
    if (split < to) {
      PredictionInterval interval = forecast(axis, known, to, LEVEL).intervals().get(0);
      double width = 2 * NormalOutcome.standardHalfWidth(LEVEL);
      for (int position = split; position < to; position++) {
        int step = position - known;
        double range = interval.upper().get(step) - interval.lower().get(step);
        deviations[position - from] = range / width;
      }
    }
    return new double[][] {deviations};
  }

  /** The position after the last one observed before the origin: data often come late. */
  private int known(TimeAxis axis, int origin) {
    TimeSeries series = observed.series();
    int offset = observed.offset(axis);
    int last = Math.max(0, Math.min(series.size(), origin + offset));
    while (last > 0 && series.isGap(last - 1)) {
      last--;
    }
    return last - offset;
  }

  private Forecast forecast(TimeAxis axis, int known, int to, double... levels) {
    TimeSeries series = observed.series();
    Answer<Forecast> answer =
        method
            .fit(series.window(0, known + observed.offset(axis)), RunControl.unlimited())
            .map(model -> model.forecast(to - known, levels));
    return answer.fold(
        forecast -> forecast,
        lack -> {
          throw new DriverNotKnownException(
              series.name(),
              axis.label(known),
              "Its own forecast lacks data: it needs " + lack.needed() + ".");
        });
  }
}
