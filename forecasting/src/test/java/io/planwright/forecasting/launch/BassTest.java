package io.planwright.forecasting.launch;

import static io.planwright.forecasting.Histories.GAP;
import static io.planwright.forecasting.Histories.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Answer.InsufficientData;
import io.planwright.evidence.Reason;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.forecasting.launch.BassSpec.Belief;
import io.planwright.forecasting.model.FittedModel;
import io.planwright.forecasting.model.InformationCriteria;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BassTest {

  private static final Offset<Double> EXACT = offset(1e-12);

  /**
   * Video recorders sold to US homes from 1980 on, in thousands: P. S. P. Cowpertwait, A. V.
   * Metcalfe, "Introductory Time Series with R", Springer 2009, section 3.3.
   */
  private static final TimeSeries RECORDERS =
      series(1, 840, 1470, 2110, 4000, 7590, 10950, 10530, 9470, 7790, 5890);

  @Test
  void followsTheCurve() {
    // p + q = ln 2, so that e^-(p+q)t = 2^-t; q = 3p: N = m (1 - 2^-t) / (1 + 3 · 2^-t).
    double p = StrictMath.log(2) / 4;
    BassCurve curve = new BassCurve(p, 3 * p, 77);

    assertThat(curve.cumulative(0)).isZero();
    assertThat(curve.cumulative(1)).isCloseTo(77.0 / 5, EXACT);
    assertThat(curve.cumulative(2)).isCloseTo(33, EXACT);
    assertThat(curve.cumulative(3)).isCloseTo(49, EXACT);
    assertThat(curve.sales(1)).isCloseTo(15.4, EXACT);
    assertThat(curve.sales(2)).isCloseTo(17.6, EXACT);
    assertThat(curve.sales(3)).isCloseTo(16, EXACT);
    assertThat(curve.remaining(3)).isCloseTo(28, EXACT);
    assertThat(curve.peakTime()).isCloseTo(StrictMath.log(3) / StrictMath.log(2), EXACT);
    // m (p + q)² / 4q, with p + q = 4p.
    assertThat(curve.peakRate()).isCloseTo(77 * 4 * p / 3, EXACT);
  }

  @Test
  void fallsFromTheStartWhereFewImitate() {
    BassCurve curve = new BassCurve(StrictMath.log(2), 0, 64);

    assertThat(curve.peakTime()).isZero();
    assertThat(curve.peakRate()).isCloseTo(64 * StrictMath.log(2), EXACT);
    assertThat(curve.sales(1)).isCloseTo(32, EXACT);
    assertThat(curve.sales(2)).isCloseTo(16, EXACT);
    assertThat(curve.innovatorSales(2)).isCloseTo(16, EXACT);
  }

  @Test
  void forecastsByTheCurveAlone() {
    double p = StrictMath.log(2) / 4;
    Forecast forecast = new BassCurve(p, 3 * p, 77).forecast(series(12, 99), 2);

    assertThat(forecast.point(1)).isCloseTo(17.6, EXACT);
    assertThat(forecast.point(2)).isCloseTo(16, EXACT);
    assertThat(forecast.axis().label(0)).isEqualTo("2");
    assertThat(forecast.unit()).isEqualTo("USD");
    assertThat(forecast.explanation().reasons())
        .extracting(Reason::factor)
        .containsExactly("potential", "innovation", "imitation");
  }

  @Test
  void agreesWithNonlinearLeastSquaresOfR() {
    // src/test/R/launch.R, whose search stops at about 2e-8 of the optimum.
    BassCurve curve = BassSpec.unknown().fitCurve(RECORDERS).orElseThrow();

    assertThat(curve.m()).isCloseTo(6.76600237119488e4, withinPercentage(1e-4));
    assertThat(curve.p()).isCloseTo(8.78896247479617e-3, withinPercentage(1e-4));
    assertThat(curve.q()).isCloseTo(6.42158915812790e-1, withinPercentage(1e-4));

    FittedModel model = fitted(BassSpec.unknown(), RECORDERS);
    InformationCriteria criteria = model.diagnostics().criteria().orElseThrow();
    assertThat(criteria.logLikelihood()).isCloseTo(-78.2578941784571, offset(1e-8));
    assertThat(criteria.parameters()).isEqualTo(4);
    Forecast forecast = model.forecast(3);
    assertThat(forecast.point(1)).isCloseTo(3047.300809832406, withinPercentage(1e-4));
    assertThat(forecast.point(2)).isCloseTo(1711.599157291959, withinPercentage(1e-4));
    assertThat(forecast.point(3)).isCloseTo(929.005992947263, withinPercentage(1e-4));
  }

  @Test
  void estimatesTheRatesOfAKnownPotential() {
    BassSpec spec = BassSpec.unknown().withPotential(Belief.known(80_000));
    BassCurve curve = spec.fitCurve(RECORDERS).orElseThrow();

    assertThat(curve.m()).isCloseTo(80_000, withinPercentage(1e-10));
    assertThat(curve.p()).isCloseTo(0.0133435901408416, withinPercentage(1e-3));
    assertThat(curve.q()).isCloseTo(0.5278220944588544, withinPercentage(1e-3));
    assertThat(fitted(spec, RECORDERS).explanation().reasons().get(0).statement())
        .isEqualTo("all who will ever buy, as stated");
  }

  @Test
  void startsFromTheRegressionOfBass() {
    // lm(sales ~ before + I(before^2)) of R: a = 1356.505, b = 0.658878, c = -1.085965e-5, so that
    // m = (-b - root) / 2c = 62668.5, p = a / m, q = -c m.
    double[] rates = CumulativeRegression.rates(RECORDERS.toArray());

    double potential =
        (0.658878260443012
                + Math.sqrt(
                    0.658878260443012 * 0.658878260443012
                        + 4 * 1.35650532018575e3 * 1.0859653554448e-5))
            / (2 * 1.0859653554448e-5);
    assertThat(rates[0]).isCloseTo(1.35650532018575e3 / potential, withinPercentage(1e-6));
    assertThat(rates[1]).isCloseTo(1.0859653554448e-5 * potential, withinPercentage(1e-6));
  }

  @Test
  void isDrawnToWhatIsStated() {
    BassSpec vague = BassSpec.unknown().withPotential(Belief.about(100_000, 3));
    BassSpec firm = BassSpec.unknown().withPotential(Belief.about(100_000, 1.02));
    double free = BassSpec.unknown().fitCurve(RECORDERS).orElseThrow().m();
    double drawn = vague.fitCurve(RECORDERS).orElseThrow().m();
    double bound = firm.fitCurve(RECORDERS).orElseThrow().m();

    assertThat(drawn).isBetween(free, 75_000.0);
    assertThat(bound).isBetween(90_000.0, 100_000.0);
  }

  @Test
  void tellsWhenTheSalesDoNotTellThePotential() {
    FittedModel model = fitted(BassSpec.unknown(), RECORDERS.window(0, 5));
    Forecast forecast = model.forecast(6, 0.8);

    assertThat(model.explanation().summary()).contains("do not tell the potential yet");
    PredictionInterval interval = forecast.interval(0.8).orElseThrow();
    for (int step = 1; step <= 6; step++) {
      assertThat(forecast.point(step))
          .isBetween(interval.lower().get(step - 1), interval.upper().get(step - 1));
    }
    // What came was 10950, 10530, 9470, 7790, 5890.
    assertThat(interval.lower().get(4)).isLessThan(5890);
    // Stated rates and potential narrow it.
    Forecast stated =
        fitted(
                BassSpec.ofAverageRates(1).withPotential(Belief.about(80_000, 1.5)),
                RECORDERS.window(0, 5))
            .forecast(6, 0.8);
    assertThat(stated.interval(0.8).orElseThrow().width(4)).isLessThan(interval.width(4) / 2);
  }

  @Test
  void forecastsALaunchFromStatementsAlone() {
    TimeSeries none = TimeSeries.of("new", "units", RECORDERS.axis());
    BassSpec spec = BassSpec.ofAverageRates(1).withPotential(Belief.about(1000, 1.5));
    FittedModel model = spec.fitLaunch(none).orElseThrow();
    Forecast forecast = model.forecast(10, 0.8);

    BassCurve curve = new BassCurve(0.03, 0.38, 1000);
    for (int step = 1; step <= 10; step++) {
      assertThat(forecast.point(step)).isCloseTo(curve.sales(step), offset(1e-9));
    }
    PredictionInterval interval = forecast.interval(0.8).orElseThrow();
    assertThat(interval.lower().get(0)).isPositive().isLessThan(curve.sales(1) / 2);
    assertThat(interval.upper().get(0)).isGreaterThan(2 * curve.sales(1));
    assertThat(forecast.axis().label(0)).isEqualTo("1");
    assertThat(model.provenance().observations()).isZero();
    assertThat(model.sum(1, 10).quantile(0.99)).isLessThan(3000);
    assertThat(model.diagnostics().errors().size()).isZero();
    assertThat(model.components().parts()).hasSize(3);
  }

  @Test
  void takesRatesFromEarlierCurves() {
    // Logarithms of p: ln 0.02 ± ln 2 about their mean, two imagined with (ln 10 / 1.96)².
    BassSpec spec =
        BassSpec.ofAnalogues(List.of(new BassCurve(0.01, 0.5, 7), new BassCurve(0.04, 0.5, 9)));
    double usual = StrictMath.log(10) / 1.959963984540054;
    double away = StrictMath.log(2);
    double variance = (2 * usual * usual + 2 * away * away) / 3 * 1.5;

    assertThat(spec.innovation().value()).isCloseTo(0.02, EXACT);
    assertThat(spec.innovation().logDeviation()).isCloseTo(Math.sqrt(variance), EXACT);
    assertThat(spec.imitation().value()).isCloseTo(0.5, EXACT);
    assertThat(spec.imitation().logDeviation())
        .isCloseTo(StrictMath.log(3) / 1.959963984540054, EXACT);
    assertThat(spec.potential()).isEqualTo(Belief.unknown());
  }

  @Test
  void learnsFromASingleSale() {
    BassSpec spec = BassSpec.ofAverageRates(1).withPotential(Belief.about(1000, 1.5));
    FittedModel strong = spec.fitLaunch(series(1, 90)).orElseThrow();
    FittedModel weak = spec.fitLaunch(series(1, 9)).orElseThrow();

    assertThat(strong.forecast(3).point(3)).isGreaterThan(2 * weak.forecast(3).point(3));
  }

  @Test
  void takesPartsApart() {
    FittedModel model = fitted(BassSpec.unknown(), RECORDERS);
    var parts = model.components();

    for (int t = 0; t < RECORDERS.size(); t++) {
      double sum = 0;
      for (TimeSeries part : parts.parts()) {
        sum += part.value(t).orElseThrow();
      }
      assertThat(sum).isCloseTo(RECORDERS.value(t).orElseThrow(), offset(1e-8));
    }
    double innovators = parts.part("innovators").orElseThrow().value(0).orElseThrow();
    double imitators = parts.part("imitators").orElseThrow().value(0).orElseThrow();
    // Before anyone has bought nobody imitates.
    assertThat(innovators).isGreaterThan(imitators);
    assertThat(parts.part("imitators").orElseThrow().value(6).orElseThrow()).isGreaterThan(9000);
  }

  @Test
  void leavesGapsOut() {
    double[] values = RECORDERS.toArray();
    BassCurve exact = new BassCurve(0.01, 0.5, 1000);
    for (int t = 0; t < values.length; t++) {
      values[t] = t == 0 || t == 4 || t == 9 ? GAP : exact.sales(t + 1);
    }
    BassCurve curve = BassSpec.unknown().fitCurve(series(1, values)).orElseThrow();

    assertThat(curve.m()).isCloseTo(1000, withinPercentage(1e-4));
    assertThat(fitted(BassSpec.unknown(), series(1, values)).forecast(1).point(1))
        .isCloseTo(exact.sales(11), withinPercentage(1e-4));
  }

  @Test
  void saysWhatItLacks() {
    InsufficientData<FittedModel> lack = lack(BassSpec.unknown(), series(1, 1, 2, 3));
    assertThat(lack.needed()).isEqualTo("at least 4 observed values");
    assertThat(lack(BassSpec.unknown(), series(1, 0, 0, 0, 0, 0)).needed())
        .isEqualTo("at least one sale");
    assertThat(lack(BassSpec.unknown(), series(1, 1, 2, -3, 4, 5)).found())
        .isEqualTo("a period of -3.0");
    Answer<FittedModel> launch = BassSpec.ofAverageRates(12).fitLaunch(series(12));
    assertThat(((InsufficientData<FittedModel>) launch).needed())
        .isEqualTo("at least 2 observed periods, or a statement on all of p, q and m");
    // One more period than coefficients of which nothing is known.
    BassSpec known = BassSpec.unknown().withPotential(Belief.known(100));
    assertThat(known.method().fitModel(series(1, 3, 5, 8), RunControl.unlimited()).isKnown())
        .isTrue();
    BassSpec stated = BassSpec.ofAverageRates(1).withPotential(Belief.known(100));
    assertThat(stated.method().fitModel(series(1, 3, 5), RunControl.unlimited()).isKnown())
        .isTrue();
  }

  private static FittedModel fitted(BassSpec spec, TimeSeries sales) {
    return spec.method().fitModel(sales, RunControl.unlimited()).orElseThrow();
  }

  private static InsufficientData<FittedModel> lack(BassSpec spec, TimeSeries sales) {
    return (InsufficientData<FittedModel>) spec.method().fitModel(sales, RunControl.unlimited());
  }
}
