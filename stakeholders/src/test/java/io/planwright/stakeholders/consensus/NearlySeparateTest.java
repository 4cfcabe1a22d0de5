package io.planwright.stakeholders.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who hardly hear each other: the smallest weights decide where opinions end. */
class NearlySeparateTest {

  private static final RunControl FREE = RunControl.unlimited();

  /** Rounds are not what is tested here, and up to a million take long. */
  private static final double ANY = 100;

  private static OpinionLimit limit(TrustNetwork network, double... opinions) {
    return OpinionDynamics.deGroot(network, Networks.opinions(opinions), ANY, FREE).orElseThrow();
  }

  /** Of what leaves the three, a third goes to who thinks 3 and the rest to who thinks 0. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-10, 1e-13, 1e-16, 1e-30, 1e-200})
  void smallWeightsThatLeaveAGroupKeepTheirDigits(double small) {
    double[][] rows = {
      {0, 0.3, small / 3, 0.7 - small, small * 2 / 3},
      {0.6, 0, 0, 0.4, 0},
      {0, 0, 1, 0, 0},
      {0.1, 0.9, 0, 0, 0},
      {0, 0, 0, 0, 1}
    };
    TrustNetwork network = Networks.of(rows);
    OpinionLimit limit = limit(network, 5, 6, 3, 7, 0);
    InfluenceMatrix influence = OpinionDynamics.influence(network, FREE);
    for (int i : new int[] {0, 1, 3}) {
      assertThat(limit.people().get(i).end()).isCloseTo(1, within(1e-14));
      assertThat(influence.weight("p" + i, "p2")).isCloseTo(1 / 3.0, within(1e-14));
      assertThat(influence.weight("p" + i, "p4")).isCloseTo(2 / 3.0, within(1e-14));
    }
  }

  @Test
  void limitsStayInTheRangeOfOpinionsWhateverTheWeights() {
    Random random = new Random(3);
    for (int run = 0; run < 300; run++) {
      int size = 3 + random.nextInt(6);
      double[][] rows = new double[size][size];
      double[] opinions = new double[size];
      Map<String, Double> susceptibility = new HashMap<>();
      for (int i = 0; i < size; i++) {
        opinions[i] = random.nextInt(2);
        susceptibility.put("p" + i, 1 - Math.pow(10, -random.nextInt(17)));
        rows[i][(i + 1) % size] = 1;
        for (int k = 0; k < 3; k++) {
          rows[i][random.nextInt(size)] = Math.pow(10, -random.nextInt(18));
        }
      }
      TrustNetwork network = Networks.of(rows);
      OpinionLimit held =
          OpinionDynamics.friedkinJohnsen(
                  network, susceptibility, Networks.opinions(opinions), ANY, FREE)
              .orElseThrow();
      for (OpinionLimit limit : List.of(limit(network, opinions), held)) {
        assertThat(limit.people())
            .allSatisfy(person -> assertThat(person.end()).isBetween(-1e-14, 1 + 1e-14));
        assertThat(limit.people().stream().mapToDouble(PersonLimit::influence).sum())
            .isCloseTo(1, within(1e-13));
      }
    }
  }

  @Test
  void weightsTooSmallForANumberAreLeftOut() {
    TrustNetwork network =
        TrustNetwork.scaled(
            List.of("p0", "p1"),
            List.of(
                new Trust("p0", "p0", 1e300),
                new Trust("p0", "p1", 1e-300),
                new Trust("p1", "p1", 1e300),
                new Trust("p1", "p0", 1e-300)));
    assertThat(network.ties()).hasSize(2);
    OpinionLimit limit = limit(network, 1, 2);
    assertThat(limit.outcome()).isEqualTo(OpinionOutcome.PARTITION);
    assertThat(limit.people()).extracting(PersonLimit::end).containsExactly(1.0, 2.0);
  }

  @Test
  void weightsWithinTheToleranceAreDividedByTheirSum() {
    List<Trust> ties = List.of(new Trust("a", "a", 0.5), new Trust("a", "b", 0.5 + 5e-10));
    TrustNetwork network =
        TrustNetwork.of(
            List.of("a", "b"), List.of(ties.get(0), ties.get(1), new Trust("b", "b", 1)));
    assertThat(network.ties().get(0).weight() + network.ties().get(1).weight()).isEqualTo(1);
    assertThat(TrustNetwork.of(network.personIds(), network.ties())).isEqualTo(network);
  }

  /** Two rings in which each listens to three others, and one of each to one of the other ring. */
  private static TrustNetwork pair(int half, double there, double back) {
    Random random = new Random(7);
    List<Trust> ties = new ArrayList<>();
    for (int i = 0; i < 2 * half; i++) {
      int base = i < half ? 0 : half;
      int far = base + random.nextInt(half);
      double cross = i == 0 ? there : i == half ? back : 0;
      double[] row = new double[2 * half];
      row[i] += 0.25;
      row[base + (i - base + 1) % half] += 0.25;
      row[base + (i - base + 7) % half] += 0.25;
      row[far] += 0.25 - cross;
      row[(i + half) % (2 * half)] += cross;
      for (int j = 0; j < row.length; j++) {
        if (row[j] > 0) {
          ties.add(new Trust("p" + i, "p" + j, row[j]));
        }
      }
    }
    return TrustNetwork.of(Networks.ids(2 * half), ties);
  }

  private static double[] halves(int half) {
    double[] opinions = new double[2 * half];
    Arrays.fill(opinions, half, 2 * half, 1);
    return opinions;
  }

  @Test
  void partsOfALargeGroupAreWeighedByWhatPassesBetweenThem() {
    TrustNetwork network = pair(600, 2e-11, 2e-11);
    double[] swap = halves(600);
    double ends = limit(network, swap).people().get(0).end();
    double twice = limit(pair(600, 4e-11, 2e-11), swap).people().get(0).end();
    // The odds of the second part are in proportion to how much the first listens to it.
    assertThat(twice / (1 - twice)).isCloseTo(2 * ends / (1 - ends), within(1e-9));
  }

  @Test
  void partsOfAVeryLargeGroupThatHardlyHearEachOtherHaveNoKnownLimit() {
    Answer<OpinionLimit> answer =
        OpinionDynamics.deGroot(
            pair(1100, 2e-13, 1e-13), Networks.opinions(halves(1100)), 1e-3, FREE);
    assertThat(answer)
        .isInstanceOfSatisfying(
            Answer.InsufficientData.class,
            lack -> assertThat(lack.found()).contains("parts that hardly hear each other"));
  }

  @Test
  void theSpeedOfPartsThatHardlyHearEachOtherIsUnknown() {
    ConvergenceSpeed speed = limit(pair(300, 1e-11, 1e-11), halves(300)).speed();
    assertThat(speed.secondModulus().isKnown()).isFalse();
  }
}
