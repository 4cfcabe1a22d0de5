package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.LevenbergMarquardt;
import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.launch.BassSpec.Belief;
import java.io.Serializable;

/**
 * The best curve of a history: least squares, drawn to what is believed.
 *
 * @param spec what is known beforehand
 * @param values the sales, NaN at gaps; possibly none
 * @param unit of the sales in the fit, a power of two
 * @param best ln p, ln q and ln m in the fit's unit
 * @param lower the bounds of the unknowns, equal where one is known
 * @param upper the upper bounds
 * @param squares the squared errors in the fit's unit
 * @param evaluations of the objective
 */
record BassFit(
    BassSpec spec,
    double[] values,
    double unit,
    double[] best,
    double[] lower,
    double[] upper,
    double squares,
    long evaluations)
    implements Serializable {

  /** How much of an error is taken as seen beforehand, as a share of the mean sales. */
  private static final double USUAL_ERROR = 0.1;

  private static final double MOST_POTENTIAL = 100;
  private static final double BELIEVED_RANGE = 4;
  private static final double MOST_LOGARITHM = 300;
  private static final double[] SPEEDS = {1, 2.5, 5, 10, 25};
  private static final double[] RATIOS = {0.1, 3, 10, 30, 100, 1_000, 10_000};
  private static final int TRIED = 3;
  private static final int ROUNDS = 30;
  private static final int STEPS = 200;
  private static final double TOLERANCE = 1e-14;
  private static final double SETTLED = 1e-12;
  private static final double FIRST_DAMPING = 1e-3;

  static BassFit of(BassSpec spec, double[] values) {
    double largest = Magnitude.largest(values);
    double unit = Magnitude.unit(largest == 0 ? spec.potential().value() : largest);
    double[] scaled = new double[values.length];
    double sold = 0;
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = values[t] / unit;
      sold += Double.isNaN(scaled[t]) ? 0 : scaled[t];
    }
    double[] lower = new double[BassSum.UNKNOWNS];
    double[] upper = new double[BassSum.UNKNOWNS];
    int periods = Math.max(1, values.length);
    bound(0, spec.innovation(), 1e-6 / periods, 1, lower, upper);
    bound(1, spec.imitation(), 1e-3 / periods, 5, lower, upper);
    bound(2, spec.potential(), sold, MOST_POTENTIAL * sold, lower, upper);
    if (!spec.potential().isUnknown()) {
      shift(lower, -StrictMath.log(unit));
      shift(upper, -StrictMath.log(unit));
    }
    BassSum sum = new BassSum(scaled, centres(spec, unit), precisions(spec));
    return new Search(spec, values, unit, sum, lower, upper).run(scaled);
  }

  private static void bound(
      int at, Belief belief, double least, double most, double[] lower, double[] upper) {
    if (belief.isUnknown()) {
      lower[at] = StrictMath.log(least);
      upper[at] = StrictMath.log(most);
      return;
    }
    double centre = StrictMath.log(belief.value());
    double reach = BELIEVED_RANGE * belief.logDeviation();
    double[] lowest = {BassCurve.LEAST_P, BassCurve.LEAST_P, Double.MIN_NORMAL};
    double[] highest = {BassCurve.MOST_P, BassCurve.MOST_Q, Double.MAX_VALUE};
    lower[at] = Math.max(StrictMath.log(lowest[at]), centre - reach);
    upper[at] = Math.min(StrictMath.log(highest[at]), centre + reach);
  }

  /** Measures a bound of the potential in the fit's unit, where its exponential is a number. */
  private static void shift(double[] bounds, double by) {
    bounds[2] = Math.max(-MOST_LOGARITHM, Math.min(MOST_LOGARITHM, bounds[2] + by));
  }

  private static double[] centres(BassSpec spec, double unit) {
    return new double[] {
      StrictMath.log(spec.innovation().value()),
      StrictMath.log(spec.imitation().value()),
      StrictMath.log(spec.potential().value()) - StrictMath.log(unit)
    };
  }

  private static double[] precisions(BassSpec spec) {
    Belief[] beliefs = {spec.innovation(), spec.imitation(), spec.potential()};
    double[] precisions = new double[beliefs.length];
    for (int i = 0; i < precisions.length; i++) {
      precisions[i] = beliefs[i].isKnown() ? 0 : beliefs[i].logPrecision();
    }
    return precisions;
  }

  /** The objective of this fit, to be drawn from. */
  BassSum sum() {
    double[] scaled = new double[values.length];
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = values[t] / unit;
    }
    return new BassSum(scaled, centres(spec, unit), precisions(spec));
  }

  /** The best curve, in the unit of the sales. */
  BassCurve curve() {
    return curve(best);
  }

  /** The curve of given unknowns, in the unit of the sales. */
  BassCurve curve(double[] x) {
    return BassCurve.within(
        StrictMath.exp(x[0]), StrictMath.exp(x[1]), StrictMath.exp(x[2]) * unit);
  }

  int observations() {
    return NumericHistory.observed(values);
  }

  /** How many unknowns were estimated. */
  int free() {
    int free = 0;
    for (int i = 0; i < lower.length; i++) {
      free += lower[i] < upper[i] ? 1 : 0;
    }
    return free;
  }

  /** Whether the estimate of the potential ran into its upper bound. */
  boolean isOpen() {
    return spec.potential().isUnknown() && best[2] >= upper[2] - 1e-6;
  }

  /** The squared errors, with the one that is taken as seen beforehand. */
  double squaresWithUsual(double errors) {
    return errors + usualSquare(values, unit);
  }

  private static double usualSquare(double[] values, double unit) {
    double sum = 0;
    for (double value : values) {
      sum += Double.isNaN(value) ? 0 : value / unit;
    }
    double error = USUAL_ERROR * sum / Math.max(1, NumericHistory.observed(values));
    return error * error;
  }

  /**
   * The search for the best curve.
   *
   * @param sum the objective
   */
  private record Search(
      BassSpec spec, double[] values, double unit, BassSum sum, double[] lower, double[] upper) {

    BassFit run(double[] scaled) {
      int observed = NumericHistory.observed(values);
      if (observed == 0) {
        double[] centre = clipped(centres(spec, unit));
        return new BassFit(spec, values, unit, centre, lower, upper, 0, 0);
      }
      LevenbergMarquardt search = new LevenbergMarquardt(sum, lower, upper, FIRST_DAMPING);
      double[][] starts = new double[TRIED][];
      double[] reached = new double[TRIED];
      int tried = collect(scaled, starts, reached);
      double[] best = starts[0];
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < tried; i++) {
        settle(search, starts[i], observed);
        double height = height(starts[i], observed);
        if (height < least) {
          least = height;
          best = starts[i];
        }
      }
      return new BassFit(
          spec, values, unit, best, lower, upper, sum.squares(best), search.evaluations());
    }

    /** Twice the negative logarithm of the posterior density, the error variance left out. */
    private double height(double[] x, int observed) {
      double squares = sum.squares(x) + usualSquare(values, unit);
      return (observed + 1) * StrictMath.log(squares) + sum.distance(x);
    }

    /** Searches until the weight of the beliefs agrees with the errors that it leads to. */
    private void settle(LevenbergMarquardt search, double[] x, int observed) {
      double usual = usualSquare(values, unit);
      double before = Double.POSITIVE_INFINITY;
      for (int round = 0; round < ROUNDS; round++) {
        double variance = (sum.squares(x) + usual) / (observed + 1);
        sum.weighBeliefs(variance);
        search.minimise(x, TOLERANCE, STEPS);
        if (sum.distance(x) == 0 || Math.abs(variance - before) <= SETTLED * variance) {
          return;
        }
        before = variance;
      }
    }

    /** Keeps the best starts in order; returns how many there are. */
    private int collect(double[] scaled, double[][] starts, double[] reached) {
      int kept = offer(ordinaryLeastSquares(scaled), starts, reached, 0);
      kept = offer(centres(spec, unit), starts, reached, kept);
      for (double speed : SPEEDS) {
        for (double ratio : RATIOS) {
          double rate = speed / scaled.length / (1 + ratio);
          double[] x = {StrictMath.log(rate), StrictMath.log(rate * ratio), 0};
          kept = offer(x, starts, reached, kept);
        }
      }
      return kept;
    }

    private int offer(double[] rates, double[][] starts, double[] reached, int kept) {
      double[] x = clipped(rates);
      x[2] = StrictMath.log(sum.bestPotential(x));
      x = clipped(x);
      double value = sum.squares(x);
      if (!(value < Double.POSITIVE_INFINITY)) {
        return kept;
      }
      int at = Math.min(kept, TRIED - 1);
      if (kept == TRIED && value >= reached[at]) {
        return kept;
      }
      while (at > 0 && value < reached[at - 1]) {
        reached[at] = reached[at - 1];
        starts[at] = starts[at - 1];
        at--;
      }
      reached[at] = value;
      starts[at] = x;
      return Math.min(TRIED, kept + 1);
    }

    private double[] clipped(double[] x) {
      double[] clipped = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        clipped[i] = Math.max(lower[i], Math.min(upper[i], x[i]));
      }
      return clipped;
    }

    /** Bass's own estimate: sales on cumulative sales and their square. */
    private double[] ordinaryLeastSquares(double[] scaled) {
      double[] rates = CumulativeRegression.rates(scaled);
      return new double[] {StrictMath.log(rates[0]), StrictMath.log(rates[1]), 0};
    }
  }
}
