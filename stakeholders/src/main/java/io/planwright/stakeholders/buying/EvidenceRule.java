package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a claim counts as known: how fast it ages and how strong it has to be. Immutable,
 * serializable and thread-safe.
 *
 * <p>The freshness of a claim of age a days with a half-life of h days is
 *
 * <pre>f = 2^(-a/h),   1 on the day itself, 1/2 after one half-life</pre>
 *
 * @param halfLifeDays the days after which the freshness has halved, at least 1
 * @param leastFreshness the freshness below which a claim is stale, above 0 and at most 1
 * @param leastStrength the weakest evidence that will do
 */
public record EvidenceRule(int halfLifeDays, double leastFreshness, ClaimStrength leastStrength)
    implements Serializable {

  private static final double ONE_HALF_LIFE = 0.5;

  /**
   * Makes a rule.
   *
   * @param halfLifeDays the days after which the freshness has halved, at least 1
   * @param leastFreshness the freshness below which a claim is stale, above 0 and at most 1
   * @param leastStrength the weakest evidence that will do
   * @throws IllegalArgumentException if a number is out of its range
   * @throws NullPointerException if the strength is null
   */
  public EvidenceRule {
    Require.atLeast(halfLifeDays, 1, "halfLifeDays", "Give the half-life in days, such as 90.");
    Require.that(
        leastFreshness > 0 && leastFreshness <= 1,
        "leastFreshness",
        leastFreshness,
        "be above 0 and at most 1",
        "Use 0.5 to call a claim stale after one half-life.");
    Require.nonNull(leastStrength, "leastStrength");
  }

  /**
   * Makes a rule by which a claim is stale when it is older than its half-life.
   *
   * @param halfLifeDays the days after which the freshness has halved, at least 1
   * @param leastStrength the weakest evidence that will do
   * @return the rule
   * @throws IllegalArgumentException if the half-life is out of its range
   * @throws NullPointerException if the strength is null
   */
  public static EvidenceRule of(int halfLifeDays, ClaimStrength leastStrength) {
    return new EvidenceRule(halfLifeDays, ONE_HALF_LIFE, leastStrength);
  }

  /**
   * Tells how fresh a claim is.
   *
   * @param on the day of the claim
   * @param asOf the day to look at it, not before
   * @return the freshness, from 0 to 1
   * @throws IllegalArgumentException if the claim is made after the as-of day
   * @throws NullPointerException if a day is null
   */
  public double freshness(LocalDate on, LocalDate asOf) {
    return StrictMath.pow(0.5, (double) ageDays(on, asOf) / halfLifeDays);
  }

  /**
   * Judges a claim.
   *
   * @param strength its evidence
   * @param on the day of the claim
   * @param asOf the day to look at it, not before
   * @return {@code STALE} if it is no longer fresh, else {@code WEAK} if its evidence does not
   *     reach, else {@code FILLED}
   * @throws IllegalArgumentException if the claim is made after the as-of day
   * @throws NullPointerException if an argument is null
   */
  public KnowledgeState state(ClaimStrength strength, LocalDate on, LocalDate asOf) {
    Require.nonNull(strength, "strength");
    if (freshness(on, asOf) < leastFreshness) {
      return KnowledgeState.STALE;
    }
    return strength.reaches(leastStrength) ? KnowledgeState.FILLED : KnowledgeState.WEAK;
  }

  static long ageDays(LocalDate on, LocalDate asOf) {
    Require.nonNull(on, "on");
    Require.that(
        !on.isAfter(Require.nonNull(asOf, "asOf")),
        "on",
        on,
        "not be after the as-of day " + asOf,
        "Leave out what was not known yet.");
    return ChronoUnit.DAYS.between(on, asOf);
  }
}
