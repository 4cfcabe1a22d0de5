package io.planwright.forecasting.launch;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.ForecastingMethod;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;

/**
 * The diffusion model of Bass, to be fitted to the sales of a new product: see {@link BassCurve}.
 * The first position of the history is the first period of the product's life; cut earlier ones
 * off.
 *
 * <p>The model is one of first purchases, by which a market fills up; replacements are not in it.
 * What is not known of p, q and m is estimated by nonlinear least squares on the sales of the
 * periods (V. Srinivasan, C. H. Mason, Marketing Science 5, 1986), from the start that Bass's own
 * regression of sales on cumulative sales gives, and others. What is known from elsewhere may be
 * stated: a potential from market analysis, rates from earlier launches. A coefficient stated with
 * a factor of doubt is drawn to its value as a log-normal prior demands; without any doubt it is
 * not estimated at all. Before sales have passed their peak the history alone says little of the
 * potential (C. Van den Bulte, G. L. Lilien, Marketing Science 16, 1997): an estimate is held
 * between once and 100 times what has been sold, and the intervals show how open it is.
 *
 * <p>Points are those of the curve of {@link #fitCurve}. Intervals hold the uncertainty of the
 * coefficients and of the single period: 1,000 curves drawn from their posterior distribution by
 * the algorithm of Metropolis, with normal errors of one deviation in all periods, of which one
 * error of a tenth of the mean sales is taken as seen beforehand. Before the sales are seen, an
 * unknown rate is uniform and so is the logarithm of an unknown potential. Nothing is below zero.
 * The best curve of few sales may be an untypical one: its point can lie outside a narrow interval.
 *
 * <p>Gaps are left out of the fit. Data floor: one observed period more than there are coefficients
 * of which nothing is known, and 2; where all are stated {@link #fitLaunch} needs none. No value
 * below zero, not all zero. Estimation takes O(n) a curve, about 10,000 curves. Immutable,
 * serializable and thread-safe.
 *
 * @param innovation what is known of p, as a rate a period
 * @param imitation what is known of q, as a rate a period
 * @param potential what is known of m, in the unit of the sales
 */
public record BassSpec(Belief innovation, Belief imitation, Belief potential)
    implements Serializable {

  private static final double AVERAGE_P = 0.03;
  private static final double AVERAGE_Q = 0.38;
  private static final double DOUBT_OF_P = 10;
  private static final double DOUBT_OF_Q = 3;

  /**
   * Validates the components.
   *
   * @param innovation what is known of p
   * @param imitation what is known of q
   * @param potential what is known of m
   * @throws IllegalArgumentException if a stated rate is beyond those of a {@link BassCurve}
   */
  public BassSpec {
    Require.nonNull(innovation, "innovation");
    Require.nonNull(imitation, "imitation");
    Require.nonNull(potential, "potential");
    requireRate(innovation, BassCurve.MOST_P, "innovation.value");
    requireRate(imitation, BassCurve.MOST_Q, "imitation.value");
  }

  private static void requireRate(Belief rate, double most, String field) {
    if (!rate.isUnknown()) {
      Require.between(rate.value(), BassCurve.LEAST_P, most, field, "Give the rate a period.");
    }
  }

  /**
   * What is known of a number above zero before its data is seen: a log-normal distribution.
   * Immutable, serializable and thread-safe.
   *
   * @param value the median; above 0
   * @param factor the number lies between value/factor and value·factor with a probability of 95 %;
   *     1 where it is known for certain, positive infinity where nothing is known
   */
  public record Belief(double value, double factor) implements Serializable {

    private static final double HALF_WIDTH = 1.959963984540054;

    /**
     * Validates the components.
     *
     * @param value the median; above 0
     * @param factor at least 1
     * @throws IllegalArgumentException if a number is outside its range
     */
    public Belief {
      Require.positive(value, "value", "Give the median of what you expect.");
      Require.that(factor >= 1, "factor", factor, "be at least 1", "Write 1 for what is certain.");
    }

    /**
     * Nothing is known.
     *
     * @return an infinite factor
     */
    public static Belief unknown() {
      return new Belief(1, Double.POSITIVE_INFINITY);
    }

    /**
     * The number is known for certain.
     *
     * @param value the number; above 0
     * @return a factor of 1
     * @throws IllegalArgumentException if it is not positive and finite
     */
    public static Belief known(double value) {
      return new Belief(value, 1);
    }

    /**
     * The number is known within a factor.
     *
     * @param value the median; above 0
     * @param factor of 95 % probability; at least 1
     * @return the belief
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static Belief about(double value, double factor) {
      return new Belief(value, factor);
    }

    /** What earlier cases tell, beside two imagined ones with a usual factor of doubt. */
    static Belief ofLogarithms(double[] cases, double usualFactor) {
      int count = cases.length;
      double mean = 0;
      for (double logarithm : cases) {
        mean += logarithm / count;
      }
      double usual = StrictMath.log(usualFactor) / HALF_WIDTH;
      double squares = 2 * usual * usual;
      for (double logarithm : cases) {
        squares += (logarithm - mean) * (logarithm - mean);
      }
      double variance = squares / (count + 1) * (1 + 1.0 / count);
      return new Belief(StrictMath.exp(mean), StrictMath.exp(HALF_WIDTH * Math.sqrt(variance)));
    }

    boolean isUnknown() {
      return factor == Double.POSITIVE_INFINITY;
    }

    boolean isKnown() {
      return factor == 1;
    }

    /** The standard deviation of the logarithm. */
    double logDeviation() {
      return StrictMath.log(factor) / HALF_WIDTH;
    }

    /** The precision of the logarithm: 0 where nothing is known. */
    double logPrecision() {
      double deviation = logDeviation();
      return isUnknown() ? 0 : 1 / (deviation * deviation);
    }
  }

  /**
   * Everything is estimated from the sales.
   *
   * @return the specification
   */
  public static BassSpec unknown() {
    return new BassSpec(Belief.unknown(), Belief.unknown(), Belief.unknown());
  }

  /**
   * The rates are about those of other products: p 0.03 and q 0.38 a year, the averages over 213
   * published applications (F. Sultan, J. U. Farley, D. R. Lehmann, Journal of Marketing Research
   * 27, 1990). How far a product may lie from them is our choice, wide on purpose: a factor of 10
   * for p and of 3 for q.
   *
   * @param periodsPerYear how many periods of the history make a year, such as 12; above 0
   * @return the specification, its potential unknown
   * @throws IllegalArgumentException if the number is not positive and finite
   */
  public static BassSpec ofAverageRates(double periodsPerYear) {
    Require.positive(periodsPerYear, "periodsPerYear", "Months have 12, years 1.");
    return new BassSpec(
        Belief.about(AVERAGE_P / periodsPerYear, DOUBT_OF_P),
        Belief.about(AVERAGE_Q / periodsPerYear, DOUBT_OF_Q),
        Belief.unknown());
  }

  /**
   * The rates are about those of earlier launches: their geometric means, in doubt by how much the
   * launches differ and by how far so few leave their mean open, two more being imagined that
   * differ as {@link #ofAverageRates} says.
   *
   * @param analogues the curves of earlier launches, their rates a period of the history; at least
   *     one
   * @return the specification, its potential unknown
   * @throws IllegalArgumentException if there is none
   */
  public static BassSpec ofAnalogues(List<BassCurve> analogues) {
    Require.notEmpty(analogues, "analogues", "Give a curve, or take the average rates.");
    double[] p = new double[analogues.size()];
    double[] q = new double[p.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = StrictMath.log(analogues.get(i).p());
      q[i] = StrictMath.log(Math.max(BassCurve.LEAST_P, analogues.get(i).q()));
    }
    return new BassSpec(
        Belief.ofLogarithms(p, DOUBT_OF_P), Belief.ofLogarithms(q, DOUBT_OF_Q), Belief.unknown());
  }

  /**
   * A copy with another belief of p.
   *
   * @param belief what is known of p, as a rate a period
   * @return the specification
   * @throws IllegalArgumentException if the rate is beyond those of a {@link BassCurve}
   */
  public BassSpec withInnovation(Belief belief) {
    return new BassSpec(belief, imitation, potential);
  }

  /**
   * A copy with another belief of q.
   *
   * @param belief what is known of q, as a rate a period
   * @return the specification
   * @throws IllegalArgumentException if the rate is beyond those of a {@link BassCurve}
   */
  public BassSpec withImitation(Belief belief) {
    return new BassSpec(innovation, belief, potential);
  }

  /**
   * A copy with another belief of m.
   *
   * @param belief what is known of m, in the unit of the sales
   * @return the specification
   */
  public BassSpec withPotential(Belief belief) {
    return new BassSpec(innovation, imitation, belief);
  }

  /**
   * The method that fits this specification, named "bass". Its models have the curve's p, q and m
   * among the parameters of their provenance.
   *
   * @return the method
   */
  public ForecastingMethod method() {
    return new BassMethod(this);
  }

  /**
   * The curve of the points: that which fits best. Where sales have told so little of an unknown
   * potential that its estimate runs into its bound, it is the best curve of the potential in the
   * middle of its posterior distribution.
   *
   * @param sales the sales since the launch
   * @return the curve, or what its data floor needs and the sales lack
   */
  public Answer<BassCurve> fitCurve(TimeSeries sales) {
    return new BassMethod(this).fitCurve(sales);
  }

  /**
   * A model of a product that has been sold for a few periods, or for none yet: where potential and
   * rates are all stated, no sales are needed.
   *
   * @param salesSoFar the sales since the launch; possibly none, so that only name, unit and the
   *     axis of the first period count
   * @return the model, or what is lacking
   */
  public Answer<FittedModel> fitLaunch(TimeSeries salesSoFar) {
    return new BassMethod(this).fitLaunch(salesSoFar, RunControl.unlimited());
  }

  /** The observed periods without which nothing can be said; 0 where all is stated. */
  int floor() {
    int unknown = innovation.isUnknown() ? 1 : 0;
    unknown += imitation.isUnknown() ? 1 : 0;
    unknown += potential.isUnknown() ? 1 : 0;
    return unknown == 0 ? 0 : unknown + 1;
  }
}
