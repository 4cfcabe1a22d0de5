package io.planwright.stakeholders.joint;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How far one can rely on promises. Immutable, serializable and thread-safe.
 *
 * @param kept how many were done by their due date
 * @param late how many were done later, or are overdue
 * @param mean the expected share that is kept, drawn towards the prior
 * @param low the lower end of the interval in which the share lies with 90 %
 * @param high the upper end of that interval
 * @param alpha the first parameter of the beta distribution of the share
 * @param beta its second parameter
 * @param deviations by how many working days those that are done were late, rising; below 0 where
 *     they were early
 * @param overdueDays by how many working days those that are not done have been late so far, rising
 */
public record Reliability(
    int kept,
    int late,
    double mean,
    double low,
    double high,
    double alpha,
    double beta,
    List<Integer> deviations,
    List<Integer> overdueDays)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param kept how many were kept, at least 0
   * @param late how many were not, at least 0
   * @param mean the expected share, from 0 to 1
   * @param low the lower end of its interval
   * @param high the upper end of its interval, at least the lower one
   * @param alpha the first parameter, above 0
   * @param beta the second parameter, above 0
   * @param deviations by how many working days those that are done were late; {@code kept} of them
   *     at most 0
   * @param overdueDays by how many those that are not done have been late, at least 1; with the
   *     others one number for each promise
   * @throws IllegalArgumentException if a number is out of range
   */
  public Reliability {
    Require.notNegative(kept, "kept", "Count them.");
    Require.notNegative(late, "late", "Count them.");
    Require.between(mean, 0, 1, "mean", "Divide by all.");
    Require.between(low, 0, 1, "low", "Take a quantile.");
    Require.between(high, low, 1, "high", "Take a quantile.");
    Require.positive(alpha, "alpha", "Add the prior.");
    Require.positive(beta, "beta", "Add the prior.");
    deviations = List.copyOf(deviations);
    overdueDays = List.copyOf(overdueDays);
    Require.that(
        deviations.stream().filter(days -> days <= 0).count() == kept,
        "deviations",
        deviations,
        "have " + kept + " values of at most 0",
        "Count again.");
    Require.that(
        deviations.size() + overdueDays.size() == kept + late
            && overdueDays.stream().allMatch(days -> days >= 1),
        "overdueDays",
        overdueDays,
        "have with the deviations " + (kept + late) + " values, each at least 1",
        "Count again.");
  }
}
