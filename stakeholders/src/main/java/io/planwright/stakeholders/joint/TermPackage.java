package io.planwright.stakeholders.joint;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Terms on all issues, and what they are worth to both sides. Immutable, serializable and
 * thread-safe.
 *
 * @param terms the value of each issue by its id, in the order of the issues
 * @param ourWorth what they are worth to us; up to 1
 * @param theirWorth what they are worth to the customer; up to 1
 */
public record TermPackage(Map<String, Double> terms, double ourWorth, double theirWorth)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param terms the value of each issue by its id
   * @param ourWorth what they are worth to us; finite
   * @param theirWorth what they are worth to the customer; finite
   * @throws IllegalArgumentException if a number is not finite
   */
  public TermPackage {
    terms = Collections.unmodifiableMap(new LinkedHashMap<>(Require.nonNull(terms, "terms")));
    Require.finite(ourWorth, "ourWorth", "Weigh the terms.");
    Require.finite(theirWorth, "theirWorth", "Weigh the terms.");
  }
}
