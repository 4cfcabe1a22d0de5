package io.planwright.examples.generator;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.forecasting.pipeline.judgement.ForecastCategory;
import io.planwright.forecasting.pipeline.judgement.PeriodActual;
import io.planwright.forecasting.pipeline.judgement.Submission;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * What the people of a made CRM commit to, each with a habit that is planted: some say too little,
 * some too much, most about what comes. Immutable and thread-safe.
 *
 * <p>A commit is made on the day before its month. In past months it is what came, times the habit,
 * times noise. What comes of the month ahead nobody knows: there it is the mean of the last three
 * months, times the same. So past commits are nearer to the outcome than the next one is.
 *
 * @param submissions the commits
 * @param habits what part of the outcome each forecaster says, by id
 */
public record ForecastSubmissions(List<Submission> submissions, Map<String, Double> habits) {

  /** What sandbaggers say of what comes. */
  public static final double SANDBAGGED = 0.75;

  /** What those with happy ears say of what comes. */
  public static final double HAPPY = 1.3;

  private static final double SHARE_OF_EACH = 0.2;
  private static final double LARGEST_SLIP = 0.02;
  private static final double LARGEST_NOISE = 0.15;
  private static final int MONTHS_LOOKED_BACK = 3;
  private static final LocalTime TIME = LocalTime.of(9, 0);

  /** Copies list and map. */
  public ForecastSubmissions {
    submissions = List.copyOf(submissions);
    habits = Map.copyOf(habits);
  }

  /**
   * Lets people submit. Nothing but the outcomes given is looked at.
   *
   * @param forecasters who submits for each node, by the node's id
   * @param actuals what came in months that have ended; a node without an entry submits nothing
   * @param next the month ahead
   * @param calendar the calendar of the months
   * @param seed the seed; the same seed gives the same commits
   * @return the commits of the months of the outcomes and of the month ahead
   */
  public static ForecastSubmissions of(
      Map<String, String> forecasters,
      List<PeriodActual> actuals,
      FiscalPeriod next,
      FiscalCalendar calendar,
      long seed) {
    SeedStreams seeds = new SeedStreams(seed).child("submissions");
    Map<String, Double> habits = new TreeMap<>();
    forecasters.values().forEach(id -> habits.put(id, habit(seeds.child(id).stream(0))));
    List<PeriodActual> bases = new ArrayList<>(actuals);
    bases.addAll(expected(actuals, next, calendar));
    List<Submission> submissions = new ArrayList<>();
    for (PeriodActual base : bases) {
      String id = forecasters.get(base.nodeId());
      if (id != null) {
        RandomGenerator random = seeds.child(id).child(base.period().label()).stream(0);
        double noise = Pick.between(random, 1 - LARGEST_NOISE, 1 + LARGEST_NOISE);
        submissions.add(commit(id, base, habits.getOrDefault(id, 1.0) * noise, calendar));
      }
    }
    return new ForecastSubmissions(submissions, habits);
  }

  private static double habit(RandomGenerator random) {
    double kind = random.nextDouble();
    if (kind < SHARE_OF_EACH) {
      return SANDBAGGED;
    }
    return kind < 2 * SHARE_OF_EACH
        ? HAPPY
        : Pick.between(random, 1 - LARGEST_SLIP, 1 + LARGEST_SLIP);
  }

  /** The mean of the last months of each node that brought something in them. */
  private static List<PeriodActual> expected(
      List<PeriodActual> actuals, FiscalPeriod next, FiscalCalendar calendar) {
    Map<String, Money> sums = new TreeMap<>();
    for (int back = 1; back <= MONTHS_LOOKED_BACK; back++) {
      FiscalPeriod month = calendar.plus(next, -back);
      actuals.stream()
          .filter(actual -> actual.period().equals(month))
          .forEach(actual -> sums.merge(actual.nodeId(), actual.amount(), Money::plus));
    }
    BigDecimal share = BigDecimal.valueOf(1.0 / MONTHS_LOOKED_BACK);
    List<PeriodActual> expected = new ArrayList<>();
    sums.forEach(
        (node, sum) ->
            expected.add(
                new PeriodActual(
                    node,
                    next,
                    sum.multipliedBy(share, RoundingMode.HALF_EVEN),
                    calendar.range(next).endExclusive().minusDays(1))));
    return expected;
  }

  private static Submission commit(
      String id, PeriodActual base, double factor, FiscalCalendar calendar) {
    Instant at =
        calendar.range(base.period()).start().minusDays(1).atTime(TIME).toInstant(ZoneOffset.UTC);
    Money amount = base.amount().multipliedBy(BigDecimal.valueOf(factor), RoundingMode.HALF_EVEN);
    return new Submission(
        id, base.nodeId(), base.period(), at, ForecastCategory.COMMIT, amount, "");
  }
}
