package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.NetShape;
import io.planwright.forecasting.internal.learned.Placing;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Batches and nets small enough to be worked by hand. */
final class SmallBatch {

  private static final int WINDOW = 3;
  private static final int HIDDEN = 4;

  private SmallBatch() {}

  /** Cuts without inputs, at level 0 and scale 1, with seasonal changes of 1. */
  static Batch plain(Form form, int size, int horizon, double... targets) {
    Batch batch = new Batch(new Encoding(form, WINDOW, horizon, 1, false), size);
    Arrays.fill(batch.placings, new Placing(0, 1, 0));
    Arrays.fill(batch.seasonalChanges, 1);
    Arrays.fill(batch.targets, Double.NaN);
    System.arraycopy(targets, 0, batch.targets, 0, targets.length);
    return batch;
  }

  static BatchNet net(Batch batch) {
    Encoding encoding = batch.encoding();
    NetShape shape =
        new NetShape(encoding.inputs(), HIDDEN, encoding.horizon(), Objective.DISTANCES);
    return new BatchNet(shape, batch.size, new SplittableRandom(1));
  }

  static float[] numbers(SplittableRandom random, int count, double width) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) ((random.nextDouble() - 0.5) * width);
    }
    return numbers;
  }
}
