/**
 * The resource-constrained project: activities that share people and rooms of which there are only
 * so many, put on times so that the project is done as early as can be.
 *
 * <p>An activity takes a whole number of time units and, from start to finish, some units of each
 * resource; it waits for others by any of the four dependency types with a lag. A search gives
 * start times and says how far from the best possible they can be: genetic search on schedule
 * generation schemes, with bounds from below and, for small projects, a proof by branch and bound.
 *
 * <pre>{@code
 * var problem = new ProjectProblem(
 *     List.of(new RenewableResource("presales", 1)),
 *     List.of(
 *         new ProjectActivity("demo", 3, List.of(1)),
 *         new ProjectActivity("workshop", 2, List.of(1)),
 *         new ProjectActivity("offer", 4, List.of(0))),
 *     List.of(Precedence.finishToStart(0, 2)));
 * var plan = ProjectSearch.standard().solve(problem, RunControl.unlimited()).orElseThrow();
 * plan.starts(); // [0, 3, 3]: done at 7, and proven
 * }</pre>
 *
 * <p>When something changes on the way, {@link io.planwright.schedule.project.ProjectRepair} makes
 * the plan hold again with few moves.
 */
@NullMarked
package io.planwright.schedule.project;

import org.jspecify.annotations.NullMarked;
