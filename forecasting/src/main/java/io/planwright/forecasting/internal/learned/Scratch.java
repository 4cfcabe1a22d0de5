package io.planwright.forecasting.internal.learned;

import java.util.List;

/** Working memory for passes of nets, and what the last pass gave. Not thread-safe. */
public final class Scratch {

  final float[] inputs;
  final float[] units;
  final float[] raw;
  final int[] places;
  final float[] points;
  final float[] spreads;

  /**
   * Makes room.
   *
   * @param nets those that will use it; at least one
   */
  public Scratch(List<Net> nets) {
    int mostInputs = 0;
    int mostHidden = 0;
    int mostSteps = 0;
    for (Net net : nets) {
      mostInputs = Math.max(mostInputs, net.shape().inputs());
      mostHidden = Math.max(mostHidden, net.shape().hidden());
      mostSteps = Math.max(mostSteps, net.shape().horizon());
    }
    inputs = new float[mostInputs];
    units = new float[mostHidden];
    raw = new float[mostHidden];
    places = new int[Math.max(mostInputs, mostHidden)];
    points = new float[mostSteps];
    spreads = new float[mostSteps * Distances.perStep()];
  }

  /**
   * What a pass reads; whoever runs it fills them.
   *
   * @return the scratch's own array
   */
  public float[] inputs() {
    return inputs;
  }

  /**
   * The points that the last pass gave.
   *
   * @return one a step, in units of the placing; the scratch's own array
   */
  public float[] points() {
    return points;
  }

  /**
   * The outputs for quantiles that the last pass gave, see {@link Distances}.
   *
   * @return {@link Distances#perStep} a step; the scratch's own array
   */
  public float[] spreads() {
    return spreads;
  }
}
