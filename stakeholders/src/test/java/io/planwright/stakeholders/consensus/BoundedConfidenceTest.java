package io.planwright.stakeholders.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BoundedConfidenceTest {

  private static final RunControl FREE = RunControl.unlimited();

  private static OpinionClusters hear(double confidence, double... opinions) {
    return BoundedConfidence.hegselmannKrause(Networks.opinions(opinions), confidence, FREE);
  }

  /** Rounds of all with all, the plain way. */
  private static double[] byDefinition(double[] opinions, double confidence) {
    double[] now = opinions;
    for (int round = 0; round < 200; round++) {
      double[] next = new double[now.length];
      for (int i = 0; i < now.length; i++) {
        double sum = 0;
        int count = 0;
        for (double other : now) {
          if (Math.abs(other - now[i]) <= confidence * (1 + 1e-9)) {
            sum += other;
            count++;
          }
        }
        next[i] = sum / count;
      }
      now = next;
    }
    return now;
  }

  @Test
  void leavesCampsThatAreTooFarApart() {
    OpinionClusters camps = hear(0.2, 0.1, 0.9, 0.2, 0);
    assertThat(camps.clusters()).hasSize(2);
    assertThat(camps.clusters().get(0).opinion()).isCloseTo(0.1, within(1e-15));
    assertThat(camps.clusters().get(0).members()).containsExactly("p0", "p2", "p3");
    assertThat(camps.clusters().get(1)).isEqualTo(new OpinionCluster(0.9, List.of("p1")));
    assertThat(camps.rounds()).isEqualTo(1);
    assertThat(camps.isSettled()).isTrue();
    assertThat(camps.isConsensus()).isFalse();
  }

  @Test
  void countsTheRounds() {
    // 0, 1, 2 become 0.5, 1, 1.5, and then all 1.
    OpinionClusters camps = hear(1, 0, 1, 2);
    assertThat(camps.clusters()).hasSize(1);
    assertThat(camps.clusters().get(0).opinion()).isEqualTo(1);
    assertThat(camps.rounds()).isEqualTo(2);
    assertThat(camps.isConsensus()).isTrue();
    assertThat(hear(1, 7).rounds()).isZero();
  }

  @Test
  void bearsNumbersThatRoundingPutsOnTheEdge() {
    assertThat(hear(0.1, 0.1, 0.2, 0.30000000000000004).clusters()).hasSize(1);
  }

  @Test
  void findsWhoHoldsTheOthersTogether() {
    List<OpinionPull> pulls = BoundedConfidence.pulls(Networks.opinions(0, 1, 2, 9), 1, FREE);
    assertThat(pulls.get(0)).isEqualTo(new OpinionPull("p1", 2 / 3.0, 0));
    assertThat(pulls.get(3)).isEqualTo(new OpinionPull("p3", 0, 0));
    assertThat(pulls.get(1).change()).isNegative();
  }

  @Test
  void bearsThousands() {
    double[] opinions = new Random(4).doubles(5000).toArray();
    OpinionClusters camps = hear(0.25, opinions);
    assertThat(camps.clusters()).as("known for uniform opinions").hasSize(1);
    assertThat(hear(0.05, opinions).clusters()).hasSizeBetween(6, 9);
  }

  @Test
  void meetsInPairsBySeed() {
    List<Opinion> opinions = Networks.opinions(new Random(2).doubles(300).toArray());
    PairMeetings meetings = new PairMeetings(0.5, 10_000, 11);
    OpinionClusters camps = BoundedConfidence.deffuant(opinions, 0.5, meetings, FREE);
    assertThat(camps.isSettled()).isTrue();
    double weighted = 0;
    for (OpinionCluster cluster : camps.clusters()) {
      weighted += cluster.opinion() * cluster.members().size() / 300;
    }
    double mean = opinions.stream().mapToDouble(Opinion::value).average().orElseThrow();
    assertThat(weighted).as("meetings keep the mean").isCloseTo(mean, within(1e-9));
    assertThat(BoundedConfidence.deffuant(opinions, 0.5, meetings, FREE)).isEqualTo(camps);
    // About 1 / (2 confidence) camps: Deffuant and others 2000.
    OpinionClusters many = BoundedConfidence.deffuant(opinions, 0.1, meetings, FREE);
    assertThat(many.clusters().stream().filter(c -> c.members().size() > 10).count())
        .isBetween(3L, 6L);
    assertThat(many.provenance().seed()).isEqualTo(11);
  }

  @Test
  void endsWhenTheRoundsAreOver() {
    List<Opinion> opinions = Networks.opinions(new Random(2).doubles(300).toArray());
    OpinionClusters camps =
        BoundedConfidence.deffuant(opinions, 0.5, new PairMeetings(0.1, 2, 1), FREE);
    assertThat(camps.isSettled()).isFalse();
    assertThat(camps.rounds()).isEqualTo(2);
    assertThat(camps.isConsensus()).isFalse();
    OpinionClusters alone =
        BoundedConfidence.deffuant(Networks.opinions(3), 1, new PairMeetings(0.5, 2, 1), FREE);
    assertThat(alone.clusters()).containsExactly(new OpinionCluster(3, List.of("p0")));
  }

  @Property(tries = 200)
  void endsWhereTheDefinitionDoes(@ForAll long seed) {
    Random random = new Random(seed);
    double[] opinions = Networks.values(random, 1 + random.nextInt(25));
    double confidence = 0.05 + random.nextInt(30) / 10.0;
    double[] expected = byDefinition(opinions, confidence);
    for (OpinionCluster cluster : hear(confidence, opinions).clusters()) {
      for (String id : cluster.members()) {
        assertThat(expected[Integer.parseInt(id.substring(1))])
            .isCloseTo(cluster.opinion(), within(1e-8));
      }
    }
  }

  @Property(tries = 100)
  void campsAreApartAndWithinTheHull(@ForAll long seed) {
    Random random = new Random(seed);
    double[] values = Networks.values(random, 1 + random.nextInt(25));
    double confidence = 0.1 + random.nextInt(30) / 10.0;
    List<Opinion> opinions = new ArrayList<>(Networks.opinions(values));
    OpinionClusters camps = BoundedConfidence.hegselmannKrause(opinions, confidence, FREE);
    Collections.shuffle(opinions, random);
    OpinionClusters shuffled = BoundedConfidence.hegselmannKrause(opinions, confidence, FREE);
    assertThat(shuffled.rounds()).isEqualTo(camps.rounds());
    assertThat(shuffled.clusters()).hasSameSizeAs(camps.clusters());
    double last = Double.NEGATIVE_INFINITY;
    for (OpinionCluster cluster : camps.clusters()) {
      assertThat(cluster.opinion()).isGreaterThan(last + confidence);
      assertThat(cluster.opinion()).isBetween(-1e-12, 10.0);
      last = cluster.opinion();
    }
  }
}
