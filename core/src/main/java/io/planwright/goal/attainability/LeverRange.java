package io.planwright.goal.attainability;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How far a driver can plausibly be moved, and what it costs. Immutable, serializable and
 * thread-safe.
 *
 * @param driver the driver
 * @param best the best plausible value: the largest, of slippage the smallest; at least 0
 * @param unitCost what one unit costs (one deal, one major unit of value or new business; for rates
 *     the whole step from 0 to 1), in major units, above 0
 */
public record LeverRange(BookingDriver driver, double best, double unitCost)
    implements Serializable {

  private static final int LEAST_PERIODS = 8;

  /**
   * Checks the components.
   *
   * @param driver the driver
   * @param best the best plausible value
   * @param unitCost what one unit costs
   * @throws IllegalArgumentException if a number is out of its range
   */
  public LeverRange {
    Require.nonNull(driver, "driver");
    Require.notNegative(best, "best", "Give the best value that is plausible.");
    boolean rate =
        driver == BookingDriver.WIN_RATE
            || driver == BookingDriver.CLOSING_SHARE
            || driver == BookingDriver.SLIPPAGE;
    Require.that(
        !rate || best <= 1, "best", best, "be at most 1 for a rate", "Give 0.25 for 25 %.");
    Require.positive(unitCost, "unitCost", "Give 1 to all to compare bare changes.");
  }

  /**
   * Takes the range from history: the best value is the 90 % quantile of past periods, of slippage
   * the 10 % quantile, between the values in order (type 7 of Hyndman and Fan).
   *
   * @param driver the driver
   * @param history its values in past periods
   * @param unitCost what one unit costs
   * @return the range, or that there are fewer than 8 periods
   */
  public static Answer<LeverRange> fromHistory(
      BookingDriver driver, List<Double> history, double unitCost) {
    Require.nonNull(driver, "driver");
    if (Require.nonNull(history, "history").size() < LEAST_PERIODS) {
      return Answer.insufficient(
          "plausible range of " + driver,
          "at least " + LEAST_PERIODS + " periods",
          history.size() + " periods",
          "Give the best plausible value by judgement.");
    }
    double[] sorted = history.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    Require.finite(sorted, "history", "Leave out periods that are not known.");
    double place = (sorted.length - 1) * (driver == BookingDriver.SLIPPAGE ? 0.1 : 0.9);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    double best = sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    return Answer.known(new LeverRange(driver, best, unitCost));
  }
}
