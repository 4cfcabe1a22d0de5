package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.numeric.Magnitude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds regressors that tell yes from no without a mistake. */
final class Separation {

  private static final String QUESTION = "logistic regression";

  /** Differences of no more than this share of the largest value are rounding. */
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
      if (separates(column, shares, 1, 0) || separates(column, shares, -1, 0)) {
        return Optional.of(by(List.of(design.names().get(position))));
      }
    }
    return Optional.empty();
  }

  /** Whether no value with a no is above one with a yes, but for a tolerance. */
  private static boolean separates(double[] column, double[] shares, int sign, double tolerance) {
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
      if (highestNo > lowestYes + tolerance) {
        return false;
      }
    }
    return true;
  }

  /** Why a search did not end. */
  static <T> Answer<T> after(ScaledDesign design, double[] shares, LogisticNewton search) {
    for (double[] direction : List.of(search.trend(), search.coefficients())) {
      double[] scaled = new Estimates(design, direction, 1, 0).scaled();
      if (separates(design, scaled, shares)) {
        return by(fewest(design, scaled, shares));
      }
    }
    return outOfReach(
        "Use ridge(0.01), bring outlying values of regressors in, or leave some out.");
  }

  /** A greatest likelihood there is, but no way to it in the digits of a double. */
  static <T> Answer<T> outOfReach(String advice) {
    return Answer.insufficient(
        QUESTION,
        "rows that tell the regressors' effects apart",
        "next to no information in some direction, for all but a few rows are alike",
        advice);
  }

  private static boolean separates(ScaledDesign design, double[] direction, double[] shares) {
    double[] sums = new double[shares.length];
    for (int j = 0; j < direction.length; j++) {
      double[] column = design.column(design.kept()[j]).scaled();
      for (int i = 0; i < sums.length; i++) {
        sums[i] += direction[j] * column[i];
      }
    }
    double largest = Magnitude.largest(sums);
    return largest > 0 && separates(sums, shares, 1, ROUNDING * largest);
  }

  /** Takes regressors out of a direction that separates, the least first, while it still does. */
  private static List<String> fewest(ScaledDesign design, double[] direction, double[] shares) {
    List<Integer> order = new ArrayList<>();
    for (int j = 0; j < direction.length; j++) {
      order.add(j);
    }
    order.sort(Comparator.comparingDouble(j -> Math.abs(direction[j])));
    double[] left = direction.clone();
    for (int j : order) {
      left[j] = 0;
      left[j] = separates(design, left, shares) ? 0 : direction[j];
    }
    List<String> names = new ArrayList<>();
    for (int j = 0; j < left.length; j++) {
      if (left[j] != 0) {
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
