package io.planwright.benchmarks.training;

import java.util.List;

/**
 * What Naive2 scores on the histories held out.
 *
 * @param smape its mean sMAPE
 * @param mase its mean MASE
 */
record Yardstick(double smape, double mase) {

  static Yardstick of(List<HeldOut> held) {
    double smape = 0;
    double mase = 0;
    for (HeldOut one : held) {
      smape += one.smape(one.naive2());
      mase += one.mase(one.naive2());
    }
    return new Yardstick(smape / held.size(), mase / held.size());
  }

  /** The overall weighted average of points, one array a history. */
  double owa(List<HeldOut> held, List<double[]> points) {
    double sum = 0;
    for (int i = 0; i < held.size(); i++) {
      HeldOut one = held.get(i);
      sum += 0.5 * one.smape(points.get(i)) / smape + 0.5 * one.mase(points.get(i)) / mase;
    }
    return sum / held.size();
  }

  /** What one step adds to the overall weighted average of its history. */
  double loss(HeldOut one, int step, double point) {
    return 0.5 * one.smape(step, point) / smape + 0.5 * one.mase(step, point) / mase;
  }
}
