package io.planwright.allocation;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How evenly people are used.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param coefficientOfVariation the standard deviation of the utilisations (of the population, so
 *     divided by the number of people) over their mean; 0 when all are used alike, and when nobody
 *     has any load
 * @param minUtilisation the smallest load as a fraction of its person's capacity
 * @param maxUtilisation the largest load as a fraction of its person's capacity; above 1 for an
 *     overload
 */
public record WorkloadBalance(
    double coefficientOfVariation, double minUtilisation, double maxUtilisation)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param coefficientOfVariation the relative spread of the utilisations; at least 0
   * @param minUtilisation the smallest utilisation; at least 0
   * @param maxUtilisation the largest utilisation; at least the smallest
   * @throws IllegalArgumentException if a number is out of its range
   */
  public WorkloadBalance {
    Require.notNegative(coefficientOfVariation, "coefficientOfVariation", "Divide by the mean.");
    Require.notNegative(minUtilisation, "minUtilisation", "Divide load by capacity.");
    Require.atLeast(maxUtilisation, minUtilisation, "maxUtilisation", "Swap the two.");
  }

  /**
   * Measures utilisations.
   *
   * @param utilisations loads as fractions of capacities; at least one, each at least 0
   * @return their balance
   * @throws IllegalArgumentException if there is none, or one is negative or not finite
   */
  public static WorkloadBalance of(double... utilisations) {
    Require.positive(utilisations.length, "number of utilisations", "Measure one person at least.");
    double min = Double.POSITIVE_INFINITY;
    double max = 0;
    double sum = 0;
    for (double utilisation : utilisations) {
      Require.notNegative(utilisation, "utilisation", "Divide load by capacity.");
      min = Math.min(min, utilisation);
      max = Math.max(max, utilisation);
      sum += utilisation;
    }
    double mean = sum / utilisations.length;
    double squares = 0;
    for (double utilisation : utilisations) {
      squares += (utilisation - mean) * (utilisation - mean);
    }
    double deviation = Math.sqrt(squares / utilisations.length);
    return new WorkloadBalance(mean > 0 ? deviation / mean : 0, min, max);
  }
}
