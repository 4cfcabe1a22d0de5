package io.planwright.stakeholders.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OpinionDynamicsProperties {

  private static final RunControl FREE = RunControl.unlimited();

  @Property(tries = 200)
  void limitsAreThoseOfThePowers(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(6);
    double[][] rows = Networks.random(random, size);
    double[][] expected = Networks.limit(rows);
    InfluenceMatrix found = OpinionDynamics.influence(Networks.of(rows), FREE);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        assertThat(found.weight("p" + i, "p" + j)).isCloseTo(expected[i][j], within(1e-9));
      }
    }
  }

  @Property(tries = 200)
  void limitsAreFixedPointsWithinTheHull(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(12);
    double[][] rows = Networks.random(random, size);
    double[] opinions = Networks.values(random, size);
    OpinionLimit limit =
        OpinionDynamics.deGroot(Networks.of(rows), Networks.opinions(opinions), 0.01, FREE)
            .orElseThrow();
    double low = Arrays.stream(opinions).min().orElseThrow();
    double high = Arrays.stream(opinions).max().orElseThrow();
    double influence = 0;
    double mean = 0;
    for (int i = 0; i < size; i++) {
      double heard = 0;
      for (int j = 0; j < size; j++) {
        heard += rows[i][j] * limit.people().get(j).end();
      }
      PersonLimit person = limit.people().get(i);
      assertThat(person.end()).isCloseTo(heard, within(1e-9)).isBetween(low - 1e-9, high + 1e-9);
      influence += person.influence();
      mean += person.influence() * person.start() - person.end() / size;
    }
    assertThat(influence).isCloseTo(1, within(1e-9));
    assertThat(mean).isCloseTo(0, within(1e-9));
    assertThat(limit.speed().secondModulus().orElseThrow()).isBetween(0.0, 1.0);
    boolean settles = limit.people().stream().allMatch(PersonLimit::settles);
    assertThat(settles).isEqualTo(limit.outcome() != OpinionOutcome.CYCLE);
    assertThat(limit.speed().rounds().isKnown()).isEqualTo(settles);
  }

  @Property(tries = 100)
  void cyclesGoOnAsReported(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 2 + random.nextInt(5);
    double[][] rows = Networks.random(random, size);
    double[] now = Networks.values(random, size);
    OpinionLimit limit =
        OpinionDynamics.deGroot(Networks.of(rows), Networks.opinions(now), 0.01, FREE)
            .orElseThrow();
    int rounds = 6000 + random.nextInt(60);
    double[] next = new double[size];
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < size; i++) {
        next[i] = 0;
        for (int j = 0; j < size; j++) {
          next[i] += rows[i][j] * now[j];
        }
      }
      now = next.clone();
    }
    for (OpinionGroup group : limit.groups()) {
      for (int step = 0; step < group.period(); step++) {
        double expected = group.opinions().get((step + rounds) % group.period());
        for (String id : group.steps().get(step)) {
          assertThat(now[Integer.parseInt(id.substring(1))]).isCloseTo(expected, within(1e-6));
        }
      }
    }
  }

  @Property(tries = 200)
  void friedkinJohnsenEndsWhereItsRoundEnds(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(10);
    double[][] rows = Networks.random(random, size);
    double[] opinions = Networks.values(random, size);
    Map<String, Double> susceptibility = new HashMap<>();
    for (int i = 0; i < size; i++) {
      susceptibility.put("p" + i, random.nextInt(5) / 4.0);
    }
    OpinionLimit limit =
        OpinionDynamics.friedkinJohnsen(
                Networks.of(rows), susceptibility, Networks.opinions(opinions), 0.01, FREE)
            .orElseThrow();
    InfluenceMatrix influence = OpinionDynamics.influence(Networks.of(rows), susceptibility, FREE);
    for (int i = 0; i < size; i++) {
      double share = susceptibility.get("p" + i);
      double heard = 0;
      double mixed = 0;
      for (int j = 0; j < size; j++) {
        heard += rows[i][j] * limit.people().get(j).end();
        mixed += influence.weight("p" + i, "p" + j) * opinions[j];
      }
      double end = limit.people().get(i).end();
      assertThat(end).isCloseTo(share * heard + (1 - share) * opinions[i], within(1e-9));
      assertThat(end).isCloseTo(mixed, within(1e-9));
    }
  }

  @Property(tries = 100)
  void namesAndOrderDoNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    int size = 1 + random.nextInt(10);
    TrustNetwork network = Networks.of(Networks.random(random, size));
    double[] opinions = Networks.values(random, size);
    List<String> ids = new ArrayList<>(Networks.ids(size));
    Collections.shuffle(ids, random);
    List<Trust> ties = new ArrayList<>();
    for (Trust tie : network.ties()) {
      ties.add(new Trust("x" + tie.personId(), "x" + tie.trustedId(), tie.weight()));
    }
    Collections.shuffle(ties, random);
    List<Opinion> renamed = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      renamed.add(new Opinion("xp" + i, opinions[i]));
    }
    TrustNetwork other = TrustNetwork.of(ids.stream().map(id -> "x" + id).toList(), ties);
    OpinionLimit one =
        OpinionDynamics.deGroot(network, Networks.opinions(opinions), 0.01, FREE).orElseThrow();
    OpinionLimit two = OpinionDynamics.deGroot(other, renamed, 0.01, FREE).orElseThrow();
    assertThat(two.outcome()).isEqualTo(one.outcome());
    assertThat(two.groups()).hasSameSizeAs(one.groups());
    assertThat(two.speed().secondModulus().orElseThrow())
        .isCloseTo(one.speed().secondModulus().orElseThrow(), within(1e-6));
    for (PersonLimit person : one.people()) {
      PersonLimit same =
          two.people().stream()
              .filter(p -> p.personId().equals("x" + person.personId()))
              .findFirst()
              .orElseThrow();
      assertThat(same.end()).isCloseTo(person.end(), within(1e-9));
      assertThat(same.influence()).isCloseTo(person.influence(), within(1e-9));
      assertThat(same.settles()).isEqualTo(person.settles());
    }
  }
}
