package io.planwright.stakeholders.influence;

import io.planwright.run.RunControl;
import java.util.SplittableRandom;

/**
 * Powers of a matrix without negative entries, applied to a vector until it settles, and a check
 * that it could settle nowhere else: near a second eigenvalue of the same size nothing moves any
 * more, from whichever vector one starts.
 */
final class Powers {

  /** A multiplication by the matrix. */
  interface Step {

    void apply(double[] from, double[] into);
  }

  private static final int PROBES = 200;

  /** What is left has to move by such a part with each step, at the least. */
  private static final double LOST = 1e-7;

  /** Whatever has become this small is gone. */
  private static final double GONE = 1e-6;

  /** So small beside a vector of length 1, it may be rounding and matters to nobody. */
  private static final double NOTHING = 1e-12;

  private final Step step;
  private final RunControl control;
  private final Settling settling;
  private double[] vector;
  private double[] image;
  private double growth;

  private Powers(Step step, double[] start, long cost, RunControl control) {
    this.step = step;
    this.control = control;
    settling = new Settling(cost);
    vector = start;
    image = new double[start.length];
  }

  /** Goes on until the vector settles; the start becomes part of the result. */
  static Powers of(Step step, double[] start, long cost, RunControl control) {
    Powers powers = new Powers(step, start, cost, control);
    Vectors.scaleToUnitLength(start);
    do {
      control.checkpoint();
      step.apply(powers.vector, powers.image);
      powers.growth = Vectors.length(powers.image);
      double change = Vectors.scaleToUnitLength(powers.image, powers.vector);
      powers.swap();
      if (!powers.settling.goesOn(change)) {
        return powers;
      }
    } while (true);
  }

  /** The vector that it ended at, of length 1. */
  double[] vector() {
    return vector;
  }

  /** Whether it settled, and would have from elsewhere. */
  boolean standsOut() {
    return settling.settled() && forgets();
  }

  private void swap() {
    double[] old = vector;
    vector = image;
    image = old;
  }

  /**
   * Pulls the vector out of shape and watches it come back. What is left of the pull after many
   * steps still has to move; if it is there and does not, it belongs to a second eigenvalue.
   */
  private boolean forgets() {
    double[] from = new double[vector.length];
    double[] into = new double[vector.length];
    SplittableRandom random = new SplittableRandom(vector.length);
    for (int i = 0; i < from.length; i++) {
      from[i] = vector[i] * random.nextDouble();
    }
    double first = outOfShape(from);
    double left = first;
    double moved = first;
    double gone = Math.max(GONE * first, NOTHING);
    long probes = Math.max(PROBES, 2 * settling.steps());
    for (long probe = 0; probe < probes && left > gone; probe++) {
      control.checkpoint();
      step.apply(from, into);
      double square = 0;
      for (int i = 0; i < into.length; i++) {
        into[i] /= growth;
        square += (into[i] - from[i]) * (into[i] - from[i]);
      }
      moved = Math.sqrt(square);
      double[] old = from;
      from = into;
      into = old;
      left = outOfShape(from);
    }
    return left <= gone || moved >= LOST * left;
  }

  /** The length of what does not point along the vector, whose length is 1. */
  private double outOfShape(double[] pulled) {
    double along = 0;
    for (int i = 0; i < pulled.length; i++) {
      along += vector[i] * pulled[i];
    }
    double square = 0;
    for (int i = 0; i < pulled.length; i++) {
      double across = pulled[i] - along * vector[i];
      square += across * across;
    }
    return Math.sqrt(square);
  }
}
