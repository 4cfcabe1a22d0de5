package io.planwright.stakeholders.influence;

import static io.planwright.testkit.BadInput.row;

import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InfluenceBadInputTest {

  private static final RunControl FREE = RunControl.unlimited();
  private static final LocalDate DAY = Networks.DAY;
  private static final InfluenceNetwork NETWORK = Networks.of("a-b b-c c-a");
  private static final Centrality SCORES = NETWORK.centrality(TieView.asStated());
  private static final NetworkStructure STRUCTURE = NETWORK.structure(TieView.asStated());

  private static BadInput refused(String what, ThrowingCallable call, String message) {
    return row(what, call, IllegalArgumentException.class, message);
  }

  private static Centrality weighted(TieView.Weighting weighting) {
    return NETWORK.centrality(TieView.asStated().withWeighting(weighting));
  }

  private static ThrowingCallable tie(String from, String to, double weight) {
    return () -> Tie.of(TieKind.TRUST, from, to, weight, DAY);
  }

  static Stream<BadInput> rows() {
    return Stream.of(ties(), networks(), specs(), calls(), results()).flatMap(s -> s);
  }

  private static Stream<BadInput> ties() {
    String range = "] must be between 1.0E-100 and 1.0E100. Leave out a tie without effect.";
    return Stream.of(
        refused(
            "no from", tie(" ", "b", 1), "fromId [ ] must not be blank. Use the id of a person."),
        refused("no to", tie("a", "", 1), "toId [] must not be blank. Use the id of a person."),
        refused("weight 0", tie("a", "b", 0), "weight [0.0" + range),
        refused("weight below 0", tie("a", "b", -1), "weight [-1.0" + range),
        refused("weight NaN", tie("a", "b", Double.NaN), "weight [NaN" + range),
        refused("weight huge", tie("a", "b", 1e101), "weight [1.0E101" + range),
        refused(
            "ends before it begins",
            () -> Networks.tie("a", "b").toBuilder().until(DAY).build(),
            "until [2026-01-01] must be after since [2026-01-01]. Give the first day on which the"
                + " tie was no more."));
  }

  private static Stream<BadInput> networks() {
    String twice =
        "ties[1] [COMMUNICATION between the people of ties[0]] must not hold twice on 2026-01-01."
            + " Join the two, end the first before the second begins, or name different kinds.";
    return Stream.of(
        refused(
            "a person twice",
            () -> InfluenceNetwork.builder().addPeople("a", "b", "a").build(),
            "people[2] [the id of [0]] must have an id of its own. List each person once."),
        refused(
            "a person without id",
            () -> InfluenceNetwork.builder().addPeople("").build(),
            "people [] must not be blank. Use the ids of people."),
        refused("a tie twice", () -> Networks.of("a-b a-b"), twice),
        refused(
            "both signs at once",
            () ->
                InfluenceNetwork.builder()
                    .addTies(Networks.tie("a", "b"), Networks.negative("a", "b"))
                    .build(),
            twice),
        refused(
            "half-life 0",
            () -> NETWORK.decayed(DAY, 0),
            "halfLifeDays [0.0] must be positive and finite. Give the days after which a tie counts"
                + " half."),
        refused(
            "half-life infinite",
            () -> NETWORK.decayed(DAY, Double.POSITIVE_INFINITY),
            "halfLifeDays [Infinity] must be positive and finite. Give the days after which a tie"
                + " counts half."),
        refused(
            "no kinds",
            () -> TieView.asStated().withKinds(Set.of()),
            "kinds [[]] must not be empty. Name the kinds of ties that count."));
  }

  private static Stream<BadInput> specs() {
    String alpha =
        "] must be positive and finite. Use less than the reciprocal of the largest eigenvalue.";
    String damping =
        "] must be at least 0 and at most 0.9999. Use 0.85 where nothing else is known; nearer to 1"
            + " the steps are many and their rounding decides.";
    return Stream.of(
        refused("alpha 0", () -> KatzSpec.of(0), "alpha [0.0" + alpha),
        refused("alpha NaN", () -> KatzSpec.of(Double.NaN), "alpha [NaN" + alpha),
        refused(
            "beta 0",
            () -> new KatzSpec(0.1, 0, KatzSpec.Scale.RAW),
            "beta [0.0] must be positive and finite. Use 1 where nobody is known to differ."),
        refused(
            "damping 1",
            () -> new PageRankSpec(1, PageRankSpec.DeadEnds.STAY),
            "damping [1.0" + damping),
        refused(
            "damping near 1",
            () -> new PageRankSpec(1 - 1e-9, PageRankSpec.DeadEnds.STAY),
            "damping [0.999999999" + damping),
        refused(
            "damping NaN",
            () -> new PageRankSpec(Double.NaN, PageRankSpec.DeadEnds.STAY),
            "damping [NaN" + damping),
        refused(
            "resolution 0",
            () -> new CommunitySpec(0, 1, 1),
            "resolution [0.0] must be positive and finite. Use 1 for plain modularity."),
        refused(
            "no restarts",
            () -> new CommunitySpec(1, 0, 1),
            "restarts [0] must be positive. Search at least once."),
        refused(
            "no steps",
            () -> new NewTieSpec("a", "b", TieGoal.REACH, 0, 1),
            "steps [0] must be positive. Count the ties on the way."),
        refused(
            "no proposals",
            () -> new PersonalInfluenceSpec(1, Map.of(), TieGoal.REACH, 0),
            "proposals [0] must be positive. Ask for at least one proposal."));
  }

  private static Stream<BadInput> calls() {
    String unknown =
        " [an unknown id] must be one of the people of the network. Add it there, or correct it.";
    String lengths =
        "view.weighting [STRENGTH] must give lengths to a measure of paths. Use INVERSE_STRENGTH to"
            + " read strengths as lengths, LENGTH or UNIT.";
    String strengths =
        "view.weighting [LENGTH] must give strengths to a measure that adds them up. Use STRENGTH or"
            + " UNIT.";
    Centrality byStrength = weighted(TieView.Weighting.STRENGTH);
    Centrality byLength = weighted(TieView.Weighting.LENGTH);
    return Stream.of(
        refused(
            "score of a stranger", () -> SCORES.degree(Direction.IN).of("z"), "personId" + unknown),
        refused(
            "reach of a stranger",
            () -> STRUCTURE.reach("z", Direction.IN, 1),
            "personId" + unknown),
        refused(
            "group of a stranger",
            () -> STRUCTURE.brokerage(Map.of("z", "IT")),
            "groups" + unknown),
        refused(
            "tie of a stranger",
            () -> STRUCTURE.newTies(new NewTieSpec("z", "a", TieGoal.REACH, 1, 1), FREE),
            "fromId" + unknown),
        refused(
            "a missing score",
            () ->
                InfluenceNetwork.builder()
                    .addPeople("a")
                    .build()
                    .structure(TieView.asStated())
                    .constraint(HoleEgo.ANY_TIE)
                    .of("a"),
            "personId [the id of a person without one] must have a score (constraint, any tie). Use find where scores can be"
                + " missing."),
        refused(
            "alpha too large",
            () -> SCORES.katz(KatzSpec.of(1), Direction.IN, FREE),
            "alpha [1.0] must be below 1. That is the reciprocal of the largest eigenvalue, from"
                + " which on the sum over walks diverges."),
        refused(
            "strengths as lengths",
            () -> byStrength.betweenness(BetweennessForm.RAW, FREE),
            lengths),
        refused(
            "closeness by strength",
            () -> byStrength.closeness(Direction.IN, ClosenessForm.RAW, FREE),
            lengths),
        refused("lengths as strengths", () -> byLength.strength(Direction.IN), strengths),
        refused("PageRank by length", () -> byLength.hits(FREE), strengths),
        refused(
            "steps below 0",
            () -> STRUCTURE.reach("a", Direction.IN, -1),
            "steps [-1] must not be negative. Count the ties on the way."));
  }

  private static Stream<BadInput> results() {
    return Stream.of(
        refused(
            "score NaN",
            () -> new PersonScore("a", Double.NaN),
            "score [NaN] must be finite. Leave out who has no score."),
        refused(
            "an empty group",
            () -> new Communities(List.of(List.of()), 0),
            "groups [[]] must not be empty. Leave out empty groups."),
        refused(
            "modularity above 1",
            () -> new Communities(List.of(), 1.1),
            "modularity [1.1] must be at most 1. Divide by 2m."),
        refused(
            "group of a stranger in communities",
            () -> new Communities(List.of(List.of("a")), 0).of("z"),
            "personId [an unknown id] must be in the network. Use the id of one of its people."),
        refused(
            "a count below 0",
            () -> new Brokerage("a", Map.of(BrokerRole.LIAISON, -1L)),
            "counts [-1] must not be negative. Count pairs."),
        row(
            "no view",
            () -> NETWORK.centrality(nothing()),
            NullPointerException.class,
            "view [null] must not be null. Give a value."));
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isRefused(BadInput bad) {
    bad.verify();
  }
}
