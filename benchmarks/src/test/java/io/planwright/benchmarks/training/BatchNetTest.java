package io.planwright.benchmarks.training;

import static io.planwright.forecasting.internal.learned.Form.DIFFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.forecasting.internal.learned.Distances;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Net;
import io.planwright.forecasting.internal.learned.NetShape;
import io.planwright.forecasting.internal.learned.Placing;
import io.planwright.forecasting.internal.learned.Scratch;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchNetTest {

  private static final int SIZE = 8;
  private static final int HORIZON = 3;
  private static final double LEVEL = 5;
  private static final double SCALE = 0.3;
  private static final float STEP = 1 / 512f;

  private final SplittableRandom random = new SplittableRandom(7);

  @Test
  void givesWhatTheTrainedNetGives() {
    Batch batch = batch(DIFFERENCE);
    BatchNet net = trained(batch);
    net.forward(batch.inputs);

    Net alone = Net.of(batch.encoding(), net.shape(), net.weights());
    Scratch scratch = new Scratch(List.of(alone));
    int inputs = net.shape().inputs();
    int outputs = net.shape().spreadOutputs();
    for (int b = 0; b < SIZE; b++) {
      System.arraycopy(batch.inputs, b * inputs, scratch.inputs(), 0, inputs);
      alone.forward(scratch);
      assertThat(scratch.points())
          .containsExactly(
              Arrays.copyOfRange(net.points, b * HORIZON, (b + 1) * HORIZON), Offset.offset(1e-5f));
      assertThat(scratch.spreads())
          .containsExactly(
              Arrays.copyOfRange(net.spreads, b * outputs, (b + 1) * outputs),
              Offset.offset(1e-5f));
    }
  }

  /** The weights of the trunk, of the points and of the skip, whatever the spreads do. */
  @ParameterizedTest
  @EnumSource
  void gradientIsTheSlopeOfTheLoss(Form form) {
    Batch batch = batch(form);
    BatchNet net = trained(batch);
    Objective objective = new Objective(0.02, 0.6);
    float[] gradient = gradient(batch, net, objective);

    int trunk = net.shape().spreads();
    for (int i = 0; i < trunk; i++) {
      float weight = net.weights()[i];
      net.weights()[i] = weight + STEP;
      double above = loss(batch, net, objective);
      net.weights()[i] = weight - STEP;
      double below = loss(batch, net, objective);
      net.weights()[i] = weight;
      assertThat((double) gradient[i])
          .as("weight %d of %s", i, net.shape())
          .isCloseTo((above - below) / (2 * STEP), within(2e-4));
    }
    assertThat(largest(gradient, 0, net.shape().points())).isGreaterThan(0.01);
    assertThat(largest(gradient, net.shape().points(), net.shape().skip())).isGreaterThan(0.01);
    assertThat(largest(gradient, net.shape().skip(), trunk)).isGreaterThan(0.01);
  }

  /** The pinball loss of a step counts as much as a scale counts in the MASE. */
  @Test
  void gradientOfTheSpreadsIsThatOfThePinballLoss() {
    Batch batch = batch(DIFFERENCE);
    BatchNet net = trained(batch);
    Arrays.fill(batch.seasonalChanges, 2);
    float[] gradient = gradient(batch, net, new Objective(0.7, 5));
    double importance = 5 * SCALE / 2;

    for (int i = net.shape().spreads(); i < gradient.length; i++) {
      float weight = net.weights()[i];
      net.weights()[i] = weight + STEP;
      double above = pinball(batch, net);
      net.weights()[i] = weight - STEP;
      double below = pinball(batch, net);
      net.weights()[i] = weight;
      assertThat((double) gradient[i])
          .isCloseTo(importance * (above - below) / (2 * STEP), within(2e-4));
    }
    assertThat(largest(gradient, net.shape().spreads(), gradient.length)).isGreaterThan(0.01);
  }

  @Test
  void spreadsTeachTheirHeadAlone() {
    Batch batch = batch(DIFFERENCE);
    BatchNet net = trained(batch);
    net.forward(batch.inputs);
    Arrays.fill(net.pointSlopes, 0);
    Arrays.fill(net.spreadSlopes, 1);
    net.backward(batch.inputs);

    assertThat(largest(net.gradient(), 0, net.shape().spreads())).isZero();
    assertThat(largest(net.gradient(), net.shape().spreads(), net.gradient().length)).isPositive();
  }

  @Test
  void forgetsTheGradientBefore() {
    Batch batch = batch(DIFFERENCE);
    BatchNet net = trained(batch);
    float[] first = gradient(batch, net, new Objective(0, 1));

    assertThat(gradient(batch, net, new Objective(0, 1))).containsExactly(first);
  }

  @Test
  void startsWithTheSameWeightsForTheSameSeed() {
    Batch batch = batch(DIFFERENCE);
    NetShape shape = SmallBatch.net(batch).shape();

    float[] weights = new BatchNet(shape, SIZE, new SplittableRandom(3)).weights();

    assertThat(new BatchNet(shape, SIZE, new SplittableRandom(3)).weights()).isEqualTo(weights);
    assertThat(new BatchNet(shape, SIZE, new SplittableRandom(4)).weights()).isNotEqualTo(weights);
    // Points start near the level and are not yet drawn to single inputs.
    assertThat(largest(weights, shape.skip(), shape.spreads())).isZero();
  }

  private Batch batch(Form form) {
    float[] outputs = SmallBatch.numbers(random, SIZE * HORIZON, 4);
    double[] targets = new double[outputs.length];
    double level = form == DIFFERENCE ? LEVEL : Math.log(LEVEL);
    for (int i = 0; i < targets.length; i++) {
      targets[i] = form.outward(level + SCALE * outputs[i]);
    }
    Batch batch = SmallBatch.plain(form, SIZE, HORIZON, targets);
    Arrays.fill(batch.placings, new Placing(level, SCALE, 0));
    float[] inputs = SmallBatch.numbers(random, batch.inputs.length, 2);
    System.arraycopy(inputs, 0, batch.inputs, 0, inputs.length);
    return batch;
  }

  private BatchNet trained(Batch batch) {
    BatchNet net = SmallBatch.net(batch);
    net.replaceWeights(SmallBatch.numbers(random, net.weights().length, 1));
    return net;
  }

  private static float[] gradient(Batch batch, BatchNet net, Objective objective) {
    loss(batch, net, objective);
    net.backward(batch.inputs);
    return net.gradient().clone();
  }

  private static double loss(Batch batch, BatchNet net, Objective objective) {
    net.forward(batch.inputs);
    return objective.slopes(batch, net);
  }

  private static double pinball(Batch batch, BatchNet net) {
    net.forward(batch.inputs);
    double[] levels = Distances.levels();
    double loss = 0;
    for (int at = 0; at < batch.targets.length; at++) {
      double error = (batch.targets[at] - LEVEL) / SCALE - net.points[at];
      for (int side = 0; side < 2; side++) {
        double distance = 0;
        for (int k = 0; k < levels.length; k++) {
          int output = at * Objective.DISTANCES + side * levels.length + k;
          distance += Distances.increment(net.spreads[output]);
          double beyond = (side == 0 ? -error : error) - distance;
          loss += Math.max(levels[k] * beyond, (levels[k] - 1) * beyond);
        }
      }
    }
    return loss / batch.targets.length;
  }

  private static double largest(float[] numbers, int from, int to) {
    double largest = 0;
    for (int i = from; i < to; i++) {
      largest = Math.max(largest, Math.abs(numbers[i]));
    }
    return largest;
  }
}
