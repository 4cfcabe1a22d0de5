package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import java.util.List;

/** Chooses the weight of a penalty by rows that come after those that a model was fitted to. */
final class LambdaSearch {

  private static final int CANDIDATES = 100;
  private static final double RIDGE_MOST = 1e3;
  private static final double RIDGE_RANGE = 1e-8;
  private static final double LASSO_RANGE = 1e-4;
  private static final double LEAST_MIX = 1e-3;

  private final double[][] columns;
  private final double[] figures;
  private final double[] weights;
  private final boolean intercept;
  private final double mix;

  LambdaSearch(
      double[][] columns, double[] figures, double[] weights, boolean intercept, double mix) {
    this.columns = columns;
    this.figures = figures;
    this.weights = weights;
    this.intercept = intercept;
    this.mix = mix;
  }

  /** The weight, of a grid that follows from the factor of all rows. */
  Answer<Double> best(Factor all, TimeOrderedValidation validation) {
    return validation.splits(figures.length).map(splits -> best(all, splits));
  }

  private double best(Factor all, List<TimeOrderedValidation.Split> splits) {
    double[] candidates = candidates(all);
    double[] errors = new double[CANDIDATES];
    for (TimeOrderedValidation.Split split : splits) {
      addErrors(split, candidates, all.design.figuresUnit(), errors);
    }
    int best = 0;
    for (int i = 1; i < CANDIDATES; i++) {
      best = errors[i] < errors[best] ? i : best;
    }
    return candidates[best];
  }

  private double[] candidates(Factor all) {
    double most = RIDGE_MOST;
    if (mix > 0) {
      double largest = 0;
      for (double value : all.covariances(all.varying, all.gram.withFigures)) {
        largest = Math.max(largest, Math.abs(value));
      }
      double scale = all.figuresScale();
      most = scale > 0 ? largest / scale / Math.max(mix, LEAST_MIX) : 1;
    }
    double ratio = Math.pow(mix > 0 ? LASSO_RANGE : RIDGE_RANGE, 1.0 / (CANDIDATES - 1));
    double[] candidates = new double[CANDIDATES];
    for (int i = 0; i < CANDIDATES; i++) {
      candidates[i] = most * Math.pow(ratio, i);
    }
    return candidates;
  }

  private void addErrors(
      TimeOrderedValidation.Split split, double[] candidates, double unit, double[] errors) {
    Factor factor = earlier(split.fittedTo());
    Standard standard = Standard.of(List.of(), factor);
    double own = standard.figuresUnit();
    int[] varying = factor.varying;
    double[] slopes = new double[varying.length];
    double[] covariances = factor.covariances(varying, factor.gram.withFigures);
    CoordinateDescent descent = new CoordinateDescent(factor.correlations(varying, 0), covariances);
    for (int i = 0; i < candidates.length; i++) {
      double lambda = candidates[i];
      slopes =
          mix == 0
              ? ridge(factor, lambda, covariances)
              : descent.minimum(lambda * mix * factor.figuresScale(), lambda * (1 - mix), slopes);
      double[] all = new double[columns.length];
      for (int k = 0; k < varying.length; k++) {
        all[varying[k]] = slopes[k];
      }
      double[] expected = standard.expected(columns, split.from(), split.to(), all);
      for (int row = split.from(); row < split.to(); row++) {
        double error = figures[row] / unit - expected[row - split.from()] * (own / unit);
        errors[i] += (weights.length > 0 ? weights[row] : 1) * error * error;
      }
    }
  }

  private static double[] ridge(Factor factor, double lambda, double[] covariances) {
    int k = covariances.length;
    double[] matrix = factor.correlations(factor.varying, lambda);
    Triangle.factor(matrix, k, 0);
    return Factor.solved(Triangle.inverse(matrix, k), covariances);
  }

  private Factor earlier(int rows) {
    double[][] parts = new double[columns.length][];
    for (int j = 0; j < parts.length; j++) {
      parts[j] = java.util.Arrays.copyOf(columns[j], rows);
    }
    return Factor.of(
        parts,
        java.util.Arrays.copyOf(figures, rows),
        weights.length == 0 ? weights : java.util.Arrays.copyOf(weights, rows),
        intercept);
  }
}
