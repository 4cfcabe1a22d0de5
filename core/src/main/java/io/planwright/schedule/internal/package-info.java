/**
 * The network of activities in numbered working days, for the engines of time analysis; not
 * exported.
 */
@NullMarked
package io.planwright.schedule.internal;

import org.jspecify.annotations.NullMarked;
