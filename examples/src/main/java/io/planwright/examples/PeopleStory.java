package io.planwright.examples;

import io.planwright.crm.Contact;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.cycle.PlanningResult;
import io.planwright.evidence.Answer;
import io.planwright.examples.generator.CustomerPeople;
import io.planwright.examples.generator.DealPeople;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.buying.PipelineThreads;
import java.util.ArrayList;
import java.util.List;

/**
 * On whom the largest deals turn, and on how many people of the customer each open deal hangs.
 *
 * @param threads whom sellers met of each open deal
 * @param decisions how the largest deals are decided, or what is missing
 */
record PeopleStory(PipelineThreads threads, Answer<List<DealDecision>> decisions) {

  private static final int MOST_DEALS = 3;
  private static final int WINDOW_DAYS = 90;

  /**
   * Tells the story.
   *
   * @param data the CRM
   * @param plan the plan
   * @param control cancel and progress
   * @return the story as of the plan's day
   */
  static PeopleStory of(CrmData data, PlanningResult plan, RunControl control) {
    CrmSnapshot crm = plan.analysis().snapshot();
    return new PeopleStory(
        PipelineThreads.of(crm, WINDOW_DAYS), decisions(data, plan, crm, control));
  }

  private static Answer<List<DealDecision>> decisions(
      CrmData data, PlanningResult plan, CrmSnapshot crm, RunControl control) {
    int won = crm.won().size();
    int closed = won + crm.lost().size();
    if (data.drawnSeed().isEmpty() || closed == 0) {
      return Answer.insufficient(
          "decisions of customers",
          "statements about the customer's people, and closed deals",
          data.drawnSeed().isEmpty() ? "a CRM export without such statements" : "no closed deal",
          "Record in a StakeholderRegister who has a say in a deal and where they stand.");
    }
    List<DealDecision> decisions = new ArrayList<>();
    for (OpportunitySnapshot deal : DealWork.deals(plan).stream().limit(MOST_DEALS).toList()) {
      List<Contact> contacts =
          crm.contacts().stream()
              .filter(contact -> contact.accountId().equals(deal.accountId()))
              .toList();
      DealPeople people =
          CustomerPeople.of(deal, contacts, crm.asOf(), data.drawnSeed().getAsLong());
      decisions.add(DealDecision.of(deal, people, (double) won / closed, control));
    }
    return Answer.known(List.copyOf(decisions));
  }
}
