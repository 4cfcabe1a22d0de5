package io.planwright.forecasting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.planwright.forecast.PredictionInterval;
import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Worked by hand. */
class AccuracyTest {

  private static final double GAP = Double.NaN;
  private static final Offset<Double> EXACT = offset(1e-12);

  private static final double[] ACTUALS = {10, GAP, 20};
  private static final double[] FORECASTS = {12, 99, 16};

  /** Changes of 2, -1, 3; over two periods 1 and 2. */
  private static final double[] HISTORY = {5, 7, 6, 9};

  @Test
  void measuresPoints() {
    assertThat(number(Accuracy.mae(ACTUALS, FORECASTS))).isCloseTo(3, EXACT);
    assertThat(number(Accuracy.rmse(ACTUALS, FORECASTS))).isCloseTo(Math.sqrt(10), EXACT);
    assertThat(number(Accuracy.smape(ACTUALS, FORECASTS)))
        .isCloseTo((200 * 2 / 22.0 + 200 * 4 / 36.0) / 2, EXACT);
    assertThat(Accuracy.smape(new double[1], new double[1])).hasValue(0);
  }

  @Test
  void scalesByTheNaiveMethodWithinTheHistory() {
    assertThat(number(Accuracy.mase(ACTUALS, FORECASTS, HISTORY, 1))).isCloseTo(3 / 2.0, EXACT);
    assertThat(number(Accuracy.mase(ACTUALS, FORECASTS, HISTORY, 2))).isCloseTo(3 / 1.5, EXACT);
    assertThat(number(Accuracy.rmsse(ACTUALS, FORECASTS, HISTORY)))
        .isCloseTo(Math.sqrt(10 / (14 / 3.0)), EXACT);
    assertThat(Accuracy.absoluteScale(new double[] {5, GAP, 8, 9}, 1)).hasValue(1);
  }

  @Test
  void hasNoScaleOnAConstantOrShortHistory() {
    double[] constant = {4, 4, 4};

    assertThat(Accuracy.mase(ACTUALS, FORECASTS, constant, 1)).isEmpty();
    assertThat(Accuracy.rmsse(ACTUALS, FORECASTS, constant)).isEmpty();
    assertThat(Accuracy.mase(ACTUALS, FORECASTS, HISTORY, 4)).isEmpty();
    assertThat(Accuracy.absoluteScale(new double[0], 1)).isEmpty();
    assertThat(Accuracy.squaredScale(new double[0])).isEmpty();
  }

  @Test
  void hasNoErrorWithoutActuals() {
    assertThat(Accuracy.mae(new double[] {GAP}, new double[1])).isEmpty();
    assertThat(Accuracy.rmse(new double[0], new double[0])).isEmpty();
    assertThat(Accuracy.coverage(new double[] {GAP}, new double[1], new double[1])).isEmpty();
  }

  @Test
  void staysFiniteOnHugeNumbers() {
    double[] huge = {Double.MAX_VALUE};

    assertThat(Accuracy.smape(huge, new double[] {-Double.MAX_VALUE})).hasValue(400 / 2.0);
    assertThat(Accuracy.rmse(new double[] {1e200}, new double[1])).hasValue(1e200);
    assertThat(Accuracy.mae(huge, new double[] {-Double.MAX_VALUE})).isEmpty();
  }

  @Test
  void scoresQuantilesAndSamples() {
    assertThat(Accuracy.pinball(10, 7, 0.9)).isCloseTo(2.7, EXACT);
    assertThat(Accuracy.pinball(7, 10, 0.9)).isCloseTo(0.3, EXACT);
    // E|X − 4| = (3 + 1 + 2)/3 = 2; E|X − X'| = 2·(2 + 5 + 3)/9 = 20/9.
    assertThat(Accuracy.crpsOfSamples(4, 6, 1, 3)).isCloseTo(2 - 10 / 9.0, EXACT);
    assertThat(Accuracy.crpsOfQuantiles(4, 1, 3, 6)).isCloseTo(2 - 10 / 9.0, EXACT);
  }

  @Test
  void scoresIntervals() {
    double[] lower = {8, 0, 10};
    double[] upper = {12, 0, 18};

    assertThat(Accuracy.coverage(ACTUALS, lower, upper)).hasValue(0.5);
    // Widths 4 and 8; 20 lies 2 outside, at 2/0.2 each.
    assertThat(number(Accuracy.intervalScore(ACTUALS, lower, upper, 0.8)))
        .isCloseTo((4 + 8 + 20) / 2.0, offset(1e-9));
    PredictionInterval interval =
        new PredictionInterval(0.8, List.of(8.0, 0.0, 10.0), List.of(12.0, 0.0, 18.0));
    assertThat(number(Accuracy.msis(ACTUALS, interval, HISTORY, 1)))
        .isCloseTo(16 / 2.0, offset(1e-9));
  }

  @Test
  void saysWhatAManualForecastAdds() {
    ForecastValueAdded added = ForecastValueAdded.of(ACTUALS, FORECASTS, new double[] {10, 0, 10});

    assertThat(added).isEqualTo(new ForecastValueAdded(Measure.MAE, 5, 3));
    assertThat(added.added()).isEqualTo(2);
    assertThat(number(added.skill())).isCloseTo(0.4, EXACT);
    assertThat(new ForecastValueAdded(Measure.MAE, 0, 3).skill()).isEmpty();
  }

  private static double number(OptionalDouble value) {
    return value.orElseThrow();
  }
}
