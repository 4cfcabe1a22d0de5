/**
 * How a team and its departments work together: who does and answers for what ({@link
 * io.planwright.stakeholders.team.RaciCheck}). All types are immutable, serializable and
 * thread-safe.
 *
 * <pre>{@code
 * RaciReport report = RaciCheck.standard().check(chart, today);
 * report.violations().forEach(v -> System.out.println(v.explanation() + " " + v.mend()));
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.team;

import org.jspecify.annotations.NullMarked;
