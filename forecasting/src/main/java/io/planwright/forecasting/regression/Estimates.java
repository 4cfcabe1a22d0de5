package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Coefficients of a scaled design, turned into those of the regressors as given.
 *
 * @param design what was fitted
 * @param coefficients of its matrix, for the figure in its unit and less its offset
 * @param unit the unit of the figure
 * @param offset what was taken from the figure, in its unit
 */
record Estimates(ScaledDesign design, double[] coefficients, double unit, double offset) {

  /** A coefficient of the scaled design that is no more than this is 0 but for rounding. */
  private static final double ROUNDING = 1e-12;

  /** Coefficients of the scaled columns that stay, in units of the figure a spread. */
  double[] scaled() {
    int count = design.kept().length;
    double[] scaled = new double[count];
    for (int j = 0; j < count; j++) {
      for (int m = j; m < count; m++) {
        scaled[j] += design.back()[j * count + m] * coefficients[m + 1];
      }
    }
    return scaled;
  }

  /** The linear predictor, or that a double cannot hold it. */
  Answer<CentredLine> line() {
    double[] scaled = scaled();
    double[] slopes = new double[design.names().size()];
    double[] means = new double[slopes.length];
    for (int j = 0; j < slopes.length; j++) {
      means[j] = design.column(j).mean();
    }
    for (int j = 0; j < scaled.length; j++) {
      int position = design.kept()[j];
      double slope = perUnit(scaled[j], position);
      slopes[position] = slope;
      if (!Double.isFinite(slope)
          || Math.abs(scaled[j]) > ROUNDING && Math.abs(slope) < Double.MIN_NORMAL) {
        return outOfRange(design.names().get(position));
      }
    }
    double base = (coefficients[0] + offset) * unit;
    if (!Double.isFinite(base) || !Double.isFinite(intercept(scaled))) {
      return outOfRange(Coefficient.INTERCEPT);
    }
    return Answer.known(new CentredLine(design.names(), base, boxed(slopes), boxed(means)));
  }

  private static Answer<CentredLine> outOfRange(String name) {
    return Answer.insufficient(
        "coefficient of " + name,
        "a number that a double can hold",
        "one beyond its range",
        "Give figure and regressors in units that are nearer to each other.");
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private double intercept(double[] scaled) {
    double sum = coefficients[0] + offset;
    for (int j = 0; j < scaled.length; j++) {
      sum -= scaled[j] * design.column(design.kept()[j]).offset();
    }
    return sum * unit;
  }

  /** From figure a spread to figure a unit of the regressor as given. */
  private double perUnit(double value, int position) {
    ScaledColumn column = design.column(position);
    return value / column.spread() * (unit / column.unit());
  }

  /**
   * The coefficients with their errors.
   *
   * @param covariance of the coefficients of the matrix, row-major, in squares of the figure's
   *     unit; or why there is none
   * @param degreesOfFreedom of their t distribution; infinite for the normal one
   */
  List<Coefficient> withErrors(Answer<double[]> covariance, double degreesOfFreedom) {
    double[] scaled = scaled();
    List<Coefficient> all = new ArrayList<>();
    double[] weights = interceptWeights();
    all.add(
        coefficient(
            Coefficient.INTERCEPT,
            intercept(scaled),
            covariance.map(matrix -> unit * deviation(matrix, weights)),
            degreesOfFreedom));
    int next = 0;
    for (int position = 0; position < design.names().size(); position++) {
      String name = design.names().get(position);
      if (design.reason(position).isEmpty()) {
        int at = position;
        double[] row = slopeWeights(next);
        all.add(
            coefficient(
                name,
                perUnit(scaled[next], position),
                covariance.map(matrix -> perUnit(deviation(matrix, row), at)),
                degreesOfFreedom));
        next++;
      } else {
        all.add(new Coefficient(name, 0, leftOut(name, design.reason(position))));
      }
    }
    return List.copyOf(all);
  }

  private static Answer<Inference> leftOut(String name, String reason) {
    return Answer.insufficient(
        "effect of " + name,
        "a regressor that the others do not determine",
        reason,
        "It was left out of the fit. Leave out one of them yourself to choose which.");
  }

  private double[] slopeWeights(int scaledPosition) {
    int count = design.kept().length;
    double[] weights = new double[count + 1];
    for (int m = scaledPosition; m < count; m++) {
      weights[m + 1] = design.back()[scaledPosition * count + m];
    }
    return weights;
  }

  private double[] interceptWeights() {
    int count = design.kept().length;
    double[] weights = new double[count + 1];
    weights[0] = 1;
    for (int j = 0; j < count; j++) {
      double offsets = design.column(design.kept()[j]).offset();
      for (int m = j; m < count; m++) {
        weights[m + 1] -= offsets * design.back()[j * count + m];
      }
    }
    return weights;
  }

  private static double deviation(double[] covariance, double[] weights) {
    int width = weights.length;
    double variance = 0;
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < width; j++) {
        variance += weights[i] * weights[j] * covariance[i * width + j];
      }
    }
    return Math.sqrt(Math.max(0, variance));
  }

  private static Coefficient coefficient(
      String name, double estimate, Answer<Double> error, double degreesOfFreedom) {
    return new Coefficient(
        name, estimate, error.flatMap(size -> inference(name, estimate, size, degreesOfFreedom)));
  }

  private static Answer<Inference> inference(
      String name, double estimate, double error, double degreesOfFreedom) {
    double statistic = estimate / error;
    if (!Double.isFinite(statistic) || !Double.isFinite(error)) {
      return Answer.insufficient(
          "standard error of " + name,
          "residuals that differ from 0",
          "an error of " + error,
          "Take the estimate as it is: the rows leave no doubt that could be measured.");
    }
    double tail =
        Double.isInfinite(degreesOfFreedom)
            ? NormalDistribution.of(0, 1).survivalProbability(Math.abs(statistic))
            : TDistribution.of(degreesOfFreedom).survivalProbability(Math.abs(statistic));
    return Answer.known(new Inference(error, statistic, Math.min(1, 2 * tail), degreesOfFreedom));
  }
}
