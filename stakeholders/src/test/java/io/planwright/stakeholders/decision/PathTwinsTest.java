package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PathTwinsTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  /** Each order of equal people is the same path: of n people there are few, not 2^n. */
  @Test
  void equalPeopleAreNotToldApart() {
    int people = 41;
    String[] ids = new String[people];
    Decision.Builder builder = Decision.builder();
    List<CandidateAction> actions = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      ids[i] = RandomRules.id(i);
      builder.addVoters(Voter.of(ids[i], 0.5));
      actions.add(new CandidateAction("win " + i, ids[i], 1, 0.6));
    }
    Decision decision = builder.rule(DecisionRule.majority("Board", ids)).goal(0.7).build();
    ApprovalPath path =
        DecisionEngine.standard()
            .cheapestPath(decision, actions, CONTROL)
            .orElseThrow()
            .orElseThrow();
    double[] p = new double[people];
    ApprovalModel model =
        new ApprovalModel(CompiledRule.of(decision.rule()).orElseThrow(), 0, CONTROL);
    int needed = 0;
    while (model.probability(won(p, needed)) < 0.7) {
      needed++;
    }
    assertThat(path.cost()).isEqualTo(needed);
    assertThat(path.optimality().isProven()).isTrue();
    assertThat(Integer.parseInt(path.provenance().parameters().get("parts searched")))
        .isLessThan(2 * people);
  }

  private static double[] won(double[] p, int people) {
    for (int i = 0; i < p.length; i++) {
      p[i] = i < people ? 0.6 : 0.5;
    }
    return p;
  }

  /** Twins within bodies, one of whom sits elsewhere too and so is no twin. */
  @Test
  void noSetIsCheaperWhereSomePeopleAreEqual() {
    for (int number = 0; number < 15; number++) {
      Random random = new Random(number);
      DecisionRule rule =
          new DecisionRule.AllOf(
              "All",
              List.of(
                  new DecisionRule.WeightedQuorum("Owners", seats(random), 4 + random.nextInt(4)),
                  DecisionRule.majority("Users", "p5", "p6", "p7", "p1")));
      Decision.Builder builder =
          Decision.builder().rule(rule).goal(0.2 + 0.5 * random.nextDouble());
      double base = 0.1 + 0.4 * random.nextDouble();
      double[] cost = {1 + random.nextInt(3), 3 + random.nextInt(3)};
      List<CandidateAction> actions = new ArrayList<>();
      for (String id : rule.people()) {
        builder.addVoters(Voter.of(id, base));
        double extra = id.equals("p7") ? 1 : 0;
        actions.add(new CandidateAction(id + " a", id, cost[0] + extra, 0.7));
        actions.add(new CandidateAction(id + " b", id, cost[1] + extra, 0.95));
      }
      Decision decision = builder.build();
      double cheapest = enumerated(decision, base, cost);
      double found =
          DecisionEngine.standard()
              .cheapestPath(decision, actions, CONTROL)
              .orElseThrow()
              .toOptional()
              .map(ApprovalPath::cost)
              .orElse(Double.POSITIVE_INFINITY);
      if (cheapest < Double.POSITIVE_INFINITY || found < Double.POSITIVE_INFINITY) {
        assertThat(found).isCloseTo(cheapest, within(1e-9));
      }
    }
  }

  private static List<DecisionRule.Seat> seats(Random random) {
    List<DecisionRule.Seat> seats = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      double weight = i < 3 ? 2 : 1 + random.nextInt(2);
      seats.add(new DecisionRule.Seat(DecisionRule.person(RandomRules.id(i)), weight));
    }
    return seats;
  }

  private static double enumerated(Decision decision, double base, double[] costs) {
    CompiledRule rule = CompiledRule.of(decision.rule()).orElseThrow();
    ApprovalModel model = new ApprovalModel(rule, 0, CONTROL);
    double goal = decision.goal().getAsDouble();
    int people = rule.people().size();
    double[] p = new double[people];
    double best = Double.POSITIVE_INFINITY;
    for (int set = 0; set < Math.round(Math.pow(3, people)); set++) {
      double cost = 0;
      int rest = set;
      for (int i = 0; i < people; i++) {
        int option = rest % 3;
        rest /= 3;
        double extra = rule.people().get(i).equals("p7") ? 1 : 0;
        p[i] = option == 0 ? base : option == 1 ? 0.7 : 0.95;
        cost += option == 0 ? 0 : costs[option - 1] + extra;
      }
      best = cost < best && model.probability(p) >= goal ? cost : best;
    }
    return best;
  }
}
