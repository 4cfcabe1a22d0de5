/**
 * How far several people agree who have rated the same things: scores of raters in a table with
 * holes, the published measures of their agreement, and who stands apart.
 *
 * <pre>{@code
 * var scale = RatingScale.ordinal("low", "medium", "high");
 * var matrix = RatingMatrix.of(scale, List.of(
 *     new Rating("ann", "cfo", 2), new Rating("bob", "cfo", 2),
 *     new Rating("ann", "cto", 0), new Rating("bob", "cto", 1)));
 * RaterAgreement.krippendorff(matrix, MeasurementLevel.ORDINAL).map(KrippendorffAlpha::alpha);
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.rating;

import org.jspecify.annotations.NullMarked;
