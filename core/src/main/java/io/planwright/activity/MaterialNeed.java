package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The material of a pool that an activity uses for as long as it takes and then gives back, such as
 * a demo kit.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param poolId the id of the pool of material; not blank
 * @param quantity how many of its units, at least 1
 */
public record MaterialNeed(String poolId, long quantity) implements Serializable {

  /**
   * Validates the components.
   *
   * @param poolId the id of the pool of material
   * @param quantity how many of its units
   * @throws IllegalArgumentException if the id is blank or the quantity not positive
   */
  public MaterialNeed {
    Require.notBlank(poolId, "poolId", "Give the id of a pool of material.");
    Require.positive(quantity, "quantity", "Leave out material that is not needed.");
  }
}
