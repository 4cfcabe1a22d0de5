/** Schedules projects of public libraries, and writes the start times for others to check. */
@NullMarked
package io.planwright.benchmarks.schedule;

import org.jspecify.annotations.NullMarked;
