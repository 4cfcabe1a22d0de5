package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds regressors that tell yes from no without a mistake. */
final class Separation {

  private static final String QUESTION = "logistic regression";

  /** Log-odds of no more than this share of the largest one are 0 but for rounding. */
  private static final double ROUNDING = 1e-6;

  private Separation() {}

  /** What rules a fit out that can be seen without one: a single answer, a single regressor. */
  static <T> Optional<Answer<T>> before(ScaledDesign design, double[] shares, double ridge) {
    double least = 1;
    double most = 0;
    for (double share : shares) {
      least = Math.min(least, share);
      most = Math.max(most, share);
    }
    if (most == 0 || least == 1) {
      return Optional.of(
          Answer.insufficient(
              QUESTION,
              "at least one yes and one no",
              most == 0 ? "no yes" : "no no",
              "Give more rows, or take the chance from elsewhere."));
    }
    if (ridge > 0) {
      return Optional.empty();
    }
    for (int position : design.kept()) {
      double[] column = design.column(position).scaled();
      if (separates(column, shares, 1) || separates(column, shares, -1)) {
        return Optional.of(by(List.of(design.names().get(position))));
      }
    }
    return Optional.empty();
  }

  /** Whether no value with a no is above one with a yes. */
  private static boolean separates(double[] column, double[] shares, int sign) {
    double highestNo = Double.NEGATIVE_INFINITY;
    double lowestYes = Double.POSITIVE_INFINITY;
    for (int i = 0; i < column.length; i++) {
      double value = sign * column[i];
      if (shares[i] < 1) {
        highestNo = Math.max(highestNo, value);
      }
      if (shares[i] > 0) {
        lowestYes = Math.min(lowestYes, value);
      }
      if (highestNo > lowestYes) {
        return false;
      }
    }
    return true;
  }

  /** Why a search did not end. */
  static <T> Answer<T> after(ScaledDesign design, double[] shares, LogisticNewton search) {
    if (holds(search.logOdds(), shares)) {
      return by(names(design, search.coefficients()));
    }
    if (holds(search.shift(), shares)) {
      return by(names(design, search.step()));
    }
    return Answer.insufficient(
        QUESTION,
        "a greatest likelihood within reach",
        "coefficients that grow without end",
        "Use ridge(0.01), or leave out regressors.");
  }

  /** Whether a direction favours what happened, or nothing, in every row. */
  private static boolean holds(double[] direction, double[] shares) {
    double largest = 0;
    for (double value : direction) {
      largest = Math.max(largest, Math.abs(value));
    }
    double zero = ROUNDING * largest;
    for (int i = 0; i < direction.length; i++) {
      if (shares[i] > 0 && direction[i] < -zero || shares[i] < 1 && direction[i] > zero) {
        return false;
      }
    }
    return largest > 0;
  }

  private static List<String> names(ScaledDesign design, double[] direction) {
    double[] scaled = new Estimates(design, direction, 1, 0).scaled();
    double largest = 0;
    for (double value : scaled) {
      largest = Math.max(largest, Math.abs(value));
    }
    List<String> names = new ArrayList<>();
    for (int j = 0; j < scaled.length; j++) {
      if (Math.abs(scaled[j]) > ROUNDING * largest) {
        names.add(design.names().get(design.kept()[j]));
      }
    }
    return names;
  }

  private static <T> Answer<T> by(List<String> names) {
    return Answer.insufficient(
        QUESTION,
        "yes and no that overlap in all regressors",
        String.join(", ", names)
            + (names.size() == 1 ? " alone tells" : " together tell")
            + " yes from no without a mistake",
        "Use ridge(0.01), leave out what gives the answer away, or give more rows.");
  }
}
