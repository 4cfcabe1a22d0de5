/**
 * Who gets what: contracts for engines that divide a budget among lines and assign work to people,
 * with their requests and results.
 *
 * <p>A plan has less money and less time than it has uses for them. A budget is divided by what
 * each line is worth, within what it needs at least and can take at most; accounts and
 * opportunities go to the people who fit and still have capacity. Both results explain themselves
 * line by line.
 *
 * <pre>{@code
 * BudgetAllocation split = ProportionalBudgetAllocator.standard().allocate(
 *     BudgetRequest.of(Money.parse("EUR 100.00"),
 *         BudgetLine.of("events", 2), BudgetLine.of("search", 1)),
 *     RunControl.unlimited());
 * split.amounts(); // events EUR 66.67, search EUR 33.33
 * }</pre>
 *
 * <p>An engine is an object of {@link io.planwright.allocation.BudgetAllocator} or {@link
 * io.planwright.allocation.Assigner}; a host that writes its own checks it with {@link
 * io.planwright.allocation.BudgetAllocatorContract} or {@link
 * io.planwright.allocation.AssignerContract}.
 */
@NullMarked
package io.planwright.allocation;

import org.jspecify.annotations.NullMarked;
