package io.planwright.benchmarks.training;

import static io.planwright.forecasting.internal.learned.Form.DIFFERENCE;
import static io.planwright.forecasting.internal.learned.Form.LOG_RATIO;

import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Frequency;
import java.util.ArrayList;
import java.util.List;

/** What is trained, frequency by frequency. */
final class Blueprints {

  private static final int BATCH = 512;
  private static final int ANY = Integer.MAX_VALUE;
  private static final int WEEKS_OF_A_QUARTER = 13;

  private Blueprints() {}

  /** The nets of a frequency, seeds from a first one on. */
  static Blueprint of(Frequency frequency, long seed) {
    return switch (frequency) {
      case YEARLY -> yearly(seed);
      case QUARTERLY -> quarterly(seed);
      case MONTHLY -> monthly(seed);
      case WEEKLY -> weekly(seed);
      case DAILY -> daily(seed);
      case HOURLY -> hourly(seed);
      case GENERIC -> generic(seed);
    };
  }

  private static Blueprint yearly(long seed) {
    return new Blueprint(
        Frequency.YEARLY,
        1,
        6,
        128,
        5,
        ANY,
        80,
        BATCH,
        4000,
        new int[] {14, 30},
        List.of(Source.of("m4-yearly")),
        List.of(Source.of("m4-yearly")),
        six(seed, 20, 12, 32, 0.15));
  }

  private static Blueprint quarterly(long seed) {
    return new Blueprint(
        Frequency.QUARTERLY,
        4,
        8,
        128,
        8,
        ANY,
        200,
        BATCH,
        3500,
        new int[] {32, 64},
        List.of(
            Source.of("m4-quarterly-part"),
            Source.summed("m4-weekly", WEEKS_OF_A_QUARTER),
            Source.summed("aus-retail-monthly", 3),
            Source.summed("hospital-monthly", 3),
            Source.summed("m4-monthly-part-held", 3),
            Source.summed("m5-aggregates-daily", 91)),
        List.of(Source.of("m4-quarterly-part")),
        six(seed, 28, 20, 40, 0.15));
  }

  private static Blueprint monthly(long seed) {
    return new Blueprint(
        Frequency.MONTHLY,
        12,
        24,
        128,
        12,
        ANY,
        400,
        BATCH,
        4000,
        new int[] {36, 54, 120},
        List.of(
            Source.of("m4-monthly-part-held"),
            Source.of("hospital-monthly"),
            Source.of("aus-retail-monthly"),
            Source.summed("m4-weekly", 4, 4, 5)),
        List.of(
            Source.of("m4-monthly-part-held"),
            Source.of("hospital-monthly"),
            Source.of("aus-retail-monthly")),
        six(seed, 36, 24, 48, 0.4));
  }

  private static Blueprint weekly(long seed) {
    return new Blueprint(
        Frequency.WEEKLY,
        1,
        13,
        96,
        65,
        300,
        500,
        BATCH,
        5000,
        new int[] {200, 1000},
        List.of(Source.of("m4-weekly"), Source.summed("m5-aggregates-daily", 7)),
        List.of(Source.of("m4-weekly")),
        five(seed, 110, 60, 0.3));
  }

  private static Blueprint daily(long seed) {
    return new Blueprint(
        Frequency.DAILY,
        7,
        28,
        96,
        42,
        400,
        500,
        BATCH,
        4000,
        new int[] {200},
        List.of(Source.of("m5-aggregates-daily"), Source.summed("m4-hourly", 24)),
        List.of(Source.of("m5-aggregates-daily")),
        five(seed, 70, 42, 0.6));
  }

  private static Blueprint hourly(long seed) {
    return new Blueprint(
        Frequency.HOURLY,
        24,
        48,
        128,
        240,
        ANY,
        960,
        256,
        7000,
        new int[] {400},
        List.of(Source.of("m4-hourly")),
        List.of(Source.of("m4-hourly")),
        hours(seed));
  }

  private static Blueprint generic(long seed) {
    return new Blueprint(
        Frequency.GENERIC,
        1,
        24,
        96,
        8,
        100,
        300,
        BATCH,
        3000,
        new int[] {100},
        List.of(
            Source.of("m4-yearly"),
            Source.of("m4-weekly"),
            Source.adjusted("m4-quarterly-part"),
            Source.adjusted("m4-monthly-part-held"),
            Source.adjusted("hospital-monthly"),
            Source.adjusted("aus-retail-monthly"),
            Source.adjusted("m5-aggregates-daily")),
        List.of(
            Source.adjusted("m4-quarterly-part"),
            Source.adjusted("m4-monthly-part-held"),
            Source.adjusted("hospital-monthly"),
            Source.adjusted("aus-retail-monthly")),
        five(seed, 36, 20, 0.4));
  }

  /**
   * Four nets that differ in form, loss and window, and two that know generated histories alone.
   */
  private static List<Member> six(long seed, int middle, int narrow, int wide, double generated) {
    Members members = new Members(seed);
    members.add(LOG_RATIO, Loss.OWA, middle, false, generated / 2);
    members.add(DIFFERENCE, Loss.OWA, middle, true, generated);
    members.add(LOG_RATIO, Loss.SMAPE, wide, true, generated);
    members.add(DIFFERENCE, Loss.MASE, narrow, false, generated / 2);
    members.add(DIFFERENCE, Loss.OWA, middle, true, 1);
    members.add(LOG_RATIO, Loss.OWA, middle, true, 1);
    return members.nets;
  }

  /** As {@link #six}, for where data are thin: three nets and two. */
  private static List<Member> five(long seed, int wide, int narrow, double generated) {
    Members members = new Members(seed);
    members.add(DIFFERENCE, Loss.OWA, wide, true, generated);
    members.add(LOG_RATIO, Loss.OWA, wide, false, generated);
    members.add(DIFFERENCE, Loss.MASE, narrow, true, generated);
    members.add(DIFFERENCE, Loss.OWA, wide, true, 1);
    members.add(LOG_RATIO, Loss.OWA, wide, true, 1);
    return members.nets;
  }

  /** Two weeks of hours, so that each sees the same hour of the last week. */
  private static List<Member> hours(long seed) {
    Members members = new Members(seed);
    members.add(LOG_RATIO, Loss.OWA, 336, false, 0.02);
    members.add(DIFFERENCE, Loss.OWA, 336, true, 0.05);
    members.add(LOG_RATIO, Loss.OWA, 240, false, 0.02);
    members.add(DIFFERENCE, Loss.OWA, 336, true, 1);
    members.add(LOG_RATIO, Loss.OWA, 336, true, 1);
    return members.nets;
  }

  /** Nets with seeds from a first one on. */
  private static final class Members {

    private final long seed;
    private final List<Member> nets = new ArrayList<>();

    Members(long seed) {
      this.seed = seed;
    }

    void add(Form form, Loss loss, int window, boolean memory, double generated) {
      nets.add(new Member(form, loss, window, memory, generated, seed + nets.size()));
    }
  }
}
