/**
 * Sales territories: which rep looks after which account, so that several measures are balanced at
 * once, territories hang together, travel is short and few customers change hands.
 *
 * <pre>{@code
 * var problem =
 *     TerritoryProblem.measuring("hours", "potential")
 *         .rep("Ann", 0, 0)
 *         .rep("Bob", 9, 0)
 *         .account("a1", 1, 0, 10, 200)
 *         .account("a2", 8, 0, 12, 180)
 *         .build();
 * var plan = TerritoryDesign.standard().solve(problem, RunControl.unlimited());
 * plan.repByAccount(); // {a1=Ann, a2=Bob}
 *
 * // Ann leaves: who takes over, with as few changes as the balance allows.
 * var after = problem.ownedAs(plan).withDisruptionPrice(100).withoutRep("Ann");
 * TerritoryDesign.standard().solve(after, RunControl.unlimited()).moves();
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.territory;

import org.jspecify.annotations.NullMarked;
