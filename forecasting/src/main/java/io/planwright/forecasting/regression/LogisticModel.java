package io.planwright.forecasting.regression;

import io.planwright.evidence.Explanation;
import java.io.Serial;
import java.util.List;

/**
 * A fitted logistic regression: {@link #predict} gives chances from 0 to 1, {@link #explain} what
 * each regressor adds to the log-odds. Immutable, serializable and thread-safe.
 */
public final class LogisticModel implements RegressionModel {

  @Serial private static final long serialVersionUID = 1;

  private final CentredLine line;
  private final List<Coefficient> coefficients;
  private final List<String> dropped;
  private final LogisticFit.Summary summary;

  LogisticModel(
      CentredLine line,
      List<Coefficient> coefficients,
      List<String> dropped,
      LogisticFit.Summary summary) {
    this.line = line;
    this.coefficients = coefficients;
    this.dropped = dropped;
    this.summary = summary;
  }

  /** The estimates in log-odds; of a ridge fit without standard errors, as they are biased. */
  @Override
  public List<Coefficient> coefficients() {
    return coefficients;
  }

  @Override
  public int observations() {
    return summary.rows();
  }

  /**
   * The regressors that were left out, because they are constant or those before them determine
   * them; their coefficients are 0 and say why.
   *
   * @return the names in the order of the regressors; unmodifiable, mostly empty
   */
  public List<String> dropped() {
    return dropped;
  }

  /**
   * The chance of a yes.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @return one chance a row, from 0 to 1
   * @throws IllegalArgumentException if the columns are not those of the fit
   */
  @Override
  public double[] predict(Regressors rows) {
    double[] values = line.values(rows);
    for (int i = 0; i < values.length; i++) {
      double e = Math.exp(-Math.abs(values[i]));
      values[i] = (values[i] > 0 ? 1 : e) / (1 + e);
    }
    return values;
  }

  /**
   * The logarithm of odds, ln(p / (1 − p)), of the chances that {@link #predict} gives.
   *
   * @param rows the regressors of the fit, in any order of columns
   * @return one finite value a row
   * @throws IllegalArgumentException if the columns are not those of the fit
   */
  public double[] logOdds(Regressors rows) {
    return line.values(rows);
  }

  /** The contributions are log-odds. */
  @Override
  public Explanation explain(Regressors rows, int row) {
    return line.explanation(rows, row, "Log-odds");
  }

  /**
   * Twice the log-likelihood that the model falls short of one which knows each row's share.
   *
   * @return the residual deviance; at least 0
   */
  public double deviance() {
    return summary.deviance();
  }

  /**
   * The deviance of the constant alone: what the regressors explain is the difference to {@link
   * #deviance()}.
   *
   * @return the null deviance; at least 0
   */
  public double nullDeviance() {
    return summary.nullDeviance();
  }

  /**
   * The logarithm of the chance of what happened, without the number of orders in which the yes of
   * a group of trials may come.
   *
   * @return at most 0
   */
  public double logLikelihood() {
    return summary.logLikelihood();
  }

  /** The coefficients by name. */
  @Override
  public String toString() {
    return "LogisticModel" + coefficients.stream().map(c -> c.name() + "=" + c.estimate()).toList();
  }
}
