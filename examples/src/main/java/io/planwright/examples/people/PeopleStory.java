package io.planwright.examples.people;

import io.planwright.crm.Contact;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.evidence.Answer;
import io.planwright.examples.generator.CustomerPeople;
import io.planwright.examples.generator.DealPeople;
import io.planwright.examples.generator.JointPromises;
import io.planwright.examples.generator.TeamDuties;
import io.planwright.run.RunControl;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholders.buying.PipelineThreads;
import io.planwright.stakeholders.influence.NetworkStructure;
import io.planwright.stakeholders.influence.PersonalInfluence;
import io.planwright.stakeholders.influence.PersonalInfluenceSpec;
import io.planwright.stakeholders.influence.TieView;
import io.planwright.stakeholders.joint.JointPlanRisk;
import io.planwright.stakeholders.joint.PromiseReliability;
import io.planwright.stakeholders.joint.Side;
import io.planwright.stakeholders.team.RaciChart;
import io.planwright.stakeholders.team.RaciCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * On whom the largest deals turn, and on how many people of the customer each open deal hangs.
 *
 * @param threads whom sellers met of each open deal
 * @param source where the statements about people come from
 * @param deals the largest deals, or what is missing
 */
public record PeopleStory(PipelineThreads threads, String source, Answer<List<DealStory>> deals) {

  private static final int MOST_DEALS = 3;
  private static final int WINDOW_DAYS = 90;

  /**
   * Tells the story.
   *
   * @param question of which deals
   * @param control cancel and progress
   * @return the story as of the day of the snapshot
   */
  public static PeopleStory of(PeopleQuestion question, RunControl control) {
    PipelineThreads threads = PipelineThreads.of(question.crm(), WINDOW_DAYS);
    int won = question.crm().won().size();
    int closed = won + question.crm().lost().size();
    if (question.drawnSeed().isEmpty() || closed == 0) {
      return new PeopleStory(
          threads,
          "nobody",
          Answer.insufficient(
              "decisions of customers",
              "statements about the customer's people, and closed deals",
              question.drawnSeed().isEmpty()
                  ? "a CRM export without such statements"
                  : "no closed deal",
              "Record in a StakeholderRegister who has a say in a deal and where they stand."));
    }
    long seed = question.drawnSeed().getAsLong();
    Telling telling = new Telling(question, seed, threads, control);
    return new PeopleStory(
        threads,
        "generated from seed " + seed,
        Answer.known(telling.stories((double) won / closed)));
  }

  /** Tells of deals whose people are drawn from a seed. */
  private record Telling(
      PeopleQuestion question, long seed, PipelineThreads threads, RunControl control) {

    List<DealStory> stories(double baseRate) {
      List<DealDecision> decisions = new ArrayList<>();
      List<DealTeam> teams = new ArrayList<>();
      for (OpportunitySnapshot deal : question.deals().stream().limit(MOST_DEALS).toList()) {
        List<Contact> contacts =
            question.crm().contacts().stream()
                .filter(contact -> contact.accountId().equals(deal.accountId()))
                .toList();
        DealPeople people = CustomerPeople.of(deal, contacts, question.asOf(), seed);
        decisions.add(DealDecision.of(deal, people, baseRate, control));
        teams.add(DealTeam.of(question.crm(), deal));
      }
      DealTalks talks = DealTalks.of(decisions, teams, question, seed);
      List<DealStory> stories = new ArrayList<>();
      for (int i = 0; i < decisions.size(); i++) {
        stories.add(story(decisions.get(i), teams.get(i), talks));
      }
      return List.copyOf(stories);
    }

    private DealStory story(DealDecision decision, DealTeam team, DealTalks talks) {
      StakeholderNetwork ratings =
          new StakeholderNetwork(decision.positions().toNetworkPeople().people(), List.of());
      return new DealStory(
          decision,
          team,
          Purchase.of(
              decision.deal(), decision.people().centre(), ratings, question.crm(), threads),
          influence(decision),
          talks,
          duties(decision.deal(), team),
          joint(decision, team));
    }

    private List<PersonalInfluence> influence(DealDecision decision) {
      NetworkStructure structure =
          decision.people().network().asOf(question.asOf()).structure(TieView.influence());
      return decision.positions().people().stream()
          .map(
              person ->
                  structure.personalInfluence(
                      person.id(), PersonalInfluenceSpec.standard(), control))
          .toList();
    }

    private DealStory.Duties duties(OpportunitySnapshot deal, DealTeam team) {
      RaciChart chart = TeamDuties.of(deal, team.ids(), question.asOf(), seed);
      return new DealStory.Duties(chart, RaciCheck.standard().check(chart, question.asOf()));
    }

    private DealStory.Joint joint(DealDecision decision, DealTeam team) {
      JointPromises promises =
          JointPromises.of(
              decision.people(),
              team.ids(),
              question.calendar(),
              question.asOf(),
              question.close(decision.deal()),
              seed);
      PromiseReliability reliability = PromiseReliability.standard();
      return new DealStory.Joint(
          promises,
          reliability.ofSide(promises.history(), Side.OURS, question.asOf(), question.calendar()),
          reliability.ofSide(promises.history(), Side.THEIRS, question.asOf(), question.calendar()),
          JointPlanRisk.standard()
              .outlook(
                  promises.plan(),
                  promises.by(),
                  new JointPlanRisk.Setting(
                      promises.history(), question.asOf(), question.calendar()),
                  control));
    }
  }
}
