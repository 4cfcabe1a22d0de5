package io.planwright.forecasting.pipeline.win;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * How much better than the base rate a model was on later cases that it had not learned from.
 * Immutable, serializable and thread-safe.
 *
 * <p>Cases that were looked at in one time may move together, such as all deals decided at the end
 * of a quarter. The interval of the gain allows for that: it counts what differs between cases and
 * between blocks of time (two-way clustering: A. C. Cameron, J. B. Gelbach, D. L. Miller, Journal
 * of Business and Economic Statistics 29, 2011), with Student's quantile for one degree of freedom
 * less than blocks. A block is the calendar month of the as-of date where the rows span eight
 * months or more, else the week where they span eight weeks, else the day. Few blocks prove little:
 * with three days the interval reaches 4.3 standard errors to each side; with one, nothing is
 * proven.
 *
 * @param rows how many rows it was tried on; 0 if the history was too short to try it
 * @param cases how many cases these belong to
 * @param blocks how many blocks of time their as-of dates make
 * @param blockLength how long a block is: days, weeks or months of the calendar
 * @param baseRate the share of wins that was known before them, from 0 to 1
 * @param brier the mean square of probability less outcome, from 0 to 1
 * @param brierOfBaseRate that of the base rate
 * @param gain how much less the model's is, as a share of the base rate's: 1 is perfect, 0 no
 *     better
 * @param gainLow the lower end of its interval of 95 %
 * @param gainHigh the upper end
 */
public record WinSkill(
    int rows,
    int cases,
    int blocks,
    BlockLength blockLength,
    double baseRate,
    double brier,
    double brierOfBaseRate,
    double gain,
    double gainLow,
    double gainHigh)
    implements Serializable {

  /** How long a block of time is. */
  public enum BlockLength {
    /** A day. */
    DAYS,
    /** A week from Monday. */
    WEEKS,
    /** A month of the calendar. */
    MONTHS
  }

  /**
   * Checks the components.
   *
   * @param rows at least 0
   * @param cases at least 0
   * @param blocks at least 0
   * @param blockLength days, weeks or months
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
    Require.notNegative(blocks, "blocks", "Count blocks from 0.");
    Require.nonNull(blockLength, "blockLength");
    Require.between(baseRate, 0, 1, "baseRate", "Give a share of wins.");
    Require.between(brier, 0, 1, "brier", "Give a mean of squares of probabilities.");
    Require.between(brierOfBaseRate, 0, 1, "brierOfBaseRate", "Give a mean of squares.");
    Require.finite(gain, "gain", "Compare with an error above 0.");
    Require.finite(gainLow, "gainLow", "Compare with an error above 0.");
    Require.finite(gainHigh, "gainHigh", "Compare with an error above 0.");
  }

  /** Where nothing could be tried: the base rate beside itself. */
  static WinSkill untried(double baseRate) {
    double brier = baseRate * (1 - baseRate);
    return new WinSkill(0, 0, 0, BlockLength.DAYS, baseRate, brier, brier, 0, 0, 0);
  }

  /**
   * Whether the model is better than the base rate by more than chance explains.
   *
   * @return true if the interval of the gain lies above 0 and there is more than one block of time
   */
  @JsonIgnore
  public boolean isProven() {
    return blocks > 1 && gainLow > 0;
  }

  /**
   * What came out, in a sentence.
   *
   * @return such as "no better than the base rate of 63.2 % of 2,166 later cases (gain 0.1 %, 95 %
   *     between -0.4 % and 0.6 %, over 14 weeks)"
   */
  public String statement() {
    if (rows == 0) {
      return "not tried: too few later cases to hold it against the base rate of "
          + percent(baseRate);
    }
    return "%s the base rate of %s of %s later cases (gain %s, 95 %% between %s and %s, over %d %s)"
        .formatted(
            isProven() ? "better than" : "no better than",
            percent(baseRate),
            String.format(Locale.ROOT, "%,d", cases),
            percent(gain),
            percent(gainLow),
            percent(gainHigh),
            blocks,
            unit());
  }

  private String unit() {
    String plural = blockLength.name().toLowerCase(Locale.ROOT);
    return blocks == 1 ? plural.substring(0, plural.length() - 1) : plural;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
