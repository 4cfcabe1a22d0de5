package io.planwright.stakeholders.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Evidence;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.testkit.JsonRoundTrip;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GoalConsensusTest {

  private static final GoalConsensus ENGINE = GoalConsensus.standard();
  private static final Offset<Double> EXACT = within(1e-12);
  private static final RunControl CONTROL = RunControl.unlimited();

  static NegotiationIssue issue(String id, IssueStand ours, IssueStand theirs, double... options) {
    return NegotiationIssue.builder().id(id).ours(ours).theirs(theirs).addOptions(options).build();
  }

  static Agreement agreed(Negotiation negotiation) {
    Solution<Agreement> solution = ENGINE.agreement(negotiation).orElseThrow();
    assertThat(solution).isInstanceOf(Solution.Feasible.class);
    return ((Solution.Feasible<Agreement>) solution).answer();
  }

  @Test
  void comparesProductsOfSmallGains() {
    for (double d : new double[] {1e-3, 1e-5, 1e-6}) {
      List<NegotiationIssue> issues =
          List.of(
              issue("p", IssueStand.sure(1, 0, 1), IssueStand.sure(0, 1, 9), 0.5, 0.5 - d),
              issue("q", IssueStand.sure(1, 0, 3), IssueStand.sure(0, 1, 1), 0.5));
      // At 0.5 we gain 0.25 d and they 0.1 d; at 0.5 - d we gain nothing, they d.
      double our = 0.25 * (0.5 - d) + 0.75 * 0.5;
      Agreement agreement = agreed(new Negotiation(issues, our, 0.5 - 0.1 * d));
      assertThat(agreement.nash().terms()).containsEntry("p", 0.5);
    }
  }

  @Test
  void cornersBelowAnotherChainAreNotOnTheFrontier() {
    Agreement agreement =
        agreed(
            Negotiation.of(
                List.of(
                    issue("a", IssueStand.sure(1, 0, 0.1), IssueStand.sure(0, 1, 0.9), 0.5, 0.55),
                    issue("y", IssueStand.sure(1, 0, 0.9), IssueStand.sure(0, 1, 0.1)))));
    // (0.95, 0.45) and (0.05, 0.55) of a = 0.5; of a = 0.55 only our best, (0.955, 0.405).
    assertThat(agreement.frontier()).hasSize(3);
    assertThat(agreement.frontier().get(0).terms()).containsEntry("a", 0.55);
    assertThat(agreement.frontier().get(2).terms()).containsEntry("a", 0.5);
  }

  @Test
  void canBeStopped() {
    double[] options = DoubleStream.iterate(0, x -> x + 0.01).limit(60).toArray();
    IssueStand more = IssueStand.sure(1, 0, 1);
    IssueStand less = IssueStand.sure(0, 1, 2);
    Negotiation wide =
        Negotiation.of(List.of(issue("a", more, less, options), issue("b", more, less, options)));
    Cancellation stop = Cancellation.create();
    stop.cancel();
    assertThatThrownBy(() -> ENGINE.agreement(wide, CONTROL.withCancellation(stop)))
        .isInstanceOf(RunStoppedException.class);
  }

  /** What both have, and what it is worth to Bill and to Jack: Nash, Econometrica 18, 1950. */
  @Test
  void solvesTheExampleOfNash() {
    String[] names = {"book", "whip", "ball", "bat", "box", "pen", "toy", "knife", "hat"};
    double[] bill = {2, 2, 2, 2, 4, 10, 4, 6, 2};
    double[] jack = {4, 2, 1, 2, 1, 1, 1, 2, 2};
    List<NegotiationIssue> issues = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      // 1 where it is with Jack; the first five are Bill's to begin with.
      issues.add(
          issue(
              names[i], IssueStand.sure(0, 1, bill[i]), IssueStand.sure(1, 0, jack[i]), 0.0, 1.0));
    }
    Agreement agreement = agreed(new Negotiation(issues, 12 / 34.0, 6 / 16.0));
    List<String> withJack =
        agreement.nash().terms().entrySet().stream()
            .filter(term -> term.getValue() == 1)
            .map(Map.Entry::getKey)
            .toList();
    assertThat(withJack).containsExactly("book", "whip", "ball", "bat", "hat");
    // Bill gains 12, Jack 5.
    assertThat(agreement.nash().ourWorth()).isCloseTo((12 + 12) / 34.0, EXACT);
    assertThat(agreement.nash().theirWorth()).isCloseTo((6 + 5) / 16.0, EXACT);
  }

  @Test
  void splitsASinglePriceHalfWayBetweenTheReservations() {
    // We want 130 and take 90; they want 80 and pay 110: (x - 90) (110 - x) is greatest at 100.
    Negotiation price =
        Negotiation.of(
            List.of(issue("price", IssueStand.sure(130, 90, 1), IssueStand.sure(80, 110, 1))));
    Agreement agreement = agreed(price);
    assertThat(agreement.nash().terms().get("price")).isCloseTo(100, EXACT);
    IssueGap gap = ENGINE.gaps(price).orElseThrow().get(0);
    assertThat(gap.opposed()).isTrue();
    assertThat(gap.aspirationGap()).isEqualTo(50);
    assertThat(gap.reservationGap()).isEqualTo(20);
    assertThat(gap.zone()).isEqualTo(Answer.known(new IssueGap.Zone(90, 110)));
    assertThat(gap.explanation())
        .isEqualTo("price: wishes are 50 apart, reservations leave 20 of room.");
  }

  private static Negotiation trade(double ourA, double ourB, double theirA, double theirB) {
    return Negotiation.of(
        List.of(
            issue("A", IssueStand.sure(1, 0, ourA), IssueStand.sure(0, 1, theirA)),
            issue("B", IssueStand.sure(1, 0, ourB), IssueStand.sure(0, 1, theirB))));
  }

  @Test
  void eachGetsWhatMattersMore() {
    Agreement agreement = agreed(trade(3, 1, 1, 3));
    assertThat(agreement.nash().terms()).containsExactlyEntriesOf(ordered("A", 1.0, "B", 0.0));
    assertThat(agreement.nash().ourWorth()).isCloseTo(0.75, EXACT);
    assertThat(agreement.nash().theirWorth()).isCloseTo(0.75, EXACT);
    assertThat(agreement.trades()).extracting(Agreement.Trade::issueId).containsExactly("B", "A");
    assertThat(agreement.frontier()).hasSize(3);
  }

  private static Map<String, Double> ordered(String a, double x, String b, double y) {
    Map<String, Double> map = new LinkedHashMap<>();
    map.put(a, x);
    map.put(b, y);
    return map;
  }

  /** The frontier goes (1, 0), (0.8, 0.6)... by hand: Nash at the corner, equal shares at 2/3. */
  @Test
  void tellsNashFromKalaiAndSmorodinsky() {
    Agreement agreement = agreed(trade(1, 4, 3, 2));
    assertThat(agreement.frontier())
        .extracting(TermPackage::ourWorth)
        .satisfies(
            worths -> {
              assertThat(worths.get(0)).isCloseTo(1, EXACT);
              assertThat(worths.get(1)).isCloseTo(0.8, EXACT);
              assertThat(worths.get(2)).isCloseTo(0, EXACT);
            });
    assertThat(agreement.nash().ourWorth()).isCloseTo(0.8, EXACT);
    assertThat(agreement.nash().theirWorth()).isCloseTo(0.6, EXACT);
    assertThat(agreement.kalaiSmorodinsky().ourWorth()).isCloseTo(2 / 3.0, EXACT);
    assertThat(agreement.kalaiSmorodinsky().theirWorth()).isCloseTo(2 / 3.0, EXACT);
  }

  @Test
  void refusesWhereThereIsNoZone() {
    Negotiation apart =
        Negotiation.of(
            List.of(issue("price", IssueStand.sure(130, 110, 1), IssueStand.sure(80, 90, 1))));
    Solution<Agreement> solution = ENGINE.agreement(apart).orElseThrow();
    assertThat(solution).isInstanceOf(Solution.Infeasible.class);
    Solution.Infeasible<Agreement> none = (Solution.Infeasible<Agreement>) solution;
    assertThat(none.summary()).startsWith("There is no zone of agreement");
    assertThat(none.conflict()).contains("price: wishes are 50 apart, reservations are 20 apart.");
    assertThat(ENGINE.gaps(apart).orElseThrow().get(0).zone().isKnown()).isFalse();
    assertThat(ENGINE.outlook(apart, CONTROL).orElseThrow().zoneProbability()).isZero();
    assertThat(ENGINE.outlook(apart, CONTROL).orElseThrow().terms()).isEmpty();
  }

  @Test
  void tradesAcrossAnIssueWithoutAZoneUnlessItIsFirm() {
    IssueStand ours = IssueStand.sure(130, 110, 1);
    NegotiationIssue price = issue("price", ours, IssueStand.sure(80, 90, 3));
    NegotiationIssue date = issue("date", IssueStand.sure(10, 40, 9), IssueStand.sure(5, 50, 1));
    Agreement agreement = agreed(Negotiation.of(List.of(price, date)));
    assertThat(agreement.nash().ourWorth()).isPositive();
    assertThat(agreement.nash().theirWorth()).isPositive();
    IssueStand firm =
        new IssueStand(ours.aspiration(), ours.reservation(), ours.weight(), true, List.of());
    IssueStand theirsFirm =
        new IssueStand(
            UncertainValue.sure(80),
            UncertainValue.sure(90),
            UncertainValue.sure(3),
            true,
            List.of());
    NegotiationIssue hard = issue("price", firm, theirsFirm);
    assertThat(ENGINE.agreement(Negotiation.of(List.of(hard, date))).orElseThrow())
        .isInstanceOf(Solution.Infeasible.class);
  }

  @Test
  void namesTheStandsThatAreNotKnown() {
    NegotiationIssue open =
        NegotiationIssue.builder().id("scope").ours(IssueStand.sure(5, 3, 1)).build();
    assertThat(ENGINE.agreement(Negotiation.of(List.of(open))))
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).isEqualTo("1 stands are not known: theirs on scope"));
    assertThat(ENGINE.gaps(Negotiation.of(List.of(open))).isKnown()).isFalse();
  }

  @Test
  void bothWantTheSame() {
    Negotiation same =
        Negotiation.of(
            List.of(
                issue("quality", IssueStand.sure(99, 95, 1), IssueStand.sure(99.5, 97, 2)),
                issue("price", IssueStand.sure(130, 90, 1), IssueStand.sure(80, 110, 1))));
    Agreement agreement = agreed(same);
    assertThat(agreement.nash().terms().get("quality")).isEqualTo(99.5);
    assertThat(agreement.trades()).extracting(Agreement.Trade::issueId).containsExactly("price");
    IssueGap gap = ENGINE.gaps(same).orElseThrow().get(0);
    assertThat(gap.issueId()).isEqualTo("quality");
    assertThat(gap.opposed()).isFalse();
    assertThat(gap.zone()).isEqualTo(Answer.known(new IssueGap.Zone(97, 99.5)));
  }

  @Test
  void improvesAPackageForBoth() {
    Solution<TermPackage> better =
        ENGINE.improve(trade(3, 1, 1, 3), Map.of("A", 0.5, "B", 0.5)).orElseThrow();
    TermPackage found = ((Solution.Feasible<TermPackage>) better).answer();
    assertThat(found.terms()).containsExactlyEntriesOf(ordered("A", 1.0, "B", 0.0));
    assertThat(ENGINE.improve(trade(3, 1, 1, 3), found.terms()).orElseThrow())
        .isInstanceOf(Solution.Infeasible.class);
  }

  @Test
  void drawsWhatIsUncertain() {
    // Reservations uniform-like around each other: half of the draws have a zone, by symmetry.
    IssueStand ours =
        new IssueStand(
            UncertainValue.sure(200),
            new UncertainValue(90, 100, 110),
            UncertainValue.sure(1),
            false,
            List.of(new Evidence("CRM", "Said so in the kick-off.", LocalDate.of(2026, 1, 5))));
    IssueStand theirs =
        new IssueStand(
            UncertainValue.sure(10),
            new UncertainValue(90, 100, 110),
            UncertainValue.sure(1),
            false,
            List.of());
    Negotiation even = Negotiation.of(List.of(issue("price", ours, theirs)));
    ConsensusOutlook outlook = new GoalConsensus(20_000, 7).outlook(even, CONTROL).orElseThrow();
    assertThat(outlook.zoneProbability()).isCloseTo(0.5, within(4 * outlook.zoneError()));
    assertThat(outlook.terms().get(0).median()).isCloseTo(100, within(0.3));
    assertThat(new GoalConsensus(20_000, 7).outlook(even, CONTROL).orElseThrow())
        .isEqualTo(outlook);
    JsonRoundTrip.assertGolden(even, Negotiation.class, "negotiation.json");
  }

  @Test
  void roundTrips() {
    Negotiation open =
        Negotiation.of(
            List.of(
                NegotiationIssue.builder().id("a").unit("days").build(),
                issue("b", IssueStand.sure(1, 0, 1), IssueStand.sure(0, 1, 1), 0.0, 1.0)));
    JsonRoundTrip.assertRoundTrips(open, Negotiation.class);
    Agreement agreement = agreed(trade(3, 1, 1, 3));
    assertThat(JsonRoundTrip.serializedCopy(agreement)).isEqualTo(agreement);
  }
}
