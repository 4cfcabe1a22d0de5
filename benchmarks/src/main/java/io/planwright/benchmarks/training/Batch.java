package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Placing;

/** The inputs and targets of some cuts of histories. Not thread-safe. */
final class Batch {

  final int size;
  final float[] inputs;
  final double[] targets;
  final Placing[] placings;

  /** What errors are divided by for the MASE, one a cut. */
  final double[] seasonalChanges;

  private final Encoding encoding;

  Batch(Encoding encoding, int size) {
    this.encoding = encoding;
    this.size = size;
    inputs = new float[size * encoding.inputs()];
    targets = new double[size * encoding.horizon()];
    placings = new Placing[size];
    seasonalChanges = new double[size];
  }

  Encoding encoding() {
    return encoding;
  }

  /** Puts a cut into a place; false if the history before it does not change. */
  boolean put(int place, Training training, int cut) {
    Placing placing =
        encoding.encode(training.inward(encoding.form()), cut, inputs, place * encoding.inputs());
    if (!(placing.scale() > 0)) {
      return false;
    }
    placings[place] = placing;
    seasonalChanges[place] = training.seasonalChange();
    for (int step = 0; step < encoding.horizon(); step++) {
      int t = cut + step;
      targets[place * encoding.horizon() + step] =
          t < training.end() ? training.values()[t] : Double.NaN;
    }
    return true;
  }
}
