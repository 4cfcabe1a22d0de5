package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Hubs and authorities. Immutable, serializable and thread-safe.
 *
 * @param hubs how far people point to good authorities; the scores sum to 1
 * @param authorities how far good hubs point to people; the scores sum to 1
 */
public record Hits(Scores hubs, Scores authorities) implements Serializable {

  /**
   * Checks the components.
   *
   * @param hubs how far people point to good authorities
   * @param authorities how far good hubs point to people
   * @throws NullPointerException if an argument is null
   */
  public Hits {
    Require.nonNull(hubs, "hubs");
    Require.nonNull(authorities, "authorities");
  }
}
