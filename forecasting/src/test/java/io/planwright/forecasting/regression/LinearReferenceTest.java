package io.planwright.forecasting.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.evidence.Answer;
import io.planwright.forecast.PredictionInterval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R's lm and closed forms of linear.R to 1e-8, and certified values of NIST's StRD. */
class LinearReferenceTest {

  private static final double CLOSE = 1e-6;
  private static final Regressors NEW_CARS =
      Regressors.of("qsec", 17, 22).with("wt", 2.5, 6).with("hp", 100, 300);

  private static LinearModel fit(LinearSpec spec) {
    return spec.fit(ReferenceData.cars(), ReferenceData.MILES).orElseThrow();
  }

  private static void assertEstimates(RegressionModel model, double... expected) {
    List<Coefficient> coefficients = model.coefficients();
    assertThat(coefficients).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(coefficients.get(i).estimate())
          .as(coefficients.get(i).name())
          .isCloseTo(expected[i], withinPercentage(CLOSE));
    }
  }

  private static void assertErrors(RegressionModel model, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(model.coefficients().get(i).inference().orElseThrow().standardError())
          .isCloseTo(expected[i], withinPercentage(CLOSE));
    }
  }

  @Test
  void ordinaryLeastSquaresIsThatOfLm() {
    LinearModel model = fit(LinearSpec.ordinary());
    assertEstimates(
        model, 27.61052685820494, -4.358797200162686, -0.01782227160554249, 0.5108336942450574);
    assertErrors(
        model, 8.41992847653932, 0.7527003922347395, 0.0149811688489363, 0.4392215320375534);
    Inference weight = model.coefficients().get(1).inference().orElseThrow();
    assertThat(weight.statistic()).isCloseTo(-5.790879405843776, withinPercentage(CLOSE));
    assertThat(weight.pValue()).isCloseTo(3.217221529639907e-06, withinPercentage(CLOSE));
    assertThat(weight.degreesOfFreedom()).isEqualTo(28);
    assertThat(model.sigma()).isCloseTo(2.5777848825208176, withinPercentage(CLOSE));
    assertThat(model.rSquared()).isCloseTo(0.8347677617058297, withinPercentage(CLOSE));
    assertThat(model.adjustedRSquared()).isCloseTo(0.8170643076028828, withinPercentage(CLOSE));
    double[][] covariance = model.covariance().orElseThrow();
    assertThat(covariance[0][0]).isCloseTo(70.89519555003776, withinPercentage(CLOSE));
    assertThat(covariance[0][3]).isCloseTo(-3.6317482112388078, withinPercentage(CLOSE));
    assertThat(covariance[3][1]).isCloseTo(-0.18163623856042965, withinPercentage(CLOSE));
  }

  @Test
  void intervalsAndLeveragesAreThoseOfLm() {
    LinearModel model = fit(LinearSpec.ordinary());
    assertThat(model.predict(NEW_CARS))
        .containsExactly(new double[] {23.61547949940995, 7.349403448957342}, within(1e-9));
    PredictionInterval interval = model.interval(NEW_CARS, 0.9).orElseThrow();
    assertThat(interval.lower().get(0)).isCloseTo(18.991841904392494, within(1e-8));
    assertThat(interval.upper().get(1)).isCloseTo(13.92552736470534, within(1e-8));
    double[] leverage = model.leverage(ReferenceData.cars()).orElseThrow();
    assertThat(leverage[0]).isCloseTo(0.1413253568322501, within(1e-10));
    assertThat(leverage[3]).isCloseTo(0.05763052483901852, within(1e-10));
  }

  @Test
  void varianceInflationsAndConditionAreThoseOfTheFormulas() {
    Collinearity collinearity = fit(LinearSpec.ordinary()).collinearity();
    assertThat(collinearity.inflations())
        .extracting(Collinearity.Inflation::factor)
        .satisfiesExactly(
            f -> assertThat(f).isCloseTo(2.53044275012898, within(1e-10)),
            f -> assertThat(f).isCloseTo(4.921955748079489, within(1e-10)),
            f -> assertThat(f).isCloseTo(2.873803754387391, within(1e-10)));
    assertThat(collinearity.conditionNumber()).isCloseTo(4.214528285058813, within(1e-10));
    assertThat(collinearity.dependences()).isEmpty();
    assertThat(collinearity.severe()).isFalse();
  }

  @Test
  void aRegressionThroughZeroIsThatOfLm() {
    LinearModel model = fit(LinearSpec.ordinary().withoutIntercept());
    assertEstimates(model, -5.407330564687154, 0.02074745286914894, 1.925238164825483);
    assertErrors(model, 0.7876994757149484, 0.01072590333578265, 0.09582862151426176);
    assertThat(model.sigma()).isCloseTo(2.9798935155516335, withinPercentage(CLOSE));
    assertThat(model.rSquared()).isCloseTo(0.9816616215169175, withinPercentage(CLOSE));
    assertThat(model.adjustedRSquared()).isCloseTo(0.9797645478807365, withinPercentage(CLOSE));
  }

  @Test
  void aWeightedRegressionIsThatOfLm() {
    LinearModel model =
        LinearSpec.ordinary()
            .fit(ReferenceData.cars(), ReferenceData.MILES, ReferenceData.CYLINDERS)
            .orElseThrow();
    assertEstimates(
        model, 24.6756124720602, -4.122086635212712, -0.01496063350492791, 0.601394629997709);
    assertErrors(
        model, 8.813868988993677, 0.7009601686224325, 0.01422473131796961, 0.4625181486603069);
    assertThat(model.sigma()).isCloseTo(6.099002903584097, withinPercentage(CLOSE));
    assertThat(model.rSquared()).isCloseTo(0.8222159004378198, withinPercentage(CLOSE));
    PredictionInterval interval = model.interval(NEW_CARS, 0.9).orElseThrow();
    assertThat(interval.lower().get(0)).isCloseTo(12.613473995617994, within(1e-8));
    assertThat(interval.upper().get(1)).isCloseTo(20.20093221223794, within(1e-8));
  }

  @Test
  void aRidgeIsThatOfLmRidgeWithItsErrorsByTheClosedForm() {
    LinearModel model = fit(LinearSpec.ridge(0.1));
    assertEstimates(
        model, 29.00420420668704, -3.7575890344507883, -0.02366336101312704, 0.37238705136285943);
    assertThat(model.degreesOfFreedom())
        .isCloseTo(32 - 1 - 2.382436622689098, withinPercentage(CLOSE));
    assertThat(model.sigma()).isCloseTo(2.585210276297477, withinPercentage(CLOSE));
    double[] errors = {0.5062430249704473, 0.008446746068264338, 0.2844065630671966};
    for (int j = 0; j < 3; j++) {
      assertThat(model.coefficients().get(j + 1).inference().orElseThrow().standardError())
          .isCloseTo(errors[j], withinPercentage(CLOSE));
    }
  }

  @Test
  void anElasticNetSolvesTheEquationsOfItsSigns() {
    List<Coefficient> net = fit(LinearSpec.elasticNet(0.1, 0.6)).coefficients();
    assertThat(net.get(1).estimate()).isCloseTo(-3.6671082685163525, within(1e-12));
    assertThat(net.get(2).estimate()).isCloseTo(-0.02373087745409139, within(1e-12));
    assertThat(net.get(3).estimate()).isCloseTo(0.2058470711467196, within(1e-12));
    List<Coefficient> lasso = fit(LinearSpec.elasticNet(0.25, 1)).coefficients();
    assertThat(lasso.get(1).estimate()).isCloseTo(-2.9494734934154576, within(1e-12));
    assertThat(lasso.get(2).estimate()).isCloseTo(-0.0185244047312132, within(1e-12));
    assertThat(lasso.get(3).estimate()).isEqualTo(0);
    assertThat(lasso.get(1).inference()).isInstanceOf(Answer.InsufficientData.class);
  }

  /** Certified, for figures in thousands and two columns in units of a thousand and ten. */
  @Test
  void longleyIsAsCertified() {
    RegressionModel model =
        LinearSpec.ordinary().fit(ReferenceData.longley(), ReferenceData.LONGLEY[6]).orElseThrow();
    double[] estimates = {
      -3482258.63459582,
      15.0618722713733,
      -0.358191792925910e-01,
      -2.02022980381683,
      -1.03322686717359,
      -0.511041056535807e-01,
      1829.15146461355
    };
    double[] errors = {
      890420.383607373,
      84.9149257747669,
      0.334910077722432e-01,
      0.488399681651699,
      0.214274163161675,
      0.226073200069370,
      455.478499142212
    };
    double[] units = {1e-3, 1e-3, 1, 1e-2, 1e-2, 1, 1e-3};
    for (int j = 0; j < 7; j++) {
      Coefficient coefficient = model.coefficients().get(j);
      assertThat(coefficient.estimate())
          .as(coefficient.name())
          .isCloseTo(estimates[j] * units[j], withinPercentage(1e-7));
      assertThat(coefficient.inference().orElseThrow().standardError())
          .isCloseTo(errors[j] * units[j], withinPercentage(1e-7));
    }
  }

  /** A polynomial of degree 10, whose products have no digit left: certified. */
  @Test
  void filipIsAsCertified() {
    LinearModel model =
        LinearSpec.ordinary()
            .fit(ReferenceData.powers(ReferenceData.FILIP_X, 10), ReferenceData.FILIP_Y)
            .orElseThrow();
    double[] estimates = {
      -1467.48961422980, -2772.17959193342, -2316.37108160893, -1127.97394098372,
      -354.478233703349, -75.1242017393757, -10.8753180355343, -1.06221498588947,
      -0.670191154593408e-1, -0.246781078275479e-2, -0.402962525080404e-4
    };
    double[] errors = {
      298.084530995537,
      559.779865474950,
      466.477572127796,
      227.204274477751,
      71.6478660875927,
      15.2897178747400,
      2.23691159816033,
      0.221624321934227,
      0.142363763154724e-1,
      0.535617408889821e-3,
      0.896632837373868e-5
    };
    for (int j = 0; j < estimates.length; j++) {
      Coefficient coefficient = model.coefficients().get(j);
      assertThat(coefficient.estimate())
          .as(coefficient.name())
          .isCloseTo(estimates[j], withinPercentage(1e-4));
      assertThat(coefficient.inference().orElseThrow().standardError())
          .isCloseTo(errors[j], withinPercentage(1e-4));
    }
    assertThat(model.sigma()).isCloseTo(0.334801051324544e-2, withinPercentage(1e-6));
    assertThat(model.rSquared()).isCloseTo(0.996727416185620, within(1e-10));
    assertThat(model.collinearity().severe()).isTrue();
    assertThat(model.collinearity().dependences()).noneMatch(Collinearity.Dependence::leftOut);
  }

  /**
   * A polynomial of degree 5 whose figures are noise of 10⁷ around coefficients of 1: certified.
   */
  @Test
  void wampler5IsAsCertified() {
    double[] x = new double[21];
    for (int i = 0; i < x.length; i++) {
      x[i] = i;
    }
    LinearModel model =
        LinearSpec.ordinary()
            .fit(ReferenceData.powers(x, 5), ReferenceData.WAMPLER5_Y)
            .orElseThrow();
    double[] errors = {
      21523262.4678170,
      23635517.3469681,
      7793435.24331583,
      1014755.07550350,
      56456.6512170752,
      1123.24854679312
    };
    for (int j = 0; j < errors.length; j++) {
      Coefficient coefficient = model.coefficients().get(j);
      // The noise is 2e7 times the coefficient, so that 16 digits of it leave 8 or fewer.
      assertThat(coefficient.estimate()).as(coefficient.name()).isCloseTo(1, within(1e-6));
      assertThat(coefficient.inference().orElseThrow().standardError())
          .isCloseTo(errors[j], withinPercentage(1e-7));
    }
    assertThat(model.rSquared()).isCloseTo(0.224668921574940e-2, within(1e-12));
    assertThat(model.sigma()).isCloseTo(23601450.2379268, withinPercentage(1e-9));
  }
}
