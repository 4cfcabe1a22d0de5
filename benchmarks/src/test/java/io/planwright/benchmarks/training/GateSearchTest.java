package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class GateSearchTest {

  private static final int HORIZON = 3;
  private static final int SHORT = 10;
  private static final int LONG = 40;

  private final SplittableRandom random = new SplittableRandom(3);
  private final List<HeldOut> held = new ArrayList<>();
  private final List<double[]> learned = new ArrayList<>();
  private final List<double[]> classical = new ArrayList<>();

  @Test
  void opensToPerfectNets() {
    add(50, SHORT, HORIZON, error -> 0, error -> error);

    assertThat(shares()).isDeepEqualTo(new double[][] {{1, 1, 1}, {1, 1, 1}});
  }

  @Test
  void closesToNetsBesidePerfectMethods() {
    add(50, SHORT, HORIZON, error -> error, error -> 0);

    assertThat(shares()).isDeepEqualTo(new double[2][HORIZON]);
  }

  @Test
  void halvesWhatErrsToEitherSide() {
    add(50, SHORT, HORIZON, error -> error, error -> -error);

    for (double[] row : shares()) {
      assertThat(row).containsExactly(new double[] {0.5, 0.5, 0.5}, Offset.offset(1e-12));
    }
  }

  /** Nets are right at first, the other methods at last: a straight line between. */
  @Test
  void leadsAStraightLineFromTheFirstStepToTheLast() {
    for (int i = 0; i < 50; i++) {
      double[] future = {100, 100, 100};
      double error = random.nextDouble() < 0.5 ? -5 : 5;
      held.add(held(SHORT, future));
      learned.add(new double[] {100, 100 + error, 100 + error});
      classical.add(new double[] {100 + error, 100 - error, 100});
    }

    assertThat(shares()[0]).containsExactly(new double[] {1, 0.5, 0}, Offset.offset(1e-12));
  }

  @Test
  void knowsClassesOfLengths() {
    add(400, SHORT, HORIZON, error -> 0, error -> error);
    add(300, LONG, HORIZON, error -> error, error -> 0);

    assertThat(shares()).isDeepEqualTo(new double[][] {{1, 1, 1}, {0, 0, 0}});
  }

  /** A handful of histories does not outweigh all. */
  @Test
  void leansOnAllWhereAClassIsSmall() {
    add(800, SHORT, HORIZON, error -> 0, error -> error);
    add(5, LONG, HORIZON, error -> error, error -> 0);

    assertThat(shares()[1]).containsExactly(1, 1, 1);
  }

  /** A history of one step counts as much there as one of three in all. */
  @Test
  void countsEveryHistoryAlike() {
    add(50, SHORT, 1, error -> 0, error -> error);
    add(80, SHORT, HORIZON, error -> error, error -> 0);

    assertThat(shares()[0]).containsExactly(new double[] {1, 0.5, 0}, Offset.offset(1e-12));
  }

  @Test
  void takesHorizonsOfAnyLength() {
    add(50, SHORT, HORIZON - 1, error -> 0, error -> error);
    add(50, SHORT, HORIZON + 2, error -> 0, error -> error);
    double[][] shares = shares();

    assertThat(shares[0]).startsWith(1, 1);
    List<double[]> mixed = search().mixed(shares, learned, classical);
    for (int i = 0; i < mixed.size(); i++) {
      assertThat(mixed.get(i)).hasSameSizeAs(held.get(i).future());
    }
  }

  @Test
  void finishesAtOneStep() {
    add(50, SHORT, 1, error -> 0, error -> error);

    assertThat(new GateSearch(Yardstick.of(held), held, new int[0], 1).shares(learned, classical))
        .isDeepEqualTo(new double[][] {{1}});
  }

  /** Beyond the last share as there. */
  @Test
  void mixesByTheSharesOfTheClass() {
    held.add(held(SHORT, 1, 1, 1, 1));
    held.add(held(LONG, 1, 1, 1, 1));
    List<double[]> ones = List.of(new double[] {1, 1, 1, 1}, new double[] {1, 1, 1, 1});
    List<double[]> fives = List.of(new double[] {5, 5, 5, 5}, new double[] {5, 5, 5, 5});

    List<double[]> mixed = search().mixed(new double[][] {{1, 0.5, 0.25}, {0, 0, 0}}, fives, ones);

    assertThat(mixed.get(0)).containsExactly(5, 3, 2, 2);
    assertThat(mixed.get(1)).containsExactly(1, 1, 1, 1);
  }

  private void add(
      int count,
      int length,
      int steps,
      DoubleUnaryOperator ofLearned,
      DoubleUnaryOperator ofClassical) {
    for (int i = 0; i < count; i++) {
      double[] future = new double[steps];
      double[] one = new double[steps];
      double[] other = new double[steps];
      for (int step = 0; step < steps; step++) {
        future[step] = 100 + random.nextDouble();
        double error = 10 * (random.nextDouble() - 0.5);
        one[step] = future[step] + ofLearned.applyAsDouble(error);
        other[step] = future[step] + ofClassical.applyAsDouble(error);
      }
      held.add(held(length, future));
      learned.add(one);
      classical.add(other);
    }
  }

  private static HeldOut held(int length, double... future) {
    return new HeldOut(new double[length], future, 1, false, 1, new double[future.length]);
  }

  private double[][] shares() {
    return search().shares(learned, classical);
  }

  private GateSearch search() {
    return new GateSearch(Yardstick.of(held), held, new int[] {20}, HORIZON);
  }
}
