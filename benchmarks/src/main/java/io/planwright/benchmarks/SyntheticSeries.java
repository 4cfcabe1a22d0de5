package io.planwright.benchmarks;

import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Sales that might be someone's: a trend, a season and noise, all in per cent of the level. */
final class SyntheticSeries {

  private static final double LEVEL = 1000;
  private static final double GROWTH = 0.05;
  private static final double SWING = 0.2;
  private static final double NOISE = 0.05;

  private SyntheticSeries() {}

  /** Series of one length and season, the same ones for the same seed. */
  static List<TimeSeries> list(int count, int length, int seasonLength, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<TimeSeries> list = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      list.add(series("series-" + i, length, seasonLength, random.split()));
    }
    return list;
  }

  /** One such series. */
  static TimeSeries series(String name, int length, int seasonLength, SplittableRandom random) {
    double growth = GROWTH * (random.nextDouble() - 0.3) / seasonLength;
    double phase = random.nextDouble() * 2 * Math.PI;
    double[] values = new double[length];
    double level = LEVEL * (0.1 + random.nextDouble());
    for (int t = 0; t < length; t++) {
      level *= 1 + growth + NOISE / 2 * (random.nextDouble() - 0.5);
      double season = 1 + SWING * Math.sin(phase + 2 * Math.PI * t / seasonLength);
      values[t] = level * season * (1 + NOISE * (random.nextDouble() - 0.5));
    }
    return TimeSeries.of(name, "EUR", OrdinalAxis.of(seasonLength), values);
  }
}
