package io.planwright.allocation.sizing;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The best size where the response is uncertain. Immutable, serializable and thread-safe.
 *
 * @param plan the sizes of the greatest expected profit
 * @param bestSizes the best size to keep of each curve, in the order of the curves
 */
public record SizeDraws(SizePlan plan, List<Integer> bestSizes) implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param plan the sizes of the greatest expected profit
   * @param bestSizes the best size to keep of each curve; at least one
   * @throws IllegalArgumentException if there is no curve
   */
  public SizeDraws {
    Require.nonNull(plan, "plan");
    bestSizes = List.copyOf(Require.notEmpty(bestSizes, "bestSizes", "Give at least one."));
  }

  /**
   * A quantile of the best size.
   *
   * @param probability from 0 to 1
   * @return the least size that the best one does not exceed with that probability
   * @throws IllegalArgumentException if the probability is out of its range
   */
  public int quantile(double probability) {
    Require.between(probability, 0, 1, "probability", "0.5 is the median.");
    int[] sorted = bestSizes.stream().mapToInt(Integer::intValue).sorted().toArray();
    return sorted[(int) Math.max(0, Math.ceil(probability * sorted.length - 1e-9) - 1)];
  }
}
