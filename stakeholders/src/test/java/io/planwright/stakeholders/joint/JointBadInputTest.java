package io.planwright.stakeholders.joint;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.risk.ScheduleRisk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JointBadInputTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.mondayToFriday();
  private static final GoalConsensus ENGINE = GoalConsensus.standard();
  private static final IssueStand MORE = IssueStand.sure(1, 0, 1);
  private static final IssueStand LESS = IssueStand.sure(0, 1, 1);
  private static final NegotiationIssue PRICE =
      GoalConsensusTest.issue("price", MORE, LESS, 0.0, 1.0);
  private static final Negotiation ONE = Negotiation.of(List.of(PRICE));
  private static final JointPlanRisk.Setting SETTING =
      new JointPlanRisk.Setting(List.of(), DAY, CALENDAR);

  private static Commitment.Builder promise(String id) {
    return Commitment.builder().id(id).title("T").side(Side.OURS).ownerId("o").due(DAY);
  }

  private static MutualActionPlan plan(Commitment... commitments) {
    return new MutualActionPlan("m", "M", List.of(commitments));
  }

  private static List<NegotiationIssue> many(int twofold, int anyNumber) {
    return IntStream.range(0, twofold + anyNumber)
        .mapToObj(
            i ->
                GoalConsensusTest.issue(
                    "i" + i, MORE, LESS, i < twofold ? new double[] {0.2, 0.7} : new double[0]))
        .toList();
  }

  private static NegotiationIssue wide(String id) {
    double[] options = DoubleStream.iterate(0, x -> x + 1).limit(1_000).toArray();
    return GoalConsensusTest.issue(id, MORE, LESS, options);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        row("low", () -> new UncertainValue(Double.NaN, 1, 2)),
        row("likely", () -> new UncertainValue(2, 1, 3)),
        row("high", () -> new UncertainValue(1, 3, 2)),
        row("high", () -> new UncertainValue(1, 2, 2e12)),
        row("reservation", () -> IssueStand.sure(1, 1, 1)),
        row(
            "reservation",
            () ->
                new IssueStand(
                    new UncertainValue(1, 2, 3),
                    new UncertainValue(3, 4, 5),
                    UncertainValue.sure(1),
                    false,
                    List.of())),
        row("weight", () -> IssueStand.sure(1, 0, 0)),
        row("weight", () -> IssueStand.sure(1, 0, -1)),
        row("aspiration [null]", () -> new IssueStand(null, null, null, false, List.of())),
        row("id", () -> NegotiationIssue.builder().build()),
        row("id [ ]", () -> NegotiationIssue.builder().id(" ").build()),
        row("options", () -> NegotiationIssue.builder().id("a").addOptions(Double.NaN).build()),
        row("options", () -> NegotiationIssue.builder().id("a").addOptions(1.0, 1.0).build()),
        row("issues", () -> Negotiation.of(List.of())),
        row("issues", () -> Negotiation.of(List.of(PRICE, PRICE))),
        row("ourAlternative", () -> new Negotiation(List.of(PRICE), 2, 0)),
        row("theirAlternative", () -> new Negotiation(List.of(PRICE), 0, Double.NaN)),
        row("options", () -> Negotiation.of(List.of(wide("a"), wide("b")))),
        row("options", () -> Negotiation.of(many(17, 83))),
        row("draws", () -> new GoalConsensus(99, 1)),
        row("control [null]", () -> ENGINE.agreement(ONE, null)),
        row("negotiation [null]", () -> ENGINE.agreement(null)),
        row("negotiation [null]", () -> ENGINE.gaps(null)),
        row("control [null]", () -> ENGINE.outlook(ONE, null)),
        row("terms", () -> ENGINE.improve(ONE, Map.of())),
        row("terms", () -> ENGINE.improve(ONE, Map.of("price", Double.NaN))),
        row("terms [0.5]", () -> ENGINE.improve(ONE, Map.of("price", 0.5))),
        row("id [ ]", () -> promise(" ").build()),
        row("title", () -> promise("a").title("").build()),
        row("ownerId", () -> promise("a").ownerId("").build()),
        row("side", () -> Commitment.builder().id("a").title("T").ownerId("o").due(DAY).build()),
        row("durationDays", () -> promise("a").durationDays(0).build()),
        row("dependsOn", () -> promise("a").addDependsOn("a").build()),
        row("dependsOn", () -> promise("a").addDependsOn("b", "b").build()),
        row("dependsOn", () -> promise("a").addDependsOn("").build()),
        row("withdrawnOn", () -> promise("a").doneOn(DAY).withdrawnOn(DAY).build()),
        row("id [ ]", () -> new MutualActionPlan(" ", "M", List.of(promise("a").build()))),
        row("title", () -> new MutualActionPlan("m", "", List.of(promise("a").build()))),
        row("commitments", () -> plan()),
        row("a", () -> plan(promise("a").build(), promise("a").build())),
        row("b", () -> plan(promise("a").addDependsOn("b").build())),
        row(
            "cycle",
            () ->
                plan(
                    promise("a").addDependsOn("b").build(),
                    promise("b").addDependsOn("a").build())),
        row("asOf [null]", () -> plan(promise("a").build()).document(null, CALENDAR)),
        row("ownerId", () -> PastPromise.builder().side(Side.OURS).ownerId("").due(DAY).build()),
        row(
            "doneOn",
            () ->
                PastPromise.builder()
                    .side(Side.OURS)
                    .ownerId("o")
                    .due(DAY)
                    .doneOn(LocalDate.MIN)
                    .build()),
        row("floor", () -> new PromiseReliability(0, 5, 5)),
        row("shrinkage", () -> new PromiseReliability(1, 0, 5)),
        row("shrinkage", () -> new PromiseReliability(1, Double.NaN, 5)),
        row("lateDays", () -> new PromiseReliability(1, 5, 0)),
        row("lateDays", () -> new PromiseReliability(1, 5, Double.POSITIVE_INFINITY)),
        row(
            "ownerId",
            () -> PromiseReliability.standard().ofOwner(List.of(), Side.OURS, " ", DAY, CALENDAR)),
        row("risk [null]", () -> new JointPlanRisk(null, PromiseReliability.standard())),
        row("reliability [null]", () -> new JointPlanRisk(ScheduleRisk.standard(), null)),
        row("ours [null]", () -> new JointPlanRisk.Setting(List.of(), DAY, null)),
        row("theirs [null]", () -> new JointPlanRisk.Setting(List.of(), DAY, CALENDAR, null)),
        row("asOf", () -> new JointPlanRisk.Setting(List.of(), LocalDate.MAX, CALENDAR)),
        row("side [null]", () -> SETTING.calendar(null)),
        row(
            "plan [null]",
            () -> JointPlanRisk.standard().outlook(null, DAY, SETTING, RunControl.unlimited())));
  }

  private static Arguments row(String message, ThrowingCallable call) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void isRefused(String message, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfAny(IllegalArgumentException.class, NullPointerException.class)
        .hasMessageContaining(message);
  }
}
