/**
 * Budgets where it is not known what spend brings: draws of the response curves, and the division
 * that is best on average, in the bad cases, or for the chance to reach a goal.
 *
 * <pre>{@code
 * var problem = UncertainProblem.drawn(lines, samplers, 200, 42);
 * var plan =
 *     UncertainBudget.standard()
 *         .solve(problem, SpendObjective.cvar(0.9), RunControl.unlimited())
 *         .orElseThrow();
 * plan.optimality().statement(); // how far from the best division at most
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.budget.uncertain;

import org.jspecify.annotations.NullMarked;
