/**
 * How a team and its departments work together: who does and answers for what ({@link
 * io.planwright.stakeholders.team.RaciCheck}), how hand-offs go ({@link
 * io.planwright.stakeholders.team.HandOffAnalysis}) and through whom they pass ({@link
 * io.planwright.stakeholders.team.Bottlenecks}), in which order and in which teams to work ({@link
 * io.planwright.stakeholders.team.Sequencing}, {@link
 * io.planwright.stakeholders.team.TeamClustering}, {@link
 * io.planwright.stakeholders.team.Coupling}), and how often to meet ({@link
 * io.planwright.stakeholders.team.MeetingCadence}). All types are immutable, serializable and
 * thread-safe.
 *
 * <pre>{@code
 * RaciChart chart = RaciChart.of(
 *     List.of(RaciItem.builder().id("offer").build()),
 *     List.of(RaciParty.builder().id("rep-1").build()),
 *     List.of(new RaciEntry("offer", "rep-1", RaciRole.ACCOUNTABLE)));
 * RaciReport report = RaciCheck.standard().check(chart, LocalDate.of(2026, 3, 2));
 * report.violations().forEach(v -> System.out.println(v.explanation() + " " + v.mend()));
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.team;

import org.jspecify.annotations.NullMarked;
