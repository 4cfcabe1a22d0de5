package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How PageRank walks (S. Brin, L. Page, "The anatomy of a large-scale hypertextual web search
 * engine", Computer Networks 30 (1998)). Immutable, serializable and thread-safe.
 *
 * @param damping how often the walk follows a tie instead of starting again at anybody, at least 0
 *     and below 1
 * @param deadEnds where the walk goes from a person without ties to follow
 */
public record PageRankSpec(double damping, DeadEnds deadEnds) implements Serializable {

  /** Where the walk goes from a person without ties to follow. */
  public enum DeadEnds {
    /** To anybody, with equal chances, as NetworkX and igraph have it. */
    ANYBODY,
    /** Nowhere: it stays until it starts again. */
    STAY
  }

  /**
   * Checks the components.
   *
   * @param damping how often the walk follows a tie, at least 0 and below 1
   * @param deadEnds where the walk goes from a person without ties to follow
   * @throws IllegalArgumentException if the damping is out of its range
   * @throws NullPointerException if an argument is null
   */
  public PageRankSpec {
    Require.that(
        damping >= 0 && damping < 1,
        "damping",
        damping,
        "be at least 0 and below 1",
        "Use 0.85 where nothing else is known.");
    Require.nonNull(deadEnds, "deadEnds");
  }

  /**
   * The usual walk.
   *
   * @return damping 0.85, from dead ends to anybody
   */
  public static PageRankSpec standard() {
    return new PageRankSpec(0.85, DeadEnds.ANYBODY);
  }
}
