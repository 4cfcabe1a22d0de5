/**
 * What a sales organisation wants to reach: goals that hang together in a tree, a check of each
 * against the five letters of SMART, and the quotas that carry a goal down to teams and sellers.
 *
 * <p>The check never passes a letter by default: a goal is attainable only if a forecast gives it
 * the probability asked for, and unknown when there is no forecast. Quotas belong to leaves and
 * roll up over distinct leaves, so a seller who reports to two teams is counted once.
 *
 * <pre>{@code
 * Goal goal = Goal.builder().id("g-1").name("Grow").metric(new Metric("won revenue", "USD", true))
 *     .scope("EMEA").ownerId("u-7").baseline(9.1e6).target(1.0e7).period(year).build();
 * SmartContext context = new SmartContext(asOf, calendar, outlook, GoalTree.of(List.of(goal)));
 * SmartAssessment smart = SmartCheck.standard().assess(goal, context);
 * Judgement attainable = smart.attainable();             // YES, NO or UNKNOWN, and on what grounds
 * }</pre>
 */
@NullMarked
package io.planwright.goal;

import org.jspecify.annotations.NullMarked;
