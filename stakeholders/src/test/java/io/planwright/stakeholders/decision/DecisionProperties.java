package io.planwright.stakeholders.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class DecisionProperties {

  private static final DecisionEngine ENGINE = DecisionEngine.standard();

  private static DecisionOutlook outlook(DecisionRule rule, double[] p, double correlation) {
    return ENGINE
        .outlook(
            RandomRules.decision(rule, p).correlation(correlation).build(), RunControl.unlimited())
        .orElseThrow();
  }

  private static Map<String, VotingPower> power(DecisionRule rule) {
    Map<String, VotingPower> power = new HashMap<>();
    for (VotingPower one : ENGINE.power(rule, RunControl.unlimited()).orElseThrow()) {
      power.put(one.personId(), one);
    }
    return power;
  }

  /** The same rule with other ids. */
  private static DecisionRule renamed(DecisionRule rule, Map<String, String> names) {
    if (rule instanceof DecisionRule.Person person) {
      return DecisionRule.person(names.getOrDefault(person.personId(), person.personId()));
    }
    List<DecisionRule> members = new ArrayList<>();
    for (DecisionRule member : rule.members()) {
      members.add(renamed(member, names));
    }
    if (rule instanceof DecisionRule.WeightedQuorum quorum) {
      List<DecisionRule.Seat> seats = new ArrayList<>();
      for (int i = 0; i < members.size(); i++) {
        seats.add(new DecisionRule.Seat(members.get(i), quorum.seats().get(i).weight()));
      }
      return new DecisionRule.WeightedQuorum(rule.name(), seats, quorum.threshold());
    }
    return new DecisionRule.AtLeast(rule.name(), RuleShape.needed(rule), members);
  }

  @Property(tries = 100, seed = "1")
  void relabellingChangesLabelsAlone(
      @ForAll @IntRange(min = 1, max = 9) int people, @ForAll int seed) {
    Random random = new Random(seed);
    DecisionRule rule = RandomRules.rule(people, random);
    double[] p = RandomRules.probabilities(people, random);
    Map<String, String> names = new HashMap<>();
    double[] moved = new double[people];
    for (int i = 0; i < people; i++) {
      names.put(RandomRules.id(i), RandomRules.id(people - 1 - i));
      moved[people - 1 - i] = p[i];
    }
    DecisionRule other = renamed(rule, names);
    assertThat(outlook(other, moved, 0).approval()).isEqualTo(outlook(rule, p, 0).approval());
    Map<String, VotingPower> power = power(rule);
    Map<String, VotingPower> otherPower = power(other);
    power.forEach(
        (id, one) ->
            assertThat(otherPower.get(names.get(id)).shapleyShubik())
                .isCloseTo(one.shapleyShubik(), within(1e-12)));
  }

  @Property(tries = 100, seed = "2")
  void aDummyChangesNoPower(@ForAll @IntRange(min = 1, max = 9) int people, @ForAll int seed) {
    DecisionRule rule = RandomRules.rule(people, new Random(seed));
    DecisionRule with =
        new DecisionRule.WeightedQuorum(
            "with a dummy",
            List.of(
                new DecisionRule.Seat(rule, 1),
                new DecisionRule.Seat(DecisionRule.person("dummy"), 0)),
            1);
    Map<String, VotingPower> power = power(with);
    assertThat(power.get("dummy")).isEqualTo(new VotingPower("dummy", 0, 0, 0));
    power(rule)
        .forEach(
            (id, one) -> {
              assertThat(power.get(id).shapleyShubik())
                  .isCloseTo(one.shapleyShubik(), within(1e-12));
              assertThat(power.get(id).banzhaf()).isCloseTo(one.banzhaf(), within(1e-12));
            });
  }

  @Property(tries = 150, seed = "3")
  void allPowerTogetherIsOne(@ForAll @IntRange(min = 1, max = 12) int people, @ForAll int seed) {
    double shapley = 0;
    double banzhaf = 0;
    for (VotingPower one : power(RandomRules.rule(people, new Random(seed))).values()) {
      shapley += one.shapleyShubik();
      banzhaf += one.normalisedBanzhaf();
    }
    assertThat(shapley).isCloseTo(1, within(1e-12));
    assertThat(banzhaf).isCloseTo(1, within(1e-12));
  }

  @Property(tries = 60, seed = "4")
  void probabilitiesStayProbabilitiesAndRiseWithEachPosition(
      @ForAll @IntRange(min = 1, max = 7) int people,
      @ForAll int seed,
      @ForAll @DoubleRange(min = 0, max = 0.95) double correlation) {
    Random random = new Random(seed);
    DecisionRule rule = RandomRules.rule(people, random);
    double[] p = RandomRules.probabilities(people, random);
    DecisionOutlook outlook = outlook(rule, p, correlation);
    double approval = outlook.approval().orElseThrow();
    assertThat(approval).isBetween(0.0, 1.0);
    assertThat(approval + outlook.rejection().orElseThrow()).isCloseTo(1, within(1e-15));
    int person = RandomRules.index(outlook.people().get(0).personId());
    double[] higher = p.clone();
    higher[person] = p[person] + (1 - p[person]) * random.nextDouble();
    assertThat(outlook(rule, higher, correlation).approval().orElseThrow())
        .isGreaterThanOrEqualTo(approval - 1e-12);
  }

  @Property(tries = 60, seed = "5")
  void aVanishingFactorIsIndependence(
      @ForAll @IntRange(min = 1, max = 7) int people, @ForAll int seed) {
    Random random = new Random(seed);
    DecisionRule rule = RandomRules.rule(people, random);
    double[] p = RandomRules.probabilities(people, random);
    double independent = outlook(rule, p, 0).approval().orElseThrow();
    assertThat(outlook(rule, p, 1e-13).approval().orElseThrow())
        .isCloseTo(independent, within(1e-9));
  }

  @Property(tries = 60, seed = "6")
  void theFigureLiesWithinItsRange(
      @ForAll @IntRange(min = 1, max = 8) int people,
      @ForAll int seed,
      @ForAll @DoubleRange(min = 0, max = 0.9) double correlation) {
    Random random = new Random(seed);
    DecisionRule rule = RandomRules.rule(people, random);
    Decision.Builder builder =
        Decision.builder().rule(rule).unknownPrior(random.nextDouble()).correlation(correlation);
    for (String id : rule.people()) {
      double low = random.nextDouble();
      Position position =
          switch (random.nextInt(4)) {
            case 0 -> new Position.Unknown();
            case 1 -> new Position.Between(low, low + (1 - low) * random.nextDouble());
            case 2 -> new Position.Estimated(1 + 5 * low, 1 + random.nextInt(4));
            default -> new Position.Known(low);
          };
      builder.addVoters(new Voter(id, position, List.of()));
    }
    DecisionOutlook outlook = ENGINE.outlook(builder.build(), RunControl.unlimited()).orElseThrow();
    assertThat(outlook.approval().orElseThrow())
        .isBetween(outlook.range().low() - 1e-12, outlook.range().high() + 1e-12);
  }
}
