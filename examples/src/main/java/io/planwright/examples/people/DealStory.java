package io.planwright.examples.people;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.examples.generator.JointPromises;
import io.planwright.stakeholders.influence.PersonalInfluence;
import io.planwright.stakeholders.joint.JointOutlook;
import io.planwright.stakeholders.joint.Reliability;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.stakeholders.team.RaciReport;
import java.util.List;

/**
 * What is told on the people of one deal.
 *
 * @param decision how the customer decides, and what to do
 * @param team who of ours works on the deal
 * @param purchase what is known of the purchase
 * @param influence how far each person reaches
 * @param talks who says what to whom, in all deals
 * @param duties who of ours does what
 * @param joint what both sides have promised
 */
record DealStory(
    DealDecision decision,
    DealTeam team,
    Purchase purchase,
    List<PersonalInfluence> influence,
    DealTalks talks,
    Duties duties,
    Joint joint) {

  DealStory {
    influence = List.copyOf(influence);
  }

  /**
   * Who of ours does what.
   *
   * @param chart the chart
   * @param report where it breaks a rule
   */
  record Duties(RaciChart chart, RaciReport report) {}

  /**
   * What both sides have promised.
   *
   * @param promises the promises, and how earlier ones were kept
   * @param ours how reliable we are
   * @param theirs how reliable the customer is
   * @param outlook how likely all is done by the close, or what is missing
   */
  record Joint(
      JointPromises promises,
      Answer<Reliability> ours,
      Answer<Reliability> theirs,
      Answer<Solution<JointOutlook>> outlook) {}
}
