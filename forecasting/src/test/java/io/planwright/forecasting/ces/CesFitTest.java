package io.planwright.forecasting.ces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecasting.Histories;
import io.planwright.run.RunControl;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CesFitTest {

  private static final double NONE_TO_BEAT = Double.POSITIVE_INFINITY;

  @ParameterizedTest
  @EnumSource(CesForm.class)
  void startsAtTheStatesOfLeastSquares(CesForm form) {
    double[] values = beer();
    double[] coefficients = CesEquationsTest.coefficients(form);
    LogErrorShare squares = new LogErrorShare(values, form, 4);
    squares.at(coefficients, new double[coefficients.length]);
    CesEquations equations = CesEquations.of(form, 4, coefficients);
    double least = squares.squares();

    double[] errors = errors(squares.start(equations), values);
    assertThat(sumOfSquares(errors, new double[values.length])).isCloseTo(least, offset(1e-9));
    for (int state = 0; state < 10; state++) {
      CesStates away = away(equations, state);
      double[] response = errors(away, new double[values.length]);
      assertThat(sumOfSquares(errors, response)).isGreaterThanOrEqualTo(least - 1e-12);
      for (int t = 0; t < response.length; t++) {
        response[t] = -response[t];
      }
      assertThat(sumOfSquares(errors, response)).isGreaterThanOrEqualTo(least - 1e-12);
    }
  }

  /** A step away in one state: the level, its potential, or one of the seasonal states. */
  private static CesStates away(CesEquations equations, int state) {
    double step = 0.01;
    CesForm form = equations.form();
    double[] levels = new double[form.hasSeason() ? 4 : 0];
    double[] potentials = new double[form.hasSeasonalPotential() ? 4 : 0];
    double level = form.hasLevel() && state == 0 ? step : 0;
    double potential = form.hasLevel() && state == 1 ? step : 0;
    if (state > 1 && state < 6 && form.hasSeason()) {
      levels[state - 2] = step;
    } else if (state > 5 && form.hasSeasonalPotential()) {
      potentials[state - 6] = step;
    }
    return new CesStates(equations, level, potential, levels, potentials);
  }

  private static double[] errors(CesStates states, double[] values) {
    double[] errors = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      errors[t] = values[t] - states.expectation();
      states.next(values[t]);
    }
    return errors;
  }

  /** Errors are linear in the states, so that those of a sum of states are sums. */
  private static double sumOfSquares(double[] errors, double[] response) {
    double squares = 0;
    for (int t = 0; t < errors.length; t++) {
      squares += (errors[t] + response[t]) * (errors[t] + response[t]);
    }
    return squares;
  }

  @ParameterizedTest
  @EnumSource(CesForm.class)
  void knowsTheSlopeOfItsObjective(CesForm form) {
    CesObjective objective = new CesObjective(beer(), form, 4);
    double[] point = new double[form.coefficients()];
    double[] gradient = new double[point.length];
    double[] ignored = new double[point.length];
    objective.toPoint(CesEquationsTest.coefficients(form), point);
    objective.at(point, gradient);
    for (int i = 0; i < point.length; i++) {
      double step = 1e-6;
      double[] up = point.clone();
      double[] down = point.clone();
      up[i] += step;
      down[i] -= step;
      double slope = (objective.at(up, ignored) - objective.at(down, ignored)) / (2 * step);
      assertThat(gradient[i]).isCloseTo(slope, offset(1e-5 * (1 + Math.abs(slope))));
    }
  }

  @Test
  void findsNoSmallerSumOfSquaresOnAGrid() {
    double[] values = new double[120];
    Random random = new Random(3);
    CesEquations truth = CesEquations.of(CesForm.NONE, 1, new double[] {1.5, 0.97});
    CesStates states = new CesStates(truth, 5, 3, new double[0], new double[0]);
    for (int t = 0; t < values.length; t++) {
      double error = 0.2 * random.nextGaussian();
      values[t] = states.expectation() + error;
      states.move(error);
    }
    CesObjective objective = new CesObjective(values, CesForm.NONE, 1);
    double[] point = new double[2];
    double[] gradient = new double[2];
    double least = Double.POSITIVE_INFINITY;
    for (double real = 0.5; real < 2.5; real += 0.01) {
      for (double imaginary = 0; imaginary < 1.6; imaginary += 0.005) {
        objective.toPoint(new double[] {real, imaginary}, point);
        least = Math.min(least, objective.at(point, gradient));
      }
    }
    CesEquations found = CesFit.of(values, CesForm.NONE, 1, null, NONE_TO_BEAT).equations();
    objective.toPoint(new double[] {found.real(), found.imaginary()}, point);

    assertThat(objective.at(point, gradient)).isLessThan(least + 1e-3);
    assertThat(found.imaginary()).isCloseTo(0.97, offset(0.05));
  }

  @Test
  void findsNoSmallerSumOfSquaresWithIndicesOnAGrid() {
    double[] values = beer();
    CesObjective objective = new CesObjective(values, CesForm.PARTIAL, 4);
    double[] point = new double[3];
    double[] gradient = new double[3];
    double least = Double.POSITIVE_INFINITY;
    for (double real = 0.6; real < 2.4; real += 0.05) {
      for (double imaginary = 0; imaginary < 1.4; imaginary += 0.02) {
        for (double gamma = 0.01; gamma < 0.8; gamma += 0.03) {
          objective.toPoint(new double[] {real, imaginary, gamma}, point);
          least = Math.min(least, objective.at(point, gradient));
        }
      }
    }
    CesFit fit = CesFit.of(values, CesForm.PARTIAL, 4, null, NONE_TO_BEAT);
    CesEquations found = fit.equations();
    objective.toPoint(new double[] {found.real(), found.imaginary(), found.seasonalReal()}, point);

    assertThat(objective.at(point, gradient)).isLessThan(least + 1e-3);
  }

  @Test
  void choosesTheFormOfTheLeastCriterion() {
    double[] values = beer();
    CesFit partial = CesFit.of(values, CesForm.PARTIAL, 4, null, NONE_TO_BEAT);
    CesChoice choice =
        CesChoice.among(List.of(CesForm.values()), values, 4, RunControl.unlimited());
    for (CesForm form : CesForm.values()) {
      CesFit fit = CesFit.of(values, form, 4, partial, NONE_TO_BEAT);
      assertThat(choice.fit().aicc()).isLessThanOrEqualTo(fit.aicc());
    }
    assertThat(choice.note()).isEmpty();
  }

  @Test
  void fitsOnlyTheFirstLevelOfAShortHistory() {
    double[] values = {8, 4, 6};
    CesFit fit = CesFit.preset(values);
    double best = Double.POSITIVE_INFINITY;
    double at = Double.NaN;
    for (double level = 0; level < 12; level += 0.001) {
      double smoothed = level;
      double squares = 0;
      for (double value : values) {
        squares += (value - smoothed) * (value - smoothed);
        smoothed += 0.5 * (value - smoothed);
      }
      if (squares < best) {
        best = squares;
        at = level;
      }
    }

    assertThat(fit.start().level()).isCloseTo(at, offset(1e-3));
    assertThat(fit.squares()).isCloseTo(best, offset(1e-6));
  }

  @Test
  void fillsGapsFromTheirSeasonOrTheirNeighbours() {
    double gap = Histories.GAP;
    double[] seasonal = ScaledHistory.of(new double[] {gap, 1, 2, 1, gap, 1, 4, gap}, 2).complete();
    double[] line = ScaledHistory.of(new double[] {1, gap, gap, 4}, 1).complete();

    // The unit is 4; the gaps at both ends are left out.
    assertThat(seasonal).containsExactly(0.25, 0.5, 0.25, 0.75, 0.25, 1);
    assertThat(line).containsExactly(0.25, 0.5, 0.75, 1);
  }

  private static double[] beer() {
    return scaled(Histories.beer().toArray());
  }

  private static double[] scaled(double[] values) {
    return ScaledHistory.of(values, 4).complete();
  }
}
