package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VoteRelaxationTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  /** The bound of the whole search against all sets. */
  @Test
  void noSetIsCheaperThanTheBound() {
    double tightness = 0;
    int compared = 0;
    for (int number = 0; number < 400; number++) {
      Random random = new Random(number);
      int people = 2 + number % 6;
      DecisionRule rule = rule(people, number % 3 == 0 ? 1 : 2 + random.nextInt(2), random);
      double[] base = new double[people];
      List<CandidateAction> actions = new ArrayList<>();
      for (int i = 0; i < people; i++) {
        base[i] = random.nextInt(6) == 0 ? 0 : 0.7 * random.nextDouble();
        for (int k = 0; k < 2; k++) {
          double won = random.nextInt(6) == 0 ? 1 : random.nextDouble();
          String id = RandomRules.id(i);
          actions.add(new CandidateAction(id + k, id, 1 + 9 * random.nextDouble(), won));
        }
      }
      PathOptions options = new PathOptions(rule.people(), base, actions);
      CompiledRule compiled = CompiledRule.of(rule).orElseThrow();
      ApprovalModel model = new ApprovalModel(compiled, 0, CONTROL);
      double low = model.probability(options.probabilities(new int[people]));
      double high = model.probability(options.probabilities(options.all()));
      double goal = low + (high - low) * (0.02 + 0.98 * random.nextDouble());
      if (goal - 1e-9 > low && goal <= high) {
        VoteRelaxation relaxation = new VoteRelaxation(compiled, options);
        PathPart whole = PathPart.whole(options.all(), relaxation.bodies());
        double bound = relaxation.filling(whole, goal - 1e-12).cost();
        double cheapest = cheapest(options, model, goal, new int[people], 0);
        assertThat(bound).as("case %d", number).isLessThanOrEqualTo(cheapest * (1 + 1e-9));
        tightness += bound / cheapest;
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(300);
    assertThat(tightness / compared).isGreaterThan(0.3);
  }

  /** The ratio of two votes too few to one, which the scale must not pass at any probabilities. */
  @Test
  void theScaleBendsNoMoreThanAnyProbabilitiesOnTheGoalAllow() {
    double tightness = 0;
    for (int number = 0; number < 400; number++) {
      Random random = new Random(number);
      int people = 3 + random.nextInt(80);
      int needed = 1 + random.nextInt(people);
      double from = random.nextDouble();
      List<CostCurve> members = new ArrayList<>();
      double[] p = new double[people];
      VoteCount all = new VoteCount(needed);
      all.clear();
      for (int i = 0; i < people; i++) {
        double low = from * random.nextDouble();
        double high = low + (1 - low) * random.nextDouble();
        boolean isAtEnd = random.nextInt(3) > 0;
        p[i] = isAtEnd ? random.nextBoolean() ? low : high : low + (high - low) / 3;
        all.add(p[i]);
        CostCurve.Hinge[] none = {CostCurve.Hinge.NONE, CostCurve.Hinge.NONE};
        members.add(new CostCurve(-1, new double[] {low, high}, new double[] {0, 1}, none));
      }
      double ratio = VoteScale.of(members, needed, 1 - all.missing()).ratio();
      Arrays.sort(p);
      VoteCount others = new VoteCount(needed);
      others.clear();
      for (int i = 2; i < people; i++) {
        others.add(p[i]);
      }
      double oneShort = others.exactly(needed - 1);
      double twoShort = others.exactly(needed - 2);
      assertThat(oneShort > 0 ? ratio * oneShort : 0)
          .as("case %d", number)
          .isLessThanOrEqualTo(twoShort * (1 + 1e-9) + 1e-300);
      tightness += oneShort > 0 && twoShort < oneShort ? ratio * oneShort / twoShort : 1;
    }
    assertThat(tightness / 400).isGreaterThan(0.5);
  }

  /** A body of people and bodies, each of whom sits on one. */
  private static DecisionRule rule(int people, int bodies, Random random) {
    List<List<DecisionRule>> groups = new ArrayList<>();
    for (int g = 0; g < bodies; g++) {
      groups.add(new ArrayList<>());
    }
    for (int i = 0; i < people; i++) {
      groups.get(random.nextInt(bodies)).add(DecisionRule.person(RandomRules.id(i)));
    }
    List<DecisionRule> members = new ArrayList<>();
    for (List<DecisionRule> group : groups) {
      if (group.size() == 1 || bodies == 1) {
        members.addAll(group);
      } else if (!group.isEmpty()) {
        members.add(
            new DecisionRule.AtLeast(
                "Body " + members.size(), 1 + random.nextInt(group.size()), group));
      }
    }
    return new DecisionRule.AtLeast("All", 1 + random.nextInt(members.size()), members);
  }

  private static double cheapest(
      PathOptions options, ApprovalModel model, double goal, int[] chosen, int person) {
    if (person == chosen.length) {
      boolean isReached = model.probability(options.probabilities(chosen)) >= goal;
      return isReached ? options.cost(chosen) : Double.POSITIVE_INFINITY;
    }
    double best = Double.POSITIVE_INFINITY;
    for (int k = 0; k <= options.last(person); k++) {
      chosen[person] = k;
      best = Math.min(best, cheapest(options, model, goal, chosen, person + 1));
    }
    chosen[person] = 0;
    return best;
  }
}
