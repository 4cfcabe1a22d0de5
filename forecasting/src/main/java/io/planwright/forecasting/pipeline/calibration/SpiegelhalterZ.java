package io.planwright.forecasting.pipeline.calibration;

import io.planwright.internal.Require;
import java.io.Serializable;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether the Brier score is what it would be if the probabilities were right: Z = Σ (y − p)(1 −
 * 2p) / √Σ (1 − 2p)² p (1 − p), standard normal then (D. J. Spiegelhalter, "Probabilistic
 * prediction in patient management and clinical trials", Statistics in Medicine 5, 1986). Where a
 * deal has several rows, the variance is the sum over deals of their squared parts of the
 * numerator. Immutable, serializable and thread-safe.
 *
 * @param z the statistic; above 0 where the Brier score is worse than it should be
 * @param pValue the two-sided probability of so large a statistic if the probabilities are right
 */
public record SpiegelhalterZ(double z, double pValue) implements Serializable {

  /**
   * Validates the components.
   *
   * @param z finite
   * @param pValue from 0 to 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public SpiegelhalterZ {
    Require.finite(z, "z", "Compute it by SpiegelhalterZ.of.");
    Require.between(pValue, 0, 1, "pValue", "Give a probability.");
  }

  /**
   * Tests scored outcomes, in O(n). Probabilities closer than 1e-15 to 0 or 1 count as that one.
   *
   * @param data the scored outcomes
   * @return the test; z = 0 where all probabilities are ½, which the Brier score cannot judge
   */
  public static SpiegelhalterZ of(ScoredOutcomes data) {
    int n = data.size();
    RowCodes deals = data.labels().dealCodes(n);
    boolean clustered = data.labels().clustered(n);
    double[] parts = new double[clustered ? deals.distinct() : 0];
    double sum = 0;
    double variance = 0;
    for (int i = 0; i < n; i++) {
      double p = ScorePass.clipped(data.probability(i));
      double lever = data.weight(i) * (1 - 2 * p);
      double part = ((data.outcome(i) ? 1 : 0) - p) * lever;
      sum += part;
      variance += lever * lever * p * (1 - p);
      if (clustered) {
        parts[deals.codes()[i]] += part;
      }
    }
    if (clustered) {
      variance = 0;
      for (double part : parts) {
        variance += part * part;
      }
    }
    double z = variance > 0 ? sum / Math.sqrt(variance) : 0;
    double tail = NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
    return new SpiegelhalterZ(z, Math.min(1, 2 * tail));
  }
}
