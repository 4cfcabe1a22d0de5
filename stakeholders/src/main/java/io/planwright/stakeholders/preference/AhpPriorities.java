package io.planwright.stakeholders.preference;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The weights that follow from comparisons, and how far these contradict each other. Immutable,
 * serializable and thread-safe.
 *
 * @param method how the weights were derived
 * @param priorities the weights in the order of the items; 1 in sum
 * @param consistency how far the judgements contradict each other
 * @param gaps how far each judgement is from the weights, the furthest first
 */
public record AhpPriorities(
    AhpMethod method, List<Priority> priorities, Consistency consistency, List<JudgementGap> gaps)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param method how the weights were derived
   * @param priorities the weights in the order of the items; at least one
   * @param consistency how far the judgements contradict each other
   * @param gaps how far each judgement is from the weights
   * @throws IllegalArgumentException if there is no weight
   */
  public AhpPriorities {
    Require.nonNull(method, "method");
    priorities = List.copyOf(Require.notEmpty(priorities, "priorities", "Weigh something."));
    Require.nonNull(consistency, "consistency");
    gaps = List.copyOf(Require.nonNull(gaps, "gaps"));
  }
}
