package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.NetShape;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A net in training: runs batches forward and back. Not thread-safe. */
final class BatchNet {

  private static final float SMALL = 0.1f;
  private static final float FIRST_DISTANCE = 0.5f;

  private final NetShape shape;
  private final int size;
  private final float[] weights;
  private final float[] gradient;
  private final float[] turned;

  /** The units of each layer before and after rectifying. */
  private final float[][] raw = new float[3][];

  private final float[][] units = new float[3][];
  private final float[] pull;
  private final float[] masked;

  /** What the batch gives, and the slopes of the loss there. */
  final float[] points;

  final float[] spreads;
  final float[] pointSlopes;
  final float[] spreadSlopes;

  BatchNet(NetShape shape, int size, SplittableRandom random) {
    this.shape = shape;
    this.size = size;
    weights = new float[shape.weights()];
    gradient = new float[shape.weights()];
    turned = new float[shape.hidden() * Math.max(shape.hidden(), shape.horizon())];
    for (int layer = 0; layer < 3; layer++) {
      raw[layer] = new float[size * shape.hidden()];
      units[layer] = new float[size * shape.hidden()];
    }
    pull = new float[size * shape.hidden()];
    masked = new float[size * shape.hidden()];
    points = new float[size * shape.horizon()];
    spreads = new float[size * shape.spreadOutputs()];
    pointSlopes = new float[points.length];
    spreadSlopes = new float[spreads.length];
    initialise(random);
  }

  private void initialise(SplittableRandom random) {
    int hidden = shape.hidden();
    fill(random, shape.layer(0), shape.inputs() * hidden, Math.sqrt(2.0 / shape.inputs()));
    fill(random, shape.layer(1), hidden * hidden, Math.sqrt(0.5 / hidden));
    fill(random, shape.layer(2), hidden * hidden, Math.sqrt(0.5 / hidden));
    fill(random, shape.points(), hidden * shape.horizon(), SMALL / Math.sqrt(hidden));
    int biases = shape.spreads() + hidden * shape.spreadOutputs();
    Arrays.fill(weights, biases, biases + shape.spreadOutputs(), FIRST_DISTANCE);
  }

  /** Uniform numbers of the given standard deviation. */
  private void fill(SplittableRandom random, int from, int count, double deviation) {
    double width = Math.sqrt(12) * deviation;
    for (int i = from; i < from + count; i++) {
      weights[i] = (float) ((random.nextDouble() - 0.5) * width);
    }
  }

  NetShape shape() {
    return shape;
  }

  float[] weights() {
    return weights;
  }

  void replaceWeights(float[] others) {
    System.arraycopy(others, 0, weights, 0, weights.length);
  }

  float[] gradient() {
    return gradient;
  }

  /** Fills the outputs for a batch of inputs. */
  void forward(float[] inputs) {
    int hidden = shape.hidden();
    float[] below = inputs;
    int width = shape.inputs();
    for (int layer = 0; layer < 3; layer++) {
      linear(below, width, shape.layer(layer), hidden, raw[layer]);
      rectify(layer);
      below = units[layer];
      width = hidden;
    }
    linear(below, hidden, shape.points(), shape.horizon(), points);
    Product.add(
        inputs,
        shape.inputs(),
        1,
        weights,
        shape.skip(),
        points,
        0,
        size,
        shape.inputs(),
        shape.horizon());
    linear(below, hidden, shape.spreads(), shape.spreadOutputs(), spreads);
  }

  private void linear(float[] from, int width, int matrix, int outputs, float[] to) {
    int biases = matrix + width * outputs;
    for (int b = 0; b < size; b++) {
      System.arraycopy(weights, biases, to, b * outputs, outputs);
    }
    Product.add(from, width, 1, weights, matrix, to, 0, size, width, outputs);
  }

  private void rectify(int layer) {
    float[] own = raw[layer];
    float[] sum = units[layer];
    if (layer == 0) {
      for (int i = 0; i < own.length; i++) {
        sum[i] = Math.max(0, own[i]);
      }
      return;
    }
    float[] below = units[layer - 1];
    for (int i = 0; i < own.length; i++) {
      sum[i] = below[i] + Math.max(0, own[i]);
    }
  }

  /** Fills the gradient from the slopes at the outputs. The distances teach their head alone. */
  void backward(float[] inputs) {
    Arrays.fill(gradient, 0);
    int hidden = shape.hidden();
    float[] top = units[2];
    learn(top, hidden, shape.points(), pointSlopes, shape.horizon());
    learn(top, hidden, shape.spreads(), spreadSlopes, shape.spreadOutputs());
    Product.add(
        inputs,
        1,
        shape.inputs(),
        pointSlopes,
        0,
        gradient,
        shape.skip(),
        shape.inputs(),
        size,
        shape.horizon());
    Arrays.fill(pull, 0);
    pullBack(shape.points(), hidden, shape.horizon(), pointSlopes);
    for (int layer = 2; layer >= 0; layer--) {
      mask(raw[layer]);
      int width = layer == 0 ? shape.inputs() : hidden;
      learn(layer == 0 ? inputs : units[layer - 1], width, shape.layer(layer), masked, hidden);
      if (layer > 0) {
        pullBack(shape.layer(layer), hidden, hidden, masked);
      }
    }
  }

  private void learn(float[] from, int width, int matrix, float[] slopes, int outputs) {
    Product.add(from, 1, width, slopes, 0, gradient, matrix, width, size, outputs);
    int biases = matrix + width * outputs;
    for (int b = 0; b < size; b++) {
      for (int j = 0; j < outputs; j++) {
        gradient[biases + j] += slopes[b * outputs + j];
      }
    }
  }

  /** Adds the slopes at a layer's units, by way of the turned matrix above it. */
  private void pullBack(int matrix, int rows, int columns, float[] slopes) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        turned[j * rows + i] = weights[matrix + i * columns + j];
      }
    }
    Product.add(slopes, columns, 1, turned, 0, pull, 0, size, columns, rows);
  }

  private void mask(float[] own) {
    for (int i = 0; i < own.length; i++) {
      masked[i] = own[i] > 0 ? pull[i] : 0;
    }
  }
}
