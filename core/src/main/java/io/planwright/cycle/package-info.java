/**
 * The planning cycle that ties the rooms together: analyse → goals → strategy → allocate → schedule
 * → control → feedback.
 *
 * <p>Each step is a plain method with an immutable result, usable alone. Everything is read as of a
 * day; nothing that was known later enters a plan, which is what makes a rehearsal on last
 * quarter's data honest.
 *
 * <pre>{@code
 * PlanningCycle cycle = PlanningCycle.standard();
 * PlanningResult draft = cycle.plan(crm, brief, RunControl.unlimited());
 * SalesPlan active = draft.plan().agree(note).activate(note);
 * Analysis now = cycle.analyse(crm, brief.toBuilder().asOf(today).build(), control);
 * SalesPlan next = cycle.feedBack(active, cycle.control(active, now), now);
 * }</pre>
 */
@NullMarked
package io.planwright.cycle;

import org.jspecify.annotations.NullMarked;
