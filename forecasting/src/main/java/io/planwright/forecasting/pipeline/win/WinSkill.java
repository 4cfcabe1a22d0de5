package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * How much better than the base rate a model was on later cases that it had not learned from.
 * Immutable, serializable and thread-safe.
 *
 * @param rows how many rows it was tried on; 0 if the history was too short to try it
 * @param cases how many cases these belong to
 * @param baseRate the share of wins that was known before them, from 0 to 1
 * @param brier the mean square of probability less outcome, from 0 to 1
 * @param brierOfBaseRate that of the base rate
 * @param gain how much less the model's is, as a share of the base rate's: 1 is perfect, 0 no
 *     better
 * @param gainLow the lower end of its interval of 95 %, by resampling cases
 * @param gainHigh the upper end
 */
public record WinSkill(
    int rows,
    int cases,
    double baseRate,
    double brier,
    double brierOfBaseRate,
    double gain,
    double gainLow,
    double gainHigh)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param rows at least 0
   * @param cases at least 0
   * @param baseRate from 0 to 1
   * @param brier from 0 to 1
   * @param brierOfBaseRate from 0 to 1
   * @param gain at most 1
   * @param gainLow finite
   * @param gainHigh finite
   * @throws IllegalArgumentException if one is out of range
   */
  public WinSkill {
    Require.notNegative(rows, "rows", "Count rows from 0.");
    Require.notNegative(cases, "cases", "Count cases from 0.");
    Require.between(baseRate, 0, 1, "baseRate", "Give a share of wins.");
    Require.between(brier, 0, 1, "brier", "Give a mean of squares of probabilities.");
    Require.between(brierOfBaseRate, 0, 1, "brierOfBaseRate", "Give a mean of squares.");
    Require.finite(gain, "gain", "Compare with an error above 0.");
    Require.finite(gainLow, "gainLow", "Compare with an error above 0.");
    Require.finite(gainHigh, "gainHigh", "Compare with an error above 0.");
  }

  /**
   * Whether the model is better than the base rate by more than chance explains.
   *
   * @return true if the interval of the gain lies above 0
   */
  public boolean isProven() {
    return rows > 0 && gainLow > 0;
  }

  /**
   * What came out, in a sentence.
   *
   * @return such as "no better than the base rate of 63.2 % (gain 0.1 %, 95 % between -0.4 % and
   *     0.6 %)"
   */
  public String statement() {
    if (rows == 0) {
      return "not tried: too few later cases to hold it against the base rate of "
          + percent(baseRate);
    }
    String figures =
        " (gain %s, 95 %% between %s and %s, on %d later cases)"
            .formatted(percent(gain), percent(gainLow), percent(gainHigh), cases);
    return (isProven() ? "better than" : "no better than")
        + " the base rate of "
        + percent(baseRate)
        + figures;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
