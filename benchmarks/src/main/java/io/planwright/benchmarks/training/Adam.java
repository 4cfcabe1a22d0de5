package io.planwright.benchmarks.training;

/**
 * Gradient steps of adapted width (D. Kingma, J. Ba, "Adam: a method for stochastic optimization",
 * 2015), gradients clipped by their norm, and a running mean of the weights. Not thread-safe.
 */
final class Adam {

  private static final float FIRST = 0.9f;
  private static final float SECOND = 0.999f;
  private static final float LEAST = 1e-8f;

  private final float[] weights;
  private final float[] mean;
  private final float[] square;
  private final float[] average;
  private final double longestGradient;
  private final double memory;
  private double firstBias = 1;
  private double secondBias = 1;
  private int steps;

  Adam(float[] weights, double longestGradient, double memory) {
    this.weights = weights;
    this.longestGradient = longestGradient;
    this.memory = memory;
    mean = new float[weights.length];
    square = new float[weights.length];
    average = weights.clone();
  }

  /** The running mean of the weights, steadier than the last ones. */
  float[] average() {
    return average;
  }

  /** Moves the weights; the decay shrinks each by this share of the rate. */
  void step(float[] gradient, double rate, double decay) {
    steps++;
    firstBias *= FIRST;
    secondBias *= SECOND;
    float clip = (float) Math.min(1, longestGradient / norm(gradient));
    float width = (float) (rate * Math.sqrt(1 - secondBias) / (1 - firstBias));
    float keep = (float) (1 - rate * decay);
    float old = (float) Math.min(memory, (steps - 1.0) / (steps + 9.0));
    for (int i = 0; i < weights.length; i++) {
      float slope = clip * gradient[i];
      mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
      square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
      weights[i] = keep * weights[i] - width * mean[i] / ((float) Math.sqrt(square[i]) + LEAST);
      average[i] = old * average[i] + (1 - old) * weights[i];
    }
  }

  private static double norm(float[] gradient) {
    double sum = 0;
    for (float slope : gradient) {
      sum += (double) slope * slope;
    }
    return Math.sqrt(sum) + LEAST;
  }
}
