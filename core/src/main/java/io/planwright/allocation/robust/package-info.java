/**
 * Answers that hold when the inputs do not: the choice with the least regret over scenarios, and
 * how far an input may move before another answer is the best.
 *
 * <p>{@link io.planwright.allocation.robust.RegretAnalysis} compares candidates over scenarios.
 * {@link io.planwright.allocation.robust.AssignmentRanges} gives the exact range of every cost of a
 * linear assignment; {@link io.planwright.allocation.robust.ParameterRange} searches the range of
 * one number of any engine. All are immutable, serializable and thread-safe.
 */
@NullMarked
package io.planwright.allocation.robust;

import org.jspecify.annotations.NullMarked;
