/**
 * Work in sprints: a backlog planned into periods of a fixed length by value, capacity,
 * dependencies and due dates, planned anew at each boundary, and a forecast of its end from the
 * velocity so far.
 *
 * <p>{@link io.planwright.schedule.sprint.SprintPlanner} details the next few sprints only; what
 * does not fit stays in the backlog until the wave reaches it. {@link
 * io.planwright.schedule.sprint.SprintRequest#next} is the request at the next boundary, which
 * keeps what was promised. {@link io.planwright.schedule.sprint.VelocityForecaster} says when the
 * whole backlog will be done, and how likely by a day.
 *
 * <pre>{@code
 * SprintCadence cadence = new SprintCadence(monday, 14, WorkingCalendar.mondayToFriday());
 * SprintRequest request = SprintRequest.of(cadence, 3, team, backlog);
 * SprintPlan plan = SprintPlanner.standard().plan(request, RunControl.unlimited()).orElseThrow();
 * SprintRequest next = request.next(plan, Map.of("import", 0.0, "export", 6.0), 1);
 * }</pre>
 */
@NullMarked
package io.planwright.schedule.sprint;

import org.jspecify.annotations.NullMarked;
