package io.planwright.stakeholders.joint;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How far one can rely on promises. Immutable, serializable and thread-safe.
 *
 * @param kept how many were done by their due date
 * @param late how many were done later, or are overdue
 * @param overdue how many of those are not done yet
 * @param mean the expected share that is kept, drawn towards the prior
 * @param low the lower end of the interval in which the share lies with 90 %
 * @param high the upper end of that interval
 * @param alpha the first parameter of the beta distribution of the share
 * @param beta its second parameter
 * @param lateDays by how many working days promises were late, rising; of an overdue one, by how
 *     many it has been late so far, which is too few
 */
public record Reliability(
    int kept,
    int late,
    int overdue,
    double mean,
    double low,
    double high,
    double alpha,
    double beta,
    List<Integer> lateDays)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param kept how many were kept, at least 0
   * @param late how many were not, at least 0
   * @param overdue how many of those are not done yet, up to all of them
   * @param mean the expected share, from 0 to 1
   * @param low the lower end of its interval
   * @param high the upper end of its interval, at least the lower one
   * @param alpha the first parameter, above 0
   * @param beta the second parameter, above 0
   * @param lateDays by how many working days promises were late, one number for each late one
   * @throws IllegalArgumentException if a number is out of range
   */
  public Reliability {
    Require.notNegative(kept, "kept", "Count them.");
    Require.notNegative(late, "late", "Count them.");
    Require.between(overdue, 0, late, "overdue", "Count them among the late ones.");
    Require.between(mean, 0, 1, "mean", "Divide by all.");
    Require.between(low, 0, 1, "low", "Take a quantile.");
    Require.between(high, low, 1, "high", "Take a quantile.");
    Require.positive(alpha, "alpha", "Add the prior.");
    Require.positive(beta, "beta", "Add the prior.");
    lateDays = List.copyOf(lateDays);
    Require.that(
        lateDays.size() == late, "lateDays", lateDays, "have " + late + " values", "Count again.");
  }
}
