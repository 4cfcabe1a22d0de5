package io.planwright.forecasting.internal.learned;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Nets that give the same outputs whatever they see, so that ensembles can be worked by hand. */
final class PlainNets {

  private static final int HIDDEN = 4;

  private PlainNets() {}

  /** A net whose point of each step is a number of scales above the level, increments 1. */
  static Net net(Form form, int horizon, double point) {
    Encoding encoding = new Encoding(form, 6, horizon, 1, false);
    NetShape shape = new NetShape(encoding.inputs(), HIDDEN, horizon, Distances.perStep());
    float[] weights = new float[shape.weights()];
    int biases = shape.points() + HIDDEN * horizon;
    Arrays.fill(weights, biases, biases + horizon, (float) point);
    return Net.of(encoding, shape, weights);
  }

  static Ensemble ensemble(Net... nets) {
    double[] widths = {1, 1, 1, 1, 1, 1};
    return ensemble(widths, nets);
  }

  static Ensemble ensemble(double[] widths, Net... nets) {
    double[] links = new double[nets[0].shape().horizon()];
    return new Ensemble(2, List.of(nets), widths, links, Gate.closed(), Map.of());
  }
}
