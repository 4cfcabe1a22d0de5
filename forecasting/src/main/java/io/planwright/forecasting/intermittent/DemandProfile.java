package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;

/**
 * How intermittent a demand is, and how unlike its sizes are. Immutable, serializable and
 * thread-safe.
 *
 * @param averageInterval the average inter-demand interval (ADI): observed periods per period with
 *     demand; at least 1
 * @param squaredVariation the squared coefficient of variation (CV²) of the sizes: their variance,
 *     with divisor count − 1, by their squared mean; 0 if there is one demand; at least 0
 * @param zeroShare the share of the observed periods that have no demand; from 0 to below 1
 */
public record DemandProfile(double averageInterval, double squaredVariation, double zeroShare)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param averageInterval observed periods per demand; at least 1
   * @param squaredVariation at least 0
   * @param zeroShare from 0 to below 1
   * @throws IllegalArgumentException if a number is outside its range
   */
  public DemandProfile {
    Require.atLeast(averageInterval, 1, "averageInterval", "Divide the periods by the demands.");
    Require.notNegative(squaredVariation, "squaredVariation", "Square the ratio.");
    Require.that(
        zeroShare >= 0 && zeroShare < 1,
        "zeroShare",
        zeroShare,
        "be at least 0 and below 1",
        "Give a share of the periods; a series without demand has no profile.");
  }

  /**
   * Measures a history in one pass and without regard to its order. Gaps are left out. A demand is
   * a value other than zero.
   *
   * @param history the history
   * @return its profile; insufficient data if it has no demand, or a negative value
   */
  public static Answer<DemandProfile> of(TimeSeries history) {
    Require.nonNull(history, "history");
    double[] values = history.toArray();
    double unit = Magnitude.unit(Magnitude.largest(values));
    int observed = 0;
    int demands = 0;
    double mean = 0;
    double squares = 0;
    for (double value : values) {
      if (value < 0) {
        return lack(history, "the negative value " + value);
      }
      if (!Double.isNaN(value)) {
        observed++;
      }
      if (value > 0) {
        demands++;
        double distance = value / unit - mean;
        mean += distance / demands;
        squares += distance * (value / unit - mean);
      }
    }
    if (demands == 0) {
      return lack(history, "no demand in %d observed periods".formatted(observed));
    }
    double variance = demands == 1 ? 0 : squares / (demands - 1);
    return Answer.known(
        new DemandProfile(
            (double) observed / demands,
            Math.max(0, variance / (mean * mean)),
            (double) (observed - demands) / observed));
  }

  private static Answer<DemandProfile> lack(TimeSeries history, String found) {
    return Answer.insufficient(
        "demand profile of " + history.name(),
        "values of at least 0, one above it at least",
        found,
        "Take returns out of the demand, and give periods with demand.");
  }

  /**
   * The kind of demand, by the cut-offs 1.32 of the interval and 0.49 of the squared variation.
   *
   * @return the kind
   */
  public DemandClass demandClass() {
    return DemandClass.of(averageInterval, squaredVariation);
  }
}
