package io.planwright.forecasting.internal.learned;

import io.planwright.internal.Require;

/**
 * A trained net. Immutable and thread-safe.
 *
 * <p>A pass adds up the rows of its matrices, those of inputs that are 0 left out, always in the
 * same order: the same bits on any machine.
 */
public final class Net {

  private static final String FIT = "Give the shape and weights that were trained together.";
  private static final int RESIDUAL_LAYERS = 2;

  private final Encoding encoding;
  private final NetShape shape;
  private final Matrix first;
  private final Matrix[] residual = new Matrix[RESIDUAL_LAYERS];
  private final Matrix points;
  private final Matrix skip;
  private final Matrix spreads;

  /**
   * Arranges the weights.
   *
   * @param encoding how a history becomes inputs
   * @param shape where the weights lie; of as many inputs and steps as the encoding
   * @param weights as many as the shape has; finite; copied
   * @return the net
   * @throws IllegalArgumentException if they do not fit together or a weight is not finite
   */
  public static Net of(Encoding encoding, NetShape shape, float[] weights) {
    for (float weight : weights) {
      if (!Float.isFinite(weight)) {
        throw new IllegalArgumentException(
            "weights [" + weight + "] must be finite. Train with a lower rate.");
      }
    }
    return ofFinite(encoding, shape, weights);
  }

  /** Of weights that are known to be finite. */
  static Net ofFinite(Encoding encoding, NetShape shape, float[] weights) {
    return new Net(encoding, shape, weights);
  }

  private Net(Encoding encoding, NetShape shape, float[] weights) {
    requireEqual("shape.inputs", shape.inputs(), encoding.inputs());
    requireEqual("shape.horizon", shape.horizon(), encoding.horizon());
    requireEqual("shape.distances", shape.distances(), Distances.perStep());
    requireEqual("weights.length", weights.length, shape.weights());
    this.encoding = encoding;
    this.shape = shape;
    int hidden = shape.hidden();
    first = Matrix.biased(weights, shape.layer(0), shape.inputs(), hidden);
    for (int i = 0; i < RESIDUAL_LAYERS; i++) {
      residual[i] = Matrix.biased(weights, shape.layer(i + 1), hidden, hidden);
    }
    points = Matrix.biased(weights, shape.points(), hidden, shape.horizon());
    skip = Matrix.plain(weights, shape.skip(), shape.inputs(), shape.horizon());
    spreads = Matrix.biased(weights, shape.spreads(), hidden, shape.spreadOutputs());
  }

  private static void requireEqual(String field, int value, int expected) {
    if (value != expected) {
      Require.that(false, field, value, "be " + expected, FIT);
    }
  }

  /**
   * How a history becomes inputs.
   *
   * @return the encoding
   */
  public Encoding encoding() {
    return encoding;
  }

  /**
   * The layers.
   *
   * @return the shape
   */
  public NetShape shape() {
    return shape;
  }

  /**
   * The weights in the order of the shape.
   *
   * @return a new array
   */
  public float[] weights() {
    float[] weights = new float[shape.weights()];
    first.copyTo(weights, shape.layer(0));
    for (int i = 0; i < RESIDUAL_LAYERS; i++) {
      residual[i].copyTo(weights, shape.layer(i + 1));
    }
    points.copyTo(weights, shape.points());
    skip.copyTo(weights, shape.skip());
    spreads.copyTo(weights, shape.spreads());
    return weights;
  }

  /**
   * Runs the net on the inputs of the scratch and fills its points and spreads.
   *
   * @param scratch made for this net, among others
   */
  public void forward(Scratch scratch) {
    int hidden = shape.hidden();
    int seen = first.gather(scratch.inputs, scratch.places);
    points.start(scratch.points);
    skip.addRows(scratch.inputs, scratch.places, seen, scratch.points);
    first.start(scratch.units);
    first.addRows(scratch.inputs, scratch.places, seen, scratch.units);
    for (int j = 0; j < hidden; j++) {
      scratch.units[j] = Math.max(0, scratch.units[j]);
    }
    for (int i = 0; i < RESIDUAL_LAYERS; i++) {
      addLayer(i, scratch);
    }
    int active = points.gather(scratch.units, scratch.places);
    points.addRows(scratch.units, scratch.places, active, scratch.points);
    spreads.start(scratch.spreads);
    spreads.addRows(scratch.units, scratch.places, active, scratch.spreads);
  }

  private void addLayer(int number, Scratch scratch) {
    int hidden = shape.hidden();
    Matrix matrix = residual[number];
    int active = matrix.gather(scratch.units, scratch.places);
    matrix.start(scratch.raw);
    matrix.addRows(scratch.units, scratch.places, active, scratch.raw);
    for (int j = 0; j < hidden; j++) {
      scratch.units[j] += Math.max(0, scratch.raw[j]);
    }
  }

  /** Encoding and shape; no weights. */
  @Override
  public String toString() {
    return "Net[" + encoding + ", " + shape + "]";
  }
}
