package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Distances;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Placing;

/**
 * The loss of the M4 competition, and its slopes: a weighted sum of the sMAPE over that of Naive2
 * and the MASE over that of Naive2; for the distances of quantiles the pinball loss.
 *
 * @param smapeWeight what the first counts, divided by the sMAPE of Naive2
 * @param maseWeight what the second counts, divided by the MASE of Naive2
 */
record Objective(double smapeWeight, double maseWeight) {

  static final int DISTANCES = Distances.perStep();

  private static final double[] LEVELS = Distances.levels();

  private static final double STEEPEST = 4;

  /** Fills the slopes at the outputs of a batch; returns the mean loss. */
  double slopes(Batch batch, BatchNet net) {
    int horizon = batch.encoding().horizon();
    double total = 0;
    for (int b = 0; b < batch.size; b++) {
      int known = 0;
      for (int step = 0; step < horizon; step++) {
        known += Double.isNaN(batch.targets[b * horizon + step]) ? 0 : 1;
      }
      for (int step = 0; step < horizon; step++) {
        int at = b * horizon + step;
        double weight = 1.0 / Math.max(1, known) / batch.size;
        if (Double.isNaN(batch.targets[at])) {
          clear(net, at);
        } else {
          total += weight * slope(batch, net, b, at, weight);
        }
      }
    }
    return total;
  }

  private void clear(BatchNet net, int at) {
    net.pointSlopes[at] = 0;
    for (int k = 0; k < DISTANCES; k++) {
      net.spreadSlopes[at * DISTANCES + k] = 0;
    }
  }

  private double slope(Batch batch, BatchNet net, int b, int at, double weight) {
    Form form = batch.encoding().form();
    Placing placing = batch.placings[b];
    double target = batch.targets[at];
    double output = net.points[at];
    double value = form.outward(placing.valueOf(output));
    double unit = form == Form.DIFFERENCE ? placing.scale() : value * placing.scale();
    double error = value - target;
    double size = Math.abs(value) + Math.abs(target);
    double distance = Math.abs(error);
    double side = Math.signum(error);
    double smape = size == 0 ? 0 : 200 * distance / size;
    double smapeSlope =
        size == 0 ? 0 : 200 * (side * size - distance * Math.signum(value)) / (size * size);
    double mase = distance / batch.seasonalChanges[b];
    double slope = smapeWeight * smapeSlope + maseWeight * side / batch.seasonalChanges[b];
    net.pointSlopes[at] = (float) (weight * Math.max(-STEEPEST, Math.min(STEEPEST, slope * unit)));
    double goal = form == Form.DIFFERENCE ? target : StrictMath.log(Math.max(target, 1e-12));
    double beyond = (goal - placing.level()) / placing.scale() - output;
    double importance = Math.min(STEEPEST, maseWeight * unit / batch.seasonalChanges[b]);
    pinball(net, at * DISTANCES, beyond, weight * importance);
    return smapeWeight * smape + maseWeight * mase;
  }

  /**
   * The distance of a level adds up from increments, one an output, each kept above 0: first those
   * below the point, from the nearest outwards, then those above.
   */
  private void pinball(BatchNet net, int at, double beyond, double weight) {
    int count = LEVELS.length;
    for (int side = 0; side < 2; side++) {
      double away = side == 0 ? -beyond : beyond;
      int first = at + side * count;
      double distance = 0;
      for (int k = 0; k < count; k++) {
        distance += Distances.increment(net.spreads[first + k]);
        // The slope of this level's loss by its distance, kept until its increments are known.
        net.spreadSlopes[first + k] =
            (float) (weight * (away > distance ? -LEVELS[k] : 1 - LEVELS[k]));
      }
      double above = 0;
      for (int k = count - 1; k >= 0; k--) {
        above += net.spreadSlopes[first + k];
        double slope = Distances.slope(net.spreads[first + k]);
        net.spreadSlopes[first + k] = (float) (above * slope);
      }
    }
  }
}
