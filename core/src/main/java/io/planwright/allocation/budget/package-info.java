/**
 * The embedded engine of budget allocation: in proportion to weights, within floors and ceilings.
 *
 * <p>A line that its weight would leave below its floor gets the floor, one that it would lift
 * above its ceiling gets the ceiling, and the others share what is left in proportion to their
 * weights.
 *
 * <pre>{@code
 * BudgetAllocator allocator = ProportionalBudgetAllocator.standard();
 * BudgetAllocation split = allocator.allocate(request, RunControl.unlimited());
 * split.shares().get(0).statement(); // why the first line got what it got
 * }</pre>
 */
@NullMarked
package io.planwright.allocation.budget;

import org.jspecify.annotations.NullMarked;
