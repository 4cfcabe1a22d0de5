package io.planwright.stakeholders.rating;

import java.io.Serializable;

/**
 * Agreement of two raters beyond chance: kappa is 1 less the disagreement that was observed by the
 * one that two independent raters with the same shares of categories would have (J. Cohen, "A
 * coefficient of agreement for nominal scales", Educational and Psychological Measurement 20, 1960;
 * weighted 1968). Its standard errors are those of J. L. Fleiss, J. Cohen &amp; B. S. Everitt,
 * "Large sample standard errors of kappa and weighted kappa", Psychological Bulletin 72, 1969,
 * which hold for many subjects; of few they are a hint. Immutable, serializable and thread-safe.
 *
 * @param weights how much a disagreement counts
 * @param subjects the subjects that both have rated
 * @param observedAgreement 1 less the mean weight of the disagreements, from 0 to 1
 * @param expectedAgreement the same of independent raters, from 0 and below 1
 * @param kappa from -1 over 0, as by chance, to 1, perfect
 * @param standardError the standard error of kappa, at least 0
 * @param interval where the true kappa may lie, by the normal approximation
 * @param standardErrorByChance the standard error if the raters were independent, at least 0
 * @param pValue the probability of a kappa at least as far from 0 if they were, from 0 to 1
 */
public record CohenKappa(
    KappaWeights weights,
    int subjects,
    double observedAgreement,
    double expectedAgreement,
    double kappa,
    double standardError,
    ConfidenceInterval interval,
    double standardErrorByChance,
    double pValue)
    implements Serializable {}
