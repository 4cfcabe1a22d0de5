package io.planwright.stakeholders.rating;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Agreement of several raters on categories beyond chance (J. L. Fleiss, "Measuring nominal scale
 * agreement among many raters", Psychological Bulletin 76, 1971; standard error without agreement
 * by J. L. Fleiss, J. C. M. Nee &amp; J. R. Landis, "Large sample variance of kappa in the case of
 * different sets of raters", Psychological Bulletin 86, 1979). Immutable, serializable and
 * thread-safe.
 *
 * @param subjects the subjects that all raters have rated; others do not count
 * @param raters the raters
 * @param observedAgreement the share of equal pairs of ratings, from 0 to 1
 * @param expectedAgreement the same by chance, above 0 and below 1
 * @param kappa from below 0 over 0, as by chance, to 1, perfect
 * @param standardErrorByChance the standard error if there were no agreement, above 0
 * @param pValue the probability of a kappa at least as far from 0 if there were none, from 0 to 1
 * @param byCategory the agreement on each category that occurs, in the order of the scale
 */
public record FleissKappa(
    int subjects,
    int raters,
    double observedAgreement,
    double expectedAgreement,
    double kappa,
    double standardErrorByChance,
    double pValue,
    List<CategoryKappa> byCategory)
    implements Serializable {

  /**
   * Copies the list.
   *
   * @param subjects the subjects that all raters have rated
   * @param raters the raters
   * @param observedAgreement the share of equal pairs of ratings
   * @param expectedAgreement the same by chance
   * @param kappa the agreement beyond chance
   * @param standardErrorByChance the standard error if there were no agreement
   * @param pValue the probability of a kappa at least as far from 0 if there were none
   * @param byCategory the agreement on each category that occurs
   */
  public FleissKappa {
    byCategory = List.copyOf(Require.nonNull(byCategory, "byCategory"));
  }

  /**
   * Agreement on one category against all others. Immutable, serializable and thread-safe.
   *
   * @param category its name, or the number
   * @param share how many of all ratings chose it, above 0 and below 1
   * @param kappa the agreement beyond chance, at most 1
   */
  public record CategoryKappa(String category, double share, double kappa)
      implements Serializable {}
}
