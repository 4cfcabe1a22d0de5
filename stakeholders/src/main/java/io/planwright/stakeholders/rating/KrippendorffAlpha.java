package io.planwright.stakeholders.rating;

import java.io.Serializable;

/**
 * Agreement of any number of raters at any level of measurement, with ratings missing: 1 less the
 * disagreement within subjects by the one among all ratings (K. Krippendorff, "Content Analysis",
 * 4th edition, Sage 2019, chapter 12; "Computing Krippendorff's alpha-reliability", 2011).
 * Immutable, serializable and thread-safe.
 *
 * @param level how differences were measured
 * @param subjects the subjects with at least two ratings; others say nothing on agreement
 * @param ratings the ratings of these
 * @param observedDisagreement the mean squared difference of two ratings of one subject, at least 0
 * @param expectedDisagreement the mean squared difference of any two ratings, above 0; alpha is
 *     right for any size of differences, but squares of those below about 1E-154 are too small for
 *     a {@code double}, and both disagreements are then 0
 * @param alpha from below 0 over 0, as by chance, to 1, perfect
 */
public record KrippendorffAlpha(
    MeasurementLevel level,
    int subjects,
    int ratings,
    double observedDisagreement,
    double expectedDisagreement,
    double alpha)
    implements Serializable {}
