package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.Normal;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class DecisionBruteForceTest {

  /** The sizes of 10,000 cases: few of the large ones, which cost a million sets each. */
  private static int people(int number) {
    if (number < 4) {
      return 20;
    }
    return number < 200 ? 11 + number % 6 : 1 + number % 10;
  }

  @Test
  void theProbabilityIsThatOfAllSetsOnTenThousandRandomCases() {
    double worst = 0;
    int shared = 0;
    for (int number = 0; number < 10_000; number++) {
      Random random = new Random(number);
      int people = people(number);
      DecisionRule rule = RandomRules.rule(people, random);
      double[] p = RandomRules.probabilities(people, random);
      CompiledRule compiled = CompiledRule.of(rule).orElseThrow();
      double[] own = new double[people];
      for (int i = 0; i < people; i++) {
        own[i] = p[RandomRules.index(compiled.people().get(i))];
      }
      double probability = new RuleEvaluation(compiled).probability(own);
      double expected = RandomRules.bruteForce(RandomRules.votes(rule), p);
      worst = Math.max(worst, Math.abs(probability - expected));
      shared += compiled.root().joint.length > 0 ? 1 : 0;
    }
    assertThat(worst).isLessThan(1e-12);
    assertThat(shared).as("cases with people on several bodies").isGreaterThan(1_000);
  }

  @Test
  void theEngineSaysTheSame() {
    for (int number = 0; number < 100; number++) {
      Random random = new Random(number);
      int people = 1 + number % 10;
      DecisionRule rule = RandomRules.rule(people, random);
      double[] p = RandomRules.probabilities(people, random);
      DecisionOutlook outlook =
          DecisionEngine.standard()
              .outlook(RandomRules.decision(rule, p).build(), RunControl.unlimited())
              .orElseThrow();
      assertThat(outlook.approval().orElseThrow())
          .isCloseTo(RandomRules.bruteForce(RandomRules.votes(rule), p), within(1e-12));
    }
  }

  @Test
  void aPersonDecidesAsOftenAsTheSetsOfTheOthersLeaveItOpen() {
    for (int number = 0; number < 120; number++) {
      Random random = new Random(number);
      int people = 2 + number % 8;
      DecisionRule rule = RandomRules.rule(people, random);
      double[] p = RandomRules.probabilities(people, random);
      IntPredicate votes = RandomRules.votes(rule);
      DecisionOutlook outlook =
          DecisionEngine.standard()
              .outlook(RandomRules.decision(rule, p).build(), RunControl.unlimited())
              .orElseThrow();
      for (PersonOutlook person : outlook.people()) {
        double[] moved = p.clone();
        int i = RandomRules.index(person.personId());
        moved[i] = 1;
        double ifYes = RandomRules.bruteForce(votes, moved);
        moved[i] = 0;
        double ifNo = RandomRules.bruteForce(votes, moved);
        assertThat(person.pivotal()).isCloseTo(ifYes - ifNo, within(1e-12));
        assertThat(person.slope()).isCloseTo(ifYes - ifNo, within(1e-12));
        assertThat(person.approvalIfYes()).isCloseTo(ifYes, within(1e-12));
        assertThat(person.approvalIfNo()).isCloseTo(ifNo, within(1e-12));
      }
    }
  }

  @Test
  void rulesCountVotesAsTheyAreWritten() {
    for (int number = 0; number < 120; number++) {
      Random random = new Random(number);
      int people = 1 + number % 8;
      DecisionRule rule = RandomRules.rule(people, random);
      IntPredicate votes = RandomRules.votes(rule);
      for (int set = 0; set < 1 << people; set++) {
        Set<String> approving = new HashSet<>();
        for (int i = 0; i < people; i++) {
          if ((set >>> i & 1) == 1) {
            approving.add(RandomRules.id(i));
          }
        }
        assertThat(rule.approves(approving)).isEqualTo(votes.test(set));
      }
    }
  }

  /** The mean over the factor by a trapezoid of many steps, which is exact enough for 1e-10. */
  @Test
  void aCommonFactorIsAveragedOver() {
    for (int number = 0; number < 40; number++) {
      Random random = new Random(number);
      int people = 2 + number % 6;
      DecisionRule rule = RandomRules.rule(people, random);
      double[] p = RandomRules.probabilities(people, random);
      double correlation = new double[] {0.05, 0.3, 0.6, 0.9}[number % 4];
      IntPredicate votes = RandomRules.votes(rule);
      CommonFactor factor = new CommonFactor(p, correlation);
      double[] given = new double[people];
      double expected = 0;
      double step = 1.0 / 128;
      for (double z = -9; z <= 9; z += step) {
        factor.given(z, given);
        expected += step * Normal.density(z) * RandomRules.bruteForce(votes, given);
      }
      Decision decision = RandomRules.decision(rule, p).correlation(correlation).build();
      DecisionOutlook outlook =
          DecisionEngine.standard().outlook(decision, RunControl.unlimited()).orElseThrow();
      assertThat(outlook.approval().orElseThrow()).isCloseTo(expected, within(1e-10));
      PersonOutlook person = outlook.people().get(0);
      int i = RandomRules.index(person.personId());
      if (p[i] > 0.01 && p[i] < 0.99) {
        assertThat(p[i] * person.approvalIfYes() + (1 - p[i]) * person.approvalIfNo())
            .isCloseTo(expected, within(1e-10));
        double[] higher = p.clone();
        double[] lower = p.clone();
        higher[i] += 1e-4;
        lower[i] -= 1e-4;
        double slope =
            (approval(rule, higher, correlation) - approval(rule, lower, correlation)) / 2e-4;
        assertThat(person.slope()).isCloseTo(slope, within(1e-5));
      }
    }
  }

  private static double approval(DecisionRule rule, double[] p, double correlation) {
    return DecisionEngine.standard()
        .outlook(
            RandomRules.decision(rule, p).correlation(correlation).build(), RunControl.unlimited())
        .orElseThrow()
        .approval()
        .orElseThrow();
  }
}
