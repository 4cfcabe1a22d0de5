package io.planwright.goal.attainability;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * What was seen of a rate. Immutable, serializable and thread-safe.
 *
 * @param hits how often it happened, such as deals won; at least 0
 * @param trials out of how many, such as deals closed; at least the hits
 */
public record RateEvidence(long hits, long trials) implements Serializable {

  /**
   * Checks the components.
   *
   * @param hits how often it happened
   * @param trials out of how many
   * @throws IllegalArgumentException if there are more hits than trials
   */
  public RateEvidence {
    Require.notNegative(hits, "hits", "Count what happened.");
    Require.atLeast(trials, hits, "trials", "Count all, hits and misses.");
  }

  /** The mean of the posterior under Jeffreys' prior, Beta(½, ½). */
  double mean() {
    return (hits + 0.5) / (trials + 1);
  }

  /**
   * Evenly spread quantiles of the posterior Beta(hits + ½, misses + ½), by adding up the density
   * over the angle: with {@code rate = sin²(angle)} it has no poles.
   */
  double[] quantiles(int count) {
    int cells = 20_000;
    double[] mass = new double[cells];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < cells; i++) {
      double angle = (i + 0.5) / cells * Math.PI / 2;
      // sin^(2a-1) cos^(2b-1) with a = hits + 1/2 and b = misses + 1/2
      double log = 0;
      log += hits == 0 ? 0 : 2 * hits * Math.log(Math.sin(angle));
      log += trials == hits ? 0 : 2 * (trials - hits) * Math.log(Math.cos(angle));
      mass[i] = log;
      most = Math.max(most, log);
    }
    double sum = 0;
    for (int i = 0; i < cells; i++) {
      mass[i] = Math.exp(mass[i] - most);
      sum += mass[i];
    }
    double[] quantiles = new double[count];
    double below = 0;
    int cell = 0;
    for (int k = 0; k < count; k++) {
      double wanted = (k + 0.5) / count * sum;
      while (cell < cells - 1 && below + mass[cell] < wanted) {
        below += mass[cell++];
      }
      double angle = (cell + (wanted - below) / mass[cell]) / cells * Math.PI / 2;
      quantiles[k] = Math.sin(angle) * Math.sin(angle);
    }
    return quantiles;
  }
}
