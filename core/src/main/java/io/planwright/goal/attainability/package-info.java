/**
 * Whether a goal can be reached, why expected bookings miss the plan, and what would close the gap.
 *
 * <p>{@link io.planwright.goal.attainability.AttainabilityCheck} holds a goal against demand and
 * capacity, {@link io.planwright.goal.attainability.GapDecomposition} divides a gap among coverage,
 * conversion, value, cycle, slippage and new business, {@link
 * io.planwright.goal.attainability.GapLevers} says how far each would have to move, and {@link
 * io.planwright.goal.attainability.CoverageRequirement} how much pipeline a target needs.
 *
 * <pre>{@code
 * Attainability outlook = new AttainabilityCheck(0.8)
 *     .assess(goal, demand, CapacityBound.ofSellerHours(9_000, 60, 42_000)).orElseThrow();
 * outlook.probability();
 * outlook.binding();           // DEMAND, CAPACITY, BOTH or NONE
 * GapDecomposition.of(plan, expected, DecompositionMethod.SHAPLEY).terms();
 * new GapLevers(expected, target, ranges).alone();  // Win rate from 22.0 % to 27.0 %, ...
 * }</pre>
 */
@NullMarked
package io.planwright.goal.attainability;

import org.jspecify.annotations.NullMarked;
