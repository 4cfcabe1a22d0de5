package io.planwright.forecasting.pipeline.closing;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.forecasting.internal.numeric.Normals;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;

/**
 * The share of deals won, lost and still open by age: the Aalen–Johansen estimator for the
 * competing risks won and lost, with late entries and censoring (O. O. Aalen, S. Johansen,
 * Scandinavian Journal of Statistics 5, 1978). A share won by 30 days is one of <em>all</em> deals,
 * not of the closed ones.
 *
 * <p>A deal is at risk after its entry age up to and including its exit age; one that closes on its
 * entry day closes half a day later. Standard errors are those of the infinitesimal jackknife, the
 * root of the sum of the squared influences of the deals, as R's {@code survfit} reports them for
 * multi-state curves. Intervals of shares are normal on the log(−log) scale, so they stay between 0
 * and 1; those of ages come from where the interval of the curve crosses (R. Brookmeyer, J.
 * Crowley, Biometrics 38, 1982).
 *
 * <p>Made in O(n + T·E) for n deals, T distinct ages at close and E distinct entry ages, read in
 * O(log T). Data floor: {@value #LEAST_CLOSES} closes. Immutable, serializable and thread-safe.
 */
public final class CumulativeIncidence implements Serializable {

  /** The fewest closes from which a curve is drawn. */
  public static final int LEAST_CLOSES = 10;

  private static final long serialVersionUID = 1L;

  private final int[] times;
  private final int[] atRisk;
  private final int[] closes;
  private final double[][] incidence;
  private final double[][] variance;
  private final int longestAge;
  private final Provenance provenance;

  private CumulativeIncidence(DealSpells spells) {
    AalenJohansen curves = new AalenJohansen(spells);
    times = curves.times;
    atRisk = curves.atRisk;
    closes = curves.closes;
    incidence = curves.incidence;
    variance = curves.variance;
    longestAge = spells.longestAge();
    provenance = Provenance.of("Aalen-Johansen", Map.of(), spells.span(), spells.size());
  }

  /**
   * Draws the curves of a history.
   *
   * @param spells the history
   * @return the curves; insufficient below {@value #LEAST_CLOSES} closes
   */
  public static Answer<CumulativeIncidence> of(DealSpells spells) {
    return Floors.<CumulativeIncidence>closes("share of deals closed by age", LEAST_CLOSES, spells)
        .orElseGet(() -> Answer.known(new CumulativeIncidence(spells)));
  }

  /**
   * The share of deals won by an age.
   *
   * @param days the age, at least 0; past the {@linkplain #longestAge() oldest} the share stays
   * @return the share, from 0 to 1
   * @throws IllegalArgumentException if the age is negative or not finite
   */
  public double won(double days) {
    return share(AalenJohansen.WON, days);
  }

  /**
   * The share of deals lost by an age.
   *
   * @param days the age, at least 0
   * @return the share, from 0 to 1
   * @throws IllegalArgumentException if the age is negative or not finite
   */
  public double lost(double days) {
    return share(AalenJohansen.LOST, days);
  }

  /**
   * The share of deals open after an age: the survival function.
   *
   * @param days the age, at least 0
   * @return the share, from 0 to 1
   * @throws IllegalArgumentException if the age is negative or not finite
   */
  public double open(double days) {
    return Math.max(0, 1 - share(AalenJohansen.CLOSED, days));
  }

  /**
   * The standard error of {@link #won}.
   *
   * @param days the age, at least 0
   * @return the error, at least 0
   * @throws IllegalArgumentException if the age is negative or not finite
   */
  public double wonError(double days) {
    return error(AalenJohansen.WON, days);
  }

  /**
   * The standard error of {@link #lost}.
   *
   * @param days the age, at least 0
   * @return the error, at least 0
   * @throws IllegalArgumentException if the age is negative or not finite
   */
  public double lostError(double days) {
    return error(AalenJohansen.LOST, days);
  }

  /**
   * The standard error of {@link #open}.
   *
   * @param days the age, at least 0
   * @return the error, at least 0
   * @throws IllegalArgumentException if the age is negative or not finite
   */
  public double openError(double days) {
    return error(AalenJohansen.CLOSED, days);
  }

  /**
   * The share of deals won by an age, with its interval.
   *
   * @param days the age, at least 0
   * @param level how often the interval is to hold the truth, strictly between 0 and 1
   * @return the share
   * @throws IllegalArgumentException if the age is negative or the level is not inside
   */
  public ClosingEstimate wonInterval(double days, double level) {
    return interval(AalenJohansen.WON, index(days), quantile(level));
  }

  /**
   * The share of deals lost by an age, with its interval.
   *
   * @param days the age, at least 0
   * @param level how often the interval is to hold the truth, strictly between 0 and 1
   * @return the share
   * @throws IllegalArgumentException if the age is negative or the level is not inside
   */
  public ClosingEstimate lostInterval(double days, double level) {
    return interval(AalenJohansen.LOST, index(days), quantile(level));
  }

  /**
   * The share of deals open after an age, with its interval.
   *
   * @param days the age, at least 0
   * @param level how often the interval is to hold the truth, strictly between 0 and 1
   * @return the share
   * @throws IllegalArgumentException if the age is negative or the level is not inside
   */
  public ClosingEstimate openInterval(double days, double level) {
    ClosingEstimate closed = interval(AalenJohansen.CLOSED, index(days), quantile(level));
    return new ClosingEstimate(1 - closed.value(), 1 - closed.upper(), 1 - closed.lower());
  }

  /**
   * The age by which a share of all deals is closed, won or lost; with one half, the median time to
   * close.
   *
   * @param share the share, strictly between 0 and 1
   * @param level how often the interval is to hold the truth, strictly between 0 and 1
   * @return days; insufficient where the curve never comes that far
   * @throws IllegalArgumentException if the share or the level is not inside
   */
  public Answer<ClosingEstimate> daysToClose(double share, double level) {
    return crossing(AalenJohansen.CLOSED, share, level, "close");
  }

  /**
   * The age by which a share of all deals is won.
   *
   * @param share the share of all deals, not of those won, strictly between 0 and 1
   * @param level how often the interval is to hold the truth, strictly between 0 and 1
   * @return days; insufficient where the curve never comes that far
   * @throws IllegalArgumentException if the share or the level is not inside
   */
  public Answer<ClosingEstimate> daysToWin(double share, double level) {
    return crossing(AalenJohansen.WON, share, level, "win");
  }

  /**
   * The mean number of days that a deal is open within its first days: the area below {@link
   * #open}. Its error is the sum of the squared areas right of each close, each times d / (n (n −
   * d)) (J. P. Klein, M. L. Moeschberger, Survival Analysis, 2nd edition, 2003, section 4.5).
   *
   * @param horizonDays the days counted, positive and at most {@link #longestAge()}
   * @param level how often the interval is to hold the truth, strictly between 0 and 1
   * @return days
   * @throws IllegalArgumentException if the horizon is outside or the level is not inside
   */
  public ClosingEstimate meanOpenDays(double horizonDays, double level) {
    Require.positive(horizonDays, "horizonDays", "Count at least part of a day.");
    Require.that(
        horizonDays <= longestAge,
        "horizonDays",
        horizonDays,
        "be at most the oldest age seen, " + longestAge,
        "No deal was watched for longer.");
    double z = quantile(level);
    double area = 0;
    double variance = 0;
    double right = horizonDays;
    for (int j = index(horizonDays); j >= 0; j--) {
      double open = 1 - incidence[AalenJohansen.CLOSED][j];
      area += open * (right - times[j] / 2.0);
      right = times[j] / 2.0;
      int left = atRisk[j] - closes[j];
      variance += left == 0 ? 0 : area * area * closes[j] / atRisk[j] / left;
    }
    area += right;
    double half = z * Math.sqrt(variance);
    return new ClosingEstimate(
        area, Math.max(0, area - half), Math.max(area, Math.min(horizonDays, area + half)));
  }

  /**
   * The oldest age at which any deal was seen, open or at its close.
   *
   * @return days
   */
  public int longestAge() {
    return longestAge;
  }

  /**
   * The oldest age at which any deal closed.
   *
   * @return days
   */
  public int longestClosedAge() {
    return times[times.length - 1] / 2;
  }

  /**
   * How this was made.
   *
   * @return method and data
   */
  public Provenance provenance() {
    return provenance;
  }

  private double share(int curve, double days) {
    int j = index(days);
    return j < 0 ? 0 : Math.min(1, incidence[curve][j]);
  }

  private double error(int curve, double days) {
    int j = index(days);
    return j < 0 ? 0 : Math.sqrt(variance[curve][j]);
  }

  /** The last close not after an age; -1 before the first one. */
  private int index(double days) {
    Require.notNegative(days, "days", "Ages count from the creation of a deal.");
    int halfDays = (int) Math.min(Integer.MAX_VALUE, Math.floor(2 * days));
    int found = Arrays.binarySearch(times, halfDays);
    return found >= 0 ? found : -found - 2;
  }

  private ClosingEstimate interval(int curve, int j, double z) {
    double share = j < 0 ? 0 : Math.min(1, incidence[curve][j]);
    double error = j < 0 ? 0 : Math.sqrt(variance[curve][j]);
    if (share <= 0 || share >= 1 || error == 0) {
      return new ClosingEstimate(share, share, share);
    }
    double log = Math.log1p(-share);
    double factor = Math.exp(z * error / ((1 - share) * -log));
    double lower = -Math.expm1(log / factor);
    double upper = -Math.expm1(log * factor);
    return new ClosingEstimate(share, Math.min(share, lower), Math.max(share, upper));
  }

  private Answer<ClosingEstimate> crossing(int curve, double share, double level, String verb) {
    Require.that(share > 0 && share < 1, "share", share, "be inside 0 and 1", "Try 0.5.");
    double z = quantile(level);
    double at = Double.POSITIVE_INFINITY;
    double lower = Double.POSITIVE_INFINITY;
    double upper = Double.POSITIVE_INFINITY;
    for (int j = times.length - 1; j >= 0; j--) {
      ClosingEstimate here = interval(curve, j, z);
      double days = times[j] / 2.0;
      at = here.value() >= share ? days : at;
      lower = here.upper() >= share ? days : lower;
      upper = here.lower() >= share ? days : upper;
    }
    if (Double.isInfinite(at)) {
      return Answer.insufficient(
          "days to " + verb + " a share of " + share + " of deals",
          "a curve that reaches " + share,
          "a curve that ends at " + incidence[curve][times.length - 1],
          "Ask for a smaller share; the other deals do not get there in the time seen.");
    }
    return Answer.known(new ClosingEstimate(at, Math.min(at, lower), upper));
  }

  private static double quantile(double level) {
    Require.that(level > 0 && level < 1, "level", level, "be inside 0 and 1", "Try 0.9.");
    return Normals.quantile(0.5 + level / 2);
  }
}
