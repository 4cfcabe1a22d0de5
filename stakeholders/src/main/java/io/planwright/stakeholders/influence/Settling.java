package io.planwright.stakeholders.influence;

/**
 * Tells when repeated steps have come to rest: from the last change and how fast changes shrink it
 * judges what is still to come.
 */
final class Settling {

  private static final double STILL = 1e-15;

  /** Changes of this size are rounding, once they no longer shrink. */
  private static final double ROUNDING = 8 * STILL;

  private static final int FEWEST = 1000;
  private static final long WORK = 400_000_000L;

  private final long most;
  private long steps;
  private double before = Double.POSITIVE_INFINITY;
  private boolean settled;

  /** Allows as many steps as cost a bounded number of multiplications. */
  Settling(long multiplicationsAStep) {
    most = Math.max(FEWEST, WORK / (1 + multiplicationsAStep));
  }

  /** Takes the largest change of a step; returns whether another step is due. */
  boolean goesOn(double change) {
    double ratio = change / before;
    boolean near = before < Double.POSITIVE_INFINITY && ratio < 1 && change / (1 - ratio) < STILL;
    settled = change == 0 || near || (change < ROUNDING && ratio >= 1);
    before = change;
    return !settled && ++steps < most;
  }

  boolean settled() {
    return settled;
  }

  long steps() {
    return steps;
  }
}
