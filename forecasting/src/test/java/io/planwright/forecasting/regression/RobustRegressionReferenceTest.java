package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of R by {@code src/test/R/robust-regression.R}; its data sets are R's own. */
class RobustRegressionReferenceTest {

  /** K. A. Brownlee, Statistical Theory and Methodology, 2nd edition, 1965: a plant's 21 days. */
  private static final Regressors STACK =
      Regressors.of(
              "air", 80, 80, 75, 62, 62, 62, 62, 62, 58, 58, 58, 58, 58, 58, 50, 50, 50, 50, 50, 56,
              70)
          .with(
              "water", 27, 27, 25, 24, 22, 23, 24, 24, 23, 18, 18, 17, 18, 19, 18, 18, 19, 19, 20,
              20, 20)
          .with(
              "acid", 89, 88, 90, 87, 87, 87, 93, 93, 87, 80, 89, 88, 82, 93, 89, 86, 72, 79, 80,
              82, 91);

  private static final double[] LOSS = {
    42, 37, 37, 28, 18, 18, 19, 20, 15, 14, 14, 13, 11, 12, 8, 7, 8, 8, 9, 15, 15
  };

  /** Motor Trend, 1974: weight, power, and whether the gears are shifted by hand. */
  private static final Regressors CARS =
      Regressors.of(
              "weight", 2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07,
              3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435, 3.84, 3.845,
              1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78)
          .with(
              "power", 110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215,
              230, 66, 52, 65, 97, 150, 150, 245, 175, 66, 91, 113, 264, 175, 335, 109);

  private static final double[] MANUAL = {
    1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1
  };

  /** The standard errors of R take 4e-11 off differences of quantiles, in units of the figure. */
  private static final double BY_DIFFERENCES = 1e-7;

  @ParameterizedTest
  @CsvSource({
    "0.1, -29.0140186915888165, 0.3154205607476646, 1.2242990654205634, -0.0280373831775709,"
        + " 13.114435700656676, 0.232790958485099, 0.546463598212409, 0.189834575646605",
    "0.5, -39.6898550724637929, 0.8318840579710135, 0.5739130434782647, -0.0608695652173913,"
        + " 7.1416267869283265, 0.1269327153145927, 0.3417930015300642, 0.0604123313416954",
    "0.9, -58.5433186490455313, 0.7929515418502204, 1.3054331864904538, 0.0381791483113074,"
        + " 33.965965946131512, 0.729412934976392, 0.649548901326715, 0.288107931311415"
  })
  void quantilesAreThoseOfQuantreg(
      double probability,
      double intercept,
      double air,
      double water,
      double acid,
      double interceptError,
      double airError,
      double waterError,
      double acidError) {
    QuantileModel model = QuantileSpec.of(probability).fit(STACK, LOSS).orElseThrow();

    assertEstimates(model, 1e-11, intercept, air, water, acid);
    assertErrors(model, BY_DIFFERENCES, interceptError, airError, waterError, acidError);
  }

  @ParameterizedTest
  @CsvSource({
    "1.345, -41.026485373295060, 0.829385770253855, 0.926059415548606, -0.127846317965416,"
        + " 9.806872294353090, 0.111174962319926, 0.303393403349553, 0.128846345686811,"
        + " 2.44048904599281",
    "0.7, -38.198626059345564, 0.837569630998323, 0.669415729126585, -0.107063575063611,"
        + " 7.767115730159777, 0.088051396277714, 0.240289829912430, 0.102047263217029,"
        + " 1.69369742186283"
  })
  void robustRegressionIsThatOfMass(
      double tuning,
      double intercept,
      double air,
      double water,
      double acid,
      double interceptError,
      double airError,
      double waterError,
      double acidError,
      double scale) {
    HuberModel model = HuberSpec.standard().withTuning(tuning).fit(STACK, LOSS).orElseThrow();

    assertEstimates(model, 1e-10, intercept, air, water, acid);
    assertErrors(model, 1e-10, interceptError, airError, waterError, acidError);
    assertThat(model.scale()).isCloseTo(scale, within(1e-10));
    assertThat(model.heldBack()).startsWith(20).contains(2, 3);
  }

  @Test
  void logisticRegressionIsThatOfGlm() {
    LogisticModel model = LogisticSpec.standard().fit(CARS, MANUAL).orElseThrow();

    assertEstimates(model, 1e-11, 18.86629871720410, -8.08347518244463, 0.0362555960822165);
    assertErrors(model, 1e-10, 7.44355842798181, 3.06867527539063, 0.0177341543319471);
    assertThat(model.deviance()).isCloseTo(10.0591104722670, within(1e-11));
    assertThat(model.nullDeviance()).isCloseTo(43.2297332768578, within(1e-11));
    assertThat(model.logLikelihood()).isCloseTo(-10.0591104722670 / 2, within(1e-11));
  }

  @Test
  void sharesOfTrialsAreThoseOfGlm() {
    // D. Collett, Modelling Binary Data, 1991: moths killed of 20 each, by sex and dose doubled.
    Regressors moths =
        Regressors.of("male", 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0)
            .with("dose", 0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5);
    double[] dead = {1, 4, 9, 13, 18, 20, 0, 2, 6, 10, 12, 16};
    double[] shares = Arrays.stream(dead).map(count -> count / 20).toArray();
    double[] trials = new double[12];
    Arrays.fill(trials, 20);

    LogisticModel model = LogisticSpec.standard().fit(moths, shares, trials).orElseThrow();

    assertEstimates(model, 1e-12, -3.47315530708714, 1.10074336299535, 1.06421396991937);
    assertErrors(model, 1e-11, 0.468520379202097, 0.355827130919453, 0.131077489527285);
    assertThat(model.deviance()).isCloseTo(6.75706423222892, within(1e-12));
    assertThat(model.nullDeviance()).isCloseTo(124.87559260440780, within(1e-11));
  }

  private static void assertEstimates(RegressionModel model, double share, double... expected) {
    double[] estimates = model.coefficients().stream().mapToDouble(Coefficient::estimate).toArray();
    assertClose(estimates, share, expected);
  }

  private static void assertErrors(RegressionModel model, double share, double... expected) {
    double[] errors =
        model.coefficients().stream()
            .mapToDouble(coefficient -> coefficient.inference().orElseThrow().standardError())
            .toArray();
    assertClose(errors, share, expected);
  }

  private static void assertClose(double[] values, double share, double[] expected) {
    assertThat(values).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(values[i]).isCloseTo(expected[i], within(share * Math.abs(expected[i])));
    }
  }
}
