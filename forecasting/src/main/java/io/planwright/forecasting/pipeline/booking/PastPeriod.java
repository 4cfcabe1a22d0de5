package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;

/**
 * A past period as it was forecast and as it came: the win probabilities given at its start and how
 * many of the deals were won. Immutable, serializable and thread-safe.
 */
public final class PastPeriod implements Serializable {

  private static final long serialVersionUID = 1;

  private final double[] winProbabilities;
  private final int wins;

  private PastPeriod(double[] winProbabilities, int wins) {
    this.winProbabilities = winProbabilities;
    this.wins = wins;
  }

  /**
   * A past period.
   *
   * @param winProbabilities what was forecast for each deal that was open at the start; at least
   *     one, each 0 to 1
   * @param wins how many of them were won in the period; 0 to the number of deals
   * @return the period
   * @throws IllegalArgumentException if there is no deal or a number is out of its range
   */
  public static PastPeriod of(Collection<Double> winProbabilities, int wins) {
    Require.notEmpty(winProbabilities, "winProbabilities", "Give the deals of the period.");
    double[] sorted = winProbabilities.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    for (double p : sorted) {
      Require.between(p, 0, 1, "winProbabilities", "Give probabilities.");
    }
    Require.between(wins, 0, sorted.length, "wins", "Count the wins among these deals.");
    return new PastPeriod(sorted, wins);
  }

  /**
   * The number of deals.
   *
   * @return at least 1
   */
  public int deals() {
    return winProbabilities.length;
  }

  /**
   * How many deals were won.
   *
   * @return 0 to the number of deals
   */
  public int wins() {
    return wins;
  }

  /**
   * How far the period was off, in standard deviations of independent deals; their squares are 1 on
   * average if deals are independent and the probabilities right.
   *
   * @return (wins - expected) / sd, or 0 if every deal was certain
   */
  public double standardisedResidual() {
    double variance = variance();
    return variance == 0 ? 0 : (wins - expected()) / Math.sqrt(variance);
  }

  double expected() {
    return Arrays.stream(winProbabilities).sum();
  }

  double variance() {
    return Arrays.stream(winProbabilities).map(p -> p * (1 - p)).sum();
  }

  /** The forecasts in ascending order; not to be changed. */
  double[] winProbabilities() {
    return winProbabilities;
  }
}
