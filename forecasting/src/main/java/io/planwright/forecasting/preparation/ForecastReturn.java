package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.internal.Boxed;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.internal.Require;
import io.planwright.series.FiscalAxis;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings forecasts of a prepared history back to its original scale. */
record ForecastReturn(TimeSeries original, List<Step> steps, List<Repair> accepted) {

  private static final String SAME_AXIS = "Forecast the prepared history.";

  Forecast of(Forecast forecast, Preparation.Centre centre) {
    int from = position(forecast.axis());
    double[] points = toArray(forecast.points());
    double[] back = Steps.undone(points, from, steps);
    if (centre == Preparation.Centre.MEAN) {
      adjustForBias(forecast, points, back, from);
    }
    List<PredictionInterval> intervals = new ArrayList<>(forecast.intervals().size());
    for (PredictionInterval interval : forecast.intervals()) {
      intervals.add(
          new PredictionInterval(
              interval.level(),
              Boxed.listOf(Steps.undone(toArray(interval.lower()), from, steps)),
              Boxed.listOf(Steps.undone(toArray(interval.upper()), from, steps))));
    }
    return Forecast.builder()
        .seriesName(forecast.seriesName())
        .unit(original.unit())
        .axis(forecast.axis())
        .addAllPoints(Boxed.listOf(back))
        .addAllIntervals(intervals)
        .provenance(provenance(forecast.provenance()))
        .explanation(explanation(forecast.explanation()))
        .build();
  }

  /** Of the first step of the forecast, on the axis of the history. */
  private int position(TimeAxis axis) {
    if (axis instanceof FiscalAxis later && original.axis() instanceof FiscalAxis own) {
      Require.that(
          later.calendar().equals(own.calendar()) && later.kind() == own.kind(),
          "axis",
          axis,
          "be of the calendar and the kind of the history's",
          SAME_AXIS);
      return Require.notNegative(own.indexOf(later.first()), "position", SAME_AXIS);
    }
    if (axis instanceof OrdinalAxis later && original.axis() instanceof OrdinalAxis own) {
      long position = Math.subtractExact(later.first(), own.first());
      return Math.toIntExact(Require.notNegative(position, "position", SAME_AXIS));
    }
    throw new IllegalArgumentException(
        "axis [" + axis + "] must be of the type of the history's. " + SAME_AXIS);
  }

  private void adjustForBias(Forecast forecast, double[] points, double[] back, int from) {
    if (steps.isEmpty() || !(steps.get(steps.size() - 1) instanceof Step.Power power)) {
      return;
    }
    Require.notEmpty(
        forecast.intervals(), "intervals", "Forecast with a level, or ask for the median.");
    PredictionInterval interval = forecast.intervals().get(0);
    double widths = 2 * Normals.quantile((1 + interval.level()) / 2);
    List<Step> others = steps.subList(0, steps.size() - 1);
    for (int i = 0; i < back.length; i++) {
      double deviation = interval.width(i + 1) / widths;
      double variance = Math.min(Double.MAX_VALUE, deviation * deviation);
      double mean = power.transformation().inverseMean(points[i], variance);
      back[i] = Steps.undone(new double[] {mean}, from + i, others)[0];
    }
  }

  private Provenance provenance(Provenance made) {
    Map<Repair.Kind, Integer> counts = new EnumMap<>(Repair.Kind.class);
    for (Repair repair : accepted) {
      counts.merge(repair.kind(), 1, Integer::sum);
    }
    Map<String, String> parameters = new TreeMap<>(made.parameters());
    counts.forEach((kind, count) -> parameters.put("preparation." + kind, count.toString()));
    return new Provenance(
        made.method(),
        parameters,
        made.dataSpan(),
        made.observations(),
        made.seed(),
        made.libraryVersion());
  }

  private Explanation explanation(Explanation made) {
    String summary = "%s; repairs of the history: %d".formatted(made.summary(), accepted.size());
    return new Explanation(summary, made.reasons());
  }

  private static double[] toArray(List<Double> values) {
    double[] array = new double[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
