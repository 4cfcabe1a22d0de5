/**
 * The transportation problem: sources with supplies serve sinks with demands at the least cost, to
 * the last unit, with optional capacities and forbidden pairs.
 *
 * <p>A {@link io.planwright.allocation.transport.TransportProblem} goes into the {@link
 * io.planwright.allocation.transport.TransportSolver}; out comes a {@link
 * io.planwright.allocation.transport.TransportPlan} with shadow prices of supplies and demands that
 * prove it optimal, or the sinks that can't get what they demand.
 *
 * <pre>{@code
 * TransportProblem leads = TransportProblem.of(
 *     new long[] {40, 60}, // what two teams can take
 *     new long[] {30, 50, 10}, // what three regions ask for
 *     new double[][] {{4, 6, 9}, {5, 3, 8}});
 * TransportPlan plan = TransportSolver.solve(leads).orElseThrow();
 * plan.flow(0, 0); // 30
 * plan.optimality().statement(); // "optimal", at 350
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.transport;

import org.jspecify.annotations.NullMarked;
