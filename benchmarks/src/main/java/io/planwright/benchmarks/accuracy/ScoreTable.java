package io.planwright.benchmarks.accuracy;

import io.planwright.benchmarks.set.BenchmarkSeries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Mean scores of a set, over all series and by season length and horizon. Not thread-safe. */
final class ScoreTable {

  private static final String ALL = "all";

  private final double level;
  private final Map<String, Means> rows = new LinkedHashMap<>();

  ScoreTable(double level) {
    this.level = level;
    rows.put(ALL, new Means());
  }

  void add(BenchmarkSeries series, SeriesScore score) {
    all().add(score);
    String key = "m=" + series.seasonLength() + " h=" + series.horizon();
    rows.computeIfAbsent(key, unused -> new Means()).add(score);
  }

  /** The means over all series. */
  Means all() {
    return rows.computeIfAbsent(ALL, unused -> new Means());
  }

  /** One line a row, the one of all series first. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    rows.forEach((key, means) -> lines.add(key + ": " + means.text(level)));
    return lines;
  }

  /** Means of the scores of series. */
  static final class Means {

    private int count;
    private double smape;
    private double mase;
    private double rmsse;
    private double pinball;
    private double naive2Smape;
    private double naive2Mase;
    private double msis;
    private double coverage;

    private void add(SeriesScore score) {
      count++;
      smape += score.smape();
      mase += score.mase();
      rmsse += score.rmsse();
      pinball += score.pinball();
      naive2Smape += score.naive2Smape();
      naive2Mase += score.naive2Mase();
      msis += score.msis();
      coverage += score.coverage();
    }

    int count() {
      return count;
    }

    double smape() {
      return smape / count;
    }

    double mase() {
      return mase / count;
    }

    double rmsse() {
      return rmsse / count;
    }

    /** NaN if the deciles were not asked for. */
    double pinball() {
      return pinball / count;
    }

    /** The mean of sMAPE and MASE, each relative to that of Naive2 on the same series. */
    double owa() {
      return (smape / naive2Smape + mase / naive2Mase) / 2;
    }

    double msis() {
      return msis / count;
    }

    double coverage() {
      return coverage / count;
    }

    private String text(double level) {
      return String.format(
          Locale.ROOT,
          "n=%d sMAPE=%.3f MASE=%.3f OWA=%.4f MSIS=%.2f cover%s=%.3f RMSSE=%.4f%s",
          count,
          smape(),
          mase(),
          owa(),
          msis(),
          Levels.percent(level),
          coverage(),
          rmsse(),
          Double.isNaN(pinball) ? "" : String.format(Locale.ROOT, " pinball=%.4f", pinball()));
    }
  }
}
