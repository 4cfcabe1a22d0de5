package io.planwright.forecasting.pipeline.win;

import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Learns one model. Not thread-safe. */
final class WinTraining {

  /** The fewest wins and losses. */
  static final int LEAST = 30;

  private static final double[] PENALTIES = {3, 30, 300};

  /** How often the weight of a case halves from the first day to the last. */
  private static final double[] HALVINGS = {0, 3, 12};

  private static final double TRIED_SHARE = 0.25;

  /** As many rows as choose the penalty at most, so that choosing costs less than fitting. */
  private static final int MOST_TO_CHOOSE = 20_000;

  private static final int RESAMPLES = 1_000;

  private final WinModelSpec spec;
  private final Cases known;
  private final LocalDate asOf;
  private final RunControl control;

  WinTraining(WinModelSpec spec, Cases resolved, LocalDate asOf, RunControl control) {
    this.spec = spec;
    this.asOf = asOf;
    this.control = control;
    int[] order =
        IntStream.range(0, resolved.size())
            .boxed()
            .sorted(Comparator.comparingInt(resolved::asOfDay))
            .mapToInt(Integer::intValue)
            .toArray();
    known = resolved.select(order);
  }

  /**
   * Which penalty and forgetting were best.
   *
   * @param penalty the ridge
   * @param halvings how often weights halve over the span
   * @param skill how it did on later cases
   */
  private record Choice(double penalty, double halvings, WinSkill skill) {}

  WinModel run() {
    Map<String, String> leaks = spec.leakDetection() ? leaks() : Map.of();
    Cases clean = known.without(leaks.keySet());
    Choice choice = choose(clean);
    control.report("learn win probabilities", 1, 2);
    double[] weights = weights(clean, choice.halvings(), asOf);
    Encoder encoder = Encoder.of(clean, spec.interacting());
    SparseRows design = encoder.encode(clean);
    double[] coefficients =
        new RidgeLogistic(design, outcomes(clean), weights)
            .fit(choice.penalty(), start(clean, weights, encoder.columns()), control);
    control.report("learn win probabilities", 2, 2);
    return WinModel.of(
        encoder,
        coefficients,
        design,
        clean,
        weights,
        choice.skill(),
        leaks,
        asOf,
        choice.penalty(),
        choice.halvings());
  }

  /** The fields that give the outcome away, with the reasons. */
  private Map<String, String> leaks() {
    LeakReport report = LeakDetector.standard().inspect(known, asOf).orElseThrow();
    Map<String, String> leaks = new LinkedHashMap<>();
    for (String field : report.banned()) {
      leaks.put(field, report.field(field).reason().statement());
    }
    return leaks;
  }

  /** Tries penalties and forgetting on the latest quarter of the rows. */
  private Choice choose(Cases clean) {
    int from = (int) ((1 - TRIED_SHARE) * clean.size());
    int firstDay = clean.asOfDay(from);
    Cases before =
        clean.where(row -> clean.asOfDay(row) < firstDay && clean.knownOnDay(row) < firstDay);
    Cases later = clean.where(row -> clean.asOfDay(row) >= firstDay);
    if (!isEnough(before) || later.size() == 0) {
      double rate = rate(clean, weights(clean, 0, asOf));
      return new Choice(
          PENALTIES[1], 0, new WinSkill(0, 0, rate, rate * (1 - rate), rate * (1 - rate), 0, 0, 0));
    }
    Cases sample = thinned(before, MOST_TO_CHOOSE);
    Encoder encoder = Encoder.of(sample, spec.interacting());
    SparseRows design = encoder.encode(sample);
    SparseRows tried = encoder.encode(thinned(later, MOST_TO_CHOOSE));
    Cases laterSample = thinned(later, MOST_TO_CHOOSE);
    LocalDate day = LocalDate.ofEpochDay(firstDay);
    double least = Double.POSITIVE_INFINITY;
    double penalty = PENALTIES[0];
    double halvings = HALVINGS[0];
    double[] best = new double[encoder.columns()];
    for (double forgetting : HALVINGS) {
      double[] weights = weights(sample, forgetting, day);
      double[] start = start(sample, weights, encoder.columns());
      for (int i = PENALTIES.length - 1; i >= 0; i--) {
        start =
            new RidgeLogistic(design, outcomes(sample), weights).fit(PENALTIES[i], start, control);
        double loss = loss(tried, laterSample, start);
        if (loss < least) {
          least = loss;
          penalty = PENALTIES[i];
          halvings = forgetting;
          best = start;
        }
      }
    }
    double rate = rate(sample, weights(sample, 0, day));
    return new Choice(penalty, halvings, skill(tried, laterSample, best, rate));
  }

  private static boolean isEnough(Cases cases) {
    int won = 0;
    for (int row = 0; row < cases.size(); row++) {
      won += cases.isWon(row) ? 1 : 0;
    }
    return Math.min(won, cases.size() - won) >= LEAST;
  }

  /** At most so many rows, evenly over time. */
  private static Cases thinned(Cases cases, int most) {
    int every = (cases.size() + most - 1) / Math.max(1, most);
    return every <= 1 ? cases : cases.where(row -> row % every == 0);
  }

  /** Weights that halve with age, as heavy in all as the cases themselves. */
  private static double[] weights(Cases cases, double halvings, LocalDate until) {
    double[] weights = new double[cases.size()];
    double last = until.toEpochDay();
    double span = Math.max(1, last - cases.asOfDay(0));
    double own = 0;
    double aged = 0;
    for (int row = 0; row < weights.length; row++) {
      double age = (last - cases.asOfDay(row)) / span;
      weights[row] = cases.weight(row) * StrictMath.pow(0.5, halvings * age);
      own += cases.weight(row);
      aged += weights[row];
    }
    // As many as they are worth, so that a penalty means the same at any forgetting.
    double factor = aged > 0 ? Math.min(1, 3 * aged / own) * own / aged : 1;
    for (int row = 0; row < weights.length; row++) {
      weights[row] *= factor;
    }
    return weights;
  }

  private static boolean[] outcomes(Cases cases) {
    boolean[] won = new boolean[cases.size()];
    for (int row = 0; row < won.length; row++) {
      won[row] = cases.isWon(row);
    }
    return won;
  }

  private static double rate(Cases cases, double[] weights) {
    double won = 0;
    double all = 0;
    for (int row = 0; row < weights.length; row++) {
      won += cases.isWon(row) ? weights[row] : 0;
      all += weights[row];
    }
    return won / all;
  }

  private static double[] start(Cases cases, double[] weights, int columns) {
    double rate = Math.max(1e-6, Math.min(1 - 1e-6, rate(cases, weights)));
    double[] start = new double[columns];
    start[0] = StrictMath.log(rate / (1 - rate));
    return start;
  }

  private static double loss(SparseRows design, Cases cases, double[] coefficients) {
    double sum = 0;
    for (int row = 0; row < design.rows(); row++) {
      double logOdds = design.times(row, coefficients);
      sum +=
          cases.weight(row) * (RidgeLogistic.softplus(logOdds) - (cases.isWon(row) ? logOdds : 0));
    }
    return sum;
  }

  /** Errors of the model and of the base rate, with an interval by resampling whole cases. */
  private static WinSkill skill(
      SparseRows design, Cases cases, double[] coefficients, double rate) {
    Map<String, Integer> numbers = new HashMap<>();
    List<double[]> sums = new ArrayList<>();
    double brier = 0;
    double base = 0;
    for (int row = 0; row < cases.size(); row++) {
      double outcome = cases.isWon(row) ? 1 : 0;
      double own = square(RidgeLogistic.probability(design.times(row, coefficients)) - outcome);
      double others = square(rate - outcome);
      int number = numbers.computeIfAbsent(cases.caseId(row), id -> numbers.size());
      if (number == sums.size()) {
        sums.add(new double[2]);
      }
      sums.get(number)[0] += own;
      sums.get(number)[1] += others;
      brier += own;
      base += others;
    }
    RandomGenerator random = new SeedStreams(1).child("win-skill").stream(0);
    double[] gains = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double own = 0;
      double others = 0;
      for (int i = 0; i < sums.size(); i++) {
        double[] sum = sums.get((int) (random.nextDouble() * sums.size()));
        own += sum[0];
        others += sum[1];
      }
      gains[r] = gain(own, others);
    }
    Arrays.sort(gains);
    int n = cases.size();
    return new WinSkill(
        n,
        sums.size(),
        rate,
        brier / n,
        base / n,
        gain(brier, base),
        gains[RESAMPLES / 40],
        gains[RESAMPLES - 1 - RESAMPLES / 40]);
  }

  private static double gain(double own, double others) {
    return others == 0 ? 0 : 1 - own / others;
  }

  private static double square(double x) {
    return x * x;
  }
}
