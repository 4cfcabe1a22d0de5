package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How communities are searched. Immutable, serializable and thread-safe.
 *
 * @param resolution γ, above 0: 1 for modularity as M. Newman and M. Girvan define it, more for
 *     smaller communities
 * @param restarts how many searches are made, the best of which counts, at least 1
 * @param seed decides the orders in which people are looked at
 */
public record CommunitySpec(double resolution, int restarts, long seed) implements Serializable {

  /**
   * Checks the components.
   *
   * @param resolution γ, above 0
   * @param restarts how many searches are made, at least 1
   * @param seed decides the orders in which people are looked at
   * @throws IllegalArgumentException if a number is out of its range
   */
  public CommunitySpec {
    Require.positive(resolution, "resolution", "Use 1 for plain modularity.");
    Require.positive(restarts, "restarts", "Search at least once.");
  }

  /**
   * Plain modularity, the best of ten searches.
   *
   * @param seed decides the orders in which people are looked at
   * @return the specification
   */
  public static CommunitySpec of(long seed) {
    return new CommunitySpec(1, 10, seed);
  }
}
