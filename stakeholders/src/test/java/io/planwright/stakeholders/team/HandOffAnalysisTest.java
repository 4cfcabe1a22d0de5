package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Logs.at;
import static io.planwright.stakeholders.team.Logs.done;
import static io.planwright.stakeholders.team.Logs.line;
import static io.planwright.stakeholders.team.Logs.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.evidence.Answer;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HandOffAnalysisTest {

  /** The times of 6-MP in Freireich et al., Blood 21, 1963, the standard example of survival. */
  @Test
  void estimatesTheTimesOfTheStandardExample() {
    double[] done = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    double[] open = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    ElapsedTimes times = ElapsedTimes.of(done, open);
    double[] left = {0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448};
    double[] error = {0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346};
    assertThat(times.hours()).containsExactly(6.0, 7.0, 10.0, 13.0, 16.0, 22.0, 23.0);
    for (int i = 0; i < left.length; i++) {
      assertThat(1 - times.share().get(i)).isCloseTo(left[i], within(5e-4));
      assertThat(times.error().get(i)).isCloseTo(error[i], within(5e-5));
    }
    assertThat(times.quantile(0.5)).isEqualTo(Answer.known(23.0));
    assertThat(times.medianLow()).isEqualTo(13);
    assertThat(times.medianHigh().isKnown()).isFalse();
    assertThat(times.quantile(0.9).isKnown()).isFalse();
  }

  @Property(tries = 100)
  void withoutOpenOnesTheQuantilesAreThoseOfTheSample(@ForAll long seed) {
    Random random = new Random(seed);
    double[] done = random.doubles(1 + random.nextInt(40), 0, 100).sorted().toArray();
    ElapsedTimes times = ElapsedTimes.of(done, new double[0]);
    for (int k = 1; k <= done.length; k++) {
      assertThat(times.quantile((double) k / done.length).orElseThrow()).isEqualTo(done[k - 1]);
    }
    double median = times.quantile(0.5).orElseThrow();
    assertThat(times.medianLow()).isLessThanOrEqualTo(median);
    assertThat(times.medianHigh().orElseThrow()).isGreaterThanOrEqualTo(median);
  }

  @Test
  void measuresPairsAndRoutes() {
    HandOffReport report = HandOffAnalysis.standard().analyse(log(), at(100));
    assertThat(report.all().count()).isEqualTo(20);
    assertThat(report.pairs()).hasSize(2);
    HandOffFigures toLegal = report.pairs().get(1);
    assertThat(toLegal.path()).containsExactly("sales", "legal");
    assertThat(toLegal.leadTime().orElseThrow().quantile(0.5)).isEqualTo(Answer.known(3.0));
    assertThat(toLegal.waiting().orElseThrow().quantile(0.5)).isEqualTo(Answer.known(1.0));
    ObservedShare rework = toLegal.rework().orElseThrow();
    assertThat(rework.share()).isEqualTo(0.2);
    // Wilson's interval of 2 of 10, as published calculators give it.
    assertThat(rework.low()).isCloseTo(0.0567, within(5e-5));
    assertThat(rework.high()).isCloseTo(0.5098, within(5e-5));
    HandOffFigures route = report.routes().get(0);
    assertThat(route.path()).containsExactly("sales", "legal", "pricing");
    assertThat(route.count()).isEqualTo(10);
    assertThat(route.leadTime().orElseThrow().quantile(1)).isEqualTo(Answer.known(4.0));
    assertThat(route.waiting().orElseThrow().quantile(1)).isEqualTo(Answer.known(1.5));
  }

  @Test
  void doesNotSeeWhatCameLater() {
    HandOffReport report = HandOffAnalysis.standard().analyse(log(), at(2.5));
    assertThat(report.all().count()).isEqualTo(3);
    assertThat(report.all().leadTime())
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).isEqualTo("0 that are over"));
    ElapsedTimes waiting =
        new HandOffAnalysis(1).analyse(log(), at(2.5)).all().waiting().orElseThrow();
    assertThat(waiting.done()).isEqualTo(2);
    assertThat(waiting.open()).isEqualTo(1);
  }

  @Property(tries = 100)
  void theOrderOfTheLogDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<HandOff> log = Logs.random(random);
    HandOffReport report = HandOffAnalysis.standard().analyse(log, at(150));
    Collections.shuffle(log, random);
    assertThat(HandOffAnalysis.standard().analyse(log, at(150))).isEqualTo(report);
  }

  @Test
  void readsInstantsFarApart() {
    HandOff ages =
        HandOff.builder()
            .itemId("i")
            .fromId("a")
            .toId("b")
            .handedOver(Instant.MIN)
            .started(Instant.EPOCH)
            .finished(Instant.MAX)
            .build();
    HandOffFigures all = new HandOffAnalysis(1).analyse(List.of(ages), Instant.MAX).all();
    assertThat(all.leadTime().orElseThrow().hours().get(0))
        .isCloseTo(2.0 * Instant.MAX.getEpochSecond() / 3600, withinPercentage(0.1));
    assertThat(all.waiting().orElseThrow().hours().get(0)).isPositive();
  }

  /** Whether open or finished, what has no start is left out where starts are not all recorded. */
  @Test
  void treatsMissingStartsAlike() {
    List<HandOff> log = new ArrayList<>(log());
    log.add(line("late", "legal", "pricing", 1).build());
    HandOffAnalysis analysis = new HandOffAnalysis(1);
    ElapsedTimes complete = analysis.analyse(log, at(100)).all().waiting().orElseThrow();
    assertThat(complete.done()).isEqualTo(20);
    assertThat(complete.open()).isEqualTo(1);
    log.add(line("other", "legal", "pricing", 1).finished(at(9)).build());
    ElapsedTimes partial = analysis.analyse(log, at(100)).all().waiting().orElseThrow();
    assertThat(partial.done()).isEqualTo(20);
    assertThat(partial.open()).isZero();
  }

  /** Ids are any text: those of one pair must not pass for those of another. */
  @Test
  void idsWithLineBreaksStayApart() {
    List<HandOff> log =
        List.of(line("i", "a\nb", "c", 1).build(), line("k", "a", "b\nc", 2).build());
    HandOffReport report = HandOffAnalysis.standard().analyse(log, at(9));
    assertThat(report.pairs())
        .extracting(HandOffFigures::path)
        .containsExactly(List.of("a", "b\nc"), List.of("a\nb", "c"));
    assertThat(report.routes()).hasSize(2);
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(log().get(0), HandOff.class, "hand-off.json");
    JsonRoundTrip.assertRoundTrips(line("i", "a", "b", 1).build(), HandOff.class);
    HandOffReport report = HandOffAnalysis.standard().analyse(log(), at(100));
    assertThat(JsonRoundTrip.serializedCopy(report)).isEqualTo(report);
  }
}
