package io.planwright.goal.quota;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.goal.Quota;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How likely each seller is to reach the quota, and how far these probabilities are apart: the
 * fairness of quotas. Immutable, serializable and thread-safe.
 *
 * @param chances the probability of each seller, in the order of the quotas; at least one
 */
public record AttainmentSpread(List<Chance> chances) implements Serializable {

  /**
   * How likely a seller is to reach the quota. Immutable, serializable and thread-safe.
   *
   * @param sellerId the seller; not blank
   * @param probability from 0 to 1
   */
  public record Chance(String sellerId, double probability) implements Serializable {

    /**
     * Checks the components.
     *
     * @param sellerId the seller
     * @param probability from 0 to 1
     * @throws IllegalArgumentException if the id is blank or the probability none
     */
    public Chance {
      Require.notBlank(sellerId, "sellerId", "Name the seller.");
      Require.between(
          probability, 0, 1, "probability", "Correct the outlook's probabilityAtLeast.");
    }
  }

  /**
   * Checks and copies the components.
   *
   * @param chances the probability of each seller
   * @throws IllegalArgumentException if there is none
   */
  public AttainmentSpread {
    chances = List.copyOf(Require.notEmpty(chances, "chances", "Give at least one quota."));
  }

  /**
   * Looks up how likely quotas are reached.
   *
   * @param quotas one for each seller
   * @param outlooks what each seller may sell in the period of the quotas, by id, in major units
   * @return the probabilities
   * @throws IllegalArgumentException if there is no quota, or no outlook for one
   */
  public static AttainmentSpread of(List<Quota> quotas, Map<String, OutcomeDistribution> outlooks) {
    Require.nonNull(quotas, "quotas");
    Require.nonNull(outlooks, "outlooks");
    List<Chance> chances = new ArrayList<>(quotas.size());
    for (Quota quota : quotas) {
      OutcomeDistribution outlook = outlook(outlooks, quota.nodeId());
      chances.add(
          new Chance(quota.nodeId(), outlook.probabilityAtLeast(quota.amount().toDouble())));
    }
    return new AttainmentSpread(chances);
  }

  static OutcomeDistribution outlook(Map<String, OutcomeDistribution> outlooks, String id) {
    OutcomeDistribution outlook = outlooks.get(id);
    if (outlook == null) {
      throw new IllegalArgumentException(
          "outlooks [" + id + "] must be given for each seller. Forecast the seller's sales.");
    }
    return outlook;
  }

  /**
   * The mean of the probabilities: the part of the sellers who are expected to reach the quota.
   *
   * @return from 0 to 1
   */
  public double mean() {
    double sum = 0;
    for (Chance chance : chances) {
      sum += chance.probability();
    }
    return sum / chances.size();
  }

  /**
   * The distance of the largest and the smallest probability.
   *
   * @return from 0 to 1
   */
  public double range() {
    double[] sorted = sorted();
    return sorted[sorted.length - 1] - sorted[0];
  }

  /**
   * The standard deviation of the probabilities over these sellers.
   *
   * @return from 0 to 0.5
   */
  public double standardDeviation() {
    double mean = mean();
    double squares = 0;
    for (Chance chance : chances) {
      squares += (chance.probability() - mean) * (chance.probability() - mean);
    }
    return Math.sqrt(squares / chances.size());
  }

  /**
   * The Gini coefficient of the probabilities: half the mean distance of two sellers, relative to
   * the mean.
   *
   * @return from 0, all the same, to below 1; 0 if nobody has a chance
   */
  public double gini() {
    double[] sorted = sorted();
    double sum = 0;
    double ranked = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += sorted[i];
      ranked += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
    }
    return sum == 0 ? 0 : Math.max(0, ranked / (sorted.length * sum));
  }

  private double[] sorted() {
    return chances.stream().mapToDouble(Chance::probability).sorted().toArray();
  }
}
