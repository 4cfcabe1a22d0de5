/**
 * Engines on people: whom to win first, and why.
 *
 * <pre>{@code
 * StakeholderNetwork network = new StakeholderNetwork(
 *     List.of(Stakeholder.builder().id("cfo").name("Ada Jones")
 *         .power(0.9).interest(0.4).attitude(-0.2).desiredAttitude(0.5).build()),
 *     List.of());
 * EngagementPriorities priorities = Stakeholders.engagementPriorities(network);
 * for (EngagementPriority p : priorities.ranking()) {
 *   System.out.println(p.rank() + ". " + p.stakeholderId() + ": " + p.explanation().summary());
 * }
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders;

import org.jspecify.annotations.NullMarked;
