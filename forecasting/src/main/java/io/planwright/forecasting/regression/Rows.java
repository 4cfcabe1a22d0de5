package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.util.Optional;

/** Checks that the regressions share. */
final class Rows {

  private Rows() {}

  /** Refuses figures that are not finite, or not one a row. */
  static void require(Regressors regressors, double[] figures, String field) {
    Require.nonNull(regressors, "regressors");
    Require.finite(figures, field, "Leave out rows that are not known.");
    Require.that(
        figures.length == regressors.rows(),
        "number of " + field,
        figures.length,
        "be the number of rows, " + regressors.rows(),
        "Give one a row of the regressors.");
  }

  /** The figures of a linear regression, one finite one a row. */
  static double[] figures(Regressors regressors, double[] figures) {
    Require.nonNull(regressors, "regressors");
    Require.nonNull(figures, "figures");
    Require.that(
        figures.length == regressors.rows(),
        "number of figures",
        figures.length,
        "be the number of rows, " + regressors.rows(),
        "Give one an observation.");
    return Require.finite(figures, "figures", "Leave out rows whose figure is not known.");
  }

  /** The lack of rows, if there is one. */
  static <T> Optional<Answer<T>> lacking(String question, Regressors regressors, int more) {
    int floor = regressors.names().size() + more;
    if (regressors.rows() >= floor) {
      return Optional.empty();
    }
    return Optional.of(
        Answer.insufficient(
            question,
            "at least " + floor + " rows for " + regressors.names().size() + " regressors",
            regressors.rows() + " rows",
            "Give more rows or leave out regressors."));
  }
}
