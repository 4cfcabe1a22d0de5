package io.planwright.forecasting.regression;

import static io.planwright.testkit.BadInput.row;

import io.planwright.testkit.BadInput;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;

  private static final Regressors ROWS = Regressors.of("price", 1, 2, 3, 4, 5);
  private static final double[] FIGURES = {5, 4, 4, 2, 1};
  private static final LinearModel MODEL = LinearSpec.ordinary().fit(ROWS, FIGURES).orElseThrow();
  private static final PooledModel POOLED =
      PooledSpec.ordinary().fit(ROWS, FIGURES, List.of("a", "a", "b", "b", "b")).orElseThrow();
  private static final ElasticityModel ELASTIC =
      ElasticitySpec.of("price").fit(ROWS.with("promotion", 0, 1, 0, 1, 0), FIGURES).orElseThrow();

  static Stream<BadInput> rows() {
    return Stream.of(specRows(), modelRows(), pooledRows(), elasticityRows()).flatMap(rows -> rows);
  }

  private static Stream<BadInput> specRows() {
    return Stream.of(
        row(
            "negative lambda",
            () -> LinearSpec.ridge(-1),
            IAE,
            "lambda [-1.0] must be finite and not negative. Use 0 for ordinary least squares."),
        row(
            "lambda not a number",
            () -> LinearSpec.elasticNet(Double.NaN, 0.5),
            IAE,
            "lambda [NaN] must be finite and not negative. Use 0 for ordinary least squares."),
        row(
            "mix above 1",
            () -> LinearSpec.elasticNet(1, 1.5),
            IAE,
            "mix [1.5] must be between 0.0 and 1.0. Use 0 for ridge and 1 for the lasso."),
        row(
            "mix of a validated penalty below 0",
            () -> LinearSpec.elasticNetByValidation(-0.1),
            IAE,
            "mix [-0.1] must be between 0.0 and 1.0. Use 0 for ridge and 1 for the lasso."),
        row(
            "no fold",
            () -> TimeOrderedValidation.ofFolds(0),
            IAE,
            "folds [0] must be at least 1. Use 5 where nothing speaks for another number."),
        row(
            "one row to start from",
            () -> TimeOrderedValidation.ofFolds(3).startingWith(1),
            IAE,
            "firstRows [1] must be 0 or at least 2. Use 0 to have it follow from the number of"
                + " rows."),
        row(
            "negative gap",
            () -> TimeOrderedValidation.ofFolds(3).withGap(-1),
            IAE,
            "gap [-1] must not be negative. Use 0 to leave no rows out."),
        row(
            "judged by a row that was fitted to",
            () -> new TimeOrderedValidation.Split(5, 4, 6),
            IAE,
            "from [4] must be at least 5. Judge by rows after those fitted to."),
        row(
            "validation of a given weight",
            () -> LinearSpec.ridge(1).validatedBy(TimeOrderedValidation.ofFolds(3)),
            IAE,
            "penalty [Given[lambda=1.0, mix=0.0]] must be one chosen by validation. Start from"
                + " ridgeByValidation() or elasticNetByValidation(mix)."),
        row(
            "a figure too few",
            () -> LinearSpec.ordinary().fit(ROWS, new double[4]),
            IAE,
            "number of figures [4] must be the number of rows, 5. Give one an observation."),
        row(
            "a figure that is not known",
            () -> LinearSpec.ordinary().fit(ROWS, new double[] {1, 2, Double.NaN, 4, 5}),
            IAE,
            "figures[2] [NaN] must be finite. Leave out rows whose figure is not known."),
        row(
            "no figures",
            () -> LinearSpec.ordinary().fit(ROWS, nothing()),
            NPE,
            "figures [null] must not be null. Give a value."),
        row(
            "a weight of 0",
            () -> LinearSpec.ordinary().fit(ROWS, FIGURES, new double[] {1, 1, 0, 1, 1}),
            IAE,
            "weights[2] [0.0] must be positive and finite. Leave out rows that do not count."),
        row(
            "a weight too many",
            () -> LinearSpec.ordinary().fit(ROWS, FIGURES, new double[6]),
            IAE,
            "number of weights [6] must be the number of rows, 5. Give one an observation."));
  }

  private static Stream<BadInput> modelRows() {
    return Stream.of(
        row(
            "other columns than those of the fit",
            () -> MODEL.predict(Regressors.of("cost", 1)),
            IAE,
            "regressors [[cost]] must be those of the fit, [price]. Give a column for each, in any"
                + " order."),
        row(
            "level in per cent",
            () -> MODEL.interval(ROWS, 95),
            IAE,
            "level [95.0] must be strictly between 0 and 1. Write 80 % as 0.80."),
        row(
            "a row that is not there",
            () -> MODEL.explain(ROWS, 5),
            IAE,
            "row [5] must be between 0 and 4. Count the rows from 0."),
        row(
            "a prediction beyond the largest number",
            () ->
                LinearSpec.ordinary()
                    .fit(ROWS, new double[] {5e9, 4e9, 4e9, 2e9, 1e9})
                    .orElseThrow()
                    .predict(Regressors.of("price", 1.5e308)),
            IAE,
            "prediction of row 0 [-Infinity] must be finite. Give regressors nearer to those fitted"
                + " to."));
  }

  private static Stream<BadInput> pooledRows() {
    return Stream.of(
        row(
            "a row without a series",
            () -> PooledSpec.ordinary().fit(ROWS, FIGURES, List.of("a", "b")),
            IAE,
            "number of series [2] must be the number of rows, 5. Name the series of each"
                + " observation."),
        row(
            "a blank series",
            () -> PooledSpec.ordinary().fit(ROWS, FIGURES, Collections.nCopies(5, " ")),
            IAE,
            "series[0] [ ] must not be blank. Name the series."),
        row(
            "a series that was not fitted to",
            () -> POOLED.predict("c", ROWS),
            IAE,
            "series [c] must be one of the fit. Leave the series out to have it treated as a new"
                + " one."),
        row(
            "level of a pooled interval in per cent",
            () -> POOLED.interval("a", ROWS, 95),
            IAE,
            "level [95.0] must be strictly between 0 and 1. Write 80 % as 0.80."));
  }

  private static Stream<BadInput> elasticityRows() {
    return Stream.of(
        row(
            "no driver",
            () -> new ElasticitySpec(List.of()),
            IAE,
            "drivers [[]] must not be empty. Name at least the price."),
        row(
            "a driver that is not there",
            () -> ElasticitySpec.of("cost").fit(ROWS, FIGURES),
            IAE,
            "driver [cost] must be one of [price]. Name a regressor."),
        row(
            "a period without sales",
            () -> ElasticitySpec.of("price").fit(ROWS, new double[] {1, 2, 0, 3, 4}),
            IAE,
            "figures[2] [0.0] must be positive and finite. Leave out rows that have no logarithm, or"
                + " add them up."),
        row(
            "a price of 0",
            () -> ElasticitySpec.of("price").fit(Regressors.of("price", 0, 1), new double[] {1, 2}),
            IAE,
            "price[0] [0.0] must be positive and finite. Leave out rows that have no logarithm, or"
                + " add them up."),
        row(
            "the elasticity of a dummy",
            () -> ELASTIC.elasticity("promotion", 0.9),
            IAE,
            "driver [promotion] must be one of [price]. Use effect for a regressor that entered"
                + " without a logarithm."),
        row(
            "the effect of one more unit of a driver",
            () -> ELASTIC.effect("price", 0.9),
            IAE,
            "regressor [price] must not be a driver. Use effectOfChange for a regressor that entered"
                + " by its logarithm."),
        row(
            "the effect of nothing known",
            () -> ELASTIC.effect("weather", 0.9),
            IAE,
            "regressor [weather] must be one of the fit. Ask model() for its coefficients."),
        row(
            "a price of less than nothing",
            () -> ELASTIC.effectOfChange("price", -1, 0.9),
            IAE,
            "change [-1.0] must be finite and above -1. Write 10 % more as 0.1 and 10 % less as"
                + " -0.1."));
  }

  @SuppressWarnings("NullAway") // the point of the row
  private static double[] nothing() {
    return null;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesWithAMessageThatHelps(BadInput row) {
    row.verify();
  }
}
