package io.planwright.forecasting.pipeline.booking;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.outcome.Probabilities;
import io.planwright.internal.Require;
import java.util.Arrays;

/** A distribution on equidistant values; the tails that are empty are cut off. */
final class LatticeOutcome implements OutcomeDistribution {

  private static final long serialVersionUID = 1;

  /** How far a value may be from the lattice, in steps, and still be meant to be on it. */
  private static final double ON_THE_LATTICE = 1e-7;

  private final double first;
  private final double step;
  private final double mean;

  /** The probability of at most the value; the last is 1. */
  private final double[] cumulated;

  private LatticeOutcome(double first, double step, double mean, double[] cumulated) {
    this.first = first;
    this.step = step;
    this.mean = mean;
    this.cumulated = cumulated;
  }

  /** From probabilities that add up to 1 at {@code first + j * step}. */
  static LatticeOutcome of(double first, double step, double mean, double[] masses) {
    int from = 0;
    int to = masses.length - 1;
    double below = 0;
    while (from < to && below + masses[from] < Lattice.TAIL) {
      below += masses[from++];
    }
    double above = 0;
    while (to > from && above + masses[to] < Lattice.TAIL) {
      above += masses[to--];
    }
    double[] cumulated = Arrays.copyOfRange(masses, from, to + 1);
    cumulated[0] += below;
    for (int j = 1; j < cumulated.length; j++) {
      cumulated[j] += cumulated[j - 1];
    }
    cumulated[cumulated.length - 1] = 1;
    return new LatticeOutcome(first + from * step, step, mean, cumulated);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double quantile(double p) {
    Probabilities.requireInside(p);
    int low = 0;
    int high = cumulated.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulated[middle] < p) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return first + low * step;
  }

  @Override
  public double probabilityAtLeast(double x) {
    Require.finite(x, "x", "Ask for a finite value.");
    double at = Math.ceil((x - first) / step - ON_THE_LATTICE);
    if (at <= 0) {
      return 1;
    }
    return at >= cumulated.length ? 0 : Math.max(0, 1 - cumulated[(int) at - 1]);
  }
}
