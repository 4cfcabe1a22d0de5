package io.planwright.strategy;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A row of an IFE or EFE matrix. Immutable, serializable and thread-safe.
 *
 * @param factorId the factor
 * @param kind its kind
 * @param weight its share of the weights of its side, above 0 and at most 1
 * @param rating its rating, from 1 to 4
 * @param score weight times rating
 */
public record WeightedFactor(
    String factorId, SwotKind kind, double weight, int rating, double score)
    implements Serializable {

  /**
   * Makes a row.
   *
   * @param factorId the factor
   * @param kind its kind
   * @param weight its share of the weights of its side, from 0 to 1
   * @param rating its rating, from 1 to 4
   * @param score weight times rating
   * @throws IllegalArgumentException if the id is blank or a number is out of its range
   * @throws NullPointerException if an argument is null
   */
  public WeightedFactor {
    Require.notBlank(factorId, "factorId", "Use the id of the factor.");
    Require.nonNull(kind, "kind");
    Require.between(weight, 0, 1, "weight", "Divide by the sum of the side.");
    Require.between(rating, 1, 4, "rating", "Use the rating of the factor.");
    Require.between(score, 0, 4, "score", "Multiply weight and rating.");
  }
}
