package io.planwright.benchmarks.training;

import static io.planwright.forecasting.internal.learned.Form.DIFFERENCE;
import static io.planwright.forecasting.internal.learned.Form.LOG_RATIO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.learned.Distances;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Placing;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObjectiveTest {

  private static final double NAN = Double.NaN;
  private static final double CLOSE = 1e-6;

  /** Level 100 and scale 10: outputs 1 and -1 say 110 and 90, the targets are 100 and 120. */
  @Test
  void isTheWeightedSumOfBothMeasures() {
    Batch batch = SmallBatch.plain(DIFFERENCE, 1, 2, 100, 120);
    batch.placings[0] = new Placing(100, 10, 0);
    batch.seasonalChanges[0] = 5;
    BatchNet net = net(batch, 1, -1);
    double smape = (200.0 * 10 / 210 + 200.0 * 30 / 210) / 2;
    double mase = (10.0 / 5 + 30.0 / 5) / 2;

    assertThat(new Objective(1, 0).slopes(batch, net)).isCloseTo(smape, within(CLOSE));
    assertThat(new Objective(0, 1).slopes(batch, net)).isCloseTo(mase, within(CLOSE));
    assertThat(new Objective(0.25, 2).slopes(batch, net))
        .isCloseTo(0.25 * smape + 2 * mase, within(CLOSE));
  }

  /** The output ln 2 says twice the level. */
  @Test
  void measuresLogarithmsOnTheScaleOfTheHistory() {
    Batch batch = SmallBatch.plain(LOG_RATIO, 1, 1, 150);
    batch.placings[0] = new Placing(Math.log(100), 1, 0);
    batch.seasonalChanges[0] = 25;
    BatchNet net = net(batch, (float) Math.log(2));

    assertThat(new Objective(1, 0).slopes(batch, net)).isCloseTo(200.0 * 50 / 350, within(1e-4));
    assertThat(new Objective(0, 1).slopes(batch, net)).isCloseTo(2, within(CLOSE));
  }

  @Test
  void ofALossIsRelativeToNaive2() {
    assertThat(Loss.OWA.objective(20, 2)).isEqualTo(new Objective(0.5 / 20, 0.5 / 2));
    assertThat(Loss.MASE.objective(20, 2)).isEqualTo(new Objective(0, 0.5));
    assertThat(Loss.SMAPE.objective(20, 2).smapeWeight()).isCloseTo(0.045, within(CLOSE));
    assertThat(Loss.SMAPE.objective(20, 2).maseWeight()).isCloseTo(0.05, within(CLOSE));
  }

  /** A cut with one known step counts as much as one with two, and one with none not at all. */
  @Test
  void leavesOutTargetsThatLack() {
    Batch batch = SmallBatch.plain(DIFFERENCE, 4, 2, 1, NAN, 1, 1, NAN, 1, NAN, NAN);
    BatchNet net = net(batch, 3, 3, 3, 3, 3, 3, 3, 3);
    Arrays.fill(net.pointSlopes, 9);
    Arrays.fill(net.spreadSlopes, 9);

    double loss = new Objective(0, 1).slopes(batch, net);

    assertThat(loss).isCloseTo(3 * 2 / 4.0, within(CLOSE));
    assertThat(net.pointSlopes).containsExactly(1 / 4f, 0, 1 / 8f, 1 / 8f, 0, 1 / 4f, 0, 0);
    for (int at = 0; at < batch.targets.length; at++) {
      boolean lacks = Double.isNaN(batch.targets[at]);
      for (int k = 0; k < Objective.DISTANCES; k++) {
        assertThat(net.spreadSlopes[at * Objective.DISTANCES + k] == 0).isEqualTo(lacks);
      }
    }
  }

  @Test
  void ofAZeroForecastAsZeroIsNothing() {
    Batch batch = SmallBatch.plain(DIFFERENCE, 1, 1, 0);
    BatchNet net = net(batch, 0);

    assertThat(new Objective(1, 1).slopes(batch, net)).isZero();
    assertThat(net.pointSlopes[0]).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void slopesAreThoseOfTheLoss(Form form) {
    float[] outputs = {0.4f, -0.7f, 1.3f, 0.1f};
    Batch batch = SmallBatch.plain(form, 2, 2, 3.2, 2.7, 4.1, 3.9);
    double level = form == DIFFERENCE ? 3 : Math.log(3);
    Arrays.fill(batch.placings, new Placing(level, 0.2, 0));
    BatchNet net = net(batch, outputs);
    Objective objective = new Objective(0.03, 0.4);
    objective.slopes(batch, net);
    float[] slopes = net.pointSlopes.clone();

    for (int i = 0; i < outputs.length; i++) {
      float step = 1 / 256f;
      net.points[i] = outputs[i] + step;
      double above = objective.slopes(batch, net);
      net.points[i] = outputs[i] - step;
      double below = objective.slopes(batch, net);
      net.points[i] = outputs[i];
      double expected = (above - below) / (2 * step);
      assertThat((double) slopes[i]).isCloseTo(expected, within(1e-5));
    }
  }

  /** A target near 0 would make the slope of the sMAPE outweigh a whole batch. */
  @Test
  void boundsSlopes() {
    Batch batch = SmallBatch.plain(DIFFERENCE, 1, 1, 1e-9);
    batch.placings[0] = new Placing(0, 1e6, 0);
    BatchNet net = net(batch, 1e-14f);

    new Objective(1, 1).slopes(batch, net);

    assertThat(net.pointSlopes[0]).isEqualTo(4);
  }

  /** The shares of targets within the distances are the levels, on either side. */
  @Test
  void trainsDistancesToTheirQuantiles() {
    double[] targets = new double[400];
    for (int i = 0; i < targets.length; i++) {
      // Below the point out to -1, above it out to 3: sides differ.
      double u = (i + 0.5) / targets.length;
      targets[i] = u < 0.5 ? 2 * u - 1 : 6 * (u - 0.5);
    }
    Batch batch = SmallBatch.plain(DIFFERENCE, targets.length, 1, targets);
    BatchNet net = SmallBatch.net(batch);
    Adam adam = new Adam(net.weights(), 1e9, 0.99);
    Objective objective = new Objective(0, 1);
    int steps = 1500;
    for (int step = 0; step < steps; step++) {
      net.forward(batch.inputs);
      objective.slopes(batch, net);
      Arrays.fill(net.pointSlopes, 0);
      net.backward(batch.inputs);
      adam.step(net.gradient(), 0.03 * (steps - step) / steps, 0);
    }
    net.replaceWeights(adam.average());
    net.forward(batch.inputs);

    double below = 0;
    double above = 0;
    double[] levels = Distances.levels();
    for (int k = 0; k < levels.length; k++) {
      below += Distances.increment(net.spreads[k]);
      above += Distances.increment(net.spreads[k + levels.length]);
      assertThat(below).isCloseTo(Math.max(0, 2 * levels[k] - 1), within(0.02));
      assertThat(above).isCloseTo(6 * (levels[k] - 0.5), within(0.05));
    }
  }

  private static BatchNet net(Batch batch, float... points) {
    BatchNet net = SmallBatch.net(batch);
    System.arraycopy(points, 0, net.points, 0, points.length);
    return net;
  }
}
