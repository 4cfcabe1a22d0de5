package io.planwright.forecasting.hierarchy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.evidence.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReconcilerTest {

  private static final Hierarchy PAIR = Hierarchy.of(Map.of("all", List.of("a", "b")));

  /** By hand: 3 too much, a third of it from each. */
  @Test
  void leastSquaresSpreadTheDifferenceEvenly() {
    assertReconciled(ReconciliationSpec.ordinary(), 9, 5, 4);
  }

  /** By hand: the weights are 2, 1, 1, so half of the 3 comes off the sum. */
  @Test
  void structuralWeightsTrustLeavesMore() {
    assertReconciled(ReconciliationSpec.structural(), 8.5, 4.75, 3.75);
  }

  @Test
  void bottomUpAddsTheLeavesUp() {
    assertReconciled(ReconciliationSpec.bottomUp(), 7, 4, 3);
  }

  @Test
  void topDownSharesInProportion() {
    assertReconciled(ReconciliationSpec.topDown(), 10, 40.0 / 7, 30.0 / 7);
  }

  /** By hand: the variances 4, 1, 0 (hardly any) leave the 3 to the first two, 4 to 1. */
  @Test
  void whatErrsMoreGivesWayMore() {
    double[][] errors = {{2, -2}, {1, -1}, {0, 0}};

    double[][] values =
        ReconciliationSpec.variance()
            .reconciler(PAIR, errors)
            .orElseThrow()
            .reconcile(new double[][] {{10}, {4}, {3}});

    assertThat(values[0][0]).isCloseTo(7.6, within(1e-7));
    assertThat(values[1][0]).isCloseTo(4.6, within(1e-7));
    assertThat(values[2][0]).isCloseTo(3, within(1e-7));
  }

  @Test
  void middleOutSharesBelowAndAddsUpAbove() {
    double[][] base = {{100}, {30}, {20}, {10}, {20}, {30}};

    double[][] values =
        ReconciliationSpec.middleOut(List.of("north", "south"))
            .reconciler(HierarchyTest.company())
            .reconcile(base);

    assertThat(values).isDeepEqualTo(new double[][] {{50}, {30}, {20}, {5}, {10}, {15}});
  }

  @Test
  void childrenThatCancelOutShareEqually() {
    double[][] values =
        ReconciliationSpec.topDown()
            .reconciler(PAIR)
            .reconcile(new double[][] {{10, 10}, {0, 2}, {0, -2}});

    assertThat(values).isDeepEqualTo(new double[][] {{10, 10}, {5, 7}, {5, 3}});
  }

  @Test
  void aQuotaHoldsAndTheRestGivesWay() {
    double[][] values =
        ReconciliationSpec.ordinary()
            .reconciler(PAIR)
            .withLock("all", 9, 12)
            .withLock("a", 5)
            .reconcile(new double[][] {{10, 10}, {4, 4}, {3, 3}});

    assertThat(values).isDeepEqualTo(new double[][] {{9, 12}, {5, 5}, {4, 7}});
  }

  @Test
  void locksThatContradictAreNamed() {
    Reconciler reconciler =
        ReconciliationSpec.ordinary()
            .reconciler(PAIR)
            .withLock("all", 9)
            .withLock("a", 5)
            .withLock("b", 5);

    assertThatThrownBy(() -> reconciler.reconcile(new double[][] {{10}, {4}, {3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "locks [[all, a, b]] must leave all room to be the sum of its children."
                + " Release one of them, or change its value.");
  }

  @Test
  void smallLocksThatContradictBeneathALargeSumAreNamed() {
    Map<String, List<String>> children = new LinkedHashMap<>();
    children.put("all", List.of("a", "b"));
    children.put("a", List.of("x", "y"));
    Reconciler reconciler =
        ReconciliationSpec.ordinary()
            .reconciler(Hierarchy.of(children))
            .withLock("a", 1)
            .withLock("x", 3)
            .withLock("y", 2);

    assertThatThrownBy(() -> reconciler.reconcile(new double[][] {{1e9}, {1}, {1e9}, {1}, {1}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("leave a room");
  }

  /** What a node's errors are known for less often makes it no surer. */
  @Test
  void gapsInTheErrorsKeepTheVariance() {
    double[][] errors = new double[3][100];
    for (int t = 0; t < 100; t++) {
      for (int node = 0; node < 3; node++) {
        errors[node][t] = ((t * (7 + node)) % 5 - 2) + 0.1 * (node - 1);
      }
    }
    double[][] sparse = {errors[0], errors[1], errors[2].clone()};
    for (int t = 0; t < 90; t++) {
      sparse[2][t] = Double.NaN;
    }

    assertThat(moved(sparse)).isCloseTo(moved(errors), within(0.3));
  }

  @Test
  void aNodeWithoutErrorsIsNotTakenForSure() {
    double[][] errors = {{1, -1, 1}, {1, 1, -1}, {Double.NaN, Double.NaN, Double.NaN}};

    assertThat(moved(errors)).isGreaterThan(0.5);
  }

  private static double moved(double[][] errors) {
    return ReconciliationSpec.minTrace()
            .reconciler(PAIR, errors)
            .orElseThrow()
            .reconcile(new double[][] {{10}, {4}, {3}})[2][0]
        - 3;
  }

  /** By hand: unbounded, b would be −1; at zero, the sum and a meet half-way between 4 and 5. */
  @Test
  void nothingNegativeIsStillNearest() {
    double[][] base = {{4}, {5}, {-3}};

    double[][] values =
        ReconciliationSpec.ordinary().withNonNegative().reconciler(PAIR).reconcile(base);

    assertThat(values[0][0]).isCloseTo(4.5, within(1e-12));
    assertThat(values[1][0]).isCloseTo(4.5, within(1e-12));
    assertThat(values[2][0]).isZero();
  }

  @Test
  void errorsOfOnePeriodDoNotSuffice() {
    Answer<Reconciler> answer =
        ReconciliationSpec.minTrace().reconciler(PAIR, new double[][] {{1}, {1}, {1}});

    assertThat(answer.toOptional()).isEmpty();
  }

  @Test
  void morePeriodsThanNodesGiveTheSame() {
    double[][] errors = new double[3][50];
    for (int t = 0; t < 50; t++) {
      errors[0][t] = Math.sin(t);
      errors[1][t] = Math.cos(2 * t);
      errors[2][t] = Math.sin(3 * t) + Math.sin(t);
    }
    double[] base = {10, 4, 3};

    double[][] values =
        ReconciliationSpec.minTrace()
            .reconciler(PAIR, errors)
            .orElseThrow()
            .reconcile(new double[][] {{10}, {4}, {3}});

    double[] expected = Textbook.projected(Textbook.summing(PAIR), Textbook.shrunk(errors), base);
    for (int node = 0; node < base.length; node++) {
      assertThat(values[node][0]).isCloseTo(expected[node], within(1e-10));
    }
  }

  private static void assertReconciled(ReconciliationSpec spec, double... expected) {
    double[][] values = spec.reconciler(PAIR).reconcile(new double[][] {{10}, {4}, {3}});
    for (int node = 0; node < expected.length; node++) {
      assertThat(values[node][0]).isCloseTo(expected[node], within(1e-12));
    }
  }
}
