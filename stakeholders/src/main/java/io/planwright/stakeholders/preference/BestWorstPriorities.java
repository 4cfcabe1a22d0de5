package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Weights by the best-worst method, and how far its judgements contradict each other. Immutable,
 * serializable and thread-safe.
 *
 * @param priorities the weights in the order of the items; 1 in sum
 * @param deviation the largest deviation of a judgement in the linear model, in units of weight:
 *     the least possible, 0 for judgements without contradiction
 * @param ratioDeviation the least possible largest deviation of a ratio of weights from its
 *     judgement (Rezaei's ξ* of 2015)
 * @param consistencyRatio that deviation by the one that a single item can cause at most, with the
 *     same judgement of best to worst, which is the consistency index of 2015 before its rounding:
 *     0 without contradiction, 1 at the worst of one item, and below 1.5 where several contradict
 *     each other
 * @param inputConsistency the largest |best to item · item to worst − best to worst| by its largest
 *     possible, from 0 to 1 (F. Liang, M. Brunelli &amp; J. Rezaei, "Consistency issues in the best
 *     worst method", Omega 96, 2020)
 */
public record BestWorstPriorities(
    List<Priority> priorities,
    double deviation,
    double ratioDeviation,
    double consistencyRatio,
    double inputConsistency)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param priorities the weights in the order of the items; at least two
   * @param deviation the largest deviation in the linear model, at least 0
   * @param ratioDeviation the largest deviation of a ratio, at least 0
   * @param consistencyRatio that deviation by the largest one
   * @param inputConsistency the contradiction of the judgements themselves, at least 0
   * @throws IllegalArgumentException if a component is out of its range
   */
  public BestWorstPriorities {
    priorities = List.copyOf(Require.notEmpty(priorities, "priorities", "Weigh something."));
    Require.notNegative(deviation, "deviation", "Deviations have no sign.");
    Require.notNegative(ratioDeviation, "ratioDeviation", "Deviations have no sign.");
    Require.notNegative(consistencyRatio, "consistencyRatio", "Deviations have no sign.");
    Require.notNegative(inputConsistency, "inputConsistency", "Deviations have no sign.");
  }
}
