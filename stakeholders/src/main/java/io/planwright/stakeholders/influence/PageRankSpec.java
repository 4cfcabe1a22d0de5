package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How PageRank walks (S. Brin, L. Page, "The anatomy of a large-scale hypertextual web search
 * engine", Computer Networks 30 (1998)). Immutable, serializable and thread-safe.
 *
 * @param damping how often the walk follows a tie instead of starting again at anybody, from 0 to
 *     {@link #MOST_DAMPING}
 * @param deadEnds where the walk goes from a person without ties to follow
 */
public record PageRankSpec(double damping, DeadEnds deadEnds) implements Serializable {

  /** The largest damping: beyond it, the walk hardly ever starts again and takes long to settle. */
  public static final double MOST_DAMPING = 0.9999;

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
   * @param damping how often the walk follows a tie, from 0 to {@link #MOST_DAMPING}
   * @param deadEnds where the walk goes from a person without ties to follow
   * @throws IllegalArgumentException if the damping is out of its range
   * @throws NullPointerException if an argument is null
   */
  public PageRankSpec {
    Require.that(
        damping >= 0 && damping <= MOST_DAMPING,
        "damping",
        damping,
        "be at least 0 and at most " + MOST_DAMPING,
        "Use 0.85 where nothing else is known; nearer to 1 the steps are many and their rounding"
            + " decides.");
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
