package io.planwright.stakeholders.rating;

import java.io.Serializable;

/**
 * How far several raters put subjects into the same order (M. G. Kendall &amp; B. Babington Smith,
 * "The problem of m rankings", Annals of Mathematical Statistics 10, 1939; ties by M. G. Kendall,
 * "Rank Correlation Methods", 4th edition 1970, chapter 6). Immutable, serializable and
 * thread-safe.
 *
 * @param subjects the subjects that all raters have rated; others do not count
 * @param raters the raters
 * @param uncorrected W as if no rater had tied two subjects, from 0 to 1
 * @param w W with the correction for ties, from 0, no common order, to 1, the same order
 * @param chiSquared raters · (subjects − 1) · W
 * @param degreesOfFreedom subjects − 1
 * @param pValue the probability of a W at least as large if raters ordered at random, by the
 *     chi-square approximation, which is rough for fewer than 8 subjects
 */
public record KendallConcordance(
    int subjects,
    int raters,
    double uncorrected,
    double w,
    double chiSquared,
    int degreesOfFreedom,
    double pValue)
    implements Serializable {}
