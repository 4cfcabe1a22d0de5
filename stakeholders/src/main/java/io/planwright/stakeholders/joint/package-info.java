/**
 * Coming to terms with the customer, and keeping to them: how far expectations are apart and where
 * both can meet ({@link io.planwright.stakeholders.joint.GoalConsensus}), what both have promised
 * ({@link io.planwright.stakeholders.joint.MutualActionPlan}), how far each side's promises can be
 * relied on ({@link io.planwright.stakeholders.joint.PromiseReliability}), and how likely the joint
 * plan is done in time ({@link io.planwright.stakeholders.joint.JointPlanRisk}). All types are
 * immutable, serializable and thread-safe.
 *
 * <pre>{@code
 * var agreement = GoalConsensus.standard().agreement(Negotiation.of(issues));
 * var outlook = JointPlanRisk.standard().outlook(plan, goLive, setting, RunControl.unlimited());
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.joint;

import org.jspecify.annotations.NullMarked;
