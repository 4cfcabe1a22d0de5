package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The fit of a logistic regression to a scaled design.
 *
 * @param design the regressors
 * @param shares of yes, one a row
 * @param trials the weight of each row
 * @param ridge the weight of the squared coefficients
 */
record LogisticFit(ScaledDesign design, double[] shares, double[] trials, double ridge) {

  /** Rows from which a first search on a part of them saves time. */
  private static final int MANY_ROWS = 20_000;

  private static final int PART = 16;
  private static final int STEPS_ON_PART = 5;
  private static final int MOST_STEPS = 60;

  /** How well a model fits. */
  record Summary(int rows, double deviance, double nullDeviance, double logLikelihood)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  Answer<LogisticModel> model() {
    int width = design.width();
    LogisticNewton search =
        new LogisticNewton(design.matrix(), shares, trials, penalty(total(trials)));
    if (!search.search(start(), MOST_STEPS)) {
      return ridge > 0
          ? Separation.outOfReach("Use a larger ridge.")
          : Separation.after(design, shares, search);
    }
    double[] covariance = new double[width * width];
    Answer<double[]> errors = errors(search, covariance);
    Estimates estimates = new Estimates(design, search.coefficients(), 1, 0);
    Summary summary = summary(search.logOdds());
    return estimates
        .line()
        .map(
            line ->
                new LogisticModel(
                    line,
                    estimates.withErrors(errors, Double.POSITIVE_INFINITY),
                    design.dropped(),
                    summary));
  }

  private Answer<double[]> errors(LogisticNewton search, double[] covariance) {
    if (ridge > 0) {
      return Answer.insufficient(
          "standard errors of a ridge regression",
          "estimates that are not shrunken",
          "a ridge of " + ridge,
          "Fit with standard() for standard errors: those of shrunken estimates leave out the"
              + " bias.");
    }
    if (!search.covariance(covariance)) {
      return Answer.insufficient(
          "standard errors of a logistic regression",
          "rows that tell the regressors' effects apart",
          "no information in some direction",
          "Leave out regressors.");
    }
    return Answer.known(covariance);
  }

  private static double total(double[] trials) {
    double total = 0;
    for (double count : trials) {
      total += count;
    }
    return total;
  }

  /** The weight of each squared coefficient: those of a ridge are of the scaled columns. */
  private double[] penalty(double total) {
    int width = design.width();
    double[] penalty = new double[width];
    Arrays.fill(penalty, 1, width, ridge * total);
    return penalty;
  }

  /** The coefficients of an even part of the rows where there are many, or the common chance. */
  private double[] start() {
    int width = design.width();
    double[] common = new double[width];
    double share = share();
    common[0] = Math.log(share) - Math.log1p(-share);
    if (shares.length < MANY_ROWS) {
      return common;
    }
    int n = shares.length / PART;
    double[][] rows = new double[width][n];
    double[] partShares = new double[n];
    double[] partTrials = new double[n];
    for (int i = 0; i < n; i++) {
      int from = i * PART;
      for (int j = 0; j < width; j++) {
        rows[j][i] = design.matrix()[j][from];
      }
      partShares[i] = shares[from];
      partTrials[i] = trials[from];
    }
    LogisticNewton search =
        new LogisticNewton(rows, partShares, partTrials, penalty(total(partTrials)));
    search.search(common, STEPS_ON_PART);
    return search.coefficients();
  }

  private double share() {
    double yes = 0;
    for (int i = 0; i < shares.length; i++) {
      yes += trials[i] * shares[i];
    }
    return yes / total(trials);
  }

  private Summary summary(double[] logOdds) {
    double share = share();
    double likelihood = 0;
    double full = 0;
    double common = 0;
    for (int i = 0; i < logOdds.length; i++) {
      double yes = trials[i] * shares[i];
      double no = trials[i] - yes;
      double rest = Math.log1p(Math.exp(-Math.abs(logOdds[i])));
      likelihood -= yes * (rest + Math.max(0, -logOdds[i])) + no * (rest + Math.max(0, logOdds[i]));
      full += logOf(yes, shares[i]) + logOf(no, 1 - shares[i]);
      common += logOf(yes, share) + logOf(no, 1 - share);
    }
    return new Summary(
        logOdds.length,
        Math.max(0, 2 * (full - likelihood)),
        Math.max(0, 2 * (full - common)),
        likelihood);
  }

  private static double logOf(double weight, double share) {
    return weight == 0 ? 0 : weight * Math.log(share);
  }
}
