/**
 * The embedded scheduling engine: the critical path method on the network of activities.
 *
 * <p>Every activity starts as early as its dependencies, its own first possible day and the working
 * calendar allow. People are taken as available whenever needed: two activities of one person may
 * overlap. The analysis also lists the critical paths and holds the plan against deadlines and
 * fixed starts; what uncertain durations make of it is asked of {@code schedule.risk}.
 *
 * <pre>{@code
 * Scheduler scheduler = CriticalPathScheduler.standard();
 * Schedule schedule = scheduler.schedule(request, RunControl.unlimited());
 * schedule.explanation().summary(); // "The plan takes 44 working days; 9 of 14 activities are critical."
 * TimeAnalysis analysis = CriticalPathScheduler.standard().analyse(request, 10, RunControl.unlimited());
 * List<DateLimit> missed = analysis.missed(); // each with the chain that forbids it
 * }</pre>
 */
@NullMarked
package io.planwright.schedule.network;

import org.jspecify.annotations.NullMarked;
