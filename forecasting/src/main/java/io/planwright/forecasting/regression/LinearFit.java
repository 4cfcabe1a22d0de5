package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Magnitude;

/** Fits a linear regression: the factor, the slopes under their penalty, and the residuals. */
final class LinearFit {

  private static final String QUESTION = "linear regression";

  /** Fewer degrees of freedom than this are rounding. */
  private static final double LEAST_FREEDOM = 1e-6;

  private final Factor factor;
  private final Standard standard;
  private final Estimate estimate;
  private final double lambda;

  private LinearFit(Factor factor, Standard standard, Estimate estimate, double lambda) {
    this.factor = factor;
    this.standard = standard;
    this.estimate = estimate;
    this.lambda = lambda;
  }

  /** What was checked before: as many finite figures as rows, and positive weights or none. */
  static Answer<LinearModel> fit(
      LinearSpec spec, Regressors regressors, double[] figures, double[] weights) {
    double[][] columns = regressors.columns();
    Factor factor = Factor.of(columns, figures, weights, spec.intercept());
    Standard standard = Standard.of(regressors.names(), factor);
    if (spec.penalty() instanceof Penalty.Validated chosen) {
      LambdaSearch search =
          new LambdaSearch(columns, figures, weights, spec.intercept(), chosen.mix());
      return search
          .best(factor, chosen.validation())
          .flatMap(weight -> penalized(factor, standard, weight, chosen.mix()).model());
    }
    if (spec.penalty() instanceof Penalty.Given given) {
      return penalized(factor, standard, given.lambda(), given.mix()).model();
    }
    return penalized(factor, standard, 0, 0).model();
  }

  private static LinearFit penalized(Factor factor, Standard standard, double lambda, double mix) {
    Estimate estimate;
    if (lambda == 0) {
      estimate = Estimate.ordinary(factor);
    } else if (mix == 0) {
      estimate = Estimate.ridge(factor, lambda);
    } else {
      estimate = Estimate.elasticNet(factor, lambda, mix);
    }
    return new LinearFit(factor, standard, estimate, lambda);
  }

  private Answer<LinearModel> model() {
    Design design = factor.design;
    double taken = estimate.freedom() + (design.intercept ? 1 : 0);
    double freedom = design.rows - taken;
    if (freedom < LEAST_FREEDOM) {
      return Answer.insufficient(
          QUESTION,
          "more rows than coefficients",
          design.rows + " rows and " + Math.round(taken) + " coefficients",
          "Give more rows, leave out regressors, or raise the penalty.");
    }
    boolean varies = varies();
    double[] slopes = varies ? estimate.slopes() : new double[design.columns];
    double[] residuals = varies ? residuals(slopes) : new double[design.rows];
    double squares = squares(residuals);
    double sigma = Math.sqrt(squares / freedom);
    double explained = varies ? Math.max(0, 1 - squares / factor.gram.ofFigures) : 0;
    design.inFigures(residuals);
    double noise = sigma * Math.sqrt(design.weightUnit);
    boolean finite = isFinite(slopes) && Double.isFinite(Magnitude.largest(residuals));
    if (!finite || !Double.isFinite(noise * standard.figuresUnit())) {
      return Answer.insufficient(
          QUESTION,
          "coefficients below 1.8e308",
          "figures and regressors of too different size",
          "State the figures or the regressors in other units.");
    }
    LinearModel.Quality quality =
        new LinearModel.Quality(design.rows, freedom, noise, explained, lambda, squares > 0);
    CoefficientSpread spread =
        new CoefficientSpread(standard, estimate.columns(), estimate.root(), sigma);
    return Answer.known(
        new LinearModel(standard, Independence.of(factor), slopes, spread, quality, residuals));
  }

  /** Whether figures differ by more than the rounding of their mean. */
  private boolean varies() {
    double rounding = Design.rounding(factor.design.rows);
    return factor.figuresScale() > rounding * Math.abs(standard.figuresMean());
  }

  private double[] residuals(double[] slopes) {
    double[] inUnits = new double[slopes.length];
    for (int j = 0; j < slopes.length; j++) {
      inUnits[j] = slopes[j] == 0 ? 0 : slopes[j] / standard.scales()[j];
    }
    return factor.design.residuals(inUnits);
  }

  private static double squares(double[] residuals) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < residuals.length; i += 2) {
      even = Math.fma(residuals[i], residuals[i], even);
      odd = Math.fma(residuals[i + 1], residuals[i + 1], odd);
    }
    return i < residuals.length ? Math.fma(residuals[i], residuals[i], even) + odd : even + odd;
  }

  private boolean isFinite(double[] slopes) {
    boolean finite = Double.isFinite(standard.rawIntercept(slopes));
    for (int j = 0; j < slopes.length; j++) {
      finite &= Double.isFinite(standard.rawSlope(j, slopes[j]));
    }
    return finite;
  }
}
