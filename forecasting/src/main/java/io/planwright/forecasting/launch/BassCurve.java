package io.planwright.forecasting.launch;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The diffusion of a new product (F. M. Bass, "A New Product Growth for Model Consumer Durables",
 * Management Science 15, 1969): of those who have not bought yet, a share p buys in a short time of
 * their own accord and a share q·N/m because others have bought, so that by the time t
 *
 * <p>N(t) = m·(1 − e<sup>−(p+q)t</sup>) / (1 + (q/p)·e<sup>−(p+q)t</sup>)
 *
 * <p>have bought. Time counts from the launch in periods: period 1 ends at time 1. p and q are
 * rates a period; those of a year divided by twelve are those of a month.
 *
 * <p>All methods take constant time. Immutable, serializable and thread-safe.
 *
 * @param p the coefficient of innovation, a period; from 1e-12 to 10
 * @param q the coefficient of imitation, a period; from 0 to 100
 * @param m the market potential, in the unit of the sales: all who will ever buy; above 0
 */
public record BassCurve(double p, double q, double m) implements Serializable {

  static final double LEAST_P = 1e-12;
  static final double MOST_P = 10;
  static final double MOST_Q = 100;

  /**
   * Validates the components.
   *
   * @param p the coefficient of innovation; from 1e-12 to 10
   * @param q the coefficient of imitation; from 0 to 100
   * @param m the market potential; above 0
   * @throws IllegalArgumentException if a number is outside its range
   */
  public BassCurve {
    Require.between(p, LEAST_P, MOST_P, "p", "Give the rate a period: 0.03 a year is typical.");
    Require.between(q, 0, MOST_Q, "q", "Give the rate a period: 0.38 a year is typical.");
    Require.positive(m, "m", "Give the number of all who will ever buy.");
  }

  /** The curve of these coefficients, each moved into its range. */
  static BassCurve within(double p, double q, double m) {
    return new BassCurve(
        Math.max(LEAST_P, Math.min(MOST_P, p)),
        Math.max(0, Math.min(MOST_Q, q)),
        Math.max(Double.MIN_NORMAL, Math.min(Double.MAX_VALUE, m)));
  }

  /**
   * What has been sold by a time.
   *
   * @param t the time in periods since the launch; at least 0
   * @return N(t), from 0 to m
   * @throws IllegalArgumentException if the time is negative or not finite
   */
  public double cumulative(double t) {
    requireTime(t);
    double left = StrictMath.exp(-(p + q) * t);
    return m * (-StrictMath.expm1(-(p + q) * t) / (1 + q / p * left));
  }

  /**
   * What is left to sell after a time.
   *
   * @param t the time in periods since the launch; at least 0
   * @return m − N(t), from 0 to m
   * @throws IllegalArgumentException if the time is negative or not finite
   */
  public double remaining(double t) {
    requireTime(t);
    double left = StrictMath.exp(-(p + q) * t);
    return m * ((1 + q / p) * left / (1 + q / p * left));
  }

  /**
   * The sales of a period.
   *
   * @param period the period, from 1 for that which begins with the launch
   * @return N(period) − N(period − 1), without the rounding of a difference; at least 0
   * @throws IllegalArgumentException if the period is below 1
   */
  public double sales(int period) {
    return m * share(requirePeriod(period));
  }

  /** The sales of a period as a share of the potential. */
  private double share(int period) {
    double before = StrictMath.exp(-(p + q) * (period - 1));
    double after = before * StrictMath.exp(-(p + q));
    double leaving = before * -StrictMath.expm1(-(p + q));
    return (1 + q / p) * leaving / ((1 + q / p * before) * (1 + q / p * after));
  }

  /**
   * The sales of successive periods.
   *
   * @param past the periods before the first of them
   * @param sales filled with the sales
   */
  void sales(int past, double[] sales) {
    double keep = StrictMath.exp(-(p + q));
    double leave = -StrictMath.expm1(-(p + q));
    double before = StrictMath.exp(-(p + q) * past);
    double divisor = 1 + q / p * before;
    for (int i = 0; i < sales.length; i++) {
      double after = before * keep;
      double next = 1 + q / p * after;
      sales[i] = m * ((1 + q / p) * (before * leave) / (divisor * next));
      before = after;
      divisor = next;
    }
  }

  /** The sales of a period to those who buy of their own accord: the integral of p·(m − N). */
  double innovatorSales(int period) {
    double before = StrictMath.exp(-(p + q) * (period - 1));
    double leaving = before * -StrictMath.expm1(-(p + q));
    if (q == 0) {
      return m * leaving;
    }
    double after = 1 + q / p * (before - leaving);
    return m * (p / q * StrictMath.log1p(q / p * leaving / after));
  }

  /**
   * When sales run fastest.
   *
   * @return ln(q/p)/(p+q), in periods since the launch; 0 where q ≤ p: sales only fall
   */
  public double peakTime() {
    return q <= p ? 0 : StrictMath.log(q / p) / (p + q);
  }

  /**
   * How fast sales run at their peak.
   *
   * @return m·(p+q)²/(4q), a period; m·p where q ≤ p
   */
  public double peakRate() {
    return q <= p ? m * p : m * ((p + q) / q * (p + q) / 4);
  }

  /**
   * The sales that the curve expects next, taking the curve for certain: for a product without
   * history, of assumed coefficients. {@link BassSpec#fitLaunch} tells the uncertainty as well.
   *
   * @param soFar the periods since the launch, whose values are not looked at; possibly none, so
   *     that only name, unit and axis count
   * @param horizonPeriods how many periods to forecast; at least 1
   * @return the forecast, without intervals
   * @throws IllegalArgumentException if the horizon is below 1
   */
  public Forecast forecast(TimeSeries soFar, int horizonPeriods) {
    Require.nonNull(soFar, "soFar");
    Require.atLeast(horizonPeriods, 1, "horizonPeriods", "Forecast at least the next period.");
    Forecast.Builder forecast = Forecast.builder();
    int size = soFar.size();
    for (int step = 1; step <= horizonPeriods; step++) {
      forecast.addPoints(sales(size + step));
    }
    Map<String, String> parameters =
        Map.of("p", Double.toString(p), "q", Double.toString(q), "m", Double.toString(m));
    return forecast
        .seriesName(soFar.name())
        .unit(soFar.unit())
        .axis(soFar.axis().shiftedBy(size))
        .provenance(Provenance.of("bass-curve", parameters, "given coefficients", 0))
        .explanation(explanation())
        .build();
  }

  private Explanation explanation() {
    return new Explanation(
        String.format(
            Locale.ROOT,
            "Sales follow a given diffusion curve to a potential of %.4g; their peak lies %.1f"
                + " periods after the launch.",
            m,
            peakTime()),
        List.of(
            new Reason("potential", m, "all who will ever buy"),
            new Reason("innovation", p, "the rate at which they buy of their own accord"),
            new Reason("imitation", q, "the rate at which they buy because others have")));
  }

  private static void requireTime(double t) {
    Require.notNegative(t, "t", "Count the time from the launch.");
  }

  private static int requirePeriod(int period) {
    return Require.atLeast(period, 1, "period", "Count the periods from 1.");
  }
}
