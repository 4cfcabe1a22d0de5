/**
 * What has to be done: activities, how they depend on one another, and the work breakdown structure
 * that says how much of the whole each of them is.
 *
 * <p>A sales plan is carried out by activities: a campaign, a training, a wave of visits. Each
 * takes working days; some must wait for others. Summed up over the breakdown they show how far a
 * plan has come, and because the parts of an element are exactly 100 % of it, nothing is forgotten
 * or counted twice.
 *
 * <pre>{@code
 * WorkBreakdown launch = WorkBreakdown.of(
 *     List.of(WorkElement.equally("launch", "Launch", List.of("train", "call"))),
 *     List.of(Activity.of("train", "Train the team", 5), Activity.of("call", "Call wave", 10)),
 *     List.of(Dependency.finishToStart("train", "call")));
 * BigDecimal done = launch.rollUp(Map.of("train", new BigDecimal(100))).get(0).percentComplete(); // 50
 * }</pre>
 */
@NullMarked
package io.planwright.activity;

import org.jspecify.annotations.NullMarked;
