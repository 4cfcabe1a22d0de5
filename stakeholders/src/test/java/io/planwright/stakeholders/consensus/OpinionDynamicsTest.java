package io.planwright.stakeholders.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.testkit.JsonRoundTrip;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpinionDynamicsTest {

  private static final RunControl FREE = RunControl.unlimited();

  /** The first example of DeGroot 1974. */
  private static final TrustNetwork PAIR = Networks.of(new double[][] {{0.5, 0.5}, {0.25, 0.75}});

  private static OpinionLimit deGroot(TrustNetwork network, double... opinions) {
    return OpinionDynamics.deGroot(network, Networks.opinions(opinions), 1e-3, FREE).orElseThrow();
  }

  @Test
  void reproducesDeGrootsExample() {
    OpinionLimit limit = deGroot(PAIR, 1, 0);
    assertThat(limit.outcome()).isEqualTo(OpinionOutcome.CONSENSUS);
    assertThat(limit.people().get(0).influence()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(limit.people().get(1).influence()).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(limit.people())
        .allSatisfy(person -> assertThat(person.end()).isCloseTo(1 / 3.0, within(1e-15)));
    assertThat(limit.byInfluence().get(0).personId()).isEqualTo("p1");
    assertThat(limit.speed().secondModulus().orElseThrow()).isCloseTo(0.25, within(1e-12));
    assertThat(limit.speed().isEstimate()).isFalse();
    // From 1 and 0 the distance is 2/3 · 4^-t: 6.5e-4 after five rounds.
    assertThat(limit.speed().rounds()).isEqualTo(Answer.known(5L));
    assertThat(limit.explanation().summary())
        .isEqualTo("All come to think 0.3333, which 2 of them decide.");
    assertThat(limit.spread()).isCloseTo(0, within(1e-15));
  }

  @Test
  void reportsACycle() {
    TrustNetwork network =
        Networks.of(
            new double[][] {
              {0, 1, 0, 0}, {0, 0, 1, 0}, {1, 0, 0, 0}, {0.5, 0, 0, 0.5},
            });
    OpinionLimit limit = deGroot(network, 3, 6, 9, 0);
    assertThat(limit.outcome()).isEqualTo(OpinionOutcome.CYCLE);
    OpinionGroup cycle = limit.groups().get(0);
    assertThat(cycle.period()).isEqualTo(3);
    assertThat(cycle.steps()).containsExactly(List.of("p0"), List.of("p1"), List.of("p2"));
    assertThat(cycle.opinions()).containsExactly(3.0, 6.0, 9.0);
    assertThat(limit.people()).extracting(PersonLimit::settles).containsOnly(false);
    assertThat(limit.people())
        .allSatisfy(person -> assertThat(person.end()).isCloseTo(6, within(1e-12)));
    assertThat(limit.speed().secondModulus().orElseThrow()).isEqualTo(1);
    assertThat(limit.speed().rounds().isKnown()).isFalse();
    assertThat(limit.explanation().summary())
        .isEqualTo("Opinions do not settle: 3 people pass them round in a cycle of 3 rounds.");
  }

  @Test
  void reportsTheStepsOfACycleOfTeams() {
    TrustNetwork network =
        Networks.of(
            new double[][] {
              {0, 0, 0.5, 0.5}, {0, 0, 0.25, 0.75}, {0.5, 0.5, 0, 0}, {1, 0, 0, 0},
            });
    OpinionGroup cycle = deGroot(network, 1, 2, 3, 4).groups().get(0);
    assertThat(cycle.steps()).containsExactly(List.of("p0", "p1"), List.of("p2", "p3"));
    // Two rounds on, the first team listens to itself by the rows (0.75, 0.25) and (0.875, 0.125).
    assertThat(cycle.opinions().get(0)).isCloseTo((7 * 1 + 2 * 2) / 9.0, within(1e-12));
  }

  @Test
  void reportsAPartition() {
    TrustNetwork network =
        Networks.of(
            new double[][] {
              {0.5, 0.5, 0, 0, 0},
              {0.5, 0.5, 0, 0, 0},
              {0, 0, 1, 0, 0},
              {0.25, 0, 0.25, 0.5, 0},
              {0, 0, 0, 1, 0}
            });
    OpinionLimit limit = deGroot(network, 2, 4, 9, 0, 0);
    assertThat(limit.outcome()).isEqualTo(OpinionOutcome.PARTITION);
    assertThat(limit.groups())
        .extracting(OpinionGroup::members)
        .containsExactlyInAnyOrder(List.of("p0", "p1"), List.of("p2"));
    assertThat(limit.people().get(3).end()).isCloseTo(6, within(1e-12));
    assertThat(limit.people().get(4).end()).isCloseTo(6, within(1e-12));
    assertThat(limit.people()).extracting(PersonLimit::settles).containsOnly(true);
    assertThat(limit.people().get(2).influence()).isCloseTo(0.4, within(1e-12));
    assertThat(limit.people().get(3).influence()).isZero();
    assertThat(limit.speed().secondModulus().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(limit.spread()).isCloseTo(6, within(1e-12));
    assertThat(limit.explanation().summary())
        .isEqualTo("Opinions settle apart: 2 groups listen to nobody else.");
  }

  @Test
  void saysHowMuchTheMissingCount() {
    Answer<OpinionLimit> answer =
        OpinionDynamics.deGroot(PAIR, List.of(new Opinion("p0", 1)), 0.1, FREE);
    assertThat(answer)
        .isEqualTo(
            Answer.insufficient(
                "limit of opinions by DeGroot",
                "the opinion of each of 2 people",
                "no opinion of 1, who have 66.67 % of the influence",
                "Ask them, those with the most influence first, or compare what they might say."));
  }

  /** Friedkin & Johnsen 1999, four people; weights are printed to three digits too. */
  @Test
  void reproducesFriedkinAndJohnsensExample() {
    double[][] rows = {
      {0.220, 0.120, 0.360, 0.300},
      {0.147, 0.215, 0.344, 0.294},
      {0, 0, 1, 0},
      {0.090, 0.178, 0.446, 0.286}
    };
    double[][] printed = {
      {0.280, 0.045, 0.551, 0.124},
      {0.047, 0.278, 0.549, 0.126},
      {0, 0, 1, 0},
      {0.030, 0.048, 0.532, 0.390}
    };
    Map<String, Double> susceptibility = Map.of("p0", 0.780, "p1", 0.785, "p2", 0.0, "p3", 0.714);
    TrustNetwork network = Networks.of(rows);
    InfluenceMatrix influence = OpinionDynamics.influence(network, susceptibility, FREE);
    for (int i = 0; i < 4; i++) {
      for (int j = 0; j < 4; j++) {
        assertThat(influence.weight("p" + i, "p" + j)).isCloseTo(printed[i][j], within(1e-3));
      }
    }
    OpinionLimit limit =
        OpinionDynamics.friedkinJohnsen(
                network, susceptibility, Networks.opinions(25, 25, 75, 85), 0.5, FREE)
            .orElseThrow();
    double[] end = {60, 60, 75, 75};
    for (int i = 0; i < 4; i++) {
      assertThat(limit.people().get(i).end()).isCloseTo(end[i], within(0.1));
    }
    assertThat(limit.outcome()).isEqualTo(OpinionOutcome.PARTITION);
    assertThat(limit.byInfluence().get(0).personId()).isEqualTo("p2");
    assertThat(limit.speed().secondModulus().orElseThrow()).isBetween(0.1, 0.5);
  }

  @Test
  void isDeGrootWhereNobodyHoldsOn() {
    Map<String, Double> all = Map.of("p0", 1.0, "p1", 1.0);
    OpinionLimit limit =
        OpinionDynamics.friedkinJohnsen(PAIR, all, Networks.opinions(1, 0), 1e-3, FREE)
            .orElseThrow();
    assertThat(limit.people()).isEqualTo(deGroot(PAIR, 1, 0).people());
    assertThat(limit.groups()).isEqualTo(deGroot(PAIR, 1, 0).groups());
    assertThat(limit.outcome()).isEqualTo(OpinionOutcome.CONSENSUS);
  }

  @Test
  void staysWhereNobodyListens() {
    Map<String, Double> none = Map.of("p0", 0.0, "p1", 0.0);
    OpinionLimit limit =
        OpinionDynamics.friedkinJohnsen(PAIR, none, Networks.opinions(1, 0), 1e-3, FREE)
            .orElseThrow();
    assertThat(limit.people()).extracting(PersonLimit::end).containsExactly(1.0, 0.0);
    assertThat(limit.speed().secondModulus().orElseThrow()).isZero();
    assertThat(limit.speed().rounds()).isEqualTo(Answer.known(0L));
  }

  /** A third of four thousand in one large group, the others listen. */
  @Test
  void bearsThousandsOfPeople() {
    int size = 4000;
    Random random = new Random(5);
    List<Trust> ties = new ArrayList<>();
    double[] opinions = new double[size];
    for (int i = 0; i < size; i++) {
      opinions[i] = random.nextDouble();
      boolean isInner = i < size / 3;
      ties.add(new Trust("p" + i, "p" + i, 1));
      ties.add(new Trust("p" + i, "p" + (i + 1) % (isInner ? size / 3 : size), 1));
      int far = random.nextInt(isInner ? size / 3 : size);
      if (far != i && far != (i + 1) % (isInner ? size / 3 : size)) {
        ties.add(new Trust("p" + i, "p" + far, 2));
      }
    }
    TrustNetwork network = TrustNetwork.scaled(Networks.ids(size), ties);
    OpinionLimit limit = deGroot(network, opinions);
    assertThat(limit.outcome()).isEqualTo(OpinionOutcome.CONSENSUS);
    assertThat(limit.groups().get(0).members()).hasSize(size / 3);
    double[] now = opinions.clone();
    double[] next = new double[size];
    for (int round = 0; round < 3000; round++) {
      network.weights().times(now, next);
      System.arraycopy(next, 0, now, 0, size);
    }
    for (int i = 0; i < size; i++) {
      assertThat(limit.people().get(i).end()).isCloseTo(now[i], within(1e-11));
    }
    assertThat(limit.people().stream().mapToDouble(PersonLimit::influence).sum())
        .isCloseTo(1, within(1e-11));
    assertThat(limit.speed().isEstimate()).isTrue();
    assertThat(limit.speed().secondModulus().orElseThrow()).isBetween(0.7, 0.999);
    Map<String, Double> half = new java.util.HashMap<>();
    Networks.ids(size).forEach(id -> half.put(id, 0.5));
    OpinionLimit held =
        OpinionDynamics.friedkinJohnsen(network, half, Networks.opinions(opinions), 1e-3, FREE)
            .orElseThrow();
    for (int i = 0; i < size; i++) {
      now[i] = held.people().get(i).end();
    }
    network.weights().times(now, next);
    for (int i = 0; i < size; i++) {
      assertThat(now[i]).isCloseTo((next[i] + opinions[i]) / 2, within(1e-12));
    }
    assertThat(held.speed().secondModulus().orElseThrow()).isCloseTo(0.5, within(0.01));
  }

  @Test
  void bearsLongChains() {
    int size = 1200;
    List<Trust> ties = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      ties.add(new Trust("p" + i, "p" + Math.max(0, i - 1), 1));
    }
    OpinionLimit limit =
        OpinionDynamics.deGroot(
                TrustNetwork.of(Networks.ids(size), ties),
                Networks.opinions(new Random(1).doubles(size).toArray()),
                1e-9,
                FREE)
            .orElseThrow();
    assertThat(limit.spread()).isZero();
    assertThat(limit.speed().secondModulus().orElseThrow()).isZero();
    assertThat(limit.speed().rounds()).isEqualTo(Answer.known(size - 1L));
  }

  @Test
  void feelsTheSmallestWeightInTheEnd() {
    OpinionLimit limit = deGroot(Networks.of(new double[][] {{1, 1e-18}, {0, 1}}), 4, 3);
    assertThat(limit.people()).extracting(PersonLimit::end).containsExactly(3.0, 3.0);
    assertThat(limit.speed().rounds().isKnown()).isFalse();
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = FREE.withCancellation(cancellation);
    assertThatThrownBy(() -> OpinionDynamics.deGroot(PAIR, Networks.opinions(1, 0), 1e-3, control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertGolden(PAIR, TrustNetwork.class, "trust-network.json");
    JsonRoundTrip.assertRoundTrips(new Opinion("p0", -2.5), Opinion.class);
    assertThat(PAIR).hasToString("TrustNetwork[2 people, 4 ties]");
    assertThat(JsonRoundTrip.serializedCopy(deGroot(PAIR, 1, 0))).isEqualTo(deGroot(PAIR, 1, 0));
  }
}
