package io.planwright.forecasting.pipeline.win;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rows that one may learn from on a day, by time, and how much each stands for.
 *
 * <p>Beyond the {@link Maturity} some outcomes are still to come, the slow ones of young looks
 * first. So each row is weighed by one over the share of the looks that are as old as its outcome
 * took (inverse probability of censoring: J. M. Robins, A. Rotnitzky, "Recovery of information and
 * adjustment for dependent censoring using surrogate markers", AIDS Epidemiology, 1992). That share
 * is counted, not estimated, as the age of every look is known. Measured on generated deals whose
 * wins take five times as long as losses, weights alone, maturity alone, and both come about as
 * close to the true chance (errors of .03 to .05, against .08 to .5 without); where deals become
 * more, and on the loan applications of the BPI Challenge 2012, both together come closest (Brier
 * .1685 against .1689 for either, .1697 without).
 */
final class LearningRows {

  /** However rare an outcome so late, no row stands for more than these. */
  private static final double MOST_STOOD_FOR = 10;

  private final Maturity maturity;
  private final Cases looks;
  private final Cases rows;

  private LearningRows(Maturity maturity, Cases looks, Cases rows) {
    this.maturity = maturity;
    this.looks = looks;
    this.rows = rows;
  }

  /** What may be learned from on a day; later looks and outcomes are not used. */
  static LearningRows of(Cases cases, LocalDate asOf) {
    Maturity maturity = Maturity.of(cases, asOf);
    Cases looks = maturity.looks(cases);
    return new LearningRows(maturity, looks, byTime(looks.resolvedBy(asOf)));
  }

  private static Cases byTime(Cases cases) {
    return cases.select(
        IntStream.range(0, cases.size())
            .boxed()
            .sorted(Comparator.comparingInt(cases::asOfDay))
            .mapToInt(Integer::intValue)
            .toArray());
  }

  LearningRows without(Collection<String> fields) {
    return new LearningRows(maturity, looks, rows.without(fields));
  }

  /** At most so many rows, evenly over time. */
  LearningRows thinned(int most) {
    return new LearningRows(maturity, looks, thinned(rows, most));
  }

  static Cases thinned(Cases cases, int most) {
    int every = (cases.size() + most - 1) / Math.max(1, most);
    return every <= 1 ? cases : cases.where(row -> row % every == 0);
  }

  /**
   * The latest rows, so many at most. The looks are those of the same days: among the young ones
   * more outcomes are still to come than among all.
   */
  LearningRows latest(int most) {
    int from = rows.size() - most;
    if (from <= 0) {
      return this;
    }
    int first = rows.asOfDay(from);
    return new LearningRows(
        maturity, looks.where(row -> looks.asOfDay(row) >= first), rows.where(row -> row >= from));
  }

  Cases rows() {
    return rows;
  }

  Maturity maturity() {
    return maturity;
  }

  /** Whether there are enough wins and losses to learn from. */
  boolean isEnough(int least) {
    int won = rows.countWon();
    return Math.min(won, rows.size() - won) >= least;
  }

  /**
   * Weights that halve so often from the first row to the day, about as heavy in all as the rows
   * themselves, so that a penalty means the same at any forgetting.
   */
  double[] weights(double halvings) {
    Forgetting forgetting = new Forgetting(halvings);
    double[] observed = observed(forgetting);
    double[] weights = new double[rows.size()];
    double own = 0;
    double aged = 0;
    double all = 0;
    for (int row = 0; row < weights.length; row++) {
      double weight = rows.weight(row) * forgetting.of(age(rows, row));
      int taken = Math.max(0, rows.knownOnDay(row) - rows.asOfDay(row));
      weights[row] = weight * Math.min(MOST_STOOD_FOR, 1 / observed[taken]);
      own += rows.weight(row);
      aged += weight;
      all += weights[row];
    }
    double factor = all > 0 ? Math.min(1, 3 * aged / own) * own / all : 1;
    for (int row = 0; row < weights.length; row++) {
      weights[row] *= factor;
    }
    return weights;
  }

  /** The share of the looks that are at least so many days old. */
  private double[] observed(Forgetting forgetting) {
    double[] observed = new double[oldest() + 2];
    for (int row = 0; row < looks.size(); row++) {
      int age = age(looks, row);
      observed[age] += looks.weight(row) * forgetting.of(age);
    }
    for (int age = observed.length - 2; age >= 0; age--) {
      observed[age] += observed[age + 1];
    }
    double all = observed[0];
    for (int age = 0; age < observed.length; age++) {
      observed[age] /= all;
    }
    return observed;
  }

  private int oldest() {
    int oldest = 0;
    for (int row = 0; row < looks.size(); row++) {
      oldest = Math.max(oldest, age(looks, row));
    }
    return oldest;
  }

  private int age(Cases cases, int row) {
    return Math.toIntExact(maturity.asOf().toEpochDay()) - cases.asOfDay(row);
  }

  /** How much a look counts by its age. */
  private final class Forgetting {
    private final double byDay;

    Forgetting(double halvings) {
      byDay = halvings / Math.max(1, rows.size() == 0 ? 1 : age(rows, 0));
    }

    double of(int age) {
      return StrictMath.pow(0.5, byDay * age);
    }
  }
}
