package io.planwright.stakeholders.privacy;

import static io.planwright.stakeholders.privacy.People.person;

import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.DecisionRule;
import io.planwright.stakeholders.decision.Position;
import io.planwright.stakeholders.decision.Voter;
import java.util.List;
import java.util.Random;

/** Decisions by a rule with a body of every kind, called after people. */
final class Deciding {

  static final PersonalData<Decision> DATA = Decision.personalData();

  private Deciding() {}

  static Decision decision(Random random) {
    Decision.Builder decision = Decision.builder();
    for (int i = 0; i < Holders.PEOPLE; i++) {
      decision.addVoters(
          new Voter(
              person(i).id(), new Position.Known(random.nextDouble()), Holders.evidence(random)));
    }
    return decision.rule(rule(random)).build();
  }

  private static DecisionRule rule(Random random) {
    DecisionRule quorum =
        new DecisionRule.WeightedQuorum(
            People.text(random),
            List.of(
                new DecisionRule.Seat(seat(0), 3),
                new DecisionRule.Seat(seat(1), 2),
                new DecisionRule.Seat(seat(2), 1)),
            4);
    DecisionRule veto =
        new DecisionRule.Veto(People.text(random), quorum, List.of(seat(3), seat(4)));
    DecisionRule panel =
        new DecisionRule.AtLeast(People.text(random), 2, List.of(seat(0), seat(3), seat(5)));
    return new DecisionRule.Sequential(
        People.text(random),
        List.of(
            veto,
            new DecisionRule.AnyOf(People.text(random), List.of(panel, seat(1))),
            new DecisionRule.AllOf(
                People.text(random),
                List.of(
                    DecisionRule.majority(People.text(random), id(2), id(4), id(5)),
                    DecisionRule.unanimous(People.text(random), id(0), id(5))))));
  }

  private static DecisionRule seat(int i) {
    return DecisionRule.person(id(i));
  }

  private static String id(int i) {
    return person(i).id();
  }
}
