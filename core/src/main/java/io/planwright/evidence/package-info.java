/**
 * Why a number should be believed: evidence, verdicts, explanations, provenance, and the typed
 * answer "insufficient data".
 *
 * <p>A plan is argued about before it is executed. Every engine of Planwright therefore returns not
 * only a value but also where it came from, and says so when the data cannot carry an answer:
 *
 * <pre>{@code
 * Answer<OutcomeDistribution> outlook = ...;
 * String line = outlook.fold(
 *     known -> "P(reach 1 000 000) = " + known.probabilityAtLeast(1_000_000),
 *     lack -> "No forecast: needs " + lack.needed() + ", found " + lack.found());
 * }</pre>
 */
@NullMarked
package io.planwright.evidence;

import org.jspecify.annotations.NullMarked;
