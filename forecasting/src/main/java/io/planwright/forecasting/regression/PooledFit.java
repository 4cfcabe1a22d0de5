package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Magnitude;

/** Fits a pooled regression: deviations from the means of the series, then least squares. */
final class PooledFit {

  private static final String QUESTION = "pooled regression";

  private final SeriesGroups groups;
  private final double[][] means;
  private final double[] units;
  private final double[] sizes;
  private final Factor factor;
  private final Regressors regressors;

  private PooledFit(
      boolean relative, Regressors regressors, double[] figures, SeriesGroups groups) {
    this.regressors = regressors;
    this.groups = groups;
    double[][] columns = regressors.columns();
    int p = columns.length;
    this.units = new double[p + 1];
    this.means = new double[p + 1][];
    double[][] deviations = new double[p][];
    for (int j = 0; j < p; j++) {
      units[j] = Magnitude.unit(Magnitude.largest(columns[j]));
      means[j] = groups.means(columns[j], 1 / units[j]);
      deviations[j] = groups.deviations(columns[j], 1 / units[j], means[j]);
    }
    units[p] = Magnitude.unit(Magnitude.largest(figures));
    this.sizes = new double[groups.count()];
    double[] sized = sized(relative, figures);
    means[p] = groups.means(sized, 1);
    double[] target = groups.deviations(sized, 1, means[p]);
    this.factor = Factor.of(deviations, target, new double[0], false);
  }

  /** Figures in their unit, and over the size of their series if that is wanted. */
  private double[] sized(boolean relative, double[] figures) {
    double inverse = 1 / units[units.length - 1];
    java.util.Arrays.fill(sizes, 1);
    if (relative) {
      System.arraycopy(groups.sizes(figures, inverse), 0, sizes, 0, sizes.length);
    }
    double[] sized = new double[figures.length];
    for (int i = 0; i < sized.length; i++) {
      sized[i] = figures[i] * inverse / sizes[groups.of[i]];
    }
    return sized;
  }

  static Answer<PooledModel> fit(
      boolean relative, Regressors regressors, double[] figures, java.util.List<String> series) {
    SeriesGroups groups = SeriesGroups.of(series);
    if (groups.count() < 2) {
      return Answer.insufficient(
          QUESTION,
          "at least 2 series",
          "1 series",
          "Use LinearSpec for a regression of one series.");
    }
    return new PooledFit(relative, regressors, figures, groups).model(relative);
  }

  private Answer<PooledModel> model(boolean relative) {
    int rows = regressors.rows();
    int slopesKept = factor.kept.length;
    int freedom = rows - groups.count() - slopesKept;
    if (freedom < 1) {
      return Answer.insufficient(
          QUESTION,
          "more rows than series and slopes",
          rows + " rows, " + groups.count() + " series and " + slopesKept + " slopes",
          "Give more rows of each series, or leave out regressors.");
    }
    double[] slopes = factor.inUnits(factor.kept, factor.slopes);
    double[] residuals = factor.design.residuals(slopes);
    double within = factor.design.figuresUnit();
    for (int j = 0; j < slopes.length; j++) {
      slopes[j] *= within / factor.design.units[j];
    }
    double figuresUnit = relative ? 1 : units[slopes.length];
    SeriesLevels levels = new SeriesLevels(groups, means, sizesInFigures(relative), slopes);
    if (!isFinite(slopes, levels, figuresUnit)) {
      return Answer.insufficient(
          QUESTION,
          "coefficients below 1.8e308",
          "figures and regressors of too different size",
          "State the figures or the regressors in other units.");
    }
    return Answer.known(
        new PooledModel(
            regressors.names(),
            new PooledModel.Units(units, figuresUnit),
            levels,
            new PooledModel.Slopes(slopes, covariance(residuals, within), factor.kept),
            quality(residuals, freedom, within)));
  }

  private double[] sizesInFigures(boolean relative) {
    double[] inFigures = sizes.clone();
    for (int g = 0; g < inFigures.length && relative; g++) {
      inFigures[g] *= units[units.length - 1];
    }
    return inFigures;
  }

  private boolean isFinite(double[] slopes, SeriesLevels levels, double figuresUnit) {
    boolean finite = Double.isFinite(levels.average() * figuresUnit);
    for (int j = 0; j < slopes.length; j++) {
      finite &= Double.isFinite(slopes[j] * (figuresUnit / units[j]));
    }
    return finite;
  }

  private PooledModel.Quality quality(double[] residuals, int freedom, double within) {
    double squares = 0;
    for (double residual : residuals) {
      squares = Math.fma(residual, residual, squares);
    }
    double total = factor.gram.ofFigures;
    double explained = total > 0 ? Math.max(0, 1 - squares / total) : 0;
    return new PooledModel.Quality(
        residuals.length, freedom, Math.sqrt(squares / freedom) * within, explained);
  }

  /** The covariances of the slopes in units, clustered by series. */
  private double[][] covariance(double[] residuals, double within) {
    Design design = factor.design;
    int k = factor.kept.length;
    int p = design.columns;
    double[][] scores = scores(residuals);
    double g = groups.count();
    double n = design.rows;
    double correction = g / (g - 1) * (n - 1) / Math.max(1, n - k - 1);
    double[][] covariance = new double[p][p];
    for (double[] score : scores) {
      double[] step = Factor.solved(factor.inverse, score);
      for (int a = 0; a < k; a++) {
        for (int b = 0; b < k; b++) {
          int i = factor.kept[a];
          int j = factor.kept[b];
          double unit =
              within
                  / design.units[i]
                  / factor.scales[i]
                  * (within / design.units[j] / factor.scales[j]);
          covariance[i][j] += correction * step[a] * step[b] * unit / n / n;
        }
      }
    }
    return covariance;
  }

  /** The sums over each series of regressors times residuals, in standard units. */
  private double[][] scores(double[] residuals) {
    Design design = factor.design;
    double[][] scores = new double[groups.count()][factor.kept.length];
    double[] column = new double[design.rows];
    for (int a = 0; a < factor.kept.length; a++) {
      int j = factor.kept[a];
      design.copy(j, 0, design.rows, column, 0);
      for (int i = 0; i < column.length; i++) {
        scores[groups.of[i]][a] += column[i] * residuals[i] / factor.scales[j];
      }
    }
    return scores;
  }
}
