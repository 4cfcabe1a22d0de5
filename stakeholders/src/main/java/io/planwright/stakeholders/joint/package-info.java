/**
 * Coming to terms with the customer, and keeping to them: how far expectations are apart and where
 * both can meet ({@link io.planwright.stakeholders.joint.GoalConsensus}), what both have promised
 * ({@link io.planwright.stakeholders.joint.MutualActionPlan}), how far each side's promises can be
 * relied on ({@link io.planwright.stakeholders.joint.PromiseReliability}), and how likely the joint
 * plan is done in time ({@link io.planwright.stakeholders.joint.JointPlanRisk}). All types are
 * immutable, serializable and thread-safe.
 *
 * <pre>{@code
 * NegotiationIssue price = NegotiationIssue.builder().id("price")
 *     .ours(IssueStand.sure(110, 90, 2)).theirs(IssueStand.sure(80, 100, 1)).build();
 * var agreement = GoalConsensus.standard().agreement(Negotiation.of(List.of(price)));
 *
 * LocalDate today = LocalDate.of(2026, 3, 2);
 * MutualActionPlan plan = new MutualActionPlan("rollout", "Rollout", List.of(
 *     Commitment.builder().id("data").title("Send the data").side(Side.THEIRS)
 *         .ownerId("c-17").due(today.plusDays(10)).build()));
 * List<PastPromise> history = List.of(); // what both promised before, and when it was done
 * var setting = new JointPlanRisk.Setting(history, today, WorkingCalendar.mondayToFriday());
 * var outlook = JointPlanRisk.standard()
 *     .outlook(plan, today.plusDays(21), setting, RunControl.unlimited());
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.joint;

import org.jspecify.annotations.NullMarked;
