package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.team.DependencyMatrix.Need;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TeamBadInputTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final DateRange WEEK = DateRange.of(DAY, DAY.plusDays(7));
  private static final DependencyMatrix PAIR =
      new DependencyMatrix(List.of("a", "b"), List.of(new Need("a", "b", 1)));
  private static final MeetingCadence CADENCE = new MeetingCadence(1, 1, 1, 1);

  private static HandOff.Builder line(String item, String from, String to) {
    return HandOff.builder().itemId(item).fromId(from).toId(to).handedOver(NOON);
  }

  private static ElapsedTimes elapsed(List<Double> hours, List<Double> share) {
    return new ElapsedTimes(2, 0, hours, share, List.of(0.0, 0.0));
  }

  private static CadenceAdvice advice() {
    return CADENCE.recommend(List.of(DAY), WEEK, DAY).orElseThrow();
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        row("itemId", () -> line(" ", "a", "b").build()),
        row("fromId", () -> line("i", "", "b").build()),
        row("toId", () -> line("i", "a", "").build()),
        row("toId [the same id]", () -> line("i", "a", "a").build()),
        row("handedOver", () -> HandOff.builder().itemId("i").fromId("a").toId("b").build()),
        row("started", () -> line("i", "a", "b").started(NOON.minusSeconds(1)).build()),
        row("finished", () -> line("i", "a", "b").finished(NOON.minusSeconds(1)).build()),
        row(
            "finished",
            () ->
                line("i", "a", "b")
                    .started(NOON.plusSeconds(9))
                    .finished(NOON.plusSeconds(8))
                    .build()),
        row("returned", () -> line("i", "a", "b").returned(true).build()),
        row("floor", () -> new HandOffAnalysis(0)),
        row("log [null]", () -> HandOffAnalysis.standard().analyse(null, NOON)),
        row("asOf [null]", () -> HandOffAnalysis.standard().analyse(List.of(), null)),
        row("floor", () -> new Bottlenecks(0)),
        row("hours[0] [NaN]", () -> elapsed(List.of(Double.NaN, -5.0), List.of(0.1, 0.2))),
        row("hours[0] [-5.0]", () -> elapsed(List.of(-5.0, 1.0), List.of(0.1, 0.2))),
        row("hours[1] [1.0]", () -> elapsed(List.of(1.0, 1.0), List.of(0.1, 0.2))),
        row("share[0] [2.0]", () -> elapsed(List.of(1.0, 2.0), List.of(2.0, -1.0))),
        row("share[1] [0.1]", () -> elapsed(List.of(1.0, 2.0), List.of(0.2, 0.1))),
        row(
            "error[0] [NaN]",
            () -> new ElapsedTimes(1, 0, List.of(1.0), List.of(1.0), List.of(Double.NaN))),
        row("control [null]", () -> Bottlenecks.standard().find(List.of(), NOON, null)),
        row("p [0.0]", () -> ElapsedTimes.of(new double[] {1}, new double[0]).quantile(0)),
        row("p [NaN]", () -> ElapsedTimes.of(new double[] {1}, new double[0]).quantile(Double.NaN)),
        row("elementId", () -> new Need("", "b", 1)),
        row("sourceId", () -> new Need("a", "", 1)),
        row("sourceId [the same id]", () -> new Need("a", "a", 1)),
        row("weight [0.0]", () -> new Need("a", "b", 0)),
        row("weight [NaN]", () -> new Need("a", "b", Double.NaN)),
        row("weight", () -> new Need("a", "b", 2e9)),
        row("elementIds[1]", () -> new DependencyMatrix(List.of("a", "a"), List.of())),
        row(
            "elementIds [2001]",
            () ->
                new DependencyMatrix(
                    Stream.iterate(0, i -> i + 1).limit(2001).map(i -> "e" + i).toList(),
                    List.of())),
        row("needs[0]", () -> new DependencyMatrix(List.of("a"), PAIR.needs())),
        row(
            "needs[1]",
            () ->
                new DependencyMatrix(
                    List.of("a", "b"), Collections.nCopies(2, new Need("a", "b", 1)))),
        row("matrix [null]", () -> Sequencing.order(null, RunControl.unlimited())),
        row("control [null]", () -> Sequencing.order(PAIR, null)),
        row("power", () -> new TeamClustering(0, 1, 1)),
        row("power", () -> new TeamClustering(Double.NaN, 1, 1)),
        row("restarts", () -> new TeamClustering(1, 0, 1)),
        row("control [null]", () -> TeamClustering.standard().group(PAIR, null)),
        row("matrix [null]", () -> TeamClustering.standard().group(null, RunControl.unlimited())),
        row("teams", () -> TeamClustering.standard().cost(PAIR, List.of(List.of("a")))),
        row("teams [null]", () -> TeamClustering.standard().cost(PAIR, null)),
        row("teams[1]", () -> TeamClustering.standard().cost(PAIR, List.of(List.of("a", "a")))),
        row(
            "departmentOf [nothing for elementIds[1]]",
            () -> Coupling.of(PAIR, Map.of("a", "sales"))),
        row("meetingCost", () -> new MeetingCadence(0, 1, 1, 1)),
        row("delayCostPerDay", () -> new MeetingCadence(1, -1, 1, 1)),
        row("mostUnseen", () -> new MeetingCadence(1, 1, Double.NaN, 1)),
        row("mostUnseen", () -> new MeetingCadence(1, 1, 2e9, 1)),
        row("floor", () -> new MeetingCadence(1, 1, 1, 0)),
        row("asOf", () -> CADENCE.recommend(List.of(), WEEK, DAY.minusDays(1))),
        row("changes", () -> CADENCE.recommend(List.of(DAY.minusDays(1)), WEEK, DAY)),
        row(
            "days observed",
            () -> CADENCE.recommend(List.of(), DateRange.from(DAY), LocalDate.MAX)),
        row("presentDays", () -> advice().audit(0)),
        row("presentDays", () -> advice().audit(20_000)));
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
