package io.planwright.forecasting.theta;

import java.io.Serial;
import java.io.Serializable;

/**
 * A Theta model under way: simple exponential smoothing of level ℓ that is pulled towards a trend
 * line A + B·t with the weight w = 1 − 1/θ,
 *
 * <p>μ(t) = ℓ(t−1) + w·[d(t)·A + g(t)·B], ℓ(t) = ℓ(t−1) + α·(y(t) − ℓ(t−1)), d(t) = (1−α)^(t−1),
 * g(t) = (1 − (1−α)^t)/α (J. A. Fiorucci, T. R. Pellegrini, F. Louzada, F. Petropoulos, A. B.
 * Koehler, International Journal of Forecasting 32, 2016, equations 9 to 16). Values count from the
 * first one, so that before it a dynamic line is level with it, A = B = 0; the paper starts from a
 * line at 0, which would make forecasts depend on where a scale has its 0. A gap leaves ℓ and d
 * alone and adds 1 to g: the expectation moves on by w·B. Mutable while it runs.
 */
final class DriftRun implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private final double alpha;
  private final double weight;
  private final boolean dynamic;
  private final TrendLine line;
  private double intercept;
  private double slope;
  private double level;
  private double decay = 1;
  private double reach = 1;
  private int position = 1;
  private int trailingGaps;

  private DriftRun(double alpha, double weight, boolean dynamic, TrendLine line, double level) {
    this.alpha = alpha;
    this.weight = weight;
    this.dynamic = dynamic;
    this.line = line;
    this.level = level;
  }

  /** A run along one line. */
  static DriftRun along(TrendLine line, double alpha, double weight, double initialLevel) {
    DriftRun run = new DriftRun(alpha, weight, false, line, initialLevel);
    run.intercept = line.intercept();
    run.slope = line.slope();
    return run;
  }

  /** A run along the line through what it has seen. */
  static DriftRun dynamic(double alpha, double weight, double initialLevel) {
    return new DriftRun(alpha, weight, true, new TrendLine(), initialLevel);
  }

  DriftRun copy() {
    DriftRun copy = new DriftRun(alpha, weight, dynamic, new TrendLine(line), level);
    copy.intercept = intercept;
    copy.slope = slope;
    copy.decay = decay;
    copy.reach = reach;
    copy.position = position;
    copy.trailingGaps = trailingGaps;
    return copy;
  }

  double expectation() {
    return level + weight * (decay * intercept + reach * slope);
  }

  void next(double value) {
    if (Double.isNaN(value)) {
      reach += 1;
      trailingGaps++;
    } else {
      observe(value);
    }
    position++;
  }

  /** Moves on by a period whose value is not known: a dynamic line takes it for as expected. */
  void forecastNext() {
    if (dynamic) {
      next(expectation());
    } else {
      reach += 1;
      position++;
    }
  }

  /** Moves on by a period whose value is known to differ from its expectation by an error. */
  private void observe(double value) {
    level += alpha * (value - level);
    decay = decay < 1e-100 ? 0 : decay * (1 - alpha);
    reach = 1 + (1 - alpha) * reach;
    trailingGaps = 0;
    if (dynamic) {
      line.add(position, value);
      intercept = line.intercept();
      slope = line.slope();
    }
  }

  double[] fitted(double[] values) {
    double[] fitted = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      fitted[t] = expectation();
      next(values[t]);
    }
    return fitted;
  }

  double alpha() {
    return alpha;
  }

  double weight() {
    return weight;
  }

  double level() {
    return level;
  }

  double slope() {
    return slope;
  }

  boolean isDynamic() {
    return dynamic;
  }

  int trailingGaps() {
    return trailingGaps;
  }
}
