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
 * A fitted linear regression, whose prediction is a mean. Immutable, serializable and thread-safe.
 *
 * <p>Standard errors, intervals and p-values take residuals for independent, of one variance and
 * normal. Those of a ridge regression are about the shrunken coefficients, with the weight of the
 * penalty taken as given: their covariance is σ²·A⁻¹X'X·A⁻¹ with A = X'X + nλI in units of the
 * standard deviations, and says nothing of the bias by which they are smaller. An elastic net has
 * none, as no accepted formula exists.
 */
public final class LinearModel implements RegressionModel {

  @Serial private static final long serialVersionUID = 1;

  private final Standard standard;
  private final Independence independence;
  private final double[] slopes;
  private final CoefficientSpread spread;
  private final Quality quality;
  private final double[] residuals;

  /** How a fit went; the noise is the deviation of a row of weight 1, in units of the figures. */
  record Quality(
      int rows, double freedom, double noise, double explained, double lambda, boolean inferable)
      implements Serializable {

    private static final long serialVersionUID = 1L;
  }

  LinearModel(
      Standard standard,
      Independence independence,
      double[] slopes,
      CoefficientSpread spread,
      Quality quality,
      double[] residuals) {
    this.standard = standard;
    this.independence = independence;
    this.slopes = slopes;
    this.spread = spread;
    this.quality = quality;
    this.residuals = residuals;
  }

  @Override
  public List<Coefficient> coefficients() {
    List<Coefficient> coefficients = new ArrayList<>(slopes.length + 1);
    TDistribution students = TDistribution.of(quality.freedom());
    if (standard.intercept()) {
      double value = standard.rawIntercept(slopes);
      coefficients.add(
          new Coefficient(
              Coefficient.INTERCEPT, value, inference(value, spread.interceptError(), students)));
    }
    for (int j = 0; j < slopes.length; j++) {
      double value = standard.rawSlope(j, slopes[j]);
      Answer<Inference> inference =
          spread.covers(j) ? inference(value, spread.slopeError(j), students) : leftOut(j);
      coefficients.add(new Coefficient(standard.names().get(j), value, inference));
    }
    return List.copyOf(coefficients);
  }

  private Answer<Inference> leftOut(int column) {
    return Answer.insufficient(
        "standard error",
        "a regressor that others do not explain",
        independence.cause(standard, column),
        "Leave out one of them: the data cannot tell them apart.");
  }

  private Answer<Inference> inference(double value, double error, TDistribution students) {
    if (!spread.isKnown()) {
      return noSpread("standard error");
    }
    double statistic = value / error;
    if (!quality.inferable() || !Double.isFinite(error) || !Double.isFinite(statistic)) {
      return Answer.insufficient(
          "standard error",
          "figures that vary, and residuals other than 0",
          quality.inferable() ? "an error beyond the range of numbers" : "no variation to judge by",
          "Use the estimate alone.");
    }
    double tail = students.survivalProbability(Math.abs(statistic));
    return Answer.known(new Inference(error, statistic, Math.min(1, 2 * tail), quality.freedom()));
  }

  @Override
  public int observations() {
    return quality.rows();
  }

  /**
   * The standard deviation of the residuals: the root of their sum of squares over the degrees of
   * freedom.
   *
   * @return at least 0, in units of the figure; of a row of weight 1 where rows have weights
   */
  public double sigma() {
    return Math.min(Double.MAX_VALUE, quality.noise() * standard.figuresUnit());
  }

  /**
   * The number of rows less what the coefficients take up: of a ridge regression the trace of its
   * smoothing matrix, of an elastic net that of the ridge of the slopes that are not 0.
   *
   * @return above 0
   */
  public double degreesOfFreedom() {
    return quality.freedom();
  }

  /**
   * The share of the variation that the model explains: of the squares around the mean, or around 0
   * without an intercept.
   *
   * @return from 0 to 1; 0 if the figures do not vary
   */
  public double rSquared() {
    return quality.explained();
  }

  /**
   * The share of the variance that the model explains, both variances being unbiased estimates.
   *
   * @return at most 1; may be below 0
   */
  public double adjustedRSquared() {
    double total = quality.rows() - (standard.intercept() ? 1 : 0);
    return 1 - (1 - quality.explained()) * (total / quality.freedom());
  }

  /**
   * The weight λ of the penalty, given or chosen.
   *
   * @return at least 0, as {@link Penalty} defines it; 0 for ordinary least squares
   */
  public double lambda() {
    return quality.lambda();
  }

  /**
   * The figure of each row less what the model expects of it.
   *
   * @return a new array, one residual a row, in units of the figure
   */
  public double[] residuals() {
    return residuals.clone();
  }

  /**
   * The covariances of the coefficients, in the order of {@link #coefficients()}; 0 for those of
   * regressors that were left out.
   *
   * @return a new array; insufficient for an elastic net, and if an entry is beyond the largest
   *     number
   */
  public Answer<double[][]> covariance() {
    if (!spread.isKnown()) {
      return noSpread("covariance");
    }
    double[][] covariance = spread.covariance();
    for (double[] row : covariance) {
      for (double entry : row) {
        if (!Double.isFinite(entry)) {
          return Answer.insufficient(
              "covariance",
              "entries below 1.8e308",
              "a larger one",
              "State the figures or the regressors in other units.");
        }
      }
    }
    return Answer.known(covariance);
  }

  private <T> Answer<T> noSpread(String question) {
    return Answer.insufficient(
        question,
        "a regression without a penalty on the sizes of slopes",
        "an elastic net",
        "Use an ordinary or a ridge regression.");
  }

  /**
   * How far the regressors explain each other.
   *
   * @return the condition number, the variance inflations, and who explains whom; of the regressors
   *     themselves, whatever the penalty
   */
  public Collinearity collinearity() {
    return independence.report(standard);
  }

  @Override
  public double[] predict(Regressors rows) {
    Require.nonNull(rows, "rows");
    double[] expected = standard.expected(rows.inOrderOf(standard.names()), 0, rows.rows(), slopes);
    for (int i = 0; i < expected.length; i++) {
      expected[i] = figure(expected[i] * standard.figuresUnit(), i);
    }
    return expected;
  }

  private static double figure(double value, int row) {
    Require.finite(value, "prediction of row " + row, "Give regressors nearer to those fitted to.");
    return value;
  }

  /**
   * The range that the figure of each row falls into with a stated probability, by Student's t. It
   * allows for the residual and for the uncertainty of the coefficients: ŷ ± t·σ·√(1 + h) with the
   * leverage h.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @param level the probability; strictly between 0 and 1
   * @return one range a row, in their order; insufficient for an elastic net
   * @throws IllegalArgumentException if the columns are not those of the fit, the level is outside
   *     its range, or a bound would be beyond the largest number
   */
  public Answer<PredictionInterval> interval(Regressors rows, double level) {
    PredictionInterval.requireLevel(level);
    double[] expected = predict(rows);
    if (!spread.isKnown()) {
      return noSpread("prediction interval");
    }
    double[] spreads = spreads(rows);
    double factor = TDistribution.of(quality.freedom()).inverseSurvivalProbability((1 - level) / 2);
    List<Double> lower = new ArrayList<>(expected.length);
    List<Double> upper = new ArrayList<>(expected.length);
    for (int i = 0; i < expected.length; i++) {
      double width =
          factor
              * Math.hypot(quality.noise(), spread.sigma() * Math.sqrt(spreads[i]))
              * standard.figuresUnit();
      lower.add(figure(expected[i] - width, i));
      upper.add(figure(expected[i] + width, i));
    }
    return Answer.known(new PredictionInterval(level, lower, upper));
  }

  private double[] spreads(Regressors rows) {
    double[][] columns = rows.inOrderOf(standard.names());
    double[] spreads = new double[rows.rows()];
    double[] row = new double[columns.length];
    for (int i = 0; i < spreads.length; i++) {
      for (int j = 0; j < row.length; j++) {
        row[j] = standard.value(j, columns[j][i]);
      }
      spreads[i] = figure(spread.at(row), i);
    }
    return spreads;
  }

  /**
   * How far each row pulls the model to itself: the variance of its expected figure over that of a
   * residual. For the rows of an unweighted ordinary fit these are the diagonal of the hat matrix,
   * and add up to the number of coefficients; above 1 for a row far outside those of the fit.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @return one leverage a row; insufficient for an elastic net
   * @throws IllegalArgumentException if the columns are not those of the fit
   */
  public Answer<double[]> leverage(Regressors rows) {
    Require.nonNull(rows, "rows");
    double[] spreads = spreads(rows);
    return spread.isKnown() ? Answer.known(spreads) : noSpread("leverage");
  }

  @Override
  public Explanation explain(Regressors rows, int row) {
    double[] expected = predict(rows);
    Require.between(row, 0, expected.length - 1, "row", "Count the rows from 0.");
    double[][] columns = rows.inOrderOf(standard.names());
    List<Reason> reasons = new ArrayList<>();
    for (int j = 0; j < slopes.length; j++) {
      double share = slopes[j] * standard.aboveMean(j, columns[j][row]) * standard.figuresUnit();
      String text = number(columns[j][row]) + " instead of the average " + number(mean(j));
      reasons.add(new Reason(standard.names().get(j), figure(share, row), text));
    }
    reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
    return new Explanation(
        String.format(
            Locale.ROOT,
            "%s expected; %s does most, with %s against the average row.",
            number(expected[row]),
            reasons.get(0).factor(),
            number(reasons.get(0).contribution())),
        reasons);
  }

  private double mean(int j) {
    return standard.means()[j] * standard.units()[j];
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }

  /** The coefficients and the quality of the fit. */
  @Override
  public String toString() {
    return "linear regression of "
        + quality.rows()
        + " rows on "
        + standard.names()
        + ", R² "
        + number(quality.explained());
  }
}
