package io.planwright.forecasting.pipeline.closing;

import io.planwright.calendar.PeriodKind;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The chance that a deal slips out of the period for which it is expected, by how often it was
 * pushed before and whose it is; learned by {@link SlipSpec}.
 *
 * <p>Beta-binomial in two layers: deals of the same number of pushes (0, 1, 2, 3 and more) are
 * shrunk to all deals, an owner's deals of that number to the deals of all owners. How strongly is
 * estimated from how much the groups differ beyond chance, by moments (J. C. Kleinman, Journal of
 * the American Statistical Association 68, 1973). An owner without a promise gets the chance of all
 * owners with the spread between owners.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class SlipModel implements Serializable {

  /** Deals pushed this often or more are one group. */
  public static final int MOST_PUSHES = 3;

  private static final long serialVersionUID = 1L;
  private static final double LEAST_PRIOR = 2;
  private static final double MOST_PRIOR = 1000;
  private static final double TAIL = 0.05;

  private final double[] mean = new double[MOST_PUSHES + 1];
  private final double[] weight = new double[MOST_PUSHES + 1];
  private final double overall;
  private final double ownerPrior;

  /** Promises and slips by pushes. */
  private final int[][] all = new int[2][MOST_PUSHES + 1];

  /** By owner: promises and slips by pushes. */
  @SuppressWarnings("serial") // a TreeMap, which is serializable
  private final Map<String, int[][]> owners = new TreeMap<>();

  private final Provenance provenance;

  SlipModel(List<SlipSpec.Promise> promises, PeriodKind kind, LocalDate asOf) {
    int slips = 0;
    for (SlipSpec.Promise promise : promises) {
      count(promise, all);
      slips += promise.slipped() ? 1 : 0;
      if (!promise.owner().isEmpty()) {
        count(promise, owners.computeIfAbsent(promise.owner(), id -> new int[2][MOST_PUSHES + 1]));
      }
    }
    overall = (slips + 0.5) / (promises.size() + 1);
    Moments groups = new Moments();
    for (int k = 0; k <= MOST_PUSHES; k++) {
      groups.add(all[0][k], all[1][k], overall);
    }
    double prior = groups.prior();
    for (int k = 0; k <= MOST_PUSHES; k++) {
      weight[k] = all[0][k] + prior;
      mean[k] = (all[1][k] + prior * overall) / weight[k];
    }
    Moments between = new Moments();
    for (int[][] own : owners.values()) {
      for (int k = 0; k <= MOST_PUSHES; k++) {
        between.add(own[0][k], own[1][k], mean[k]);
      }
    }
    ownerPrior = between.prior();
    provenance =
        Provenance.of(
            "beta-binomial slip model",
            Map.of("period", kind.name(), "ownerPrior", Double.toString(ownerPrior)),
            "completed periods to " + asOf,
            promises.size());
  }

  private static void count(SlipSpec.Promise promise, int[][] counts) {
    int k = Math.min(promise.pushes(), MOST_PUSHES);
    counts[0][k]++;
    counts[1][k] += promise.slipped() ? 1 : 0;
  }

  /**
   * The chance that a deal slips, over all owners.
   *
   * @param pushes how often its close date was pushed before, at least 0
   * @return the chance with a 90 % interval of the average over deals
   * @throws IllegalArgumentException if the pushes are negative
   */
  public ClosingEstimate slipProbability(int pushes) {
    int k = group(pushes);
    return beta(mean[k], weight[k]);
  }

  /**
   * The chance that a deal of an owner slips.
   *
   * @param pushes how often its close date was pushed before, at least 0
   * @param ownerId the owner; one never seen gets the chance of all owners, with the spread between
   *     them
   * @return the chance with a 90 % interval
   * @throws IllegalArgumentException if the pushes are negative or the owner is blank
   */
  public ClosingEstimate slipProbability(int pushes, String ownerId) {
    Require.notBlank(ownerId, "ownerId", "Ask without an owner for the chance over all.");
    int k = group(pushes);
    int[][] own = owners.getOrDefault(ownerId, new int[2][MOST_PUSHES + 1]);
    double known = own[0][k] + ownerPrior;
    double chance = (own[1][k] + ownerPrior * mean[k]) / known;
    return beta(chance, ownerWeight(k, chance, known));
  }

  /**
   * What an owner's chance is known for, in deals. The mean that it is shrunk to is uncertain
   * itself: by the law of total variance its variance counts by the square of its share. An owner's
   * deals are among all deals, so never is more known of one owner than of all.
   */
  private double ownerWeight(int k, double chance, double known) {
    double share = ownerPrior / known;
    double variance =
        chance * (1 - chance) / (known + 1)
            + share * share * mean[k] * (1 - mean[k]) / (weight[k] + 1);
    return Math.min(weight[k], chance * (1 - chance) / variance - 1);
  }

  /**
   * The chance that an open deal slips out of the period for which it is expected.
   *
   * @param deal what is known of the deal
   * @return the chance with a 90 % interval; exactly 1 where the expected close lies before the
   *     as-of date of what is known, because the deal has slipped already
   * @throws IllegalArgumentException if the deal is closed or has no expected close
   */
  public ClosingEstimate slipProbability(OpportunitySnapshot deal) {
    if (isOverdue(deal)) {
      return new ClosingEstimate(1, 1, 1);
    }
    int pushes = deal.closeDatePushes();
    return deal.ownerId()
        .map(owner -> slipProbability(pushes, owner))
        .orElseGet(() -> slipProbability(pushes));
  }

  /**
   * Why an open deal has its chance to slip, beside all deals that were promised.
   *
   * @param deal what is known of the deal
   * @return the summary, and what earlier pushes and the owner add; contributions are differences
   *     of probabilities and add up to the chance less the share of all promises that slipped
   * @throws IllegalArgumentException if the deal is closed or has no expected close
   */
  public Explanation explain(OpportunitySnapshot deal) {
    if (isOverdue(deal)) {
      return SlipExplanation.overdue(overall);
    }
    int k = group(deal.closeDatePushes());
    String owner = deal.ownerId().orElse("");
    int[][] own = owners.getOrDefault(owner, new int[2][MOST_PUSHES + 1]);
    return new SlipExplanation(overall, mean[k], slipProbability(deal).value())
        .of(k, new int[] {all[0][k], all[1][k]}, owner, new int[] {own[0][k], own[1][k]});
  }

  /** The share of all promises that slipped. */
  double overall() {
    return overall;
  }

  private static boolean isOverdue(OpportunitySnapshot deal) {
    Require.that(
        deal.isOpen() && deal.expectedClose().isPresent(),
        "deal",
        deal.id(),
        "be open and have an expected close",
        "Ask for deals that are promised only.");
    return deal.expectedClose().orElseThrow().isBefore(deal.asOf());
  }

  /**
   * How this was made.
   *
   * @return method, settings and data
   */
  public Provenance provenance() {
    return provenance;
  }

  private static int group(int pushes) {
    return Math.min(MOST_PUSHES, Require.notNegative(pushes, "pushes", "Count pushes from 0."));
  }

  private static ClosingEstimate beta(double mean, double weight) {
    BetaDistribution beta = BetaDistribution.of(mean * weight, (1 - mean) * weight);
    return new ClosingEstimate(
        mean,
        Math.min(mean, beta.inverseCumulativeProbability(TAIL)),
        Math.max(mean, beta.inverseSurvivalProbability(TAIL)));
  }

  /**
   * How much groups differ: with p the expected share and n their sizes, Σ (slips − n p)² is
   * expected to be Σ n p (1 − p) (1 + (n − 1) / (prior + 1)).
   */
  private static final class Moments {

    private double found;
    private double chance;
    private double spread;

    void add(int n, int slips, double p) {
      double deviation = slips - n * p;
      double variance = n * p * (1 - p);
      found += deviation * deviation;
      chance += variance;
      spread += variance * Math.max(0, n - 1);
    }

    double prior() {
      double excess = found - chance;
      double prior = excess > 0 ? spread / excess - 1 : MOST_PRIOR;
      return Math.max(LEAST_PRIOR, Math.min(MOST_PRIOR, prior));
    }
  }
}
