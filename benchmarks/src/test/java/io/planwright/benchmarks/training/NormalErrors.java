package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Distances;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Histories held out whose errors are normal, and the distances of the quantiles of these. */
final class NormalErrors {

  private static final double[] QUANTILES = {
    0.6744897501960817, 1.2815515655446004, 1.959963984540054
  };

  final List<HeldOut> held = new ArrayList<>();
  final List<double[]> points = new ArrayList<>();
  final List<double[][]> distances = new ArrayList<>();
  private final SplittableRandom random = new SplittableRandom(17);

  /** Errors of deviation 1, each hanging together with the one before. */
  static NormalErrors linked(int count, int horizon, double link) {
    NormalErrors errors = new NormalErrors();
    for (int i = 0; i < count; i++) {
      double[] own = new double[horizon];
      for (int step = 0; step < horizon; step++) {
        double before = step == 0 ? errors.normal() : own[step - 1];
        own[step] = link * before + Math.sqrt(1 - link * link) * errors.normal();
      }
      errors.add(own, 1);
    }
    return errors;
  }

  void add(double[] errors, double deviation) {
    add(errors, deviation, deviation);
  }

  /** Distances of errors whose deviations differ by side. */
  void add(double[] errors, double below, double above) {
    double[] point = new double[errors.length];
    Arrays.fill(point, 50);
    double[] future = new double[errors.length];
    Arrays.setAll(future, step -> 50 + errors[step]);
    double[][] own = new double[Distances.perStep()][errors.length];
    for (int k = 0; k < own.length; k++) {
      double deviation = k < QUANTILES.length ? below : above;
      Arrays.fill(own[k], deviation * QUANTILES[k % QUANTILES.length]);
    }
    held.add(new HeldOut(new double[8], future, 1, false, 1, point));
    points.add(point);
    distances.add(own);
  }

  /** By the sum of 12 uniform numbers less 6, near enough. */
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; i++) {
      sum += random.nextDouble();
    }
    return sum;
  }
}
