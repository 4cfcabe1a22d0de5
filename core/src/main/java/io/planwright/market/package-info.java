/**
 * The market that a plan addresses: its segments and how we do in each, the competitors and where
 * they stand, and what was observed when.
 *
 * <p>Segments are whatever a {@link io.planwright.market.SegmentClassifier} says they are: the
 * sector or country of the account, the family of the product, or a rule of your own.
 *
 * <pre>{@code
 * DateRange year = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
 * SegmentReport report = SegmentAnalysis.by("sector", SegmentClassifier.bySector(), year)
 *     .analyse(crm, Currency.getInstance("USD"));
 * report.segments().forEach(s -> System.out.println(s.segment() + " " + s.revenueWon()));
 * }</pre>
 */
@NullMarked
package io.planwright.market;

import org.jspecify.annotations.NullMarked;
