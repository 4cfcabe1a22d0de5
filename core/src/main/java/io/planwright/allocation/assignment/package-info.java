/**
 * The embedded engine of assignment: largest load first, to who has most room.
 *
 * <p>Items go, the heaviest first, each to the person with the best product of fit and free share
 * of capacity. Large items find room while there is some, and small ones even the load out at the
 * end.
 *
 * <pre>{@code
 * Assigner assigner = CapacityGreedyAssigner.withOwnerPreference(0.5);
 * Assignment plan = assigner.assign(request, RunControl.unlimited());
 * double spread = plan.balanceAfter().coefficientOfVariation();
 * plan.moves().forEach(move -> System.out.println(move.reason().statement()));
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.assignment;

import org.jspecify.annotations.NullMarked;
