/**
 * Items to agents with capacities, at the least cost: the generalised assignment problem.
 *
 * <pre>{@code
 * GeneralisedAssignmentProblem problem =
 *     GeneralisedAssignmentProblem.minimise(cost, hours, capacity).forbid(2, 17).build();
 * GeneralisedAssignment answer =
 *     GeneralisedAssignmentSolver.standard()
 *         .solve(problem, RunControl.unlimited().withTimeout(Duration.ofSeconds(10)))
 *         .orElseThrow();
 * System.out.println(answer.optimality().statement());
 * }</pre>
 *
 * <p>{@link io.planwright.allocation.capacitated.SkillAssigner} puts names on it: accounts or
 * opportunities to people by skill, fit, balance and the price of broken relationships.
 */
@NullMarked
package io.planwright.allocation.capacitated;

import org.jspecify.annotations.NullMarked;
