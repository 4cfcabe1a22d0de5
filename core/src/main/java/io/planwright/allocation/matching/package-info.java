/**
 * Linear assignment: one column for each row, at the least total cost or the largest total gain.
 *
 * <p>{@link io.planwright.allocation.matching.LinearAssignment} takes a dense matrix or, for
 * problems with few allowed pairs, {@link io.planwright.allocation.matching.SparseCosts}. The
 * answer is a {@link io.planwright.allocation.matching.Matching} with prices that prove it optimal,
 * or the rows that have too few columns.
 *
 * <pre>{@code
 * double[][] hours = {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}}; // of three people for three tasks
 * Matching matching = LinearAssignment.minimise(hours).orElseThrow();
 * matching.columns(); // 1, 0, 2
 * matching.optimality().statement(); // "optimal", at 5 hours
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.matching;

import org.jspecify.annotations.NullMarked;
