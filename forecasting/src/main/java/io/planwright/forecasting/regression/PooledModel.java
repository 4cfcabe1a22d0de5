package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A fitted regression across series. Immutable, serializable and thread-safe.
 *
 * <p>What takes no series is about one that was not among those of the fit: its level is the
 * average of theirs, each series counting once. If figures were taken relative to the size of their
 * series, the levels and slopes are shares, and so is what is expected of a new series: multiply it
 * by the mean that you expect of that series.
 */
public final class PooledModel implements RegressionModel {

  @Serial private static final long serialVersionUID = 1;

  private final List<String> names;
  private final Units units;
  private final SeriesLevels levels;
  private final Slopes slopes;
  private final Quality quality;

  /** The units of the columns, of the figures at the end, and of what is expected. */
  record Units(double[] values, double expected) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** Slopes and their covariances between values in units. */
  record Slopes(double[] values, double[][] covariance, int[] kept) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  /** The rows, degrees of freedom, residual deviation in units and share explained. */
  record Quality(int rows, int freedom, double sigma, double explained) implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  PooledModel(
      List<String> names, Units units, SeriesLevels levels, Slopes slopes, Quality quality) {
    this.names = names;
    this.units = units;
    this.levels = levels;
    this.slopes = slopes;
    this.quality = quality;
  }

  /**
   * The average level, as an intercept, and the shared slopes; standard errors are clustered by
   * series.
   *
   * @return the intercept, then one coefficient a regressor, in their order; unmodifiable
   */
  @Override
  public List<Coefficient> coefficients() {
    List<Coefficient> coefficients = new ArrayList<>();
    double[] zero = levels.deviation(new double[names.size()], -1);
    coefficients.add(
        coefficient(
            Coefficient.INTERCEPT,
            levels.average() * units.expected(),
            Math.sqrt(levels.variance() / levels.count() + variance(zero)) * units.expected()));
    for (int j = 0; j < names.size(); j++) {
      double unit = units.expected() / units.values()[j];
      double error = Math.sqrt(slopes.covariance()[j][j]) * unit;
      coefficients.add(coefficient(names.get(j), slopes.values()[j] * unit, error));
    }
    return List.copyOf(coefficients);
  }

  private Coefficient coefficient(String name, double estimate, double error) {
    double statistic = estimate / error;
    if (!Double.isFinite(statistic) || !Double.isFinite(error)) {
      return new Coefficient(
          name,
          estimate,
          Answer.insufficient(
              "standard error",
              "a regressor that varies within series, not explained by others, and residuals",
              "no variation to judge by",
              "Use the estimate alone, or leave the regressor out."));
    }
    double tail = 2 * students().survivalProbability(Math.abs(statistic));
    return new Coefficient(
        name,
        estimate,
        Answer.known(new Inference(error, statistic, Math.min(1, tail), levels.count() - 1.0)));
  }

  private TDistribution students() {
    return TDistribution.of(levels.count() - 1.0);
  }

  /** The variance that the slopes leave to a deviation from the means, in units. */
  private double variance(double[] deviation) {
    double variance = 0;
    for (int i : slopes.kept()) {
      for (int j : slopes.kept()) {
        variance += deviation[i] * slopes.covariance()[i][j] * deviation[j];
      }
    }
    return Math.max(0, variance);
  }

  @Override
  public int observations() {
    return quality.rows();
  }

  /**
   * The series of the fit.
   *
   * @return their names in the order in which they came; unmodifiable
   */
  public List<String> series() {
    return levels.series();
  }

  /**
   * The level of a series: what is expected of it where all regressors are 0.
   *
   * @param series one of {@link #series()}
   * @return its fixed effect; of a relative regression times the size of the series
   * @throws IllegalArgumentException if there is no such series
   */
  public double level(String series) {
    int position = levels.position(series);
    return figure(levels.value(position) * unit(position), "level of " + series);
  }

  private double unit(int position) {
    return units.expected() * levels.size(position);
  }

  /**
   * The standard deviation of the residuals, in units of the figure; in shares of the size of a
   * series for a relative regression.
   *
   * @return at least 0
   */
  public double sigma() {
    return Math.min(Double.MAX_VALUE, quality.sigma() * units.expected());
  }

  /**
   * The share that the regressors explain of the variation within series.
   *
   * @return from 0 to 1
   */
  public double rSquared() {
    return quality.explained();
  }

  /**
   * The figure expected of a series that was not among those of the fit.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @return one finite value a row; a share for a relative regression
   * @throws IllegalArgumentException if the columns are not those of the fit
   */
  @Override
  public double[] predict(Regressors rows) {
    return predict(-1, Require.nonNull(rows, "rows"));
  }

  /**
   * The figure expected of a series.
   *
   * @param series one of {@link #series()}
   * @param rows the regressors of the fit, in any order of columns
   * @return one finite value a row, in units of the figure
   * @throws IllegalArgumentException if there is no such series, or the columns are not those of
   *     the fit
   */
  public double[] predict(String series, Regressors rows) {
    int position = levels.position(series);
    return predict(position, Require.nonNull(rows, "rows"));
  }

  private double[] predict(int position, Regressors rows) {
    double[][] columns = rows.inOrderOf(names);
    double[] expected = new double[rows.rows()];
    for (int i = 0; i < expected.length; i++) {
      double value = expected(row(columns, i), position) * unit(position);
      expected[i] = figure(value, "prediction of row " + i);
    }
    return expected;
  }

  private double[] row(double[][] columns, int i) {
    double[] row = new double[columns.length];
    for (int j = 0; j < row.length; j++) {
      row[j] = columns[j][i] / units.values()[j];
    }
    return row;
  }

  private double expected(double[] row, int position) {
    double value = levels.value(position);
    for (int j = 0; j < row.length; j++) {
      value += slopes.values()[j] * row[j];
    }
    return value;
  }

  private static double figure(double value, String field) {
    return Require.finite(value, field, "Give regressors nearer to those fitted to.");
  }

  /**
   * The range of the figures of a series, by Student's t. It allows for the residual, the level and
   * the slopes.
   *
   * @param series one of {@link #series()}
   * @param rows the regressors of the fit, in any order of columns
   * @param level the probability that a figure falls into its range; strictly between 0 and 1
   * @return one range a row, in their order
   * @throws IllegalArgumentException if there is no such series, the columns are not those of the
   *     fit, or the level is outside its range
   */
  public PredictionInterval interval(String series, Regressors rows, double level) {
    int position = levels.position(series);
    double square = quality.sigma() * quality.sigma();
    return interval(position, rows, level, square * (1 + 1.0 / levels.rows(position)));
  }

  /**
   * The range of the figures of a series that was not among those of the fit: wider, by as much as
   * the levels of these differ.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @param level the probability that a figure falls into its range; strictly between 0 and 1
   * @return one range a row, in their order; shares for a relative regression
   * @throws IllegalArgumentException if the columns are not those of the fit, or the level is
   *     outside its range
   */
  public PredictionInterval intervalOfNewSeries(Regressors rows, double level) {
    double between = levels.variance() * (1 + 1.0 / levels.count());
    return interval(-1, rows, level, quality.sigma() * quality.sigma() + between);
  }

  private PredictionInterval interval(
      int position, Regressors rows, double level, double ownVariance) {
    PredictionInterval.requireLevel(level);
    double[] expected = predict(position, Require.nonNull(rows, "rows"));
    double[][] columns = rows.inOrderOf(names);
    double factor = students().inverseSurvivalProbability((1 - level) / 2);
    List<Double> lower = new ArrayList<>();
    List<Double> upper = new ArrayList<>();
    for (int i = 0; i < expected.length; i++) {
      double spread = ownVariance + variance(levels.deviation(row(columns, i), position));
      double width = factor * Math.sqrt(spread) * unit(position);
      lower.add(figure(expected[i] - width, "lower bound of row " + i));
      upper.add(figure(expected[i] + width, "upper bound of row " + i));
    }
    return new PredictionInterval(level, lower, upper);
  }

  /**
   * Why the model expects what it does of a new series: against the average of the means of the
   * series.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @param row which row, from 0
   * @return the drivers with their contributions, the largest first
   * @throws IllegalArgumentException if the columns are not those of the fit, or there is no such
   *     row
   */
  @Override
  public Explanation explain(Regressors rows, int row) {
    double[] expected = predict(rows);
    Require.between(row, 0, expected.length - 1, "row", "Count the rows from 0.");
    double[] values = row(rows.inOrderOf(names), row);
    double[] deviation = levels.deviation(values, -1);
    List<Reason> reasons = new ArrayList<>();
    for (int j = 0; j < values.length; j++) {
      double share = slopes.values()[j] * deviation[j] * units.expected();
      String text =
          number(values[j] * units.values()[j])
              + " instead of the average "
              + number(levels.centre(j) * units.values()[j]);
      reasons.add(new Reason(names.get(j), figure(share, "share of " + names.get(j)), text));
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
    return new Explanation(number(expected[row]) + " expected of a new series.", reasons);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }

  /** The number of series and rows, and the regressors. */
  @Override
  public String toString() {
    return "pooled regression of "
        + quality.rows()
        + " rows of "
        + levels.count()
        + " series on "
        + names;
  }
}
