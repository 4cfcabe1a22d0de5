package io.planwright.stakeholders.consensus;

import static io.planwright.testkit.BadInput.row;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.rating.Rating;
import io.planwright.stakeholders.rating.RatingMatrix;
import io.planwright.stakeholders.rating.RatingScale;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConsensusBadInputTest {

  private static final Class<IllegalArgumentException> VALUE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NULL = NullPointerException.class;
  private static final RunControl FREE = RunControl.unlimited();
  private static final TrustNetwork PAIR = Networks.of(new double[][] {{1, 1}, {1, 3}});
  private static final List<Opinion> TWO = Networks.opinions(1, 2);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 2);

  private static RatingMatrix items(RatingScale scale, String... ids) {
    return RatingMatrix.of(scale, List.of(), List.of(ids), List.<Rating>of());
  }

  private static TrustNetwork alone(int size) {
    List<String> ids = Networks.ids(size);
    return TrustNetwork.of(ids, ids.stream().map(id -> new Trust(id, id, 1)).toList());
  }

  static Stream<BadInput> networks() {
    return Stream.of(
        row(
            "nobody",
            () -> TrustNetwork.of(List.of(), List.of()),
            VALUE,
            "personIds [[]] must not be empty. Name at least one person."),
        row(
            "somebody twice",
            () -> TrustNetwork.of(List.of("a", "a"), List.of()),
            VALUE,
            "personIds[1] [the id of [0]] must have an id of its own. List each id once."),
        row(
            "blank person",
            () -> TrustNetwork.of(List.of(" "), List.of()),
            VALUE,
            "personIds[0] [ ] must not be blank. Give each one an id."),
        row(
            "unlisted person",
            () -> TrustNetwork.of(List.of("a"), List.of(new Trust("a", "b", 1))),
            VALUE,
            "ties[0].trustedId [an unknown id] must be one of the personIds. Add it there, or correct it."),
        row(
            "weights below 1",
            () -> TrustNetwork.of(List.of("a"), List.of(new Trust("a", "a", 0.9))),
            VALUE,
            "sum of the weights of personIds[0] [0.9] must be 1. Give the rest to the own opinion,"
                + " or use scaled."),
        row(
            "weights just beyond the tolerance",
            () -> TrustNetwork.of(List.of("a"), List.of(new Trust("a", "a", 1.0000001))),
            VALUE,
            "sum of the weights of personIds[0] [1.0000001] must be 1. Give the rest to the own"
                + " opinion, or use scaled."),
        row(
            "no weight",
            () -> TrustNetwork.scaled(List.of("a"), List.of(new Trust("a", "a", 0))),
            VALUE,
            "sum of the weights of personIds[0] [0.0] must be positive and finite. Let who listens"
                + " to nobody trust the own opinion."),
        row(
            "a tie twice",
            () ->
                TrustNetwork.of(
                    List.of("a"), List.of(new Trust("a", "a", 0.5), new Trust("a", "a", 0.5))),
            VALUE,
            "ties[1] [0.5] must be the only one between its two people. Add the weights up."),
        row(
            "distrust",
            () -> new Trust("a", "b", -0.1),
            VALUE,
            "weight [-0.1] must be finite and not negative. Trust has no sign; leave out who is not"
                + " listened to."),
        row(
            "blank trusted",
            () -> new Trust("a", "", 1),
            VALUE,
            "trustedId [] must not be blank. Use the id of who is listened to."),
        row(
            "opinion that is no number",
            () -> new Opinion("a", Double.NaN),
            VALUE,
            "value [NaN] must be between -1.0E100 and 1.0E100. Leave out who has not been asked."),
        row(
            "opinion twice",
            () ->
                OpinionDynamics.deGroot(
                    PAIR, List.of(new Opinion("p0", 1), new Opinion("p0", 2)), 0.1, FREE),
            VALUE,
            "opinions[1] [2.0] must be the only one of its person. Keep the latest."),
        row(
            "opinion of a stranger",
            () -> OpinionDynamics.deGroot(PAIR, List.of(new Opinion("x", 1)), 0.1, FREE),
            VALUE,
            "opinions[0].personId [an unknown id] must be one of the personIds. Add it there, or correct it."),
        row(
            "no tolerance",
            () -> OpinionDynamics.deGroot(PAIR, TWO, 0, FREE),
            VALUE,
            "tolerance [0.0] must be positive and finite. Say how near is near enough."),
        row(
            "no network",
            () -> OpinionDynamics.deGroot(null, TWO, 0.1, FREE),
            NULL,
            "network [null] must not be null. Give a value."),
        row(
            "no control",
            () -> OpinionDynamics.deGroot(PAIR, TWO, 0.1, null),
            NULL,
            "control [null] must not be null. Give a value."),
        row(
            "susceptibility above 1",
            () -> OpinionDynamics.friedkinJohnsen(PAIR, Map.of("p0", 1.1, "p1", 1.0), TWO, 1, FREE),
            VALUE,
            "susceptibility [1.1] must be between 0.0 and 1.0. Give 0 to who never moves and 1 to"
                + " who holds on to nothing."),
        row(
            "susceptibility missing",
            () -> OpinionDynamics.friedkinJohnsen(PAIR, Map.of("p0", 1.0), TWO, 1, FREE),
            VALUE,
            "susceptibility of personIds[1] [missing] must be given. Give 1 to who holds on to"
                + " nothing."),
        row(
            "matrix of too many",
            () -> OpinionDynamics.influence(alone(2001), FREE),
            VALUE,
            "personIds.size [2001] must be at most 2000. Read the influence of each person from the"
                + " limit."),
        row(
            "influence of a stranger",
            () -> OpinionDynamics.influence(PAIR, FREE).weight("p0", "x"),
            VALUE,
            "sourceId [an unknown id] must be one of the personIds. Add it there, or correct it."));
  }

  static Stream<BadInput> camps() {
    return Stream.of(
        row(
            "no opinions",
            () -> BoundedConfidence.hegselmannKrause(List.of(), 1, FREE),
            VALUE,
            "opinions [[]] must not be empty. Ask somebody."),
        row(
            "no confidence",
            () -> BoundedConfidence.hegselmannKrause(TWO, 0, FREE),
            VALUE,
            "confidence [0.0] must be positive and finite. Nobody hears anybody at 0."),
        row(
            "two opinions of one",
            () ->
                BoundedConfidence.hegselmannKrause(
                    List.of(new Opinion("a", 1), new Opinion("a", 2)), 1, FREE),
            VALUE,
            "opinions[1] [the id of [0]] must have an id of its own. Keep the latest opinion."),
        row(
            "step that overshoots",
            () -> new PairMeetings(0.6, 10, 1),
            VALUE,
            "step [0.6] must be above 0 and at most 0.5. Do not overshoot."),
        row(
            "no rounds",
            () -> new PairMeetings(0.5, 0, 1),
            VALUE,
            "mostRounds [0] must be between 1 and 1000000. A thousand are mostly enough."),
        row(
            "pull of one alone",
            () -> BoundedConfidence.pulls(Networks.opinions(1), 1, FREE),
            VALUE,
            "opinions.size [1] must be at least 2. One alone moves nobody."));
  }

  static Stream<BadInput> delphi() {
    RatingScale days = RatingScale.ratio(0, 9);
    return Stream.of(
        row(
            "nothing asked",
            () -> new DelphiRound(DAY, items(days)),
            VALUE,
            "estimates.subjectIds [[]] must not be empty. Ask for something."),
        row(
            "estimates without an order",
            () -> new DelphiRound(DAY, items(RatingScale.nominal("a", "b"), "i")),
            VALUE,
            "estimates.scale.level [NOMINAL] must have an order. Let experts estimate points or"
                + " numbers."),
        row(
            "rounds in the wrong order",
            () ->
                new DelphiStudy(
                    List.of(
                        new DelphiRound(DAY, items(days, "i")),
                        new DelphiRound(DAY.minusDays(1), items(days, "i")))),
            VALUE,
            "rounds[1].closedOn [2026-01-01] must not be before the round before it, 2026-01-02."
                + " Put the rounds in order."),
        row(
            "other items",
            () ->
                new DelphiStudy(
                    List.of(
                        new DelphiRound(DAY, items(days, "i")),
                        new DelphiRound(DAY, items(days, "j")))),
            VALUE,
            "rounds[1].estimates.subjectIds [1 other ids] must be those of the round before it. List the"
                + " same items in the same order."),
        row(
            "W above 1",
            () -> new DelphiRule(DelphiRule.Basis.BOTH, 1, 1.1, 1, 5, 3),
            VALUE,
            "leastConcordance [1.1] must be between 0.0 and 1.0. W is from 0 to 1; try 0.7."),
        row(
            "one expert",
            () -> new DelphiRule(DelphiRule.Basis.BOTH, 1, 1, 1, 1, 3),
            VALUE,
            "leastExperts [1] must be at least 2. One alone cannot agree."),
        row(
            "no round",
            () -> new DelphiRule(DelphiRule.Basis.BOTH, 1, 1, 1, 5, 0),
            VALUE,
            "mostRounds [0] must be at least 1. Three are usual."),
        row(
            "range below zero",
            () -> DelphiRule.byRange(-1, 1),
            VALUE,
            "largestRange [-1.0] must be finite and not negative. Use the unit of the estimates."),
        row(
            "no study",
            () -> Delphi.assess(null, DelphiRule.byRange(1, 1)),
            NULL,
            "study [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource({"networks", "camps", "delphi"})
  void refusesBadInput(BadInput row) {
    row.verify();
  }
}
