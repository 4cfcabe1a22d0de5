package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights from judgements against the best and the worst item alone: those of the linear model,
 * which has one answer, exactly (J. Rezaei, "Best-worst multi-criteria decision-making method: some
 * properties and a linear model", Omega 64, 2016); and consistency by the model before it
 * ("Best-worst multi-criteria decision-making method", Omega 53, 2015). Stateless and thread-safe.
 */
public final class BestWorstMethod {

  private static final int BISECTIONS = 100;

  private BestWorstMethod() {}

  /**
   * Derives the weights.
   *
   * @param judgements the judgements against best and worst
   * @return the weights and consistency; time about the cube of the items
   */
  public static BestWorstPriorities priorities(BestWorstJudgements judgements) {
    Require.nonNull(judgements, "judgements");
    List<String> items = new ArrayList<>(judgements.bestToOthers().keySet());
    int best = items.indexOf(judgements.bestId());
    int worst = items.indexOf(judgements.worstId());
    double[] fromBest = new double[items.size()];
    double[] toWorst = new double[items.size()];
    for (int i = 0; i < fromBest.length; i++) {
      fromBest[i] = Require.nonNull(judgements.bestToOthers().get(items.get(i)), "bestToOthers");
      toWorst[i] = Require.nonNull(judgements.othersToWorst().get(items.get(i)), "othersToWorst");
    }
    double[] solution = linear(fromBest, toWorst, best, worst);
    double[] weights = Arrays.copyOf(solution, items.size());
    double across = fromBest[worst];
    double ratioDeviation = ratioDeviation(fromBest, toWorst, across);
    return new BestWorstPriorities(
        Ahp.priorities(items, AhpWeights.scaled(weights)),
        solution[items.size()],
        ratioDeviation,
        ratioDeviation == 0 ? 0 : ratioDeviation / largestRatioDeviation(across),
        inputConsistency(fromBest, toWorst, across));
  }

  /** The weights, and as the last number the deviation. */
  private static double[] linear(double[] fromBest, double[] toWorst, int best, int worst) {
    int size = fromBest.length;
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (i != best) {
        addBoth(rows, size, best, fromBest[i], i);
      }
      if (i != worst && i != best) {
        addBoth(rows, size, i, toWorst[i], worst);
      }
    }
    return LinearProgram.leastLast(rows.toArray(new double[0][]), size);
  }

  /** |w_item − ratio · w_other| is at most the deviation, which is the last variable. */
  private static void addBoth(List<double[]> rows, int size, int item, double ratio, int other) {
    for (int sign = -1; sign <= 1; sign += 2) {
      double[] row = new double[size + 1];
      row[item] = sign;
      row[other] = -sign * ratio;
      row[size] = -1;
      rows.add(row);
    }
  }

  /** The least deviation of ratios for which one ratio of best to worst suits all items. */
  private static double ratioDeviation(double[] fromBest, double[] toWorst, double across) {
    if (suits(fromBest, toWorst, across, 0)) {
      return 0;
    }
    double low = 0;
    // No judgement is above this one, so that a ratio may be anything there.
    double high = across;
    for (int i = 0; i < BISECTIONS; i++) {
      double middle = (low + high) / 2;
      if (suits(fromBest, toWorst, across, middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static boolean suits(double[] fromBest, double[] toWorst, double across, double most) {
    double least = across - most;
    double largest = across + most;
    for (int i = 0; i < fromBest.length; i++) {
      double below = Math.max(0, fromBest[i] - most) * Math.max(0, toWorst[i] - most);
      least = Math.max(least, below);
      largest = Math.min(largest, (fromBest[i] + most) * (toWorst[i] + most));
    }
    return least <= largest;
  }

  /**
   * The deviation for an item that is as far from the best as from the worst as these are from each
   * other: Rezaei's consistency index, the lesser solution of (a − ξ)² = a + ξ, without the
   * difference that would lose its digits.
   */
  static double largestRatioDeviation(double across) {
    return 2 * across * (across - 1) / (1 + 2 * across + Math.sqrt(1 + 8 * across));
  }

  private static double inputConsistency(double[] fromBest, double[] toWorst, double across) {
    double most = 0;
    for (int i = 0; i < fromBest.length; i++) {
      most = Math.max(most, Math.abs(fromBest[i] * toWorst[i] - across));
    }
    return most == 0 ? 0 : most / (across * across - across);
  }
}
