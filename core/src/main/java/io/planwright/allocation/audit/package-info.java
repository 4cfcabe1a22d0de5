/**
 * Audits of allocations as they are: who is idle, who is overloaded, what waits, how much value is
 * missed, and the fewest moves that would gain most of it. {@link
 * io.planwright.allocation.audit.AllocationAudit} audits people, {@link
 * io.planwright.allocation.audit.BudgetAudit} money.
 */
@NullMarked
package io.planwright.allocation.audit;

import org.jspecify.annotations.NullMarked;
