package io.planwright.forecasting.testkit;

import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.run.SeedStreams;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/** Made-up histories by name: ordinary ones, and ones that break a careless method. */
public final class OddHistories {

  private static final double GAP = Double.NaN;

  private OddHistories() {}

  /** Histories that every method can be fitted to. */
  public static Map<String, TimeSeries> ordinary() {
    RandomGenerator random = new SeedStreams(1).stream(0);
    double[] noise = new double[60];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = 4 * Normals.next(random);
    }
    Map<String, TimeSeries> histories = new LinkedHashMap<>();
    IntToDoubleFunction seasonal =
        i -> 100 + 0.5 * i + 15 * StrictMath.sin(Math.PI * i / 6) + noise[i];
    histories.put("monthly", filled(12, 60, seasonal));
    histories.put("quarterly with gaps", filled(4, 33, i -> i % 13 == 5 ? GAP : 80 + noise[i]));
    histories.put("yearly", filled(1, 25, i -> 500 + 3 * i + 2 * noise[i]));
    return histories;
  }

  /** Histories for which a typed lack of data or any finite answer will do. */
  public static Map<String, TimeSeries> odd() {
    Map<String, TimeSeries> histories = new LinkedHashMap<>();
    histories.put("empty", series(12));
    histories.put("gaps only", series(12, GAP, GAP, GAP, GAP));
    histories.put("one value", series(12, 5));
    histories.put("two values", series(4, 5, 6));
    histories.put("three values", series(1, 5, 6, 4));
    histories.put("three values of a year", series(12, 5, 6, 4));
    histories.put("constant", filled(12, 48, i -> 42));
    histories.put("zero", filled(12, 48, i -> 0));
    histories.put("zero without season", filled(1, 20, i -> 0));
    histories.put("straight line", filled(4, 24, i -> 10 + 2.5 * i));
    histories.put("pure season", filled(4, 24, i -> 10 + i % 4));
    histories.put("negative", filled(12, 40, i -> -50 - i * 17 % 23));
    histories.put("around zero", filled(4, 40, i -> i * 17 % 23 - 11));
    histories.put("intermittent", filled(12, 60, i -> i % 7 == 3 ? 1 + i % 3 : 0));
    histories.put("one sale at the end", filled(12, 36, i -> i == 35 ? 9 : 0));
    histories.put("one sale at the start", filled(12, 36, i -> i == 0 ? 9 : 0));
    histories.put("outlier", filled(12, 48, i -> i == 30 ? 1e9 : 100 + i * 37 % 11));
    histories.put("explosive", filled(1, 40, i -> StrictMath.pow(3, i)));
    histories.put("dying", filled(12, 48, i -> StrictMath.pow(0.5, i)));
    histories.put("shorter than its season", filled(52, 30, i -> 20 + i * 7 % 5));
    histories.put("period of a year of days", filled(365, 400, i -> 20 + i * 7 % 13));
    histories.put("gaps at both ends", filled(4, 30, i -> i < 5 || i > 26 ? GAP : 9 + i % 5));
    histories.put("every other a gap", filled(4, 40, i -> i % 2 == 0 ? GAP : 9 + i * 7 % 5));
    histories.put("a season never seen", filled(4, 40, i -> i % 4 == 2 ? GAP : 9 + i * 7 % 5));
    histories.put("huge", filled(4, 32, i -> 1e150 * (3 + i * 7 % 5)));
    histories.put("tiny", filled(4, 32, i -> 1e-150 * (3 + i * 7 % 5)));
    histories.put("small changes of a big number", filled(12, 48, i -> 1e9 + i * 7 % 5));
    return histories;
  }

  private static TimeSeries filled(int season, int size, IntToDoubleFunction value) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = value.applyAsDouble(i);
    }
    return series(season, values);
  }

  private static TimeSeries series(int season, double... values) {
    return TimeSeries.of("odd history", "units", OrdinalAxis.of(season), values);
  }
}
