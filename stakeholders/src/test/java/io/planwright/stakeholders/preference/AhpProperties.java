package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AhpProperties {

  private static final RandomIndex TABLE = RandomIndex.ALONSO_LAMATA_2006;

  private static List<String> ids(int size) {
    return IntStream.range(0, size).mapToObj(i -> "i" + i).toList();
  }

  private static ComparisonMatrix random(Random random, double noise, double gaps) {
    int size = 2 + random.nextInt(7);
    double[] weights = random.doubles(size, 0.2, 2).toArray();
    List<Comparison> comparisons = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      for (int j = i + 1; j < size; j++) {
        if (j == i + 1 || random.nextDouble() >= gaps) {
          double ratio = weights[i] / weights[j] * Math.exp(noise * random.nextGaussian());
          comparisons.add(new Comparison("i" + i, "i" + j, ratio));
        }
      }
    }
    return ComparisonMatrix.of(ids(size), comparisons);
  }

  @Property(tries = 200)
  void consistentJudgementsGiveTheirWeights(@ForAll long seed, @ForAll AhpMethod method) {
    ComparisonMatrix matrix = random(new Random(seed), 0, 0.4);
    AhpPriorities found = Ahp.priorities(matrix, method, TABLE).orElseThrow();
    for (Comparison judgement : matrix.comparisons()) {
      double item = weight(found, judgement.itemId());
      assertThat(item / weight(found, judgement.otherId()))
          .isCloseTo(judgement.ratio(), within(1e-9));
    }
    assertThat(found.consistency().index()).isCloseTo(0, within(1e-10));
  }

  private static double weight(AhpPriorities found, String id) {
    return found.priorities().stream()
        .filter(priority -> priority.itemId().equals(id))
        .mapToDouble(Priority::weight)
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 200)
  void theEigenvectorIsOne(@ForAll long seed) {
    ComparisonMatrix matrix = random(new Random(seed), 0.5, 0.3);
    Ahp.priorities(matrix, AhpMethod.EIGENVECTOR, TABLE)
        .toOptional()
        .ifPresent(
            found -> {
              double lambda = found.consistency().lambdaMax();
              assertThat(lambda).isGreaterThanOrEqualTo(matrix.itemIds().size() - 1e-9);
              double sum = 0;
              for (String id : matrix.itemIds()) {
                double product = 0;
                for (String other : matrix.itemIds()) {
                  product +=
                      matrix.ratio(id, other).orElse(weight(found, id) / weight(found, other))
                          * weight(found, other);
                }
                assertThat(product).isCloseTo(lambda * weight(found, id), within(1e-9));
                sum += weight(found, id);
              }
              assertThat(sum).isCloseTo(1, within(1e-12));
            });
  }

  @Property(tries = 200)
  void namesOrderAndDirectionDoNotMatter(@ForAll long seed, @ForAll AhpMethod method) {
    Random random = new Random(seed);
    ComparisonMatrix matrix = random(random, 0.5, 0.3);
    List<String> ids = new ArrayList<>(matrix.itemIds().stream().map(id -> "x" + id).toList());
    Collections.shuffle(ids, random);
    List<Comparison> turned = new ArrayList<>();
    for (Comparison c : matrix.comparisons()) {
      turned.add(new Comparison("x" + c.otherId(), "x" + c.itemId(), 1 / c.ratio()));
    }
    Collections.shuffle(turned, random);
    Answer<AhpPriorities> one = Ahp.priorities(matrix, method, TABLE);
    Answer<AhpPriorities> two = Ahp.priorities(ComparisonMatrix.of(ids, turned), method, TABLE);
    assertThat(two.isKnown()).isEqualTo(one.isKnown());
    one.toOptional()
        .ifPresent(
            found -> {
              for (Priority priority : found.priorities()) {
                assertThat(weight(two.orElseThrow(), "x" + priority.itemId()))
                    .isCloseTo(priority.weight(), within(1e-9));
              }
              assertThat(two.orElseThrow().consistency().lambdaMax())
                  .isCloseTo(found.consistency().lambdaMax(), within(1e-9));
            });
  }

  @Property(tries = 200)
  void revisionsDoNotMakeItWorse(@ForAll long seed) {
    ComparisonMatrix matrix = random(new Random(seed), 0.4, 0);
    Ahp.revision(matrix, AhpMethod.GEOMETRIC_MEAN, TABLE)
        .toOptional()
        .flatMap(revision -> revision)
        .ifPresent(
            revision ->
                assertThat(revision.ratioThen().orElseThrow())
                    .isLessThanOrEqualTo(revision.ratioNow().orElseThrow() + 1e-9));
  }

  @Property(tries = 100)
  void aPreferenceWithoutCycleIsOrdered(@ForAll long seed) {
    ComparisonMatrix matrix = random(new Random(seed), 1.5, 0.2);
    matrix
        .cycle()
        .ifPresent(
            cycle -> {
              assertThat(cycle.size()).isGreaterThan(2);
              for (int k = 0; k < cycle.size(); k++) {
                String next = cycle.get((k + 1) % cycle.size());
                assertThat(matrix.ratio(cycle.get(k), next).orElseThrow()).isGreaterThan(1);
              }
            });
    if (!Ahp.priorities(matrix, AhpMethod.EIGENVECTOR, TABLE).isKnown()) {
      assertThat(matrix.cycle()).isPresent();
    }
  }
}
