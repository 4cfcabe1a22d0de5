/**
 * Whether the customer will approve: who has to say yes by which rule, how sure each of them is, on
 * whom it turns, and the cheapest way to a yes.
 *
 * <p>A {@link io.planwright.stakeholders.decision.DecisionRule} says who decides and how; a {@link
 * io.planwright.stakeholders.decision.Decision} adds how the people stand, known, uncertain or
 * unknown. {@link io.planwright.stakeholders.decision.DecisionEngine} answers exactly, also where
 * people sit on several bodies and where their positions depend on a common factor.
 *
 * <pre>{@code
 * DecisionRule board = DecisionRule.majority("Board", "ann", "bob", "cem");
 * DecisionRule rule = new DecisionRule.Veto("Purchase", board, List.of(DecisionRule.person("cfo")));
 * Decision decision = Decision.builder().rule(rule)
 *     .addVoters(Voter.of("ann", 0.9), Voter.of("bob", 0.4), Voter.unknown("cem"), Voter.of("cfo", 0.7))
 *     .unknownPrior(0.3).goal(0.6).build();
 * DecisionOutlook outlook = DecisionEngine.standard().outlook(decision, RunControl.unlimited())
 *     .orElseThrow();
 * String why = outlook.explanation().summary();
 * }</pre>
 */
@NullMarked
package io.planwright.stakeholders.decision;

import org.jspecify.annotations.NullMarked;
