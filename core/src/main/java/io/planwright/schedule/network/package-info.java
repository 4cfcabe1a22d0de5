/**
 * The embedded scheduling engine: the critical path method on the network of activities.
 *
 * <p>Every activity starts as early as its dependencies, its own first possible day and the working
 * calendar allow. People are taken as available whenever needed: two activities of one person may
 * overlap.
 *
 * <pre>{@code
 * Scheduler scheduler = CriticalPathScheduler.standard();
 * Schedule schedule = scheduler.schedule(request, RunControl.unlimited());
 * schedule.explanation().summary(); // "The plan takes 44 working days; 9 of 14 activities are critical."
 * }</pre>
 */
@NullMarked
package io.planwright.schedule.network;

import org.jspecify.annotations.NullMarked;
