/**
 * Engines on people: whom to win first, and why.
 *
 * <pre>{@code
 * EngagementPriorities priorities = Stakeholders.engagementPriorities(network);
 * for (EngagementPriority p : priorities.ranking()) {
 *   System.out.println(p.rank() + ". " + p.stakeholderId() + ": " + p.explanation().summary());
 * }
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders;

import org.jspecify.annotations.NullMarked;
