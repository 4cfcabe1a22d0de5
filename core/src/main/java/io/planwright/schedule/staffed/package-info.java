/**
 * Plans the work of several projects with real people: who does what at which time of the clock.
 *
 * <p>People have working hours in their own time zones, skills, shares of their time and perhaps a
 * rate; material is shared; deals compete for the same few who know the product. A {@link
 * io.planwright.schedule.staffed.StaffedSearch} chooses modes, people and times against priced
 * aims, and says of each activity what holds it, of each late project why, and how far from the
 * best the plan can be at most. A {@link io.planwright.schedule.staffed.StaffedRepair} mends a plan
 * when it meets the world: what has happened stays, and each change of what was agreed has its
 * price. {@link io.planwright.schedule.staffed.StaffedCheck} verifies any plan on its own. Where
 * people are not told apart, {@link io.planwright.schedule.project} is faster and proves more.
 *
 * <pre>{@code
 * StaffedRequest request = StaffedRequest.builder()
 *     .officeHours(WorkingHours.nineToFive(ZoneId.of("Europe/Berlin")))
 *     .horizon(DateRange.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 7, 1)))
 *     .addStaff(StaffMember.of(ann, hours), StaffMember.of(bob, hours))
 *     .addProjects(StaffedProject.of("d-1", "Contoso", work))
 *     .build();
 * StaffedSchedule plan =
 *     StaffedSearch.standard().solve(request, RunControl.unlimited()).orElseThrow();
 * plan.activities().get(0).reason(); // waits for Ann until 2026-01-07 12:00, who works on ...
 * }</pre>
 */
@NullMarked
package io.planwright.schedule.staffed;

import org.jspecify.annotations.NullMarked;
