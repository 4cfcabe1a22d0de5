package io.planwright.activity.template;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much longer and how much more work the activities of a deal take in one class of a size
 * driver, such as "large", than a template says.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the identity among the classes of a driver; not blank
 * @param durationFactor by what durations are multiplied, above 0 and at most 100
 * @param effortFactor by what efforts and costs are multiplied, above 0 and at most 100
 */
public record SizeClass(String id, double durationFactor, double effortFactor)
    implements Serializable {

  private static final double MAX_FACTOR = 100;

  /**
   * Validates the components.
   *
   * @param id the identity among the classes of a driver
   * @param durationFactor by what durations are multiplied
   * @param effortFactor by what efforts and costs are multiplied
   * @throws IllegalArgumentException if the id is blank or a factor out of range
   */
  public SizeClass {
    Require.notBlank(id, "id", "Give the size class an id.");
    requireFactor(durationFactor, "durationFactor");
    requireFactor(effortFactor, "effortFactor");
  }

  private static void requireFactor(double factor, String field) {
    Require.that(
        factor > 0 && factor <= MAX_FACTOR,
        field,
        factor,
        "be above 0 and at most 100",
        "Give 1 for work as in the template.");
  }
}
