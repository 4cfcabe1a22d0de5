package io.planwright.stakeholders;

import static io.planwright.stakeholders.GivenSpecimens.DAY;
import static io.planwright.stakeholders.GivenSpecimens.OTHER;
import static io.planwright.stakeholders.GivenSpecimens.stakeholder;
import static io.planwright.stakeholders.GivenSpecimens.voter;
import static io.planwright.stakeholders.Specimens.MARK;

import io.planwright.run.RunControl;
import io.planwright.stakeholder.StakeholderNetwork;
import io.planwright.stakeholder.StakeholderRelation;
import io.planwright.stakeholders.consensus.BoundedConfidence;
import io.planwright.stakeholders.consensus.DelphiRound;
import io.planwright.stakeholders.consensus.DelphiStudy;
import io.planwright.stakeholders.consensus.Opinion;
import io.planwright.stakeholders.consensus.OpinionDynamics;
import io.planwright.stakeholders.consensus.OpinionGroup;
import io.planwright.stakeholders.consensus.Trust;
import io.planwright.stakeholders.consensus.TrustNetwork;
import io.planwright.stakeholders.decision.CandidateAction;
import io.planwright.stakeholders.decision.Decision;
import io.planwright.stakeholders.decision.DecisionEngine;
import io.planwright.stakeholders.decision.DecisionRule;
import io.planwright.stakeholders.decision.Voter;
import io.planwright.stakeholders.influence.Communities;
import io.planwright.stakeholders.influence.Direction;
import io.planwright.stakeholders.influence.HoleEgo;
import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.NetworkStructure;
import io.planwright.stakeholders.influence.NewTieSpec;
import io.planwright.stakeholders.influence.PersonalInfluenceSpec;
import io.planwright.stakeholders.influence.Tie;
import io.planwright.stakeholders.influence.TieGoal;
import io.planwright.stakeholders.influence.TieKind;
import io.planwright.stakeholders.influence.TieView;
import io.planwright.stakeholders.preference.AhpGroup;
import io.planwright.stakeholders.preference.AhpMethod;
import io.planwright.stakeholders.preference.BestWorstChoice;
import io.planwright.stakeholders.preference.Comparison;
import io.planwright.stakeholders.preference.ComparisonMatrix;
import io.planwright.stakeholders.preference.MemberJudgements;
import io.planwright.stakeholders.rating.KappaWeights;
import io.planwright.stakeholders.rating.MeasurementLevel;
import io.planwright.stakeholders.rating.RaterAgreement;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.rating.RatingScale;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.provider.Arguments;

/** Calls on people that are refused, or demand an answer that there is not. */
final class NamelessCalls {

  private static final RunControl FREE = RunControl.unlimited();
  private static final RatingScale SCALE = RatingScale.points(1, 5);

  private NamelessCalls() {}

  static Arguments row(String what, ThrowingCallable call) {
    return Arguments.of(what, call);
  }

  private static StakeholderNetwork core(StakeholderRelation... relations) {
    return new StakeholderNetwork(
        List.of(stakeholder(MARK), stakeholder(OTHER)), List.of(relations));
  }

  private static InfluenceNetwork tied(int times) {
    Tie tie = Tie.of(TieKind.ADVICE, MARK, OTHER, 1, DAY);
    return InfluenceNetwork.builder().addAllTies(java.util.Collections.nCopies(times, tie)).build();
  }

  private static NetworkStructure structure() {
    return tied(1).structure(TieView.asStated());
  }

  static Stream<Arguments> ofNetworks() {
    String stranger = "stranger." + MARK;
    StakeholderRelation line = StakeholderRelation.reportsTo(MARK, OTHER);
    return Stream.of(
        row(
            "core: twice",
            () -> new StakeholderNetwork(List.of(stakeholder(MARK), stakeholder(MARK)), List.of())),
        row("core: stranger", () -> core(StakeholderRelation.influences(MARK, stranger, 1))),
        row("core: relation twice", () -> core(line, line)),
        row("core: circle", () -> core(line, StakeholderRelation.reportsTo(OTHER, MARK))),
        row("core: oneself", () -> StakeholderRelation.influences(MARK, MARK, 1)),
        row("core: strength", () -> StakeholderRelation.influences(MARK, OTHER, 2)),
        row("core: power", () -> stakeholder(MARK).toBuilder().power(2).build()),
        row("influence: tie twice", () -> tied(2)),
        row(
            "influence: person twice",
            () -> InfluenceNetwork.builder().addPeople(MARK, MARK).build()),
        row("influence: weight", () -> Tie.of(TieKind.ADVICE, MARK, OTHER, -1, DAY)),
        row(
            "influence: until",
            () -> Tie.of(TieKind.ADVICE, MARK, OTHER, 1, DAY).toBuilder().until(DAY).build()),
        row(
            "influence: score of a stranger",
            () -> tied(1).centrality(TieView.asStated()).degree(Direction.IN).of(stranger)),
        row(
            "influence: no score",
            () ->
                InfluenceNetwork.builder()
                    .addPeople(MARK)
                    .build()
                    .structure(TieView.asStated())
                    .constraint(HoleEgo.ANY_TIE)
                    .of(MARK)),
        row("influence: reach", () -> structure().reach(stranger, Direction.IN, 1)),
        row("influence: groups", () -> structure().brokerage(Map.of(stranger, "IT"))),
        row(
            "influence: new tie",
            () -> structure().newTies(new NewTieSpec(MARK, stranger, TieGoal.REACH, 1, 1), FREE)),
        row(
            "influence: spec",
            () -> new PersonalInfluenceSpec(0, Map.of(MARK, MARK), TieGoal.REACH, 1)),
        row(
            "influence: communities",
            () -> new Communities(List.of(List.of(MARK)), 0).of(stranger)),
        row("trust: twice", () -> TrustNetwork.of(List.of(MARK, MARK), List.of())),
        row(
            "trust: stranger",
            () -> TrustNetwork.of(List.of(MARK), List.of(new Trust(MARK, OTHER, 1)))),
        row("trust: sum", () -> TrustNetwork.of(List.of(MARK), List.of())),
        row("trust: weight", () -> new Trust(MARK, OTHER, -1)),
        row("opinion: range", () -> new Opinion(MARK, Double.NaN)),
        row("opinion: stranger", () -> limit(Map.of(MARK, 1.0), new Opinion(OTHER, 1))),
        row("opinion: stranger moves", () -> limit(Map.of(OTHER, 1.0), new Opinion(MARK, 1))),
        row("opinion: nobody moves", () -> limit(Map.of(), new Opinion(MARK, 1))),
        row("opinion: none", () -> limit(Map.of(MARK, 1.0))),
        row(
            "opinion: twice",
            () ->
                BoundedConfidence.hegselmannKrause(
                    List.of(new Opinion(MARK, 1), new Opinion(MARK, 2)), 1, FREE)),
        row("opinion: group", () -> new OpinionGroup(List.of(List.of(MARK)), List.of())),
        row(
            "delphi: items",
            () -> new DelphiStudy(List.of(round(MARK, OTHER), round(OTHER, MARK)))));
  }

  private static void limit(Map<String, Double> susceptibility, Opinion... opinions) {
    TrustNetwork network = TrustNetwork.of(List.of(MARK), List.of(new Trust(MARK, MARK, 1)));
    OpinionDynamics.friedkinJohnsen(network, susceptibility, List.of(opinions), 0.1, FREE)
        .orElseThrow();
  }

  private static DelphiRound round(String rater, String subject) {
    return new DelphiRound(DAY, RatingMatrix.of(SCALE, List.of(new Rating(rater, subject, 3))));
  }

  private static Decision.Builder decision(DecisionRule rule, Voter... voters) {
    return Decision.builder().rule(rule).addVoters(voters);
  }

  static Stream<Arguments> ofDecisions() {
    DecisionRule board = DecisionRule.majority("board", MARK, OTHER);
    DecisionRule one = DecisionRule.person(MARK);
    Decision open = decision(one, Voter.unknown(MARK)).goal(0.9).build();
    DecisionEngine engine = DecisionEngine.standard();
    RatingMatrix rated = RatingMatrix.of(SCALE, List.of(new Rating(MARK, MARK, 3)));
    return Stream.of(
        row("decision: on a body twice", () -> DecisionRule.majority("board", MARK, MARK)),
        row(
            "decision: votes",
            () -> new DecisionRule.AtLeast("board", 3, List.of(one, DecisionRule.person(OTHER)))),
        row(
            "decision: voter twice",
            () -> decision(board, voter(MARK), voter(OTHER), voter(MARK)).build()),
        row("decision: voter without a vote", () -> decision(one, voter(OTHER)).build()),
        row("decision: voter left out", () -> decision(board, voter(MARK)).build()),
        row("decision: voter's probability", () -> Voter.of(MARK, 2)),
        row("decision: action", () -> new CandidateAction("visit", MARK, -1, 1)),
        row(
            "decision: action on a stranger",
            () ->
                engine.cheapestPath(
                    open, List.of(new CandidateAction("visit", OTHER, 1, 1)), FREE)),
        row(
            "decision: no approval",
            () -> engine.outlook(open, FREE).orElseThrow().approval().orElseThrow()),
        row(
            "decision: no shift",
            () ->
                engine
                    .outlook(open, FREE)
                    .orElseThrow()
                    .worthFindingOut()
                    .get(0)
                    .expectedShift()
                    .orElseThrow()),
        row(
            "decision: out of reach",
            () ->
                engine
                    .cheapestPath(open, List.of(new CandidateAction("visit", MARK, 1, 0.5)), FREE)
                    .orElseThrow()
                    .orElseThrow()),
        row(
            "rating: rater twice",
            () -> RatingMatrix.of(SCALE, List.of(MARK, MARK), List.of(), List.of())),
        row(
            "rating: unlisted rater",
            () ->
                RatingMatrix.of(
                    SCALE, List.of(), List.of(MARK), List.of(new Rating(MARK, MARK, 3)))),
        row(
            "rating: unlisted subject",
            () ->
                RatingMatrix.of(
                    SCALE, List.of(MARK), List.of(), List.of(new Rating(MARK, MARK, 3)))),
        row(
            "rating: off the scale",
            () -> RatingMatrix.of(SCALE, List.of(new Rating(MARK, MARK, 9)))),
        row("rating: stranger", () -> rated.rating(OTHER, MARK)),
        row("rating: without a stranger", () -> rated.without(OTHER)),
        row(
            "rating: oneself",
            () -> RaterAgreement.cohen(rated, MARK, MARK, KappaWeights.UNWEIGHTED).orElseThrow()),
        row(
            "rating: too few",
            () -> RaterAgreement.dissent(rated, MeasurementLevel.ORDINAL).orElseThrow()),
        row(
            "preference: member twice",
            () -> AhpGroup.judgements(List.of(member("a"), member("a")))),
        row(
            "preference: other items",
            () -> AhpGroup.judgements(List.of(member("a"), member("b")))),
        row(
            "preference: gaps",
            () -> AhpGroup.priorities(List.of(member("a")), AhpMethod.values()[0]).orElseThrow()),
        row("preference: choice", () -> new BestWorstChoice(MARK, List.of("a", "b"), "a", "a")));
  }

  private static MemberJudgements member(String item) {
    return new MemberJudgements(
        MARK, 1, ComparisonMatrix.of(List.of(item, "c"), List.<Comparison>of()));
  }
}
