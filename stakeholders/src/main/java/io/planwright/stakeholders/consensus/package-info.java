/**
 * Where opinions go when people listen to each other: limits, partitions and cycles, how fast, and
 * who moves them; opinions that only meet when they are near; and rounds of estimates by experts.
 *
 * <pre>{@code
 * var trust = TrustNetwork.of(List.of("ann", "bob"), List.of(
 *     new Trust("ann", "ann", 0.5), new Trust("ann", "bob", 0.5),
 *     new Trust("bob", "ann", 0.25), new Trust("bob", "bob", 0.75)));
 * var opinions = List.of(new Opinion("ann", 0.9), new Opinion("bob", 0.3));
 * var limit = OpinionDynamics.deGroot(trust, opinions, 0.01, RunControl.unlimited());
 * limit.orElseThrow().people(); // both at 0.5: Ann has a third of the weight, Bob two thirds
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.consensus;

import org.jspecify.annotations.NullMarked;
