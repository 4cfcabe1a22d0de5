package io.planwright.stakeholders;

import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * The people of a network by urgency. Immutable, serializable and thread-safe.
 *
 * @param ranking everybody once, the most urgent first
 * @param provenance how the ranking was made
 */
public record EngagementPriorities(List<EngagementPriority> ranking, Provenance provenance)
    implements Serializable {

  /**
   * Makes a result; {@link Stakeholders#engagementPriorities} is the usual way to get one.
   *
   * @param ranking everybody once, the most urgent first
   * @param provenance how the ranking was made
   * @throws NullPointerException if an argument or element is null
   */
  public EngagementPriorities {
    ranking = List.copyOf(Require.nonNull(ranking, "ranking"));
    Require.nonNull(provenance, "provenance");
  }
}
