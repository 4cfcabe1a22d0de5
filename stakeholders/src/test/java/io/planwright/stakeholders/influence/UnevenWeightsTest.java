package io.planwright.stakeholders.influence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Networks whose weights differ by six orders of size, which scores do by many more. */
class UnevenWeightsTest {

  private static final RunControl FREE = RunControl.unlimited();
  private static final TieView STRENGTHS =
      TieView.asStated().withWeighting(TieView.Weighting.STRENGTH);

  /** Ties from earlier to later people, so that Katz follows from person to person. */
  private static double[][] withoutCircles(int size, Random random) {
    double[][] weight = new double[size][size];
    for (int k = 0; k < 3 * size; k++) {
      int from = random.nextInt(size);
      int to = random.nextInt(size);
      if (from < to) {
        weight[from][to] = Math.pow(10, 6 * random.nextDouble() - 3);
      }
    }
    return weight;
  }

  private static InfluenceNetwork network(double[][] weight) {
    InfluenceNetwork.Builder builder = InfluenceNetwork.builder();
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < weight.length; i++) {
      builder.addPeople("p" + i);
      for (int j = 0; j < weight.length; j++) {
        if (weight[i][j] > 0) {
          ties.add(Tie.of(TieKind.COMMUNICATION, "p" + i, "p" + j, weight[i][j], Networks.DAY));
        }
      }
    }
    return builder.addAllTies(ties).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60, 200, 260})
  void smallScoresOfKatzKeepTheirDigits(int size) {
    for (int seed = 0; seed < 5; seed++) {
      double[][] weight = withoutCircles(size, new Random(seed));
      Scores found =
          network(weight)
              .centrality(STRENGTHS)
              .katz(KatzSpec.of(0.5), Direction.IN, FREE)
              .orElseThrow();
      double[] expected = new double[size];
      for (int to = 0; to < size; to++) {
        expected[to] = 1;
        for (int from = 0; from < to; from++) {
          expected[to] += 0.5 * weight[from][to] * expected[from];
        }
        assertThat(found.of("p" + to)).isCloseTo(expected[to], withPercentage(1e-10));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60, 99, 260})
  void hubsAndAuthoritiesFollowFromEachOther(int size) {
    for (int seed = 0; seed < 5; seed++) {
      double[][] weight = withoutCircles(size, new Random(seed));
      Hits hits = network(weight).centrality(STRENGTHS).hits(FREE).orElseThrow();
      double[] hubs = new double[size];
      double[] authorities = new double[size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          hubs[i] += weight[i][j] * hits.authorities().of("p" + j);
          authorities[j] += weight[i][j] * hits.hubs().of("p" + i);
        }
      }
      Vectors.scaleToUnitSum(hubs);
      Vectors.scaleToUnitSum(authorities);
      for (int i = 0; i < size; i++) {
        assertThat(hits.hubs().of("p" + i)).isCloseTo(hubs[i], within(1e-10));
        assertThat(hits.authorities().of("p" + i)).isCloseTo(authorities[i], within(1e-10));
      }
    }
  }
}
