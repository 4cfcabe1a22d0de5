package io.planwright.allocation.budget;

import java.util.List;

/**
 * Makes a plan of a relaxed one: lines that lie strictly below their envelope are drawn to one of
 * the ends of their chord, all lines are held to the concave part that they are in, and the budget
 * is divided again, exactly.
 */
final class Dive {

  private static final int MOST_PASSES = 6;
  private static final double ASIDE = 1e-12;

  private final List<ResponseLine> lines;
  private final SpendTree tree;
  private final Relaxation relaxation;
  private final Envelope[] held;

  Dive(List<ResponseLine> lines, SpendTree tree) {
    this.lines = lines;
    this.tree = tree;
    this.relaxation = new Relaxation(tree);
    this.held = new Envelope[tree.lines()];
  }

  /** The spends of the plan, after {@link #run}. */
  double[] spend() {
    return relaxation.spend;
  }

  /** Runs from a relaxed plan; false if it finds no plan that keeps the limits. */
  boolean run(Envelope[] from, Relaxation relaxed, boolean isUpFirst, double tolerance) {
    Envelope[] envelopes = from;
    Relaxation at = relaxed;
    for (int pass = 0; pass < MOST_PASSES; pass++) {
      boolean isUp = isUpFirst && pass == 0;
      for (int i = 0; i < held.length; i++) {
        held[i] = hold(envelopes[i], i, at, isUp, tolerance);
      }
      System.arraycopy(at.price, 0, relaxation.price, 0, tree.groups());
      if (!relaxation.solve(held)) {
        return false;
      }
      envelopes = held;
      at = relaxation;
      if (isReal(tolerance)) {
        return true;
      }
    }
    return false;
  }

  private Envelope hold(Envelope line, int i, Relaxation at, boolean isUp, double tolerance) {
    double spend = at.spend[i];
    if (line.gap(spend) > tolerance) {
      double price = at.price[tree.groupOf[i]];
      double low = line.low(price * (1 + ASIDE));
      double high = line.high(price * (1 - ASIDE));
      spend =
          isUp ? Math.max(high, line.domain.above(spend)) : Math.min(low, line.domain.below(spend));
    } else if (line.domain.step() > 0 && spend > line.domain.low()) {
      spend = line.domain.nearest(spend);
    }
    Domain part = line.concavePart(spend);
    if (part.equals(line.domain)) {
      return line;
    }
    ResponseLine of = lines.get(tree.original[i]);
    return Envelopes.of(of.curve(), of.weight(), part);
  }

  private boolean isReal(double tolerance) {
    for (int i = 0; i < held.length; i++) {
      if (held[i].gap(relaxation.spend[i]) > tolerance) {
        return false;
      }
    }
    return true;
  }
}
