package io.planwright.benchmarks.training.synthetic;

import java.util.SplittableRandom;

/**
 * Series that follow the calendar in more than one way, on the level of a random walk: hours the
 * day, the week and over long spans the year; days the week and the year; weeks the year and the
 * month; months the year and its working days; quarters the year and a cycle. Without a season, a
 * hidden one of weeks, months or days, or a cycle.
 */
final class CalendarProcess implements SeriesProcess {

  private static final int[] DAYS_OF_MONTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  private static final double DAYS = 365.25;
  private static final double WEEKS = 52.18;
  private static final double[] HIDDEN = {WEEKS, 12, 7, 5, 4};
  private static final int WEEK = 7;
  private static final int DAY = 24;

  @Override
  public void simulate(SplittableRandom random, Span span, double[] values) {
    RandomWalkProcess.walk(random, span, values);
    switch (span.seasonLength()) {
      case 1 -> hidden(random, values);
      case 7 -> {
        season(random, WEEK, values);
        season(random, DAYS, values);
      }
      case 12 -> {
        season(random, 12, values);
        workingDays(random, values);
      }
      case 24 -> hours(random, values);
      case 52 -> {
        season(random, WEEKS, values);
        season(random, WEEKS / 12, values);
      }
      default -> {
        season(random, span.seasonLength(), values);
        BusinessCycle.modulate(random, values);
      }
    }
    Innovations.disturb(random, Innovations.level(random), values);
  }

  private static void season(SplittableRandom random, double period, double[] values) {
    Seasonality.modulate(random, period, Seasonality.amplitude(random), values);
  }

  /** A season that nobody tells the forecaster of, where the series has two of them. */
  private static void hidden(SplittableRandom random, double[] values) {
    double period = HIDDEN[random.nextInt(HIDDEN.length)];
    if (2 * period <= values.length && Variates.chance(random, 0.6)) {
      season(random, period, values);
    } else {
      BusinessCycle.modulate(random, values);
    }
  }

  private static void hours(SplittableRandom random, double[] values) {
    double[] first = week(random);
    double[] last = Variates.chance(random, 0.3) ? week(random) : first;
    double share = Variates.uniform(random, 0, 0.5);
    double[] end = new double[first.length];
    for (int i = 0; i < end.length; i++) {
      end[i] = first[i] + share * (last[i] - first[i]);
    }
    Seasonality.modulate(random, end.length, first, end, values);
    if (values.length > 4 * end.length && Variates.chance(random, 0.5)) {
      season(random, DAY * DAYS, values);
    }
  }

  /** A profile of 168 hours: days of two sorts, and a level of each day. */
  private static double[] week(SplittableRandom random) {
    double amplitude = Variates.logUniform(random, 0.05, 0.5);
    double[] workday = Seasonality.profile(random, DAY, amplitude);
    double[] weekend = Seasonality.profile(random, DAY, amplitude);
    double likeness = Variates.uniform(random, 0.2, 1);
    double[] levels = Seasonality.profile(random, WEEK, amplitude * random.nextDouble());
    double[] week = new double[WEEK * DAY];
    for (int i = 0; i < week.length; i++) {
      int hour = i % DAY;
      int day = i / DAY;
      double effect = workday[hour];
      if (day >= 5) {
        effect = likeness * effect + (1 - likeness) * weekend[hour];
      }
      week[i] = (1 + effect) * (1 + levels[day]) - 1;
    }
    return week;
  }

  /** Scales months by their working days, from a random month and weekday on. */
  private static void workingDays(SplittableRandom random, double[] values) {
    double strength = Variates.uniform(random, 0.2, 1.2);
    int month = random.nextInt(12);
    int weekday = random.nextInt(WEEK);
    for (int t = 0; t < values.length; t++) {
      int days = DAYS_OF_MONTHS[month];
      int working = 20;
      for (int extra = 28; extra < days; extra++) {
        working += (weekday + extra) % WEEK < 5 ? 1 : 0;
      }
      values[t] *= 1 + strength * (working - 20.9) / 20.9;
      weekday = (weekday + days) % WEEK;
      month = (month + 1) % 12;
    }
  }
}
