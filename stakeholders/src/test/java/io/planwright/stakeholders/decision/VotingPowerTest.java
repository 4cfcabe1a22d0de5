package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class VotingPowerTest {

  private static final Offset<Double> ROUNDING = within(1e-12);

  private static DecisionRule game(double quota, double... weights) {
    List<DecisionRule.Seat> seats = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      seats.add(new DecisionRule.Seat(DecisionRule.person(RandomRules.id(i)), weights[i]));
    }
    return new DecisionRule.WeightedQuorum("Council", seats, quota);
  }

  private static List<VotingPower> power(DecisionRule rule) {
    return DecisionEngine.standard().power(rule, RunControl.unlimited()).orElseThrow();
  }

  private static void assertShapley(DecisionRule rule, double... expected) {
    List<VotingPower> power = power(rule);
    for (int i = 0; i < expected.length; i++) {
      assertThat(power.get(i).shapleyShubik()).isCloseTo(expected[i], ROUNDING);
    }
  }

  private static void assertBanzhaf(DecisionRule rule, double... expected) {
    List<VotingPower> power = power(rule);
    for (int i = 0; i < expected.length; i++) {
      assertThat(power.get(i).normalisedBanzhaf()).isCloseTo(expected[i], ROUNDING);
    }
  }

  /** One share more or less than another counts for nothing here: a textbook example. */
  @Test
  void theHolderOfHalfHasTwoThirds() {
    assertShapley(game(51, 50, 49, 1), 2.0 / 3, 1.0 / 6, 1.0 / 6);
    assertBanzhaf(game(51, 50, 49, 1), 0.6, 0.2, 0.2);
  }

  /**
   * The Council of Ministers of 1958: S. J. Brams and P. J. Affuso, "New paradoxes of voting power
   * on the EC Council of Ministers", <em>Electoral Studies</em> 4, 1985: Luxembourg had no power.
   */
  @Test
  void luxembourgHadNoPower() {
    DecisionRule council = game(12, 4, 4, 4, 2, 2, 1);
    assertShapley(council, 14.0 / 60, 14.0 / 60, 14.0 / 60, 9.0 / 60, 9.0 / 60, 0);
    assertBanzhaf(council, 5.0 / 21, 5.0 / 21, 5.0 / 21, 3.0 / 21, 3.0 / 21, 0);
  }

  /**
   * The Security Council: nine of fifteen and each of the five with a veto. Shapley and Shubik 421
   * of 2145 and 4 of 2145, Banzhaf 106 of 635 and 21 of 1270: A. D. Taylor and A. M. Pacelli,
   * "Mathematics and Politics", 2008.
   */
  @Test
  void theSecurityCouncilIsRunByFive() {
    List<DecisionRule> all = new ArrayList<>();
    for (int i = 0; i < 15; i++) {
      all.add(DecisionRule.person(RandomRules.id(i)));
    }
    DecisionRule council =
        new DecisionRule.Veto(
            "Security Council", new DecisionRule.AtLeast("Nine", 9, all), all.subList(0, 5));
    List<VotingPower> power = power(council);
    assertThat(power.get(0).shapleyShubik()).isCloseTo(421.0 / 2145, ROUNDING);
    assertThat(power.get(14).shapleyShubik()).isCloseTo(4.0 / 2145, ROUNDING);
    assertThat(power.get(4).normalisedBanzhaf()).isCloseTo(106.0 / 635, ROUNDING);
    assertThat(power.get(5).normalisedBanzhaf()).isCloseTo(21.0 / 1270, ROUNDING);
    assertThat(power(game(39, 7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).get(0).banzhaf())
        .isCloseTo(power.get(0).banzhaf(), ROUNDING);
  }

  /** Amending the constitution of Canada: seven of ten provinces that hold half of the people. */
  @Test
  void twoBodiesOfTheSamePeopleAreExact() {
    double[] people = {34, 26, 9, 9, 7, 5, 3, 3, 2, 2};
    List<DecisionRule> provinces = new ArrayList<>();
    for (int i = 0; i < people.length; i++) {
      provinces.add(DecisionRule.person(RandomRules.id(i)));
    }
    DecisionRule rule =
        new DecisionRule.AllOf(
            "Amendment",
            List.of(new DecisionRule.AtLeast("Seven", 7, provinces), game(50, people)));
    assertByEnumeration(rule, 10);
  }

  /**
   * The Electoral College of the 1990s: California with 54 of 538 had a Shapley-Shubik index of
   * 10.81 % and a Banzhaf index of 11.14 %: P. Tannenbaum, "Excursions in Modern Mathematics".
   */
  @Test
  void californiaHadMoreThanItsShare() {
    List<VotingPower> power = power(game(270, ELECTORS_1992));
    assertThat(power.get(0).shapleyShubik()).isCloseTo(0.1081, within(5e-5));
    assertThat(power.get(0).normalisedBanzhaf()).isCloseTo(0.1114, within(5e-5));
  }

  /** The electors of 1992, 1996 and 2000. */
  private static final double[] ELECTORS_1992 = {
    54, 33, 32, 25, 23, 22, 21, 18, 15, 14, 13, 13, 12, 12, 11, 11, 11, 11, 10, 10, 9, 9, 8, 8, 8,
    8, 8, 8, 7, 7, 7, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3
  };

  @Test
  void generalRulesAgreeWithEnumeration() {
    for (int number = 0; number < 200; number++) {
      Random random = new Random(number);
      int people = 1 + number % 9;
      assertByEnumeration(RandomRules.rule(people, random), people);
    }
  }

  private static void assertByEnumeration(DecisionRule rule, int people) {
    IntPredicate votes = RandomRules.votes(rule);
    boolean[] wins = new boolean[1 << people];
    for (int set = 0; set < wins.length; set++) {
      wins[set] = votes.test(set);
    }
    int inside = 0;
    for (String id : rule.people()) {
      inside |= 1 << RandomRules.index(id);
    }
    int size = rule.people().size();
    for (VotingPower power : power(rule)) {
      int bit = 1 << RandomRules.index(power.personId());
      double shapley = 0;
      double swings = 0;
      for (int set = 0; set < 1 << people; set++) {
        if ((set & bit) == 0 && (set & ~inside) == 0 && wins[set | bit] && !wins[set]) {
          int before = Integer.bitCount(set);
          shapley += 1 / (size * choose(size - 1, before));
          swings++;
        }
      }
      assertThat(power.shapleyShubik()).isCloseTo(shapley, ROUNDING);
      assertThat(power.banzhaf()).isCloseTo(swings / Math.pow(2, size - 1), ROUNDING);
    }
  }

  private static double choose(int n, int k) {
    double value = 1;
    for (int i = 1; i <= k; i++) {
      value = value * (n - k + i) / i;
    }
    return Math.rint(value);
  }

  /** Swings of 200 people counted in whole numbers by generating functions. */
  @Test
  void twoHundredPeopleHaveTheirExactSwings() {
    Random random = new Random(11);
    double[] weights = new double[200];
    int total = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1 + random.nextInt(50);
      total += (int) weights[i];
    }
    int quota = total / 2 + 1;
    List<VotingPower> power = power(game(quota, weights));
    double sum = 0;
    for (VotingPower one : power) {
      sum += one.shapleyShubik();
    }
    assertThat(sum).isCloseTo(1, within(1e-11));
    for (int person : new int[] {0, 77, 199}) {
      BigInteger[] ways = new BigInteger[quota];
      Arrays.fill(ways, BigInteger.ZERO);
      ways[0] = BigInteger.ONE;
      for (int i = 0; i < weights.length; i++) {
        for (int s = quota - 1; i != person && s >= (int) weights[i]; s--) {
          ways[s] = ways[s].add(ways[s - (int) weights[i]]);
        }
      }
      BigInteger swings = BigInteger.ZERO;
      for (int s = quota - (int) weights[person]; s < quota; s++) {
        swings = swings.add(ways[s]);
      }
      double expected =
          new BigDecimal(swings)
              .divide(new BigDecimal(BigInteger.TWO.pow(199)), MathContext.DECIMAL64)
              .doubleValue();
      assertThat(power.get(person).banzhaf()).isCloseTo(expected, within(1e-13));
    }
  }

  @Test
  void weightsOfManyDigitsAreExactToo() {
    Random random = new Random(3);
    double[] weights = new double[16];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = random.nextInt(1_000_000_000) / 10.0;
      total += weights[i];
    }
    assertByEnumeration(game(Math.floor(total / 2), weights), 16);
  }

  @Test
  void tooManyCoursesAreRefusedWithTheReason() {
    Random random = new Random(5);
    double[] weights = new double[60];
    double total = 0;
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 1e9 + random.nextInt(1_000_000_000);
      total += weights[i];
    }
    String lack =
        DecisionEngine.standard()
            .power(game(Math.floor(total / 2), weights), RunControl.unlimited())
            .fold(known -> "", insufficient -> insufficient.found());
    assertThat(lack).isEqualTo("more than 250000 courses of \"Council\"");
  }

  @Test
  void tooManySharedPeopleAreRefusedWithTheReason() {
    String[] ids = new String[21];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = RandomRules.id(i);
    }
    DecisionRule rule =
        new DecisionRule.AllOf(
            "Both", List.of(DecisionRule.majority("A", ids), DecisionRule.unanimous("B", ids)));
    String lack =
        DecisionEngine.standard()
            .power(rule, RunControl.unlimited())
            .fold(known -> "", insufficient -> insufficient.found());
    assertThat(lack).isEqualTo("21 people of \"A\" who also sit elsewhere");
  }
}
