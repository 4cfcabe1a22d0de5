package io.planwright.forecasting.ces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecasting.Histories;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CesEquationsTest {

  private static final Offset<Double> EXACT = offset(1e-9);

  /** Inside the stability region, one point a form. */
  static double[] coefficients(CesForm form) {
    return switch (form) {
      case NONE -> new double[] {1.4, 0.96};
      case SIMPLE -> new double[] {1.3, 0.9};
      case PARTIAL -> new double[] {1.5, 0.98, 0.2};
      case FULL -> new double[] {1.4, 0.97, 1.2, 0.95};
    };
  }

  @Test
  void movesLevelAndPotentialTogether() {
    CesStates states = level(1.3, 0.9, 10, 8);

    // e = 2: l = 10 − 0.1·8 + 0.4·2 = 10, c = 10 − 0.3·8 + 2.2·2 = 12.
    assertThat(states.expectation()).isEqualTo(10);
    states.next(12);
    assertThat(states.expectation()).isCloseTo(10, EXACT);
    // e = 1: l = 10 − 0.1·12 + 0.4·1 = 9.2, c = 10 − 0.3·12 + 2.2·1 = 8.6.
    states.next(11);
    assertThat(states.expectation()).isCloseTo(9.2, EXACT);
    // At a gap there is no error: l = 9.2 − 0.1·8.6 = 8.34.
    states.next(Histories.GAP);
    assertThat(states.expectation()).isCloseTo(8.34, EXACT);
    assertThat(states.trailingGaps()).isEqualTo(1);
  }

  @Test
  void addsIndicesThatErrorsMove() {
    CesEquations equations = CesEquations.of(CesForm.PARTIAL, 2, new double[] {1.5, 1, 0.1});
    CesStates states = new CesStates(equations, 10, 10, new double[] {3, -3}, new double[0]);

    // e = 15 − 13 = 2: l = 10 + 0.5·2 = 11, s₁ = 3 + 0.1·2 = 3.2.
    states.next(15);
    assertThat(states.expectation()).isCloseTo(11 - 3, EXACT);
    states.move(0);
    assertThat(states.season()).isCloseTo(3.2, EXACT);
  }

  @Test
  void isSimpleSmoothingWhereTheImaginaryPartIsOne() {
    CesStates states = level(1.3, 1, 450, 17);
    double smoothed = 450;
    for (double value : Histories.oil().toArray()) {
      assertThat(states.expectation()).isCloseTo(smoothed, EXACT);
      states.next(value);
      smoothed += 0.3 * (value - smoothed);
    }
  }

  @Test
  void isAnAutoregressiveMovingAverageOfOrderTwo() {
    // Svetunkov, Kourentzes & Ord 2022: y(t) = φ₁y(t−1) + φ₂y(t−2) + e(t) + θ₁e(t−1) + θ₂e(t−2).
    double a = 1.6;
    double b = 0.93;
    double[] y = Histories.oil().toArray();
    CesStates states = level(a, b, 430, 300);
    double[] e = new double[y.length];
    for (int t = 0; t < y.length; t++) {
      e[t] = y[t] - states.expectation();
      states.next(y[t]);
    }
    double theta2 = (a - 1.5) * (a - 1.5) + (b - 0.5) * (b - 0.5) - 0.5;
    for (int t = 2; t < y.length; t++) {
      double autoregressive = (2 - a) * y[t - 1] - (2 - a - b) * y[t - 2];
      double movingAverage = e[t] - (2 - 2 * a + b) * e[t - 1] + theta2 * e[t - 2];
      assertThat(autoregressive + movingAverage).isCloseTo(y[t], EXACT);
    }
  }

  @ParameterizedTest
  @EnumSource(CesForm.class)
  void runsTheEquationsOfTheStates(CesForm form) {
    double[] values = Histories.beer().toArray();
    ErrorRecursion recursion = new ErrorRecursion(form, 4, values.length);
    recursion.take(coefficients(form));
    recursion.startAt(form.hasLevel() ? 400 : 0, form.hasLevel() ? 300 : 0);
    for (int season = 0; season < 4 && form.hasSeason(); season++) {
      recursion.startSeasonAt(season, 10.0 * season, form.hasSeasonalPotential() ? season : 0);
    }
    double[] errors = new double[values.length];
    recursion.run(values, errors);

    CesStates states = recursion.start(CesEquations.of(form, 4, coefficients(form)));
    for (int t = 0; t < values.length; t++) {
      assertThat(errors[t]).isCloseTo(values[t] - states.expectation(), EXACT);
      states.next(values[t]);
    }
  }

  @Test
  void endsThePriorWhereRootsLeaveTheUnitCircle() {
    Random random = new Random(5);
    CoefficientPrior prior = CoefficientPrior.ofIndices(10);
    for (int i = 0; i < 2_000; i++) {
      double a = 3 * random.nextDouble();
      double b = 3 * random.nextDouble() - 1;
      double trace = 2 - 2 * a + b;
      double determinant = (1 - a + b) * (1 - a) + (1 - b) * (1 - a - b);
      boolean stable = Math.abs(determinant) < 1 && Math.abs(trace) < 1 + determinant;
      assertThat(Double.isFinite(prior.at(a, b))).as("%s + i%s", a, b).isEqualTo(stable);
    }
  }

  @Test
  void endsThePriorWhereTheLevelGrowsTooFast() {
    CoefficientPrior prior = CoefficientPrior.ofLevel(0.03);

    // z² − (2 − α₀)z + 2 − α₀ − α₁ at z = 1.03 for α₀ = 1.5: zero at α₁ = 1 + 0.03·1.53 = 1.0459.
    assertThat(prior.at(1.5, 1.0458)).isFinite();
    assertThat(prior.at(1.5, 1.0460)).isInfinite();
  }

  @ParameterizedTest
  @EnumSource(
      value = CesForm.class,
      names = {"PARTIAL", "FULL"})
  void callsStableWhatForgetsItsInitialStates(CesForm form) {
    Random random = new Random(7);
    Stability stability = new Stability(form, 3);
    double[] level = new double[6_000];
    double[] potential = new double[6_000];
    int stable = 0;
    for (int i = 0; i < 150; i++) {
      double[] point = coefficients(form);
      for (int j = 0; j < point.length; j++) {
        point[j] += 0.6 * random.nextDouble() - 0.3;
      }
      ErrorRecursion recursion = new ErrorRecursion(form, 3, level.length);
      recursion.take(point);
      recursion.runWithLevelResponses(new double[6_000], new double[6_000], level, potential);
      double left = Math.abs(level[5_999]) + Math.abs(level[5_998]) + Math.abs(level[5_997]);
      if (!(left > 1e-6 && left < 1e3)) {
        assertThat(stability.holds(point)).as("%s leaves %s", point, left).isEqualTo(left < 1);
        stable += left < 1 ? 1 : 0;
      }
    }
    assertThat(stable).isBetween(20, 140);
  }

  private static CesStates level(double real, double imaginary, double level, double potential) {
    CesEquations equations = CesEquations.of(CesForm.NONE, 1, new double[] {real, imaginary});
    return new CesStates(equations, level, potential, new double[0], new double[0]);
  }
}
