package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.calendar.DateRange;
import io.planwright.evidence.Answer;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.testkit.JsonRoundTrip;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class HandOffAnalysisTest {

  private static final Instant START = Instant.parse("2026-01-05T08:00:00Z");

  private static final RunControl CONTROL = RunControl.unlimited();

  private static Instant at(double hours) {
    return START.plus(Duration.ofMinutes(Math.round(hours * 60)));
  }

  private static HandOff.Builder line(String item, String from, String to, double over) {
    return HandOff.builder().itemId(item).fromId(from).toId(to).handedOver(at(over));
  }

  private static HandOff done(String item, String from, String to, double... hours) {
    return line(item, from, to, hours[0]).started(at(hours[1])).finished(at(hours[2])).build();
  }

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

  private static List<HandOff> log() {
    List<HandOff> log = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      HandOff first = done("offer" + i, "sales", "legal", i, i + 1, i + 3);
      log.add(i < 2 ? first.toBuilder().returned(true).build() : first);
      log.add(done("offer" + i, "legal", "pricing", i + 3, i + 3.5, i + 4));
    }
    return log;
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
    ReworkRate rework = toLegal.rework().orElseThrow();
    assertThat(rework.rate()).isEqualTo(0.2);
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
    List<HandOff> log = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int from = random.nextInt(4);
      int to = (from + 1 + random.nextInt(3)) % 4;
      double over = random.nextInt(2000) / 10.0 + i / 1000.0;
      HandOff.Builder line = line("i" + random.nextInt(12), "p" + from, "p" + to, over);
      if (random.nextBoolean()) {
        line.finished(at(over + random.nextInt(90))).returned(random.nextInt(4) == 0);
      }
      log.add(line.build());
    }
    HandOffReport report = HandOffAnalysis.standard().analyse(log, at(150));
    List<Bottleneck> found = new Bottlenecks(1).find(log, at(150), CONTROL).orElseThrow();
    Collections.shuffle(log, random);
    assertThat(HandOffAnalysis.standard().analyse(log, at(150))).isEqualTo(report);
    assertThat(new Bottlenecks(1).find(log, at(150), CONTROL).orElseThrow()).isEqualTo(found);
  }

  @Test
  void findsWhoMostPassesThrough() {
    List<Bottleneck> found = Bottlenecks.standard().find(log(), at(100), CONTROL).orElseThrow();
    assertThat(found).extracting(Bottleneck::partyId).containsExactly("legal", "pricing", "sales");
    Bottleneck legal = found.get(0);
    assertThat(legal.received()).isEqualTo(10);
    assertThat(legal.passedOn()).isEqualTo(10);
    assertThat(legal.through().rate()).isEqualTo(1);
    assertThat(legal.betweenness()).isEqualTo(0.5);
    assertThat(legal.pairsCut()).isEqualTo(1);
    assertThat(found.get(1).pairsCut()).isZero();
    assertThat(Bottlenecks.standard().find(log(), at(5), CONTROL).isKnown()).isFalse();
  }

  /** Against all simple ways, the shortest of which are counted. */
  @Property(tries = 100)
  void betweennessAgreesWithAListOfAllWays(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 3 + random.nextInt(4);
    boolean[][] flows = new boolean[size][size];
    FlowGraph graph = new FlowGraph(size);
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        if (i != k && random.nextInt(3) == 0) {
          flows[i][k] = true;
          graph.add(i, k);
        }
      }
    }
    double[] expected = new double[size];
    int[] cut = new int[size];
    for (int s = 0; s < size; s++) {
      for (int t = 0; t < size; t++) {
        List<List<Integer>> ways = new ArrayList<>();
        if (s != t) {
          collect(flows, new ArrayList<>(List.of(s)), t, ways);
        }
        int shortest = ways.stream().mapToInt(List::size).min().orElse(0);
        List<List<Integer>> best = ways.stream().filter(w -> w.size() == shortest).toList();
        for (int v = 0; v < size && !ways.isEmpty(); v++) {
          int via = v;
          if (v != s && v != t) {
            double share = best.stream().filter(w -> w.contains(via)).count();
            expected[v] += share / best.size() / ((size - 1.0) * (size - 2.0));
            cut[v] += ways.stream().allMatch(w -> w.contains(via)) ? 1 : 0;
          }
        }
      }
    }
    double[] found = graph.betweenness(CONTROL);
    int[] cuts = graph.pairsCut(CONTROL);
    for (int v = 0; v < size; v++) {
      assertThat(found[v]).isCloseTo(expected[v], within(1e-12));
      assertThat(cuts[v]).isEqualTo(cut[v]);
    }
  }

  private static void collect(
      boolean[][] flows, List<Integer> way, int target, List<List<Integer>> ways) {
    int last = way.get(way.size() - 1);
    if (last == target) {
      ways.add(List.copyOf(way));
      return;
    }
    for (int next = 0; next < flows.length; next++) {
      if (flows[last][next] && !way.contains(next)) {
        way.add(next);
        collect(flows, way, target, ways);
        way.remove(way.size() - 1);
      }
    }
  }

  private static List<HandOff> chain(int parties) {
    List<HandOff> log = new ArrayList<>();
    for (int i = 1; i < parties; i++) {
      log.add(line("offer", "p" + (i - 1), "p" + i, i).build());
    }
    return log;
  }

  @Test
  void manyPartiesAreReadAndTooManyRefused() {
    Bottlenecks one = new Bottlenecks(1);
    List<Bottleneck> found = one.find(chain(1_500), at(2_000), CONTROL).orElseThrow();
    assertThat(found.get(0).pairsCut()).isEqualTo(749 * 750);
    assertThatThrownBy(() -> one.find(chain(1_501), at(2_000), CONTROL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("parties of the log [1501]");
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl stopped = CONTROL.withCancellation(cancellation);
    assertThatThrownBy(() -> one.find(chain(9), at(20), stopped))
        .isInstanceOf(RunStoppedException.class);
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

  @Test
  void textsAndMessagesNameNobody() {
    RaciParty ann = RaciParty.builder().id("Ann").absences(List.of()).grade(3).build();
    HandOff line = line("i", "Ann", "Bob", 1).build();
    DependencyMatrix.Need need = new DependencyMatrix.Need("Ann", "Bob", 1);
    DependencyMatrix matrix = new DependencyMatrix(List.of("Ann", "Bob"), List.of(need));
    RaciEntry entry = new RaciEntry("i", "Ann", RaciRole.INFORMED);
    DateRange day = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
    RaciDelegation delegation = RaciDelegation.ofAll("Ann", "Bob", day);
    RaciChart chart = new RaciChart(List.of(), List.of(ann), List.of(entry), List.of(delegation));
    List<Object> all = new ArrayList<>(List.of(ann, line, matrix, need, entry, delegation, chart));
    all.add(RaciCheck.standard().check(chart, day.start()));
    all.add(HandOffAnalysis.standard().analyse(List.of(line), at(9)).pairs());
    all.add(Sequencing.order(matrix, CONTROL));
    all.add(TeamClustering.standard().group(matrix, CONTROL));
    for (ThrowingCallable call : bad(ann, matrix, day)) {
      all.add(String.valueOf(catchThrowable(call).getMessage()));
    }
    assertThat(all).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Ann", "Bob"));
  }

  private static List<ThrowingCallable> bad(RaciParty ann, DependencyMatrix matrix, DateRange day) {
    RaciEntry entry = new RaciEntry("i", "Ann", RaciRole.INFORMED);
    RaciParty bob = RaciParty.builder().id("Bob").departmentId("Ann").build();
    return List.of(
        () -> RaciChart.of(List.of(), List.of(ann, ann), List.of()),
        () -> RaciChart.of(List.of(), List.of(ann), List.of(entry, entry)),
        () -> RaciChart.of(List.of(), List.of(ann, bob), List.of()),
        () -> ann.toBuilder().departmentId("Ann").build(),
        () -> RaciDelegation.ofAll("Ann", "Ann", day),
        () -> line("i", "Ann", "Ann", 1).build(),
        () -> new DependencyMatrix(List.of("Ann", "Ann"), List.of()),
        () -> new DependencyMatrix(List.of("Ann"), matrix.needs()),
        () -> new DependencyMatrix.Need("Ann", "Ann", 1),
        () -> Coupling.of(matrix, Map.of("Ann", "sales")),
        () -> TeamClustering.standard().cost(matrix, List.of(List.of("Ann"))));
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(log().get(0), HandOff.class, "hand-off.json");
    JsonRoundTrip.assertRoundTrips(line("i", "a", "b", 1).build(), HandOff.class);
    HandOffReport report = HandOffAnalysis.standard().analyse(log(), at(100));
    assertThat(JsonRoundTrip.serializedCopy(report)).isEqualTo(report);
  }
}
