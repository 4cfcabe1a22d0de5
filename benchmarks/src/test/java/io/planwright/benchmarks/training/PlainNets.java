package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Distances;
import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Net;
import io.planwright.forecasting.internal.learned.NetShape;
import java.util.List;

/** Nets that forecast the last value, whatever they see, with increments of 1 change. */
final class PlainNets {

  private static final int WINDOW = 8;
  private static final int HIDDEN = 4;

  private PlainNets() {}

  static Ensemble ensemble(int horizon) {
    Encoding encoding = new Encoding(Form.DIFFERENCE, WINDOW, horizon, 1, false);
    NetShape shape = new NetShape(encoding.inputs(), HIDDEN, horizon, Distances.perStep());
    Net net = Net.of(encoding, shape, new float[shape.weights()]);
    return Judgement.uncalibrated(2, List.of(net));
  }
}
