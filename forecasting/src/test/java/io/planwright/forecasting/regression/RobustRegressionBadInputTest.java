package io.planwright.forecasting.regression;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RobustRegressionBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;

  private static final Regressors TIME = Regressors.of("time", 1, 2, 3, 4);
  private static final double[] FIGURES = {2, 5, 3, 9};

  static Stream<BadInput> rows() {
    return Stream.of(quantileRows(), huberRows(), logisticRows(), modelRows())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> quantileRows() {
    QuantileSpec median = QuantileSpec.of(0.5);
    return Stream.of(
        row(
            "probability 0",
            () -> QuantileSpec.of(0),
            IAE,
            "probability [0.0] must be strictly between 0 and 1. Write 90 % as 0.9, the median as"
                + " 0.5."),
        row(
            "probability in percent",
            () -> QuantileSpec.of(90),
            IAE,
            "probability [90.0] must be strictly between 0 and 1. Write 90 % as 0.9, the median as"
                + " 0.5."),
        row(
            "probability not a number",
            () -> QuantileSpec.of(Double.NaN),
            IAE,
            "probability [NaN] must be strictly between 0 and 1. Write 90 % as 0.9, the median as"
                + " 0.5."),
        row(
            "no regressors",
            () -> median.fit(nothing(), FIGURES),
            NPE,
            "regressors [null] must not be null. Give a value."),
        row(
            "no figures",
            () -> median.fit(TIME, nothing()),
            NPE,
            "figures [null] must not be null. Give a value."),
        row(
            "a figure not a number",
            () -> median.fit(TIME, new double[] {1, Double.NaN, 2, 3}),
            IAE,
            "figures[1] [NaN] must be finite. Leave out rows that are not known."),
        row(
            "fewer figures than rows",
            () -> median.fit(TIME, new double[] {1, 2}),
            IAE,
            "number of figures [2] must be the number of rows, 4. Give one a row of the"
                + " regressors."),
        row(
            "fan without a probability",
            () -> QuantileFanSpec.of(),
            IAE,
            "probabilities [[]] must not be empty. Give at least one, such as 0.5."),
        row(
            "fan of no list",
            () -> new QuantileFanSpec(nothing()),
            NPE,
            "probabilities [null] must not be null. Give a value."),
        row(
            "fan that descends",
            () -> QuantileFanSpec.of(0.9, 0.1),
            IAE,
            "probabilities [[0.9, 0.1]] must ascend, each above the one before. Sort them and leave"
                + " out repeated ones."),
        row(
            "fan with a repeated probability",
            () -> new QuantileFanSpec(List.of(0.5, 0.5)),
            IAE,
            "probabilities [[0.5, 0.5]] must ascend, each above the one before. Sort them and leave"
                + " out repeated ones."),
        row(
            "fan with a probability of 1",
            () -> QuantileFanSpec.of(0.5, 1),
            IAE,
            "probability [1.0] must be strictly between 0 and 1. Write 90 % as 0.9, the median as"
                + " 0.5."),
        row(
            "fan with too many figures",
            () -> QuantileFanSpec.of(0.5).fit(TIME, new double[5]),
            IAE,
            "number of figures [5] must be the number of rows, 4. Give one a row of the"
                + " regressors."));
  }

  private static Stream<BadInput> huberRows() {
    return Stream.of(
        row(
            "tuning 0",
            () -> HuberSpec.standard().withTuning(0),
            IAE,
            "tuning [0.0] must be positive and finite. Use 1.345, which loses 5 % where errors are"
                + " normal."),
        row(
            "tuning without end",
            () -> new HuberSpec(Double.POSITIVE_INFINITY),
            IAE,
            "tuning [Infinity] must be positive and finite. Use 1.345, which loses 5 % where errors"
                + " are normal."),
        row(
            "an infinite figure",
            () -> HuberSpec.standard().fit(TIME, new double[] {1, 2, 3, -1.0 / 0}),
            IAE,
            "figures[3] [-Infinity] must be finite. Leave out rows that are not known."),
        row(
            "more figures than rows",
            () -> HuberSpec.standard().fit(TIME, new double[7]),
            IAE,
            "number of figures [7] must be the number of rows, 4. Give one a row of the"
                + " regressors."));
  }

  private static Stream<BadInput> logisticRows() {
    LogisticSpec spec = LogisticSpec.standard();
    double[] shares = {0, 0.5, 0.2, 1};
    double[] trials = {5, 4, 5, 3};
    return Stream.of(
        row(
            "negative ridge",
            () -> new LogisticSpec(-1),
            IAE,
            "ridge [-1.0] must be finite and not negative. Use 0 for the greatest likelihood, 0.01"
                + " to shrink."),
        row(
            "ridge of 0",
            () -> LogisticSpec.ridge(0),
            IAE,
            "lambda [0.0] must be positive and finite. Use standard() for none."),
        row(
            "an outcome of 2",
            () -> spec.fit(TIME, new double[] {0, 1, 2, 1}),
            IAE,
            "outcomes[2] [2.0] must be 0 or 1. Write 1 for yes and 0 for no; for shares give the"
                + " number of trials too."),
        row(
            "a share without trials",
            () -> spec.fit(TIME, shares),
            IAE,
            "outcomes[1] [0.5] must be 0 or 1. Write 1 for yes and 0 for no; for shares give the"
                + " number of trials too."),
        row(
            "an outcome not a number",
            () -> spec.fit(TIME, new double[] {0, 1, 1, Double.NaN}),
            IAE,
            "outcomes[3] [NaN] must be finite. Leave out rows that are not known."),
        row(
            "a share in percent",
            () -> spec.fit(TIME, new double[] {0, 50, 0, 1}, trials),
            IAE,
            "shares[1] [50.0] must be between 0.0 and 1.0. Give yes over trials."),
        row(
            "no trial",
            () -> spec.fit(TIME, shares, new double[] {5, 0, 5, 3}),
            IAE,
            "trials[1] [0.0] must be between 1.0E-6 and 1.0E12. Leave out rows without any."),
        row(
            "fewer trials than rows",
            () -> spec.fit(TIME, shares, new double[] {5}),
            IAE,
            "number of trials [1] must be the number of rows, 4. Give one a row of the"
                + " regressors."),
        row(
            "no trials",
            () -> spec.fit(TIME, shares, nothing()),
            NPE,
            "trials [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> modelRows() {
    QuantileModel model = QuantileSpec.of(0.5).fit(TIME, FIGURES).orElseThrow();
    QuantileFan fan = QuantileFanSpec.of(0.5).fit(TIME, FIGURES).orElseThrow();
    LogisticModel logistic =
        LogisticSpec.standard().fit(TIME, new double[] {0, 1, 0, 1}).orElseThrow();
    return Stream.of(
        row(
            "other columns",
            () -> model.predict(Regressors.of("price", 1)),
            IAE,
            "regressors [[price]] must be those of the fit, [time]. Give a column for each, in any"
                + " order."),
        row(
            "a column too many",
            () -> logistic.predict(TIME.with("price", 1, 2, 3, 4)),
            IAE,
            "regressors [[time, price]] must be those of the fit, [time]. Give a column for each,"
                + " in any order."),
        row(
            "a row after the last one",
            () -> logistic.explain(TIME, 4),
            IAE,
            "row [4] must be between 0 and 3. Count the rows from 0."),
        row(
            "a quantile that was not fitted",
            () -> fan.model(0.9),
            IAE,
            "probability [0.9] must be one of [0.5]. Fit the quantile that you need."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isRefused(BadInput row) {
    row.verify();
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }
}
