package io.planwright.forecasting.ets;

import io.planwright.forecasting.internal.numeric.SumOfSquares;
import java.util.Arrays;

/**
 * The sum of squared errors of a model, whose logarithm times the number of values is −2·log
 * likelihood but for a constant. Multiplicative errors are weighed by the geometric mean of the
 * expected values, as the likelihood demands (R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D.
 * Snyder, "Forecasting with Exponential Smoothing", 2008, chapter 5).
 *
 * <p>The derivatives run beside the states: each step changes those of level, trend and one season
 * only, O(k) for k unknowns; the normal equations cost O(k²) a step. Nothing is allocated in either
 * pass. Not thread-safe.
 */
final class EtsRecursion implements SumOfSquares {

  /** An expected value or level below this share of the history's mean is none. */
  private static final double TINY = 1e-8;

  private static final double RENORMALISE_ABOVE = 1e100;
  private static final double RENORMALISE_BELOW = 1e-100;

  private final EtsForm form;
  private final EtsSmoothing smoothing;
  private final double[] values;
  private final int observed;
  private final EtsStates states;
  private final boolean relative;

  private final double[] dLevel;
  private final double[] dSlope;
  private final double[][] dSeasons;
  private final double[] dBase;
  private final double[] dExpected;
  private final double[] dLogScale;
  private final double[] crossed;

  /** The derivative of the trend to be expected by the trend of now. */
  private double carriedBySlope;

  /** Its derivative by φ, beside what the trend of now brings. */
  private double carriedByPhi;

  EtsRecursion(EtsForm form, EtsSmoothing smoothing, double[] values) {
    this.form = form;
    this.smoothing = smoothing;
    this.values = values;
    this.states = new EtsStates(form);
    this.relative = form.error() == ErrorType.MULTIPLICATIVE;
    int count = 0;
    for (double value : values) {
      count += Double.isNaN(value) ? 0 : 1;
    }
    observed = count;
    int size = form.size();
    dLevel = new double[size];
    dSlope = new double[size];
    dSeasons = new double[form.season().exists() ? form.period() : 1][size];
    dBase = new double[size];
    dExpected = new double[size];
    dLogScale = new double[size];
    crossed = new double[size];
  }

  int observed() {
    return observed;
  }

  @Override
  public double value(double[] x) {
    states.start(form, smoothing, x);
    if (!smoothing.isShare() && !isAdmissible()) {
      return Double.POSITIVE_INFINITY;
    }
    boolean guarded = form.needsPositive();
    double squares = 0;
    double product = 1;
    double logs = 0;
    for (double value : values) {
      double expected = states.expected();
      if (guarded && !(expected > TINY && states.isPositive())) {
        return Double.POSITIVE_INFINITY;
      }
      if (Double.isNaN(value)) {
        states.skip();
        continue;
      }
      double error = value - expected;
      if (relative) {
        error /= expected;
        product *= expected;
        if (product > RENORMALISE_ABOVE || product < RENORMALISE_BELOW) {
          logs += Math.log(product);
          product = 1;
        }
      }
      squares += error * error;
      states.absorb(value);
    }
    if (relative) {
      squares *= Math.exp(2 * (logs + Math.log(product)) / observed);
    }
    return Double.isNaN(squares) ? Double.POSITIVE_INFINITY : squares;
  }

  private boolean isAdmissible() {
    return Admissible.is(form, states.alpha(), states.beta(), states.gamma(), states.phi());
  }

  @Override
  public double linearise(double[] x, double[] normal, double[] gradient) {
    int size = form.size();
    states.start(form, smoothing, x);
    startDerivatives();
    Arrays.fill(normal, 0, size * size, 0);
    Arrays.fill(gradient, 0);
    Arrays.fill(dLogScale, 0);
    double squares = 0;
    double logs = 0;
    for (double value : values) {
      double expected = states.expected();
      differentiateExpected();
      if (Double.isNaN(value)) {
        differentiateSkip();
        states.skip();
        continue;
      }
      double error = value - expected;
      double slope = -1;
      if (relative) {
        error /= expected;
        slope = -value / (expected * expected);
        logs += Math.log(expected);
        for (int i = 0; i < size; i++) {
          dLogScale[i] += dExpected[i] / expected;
        }
      }
      squares += error * error;
      accumulate(slope, error, normal, gradient);
      differentiateAbsorb(value);
      states.absorb(value);
    }
    return relative ? rescale(squares, logs, normal, gradient) : squares;
  }

  private void accumulate(double slope, double error, double[] normal, double[] gradient) {
    int size = gradient.length;
    double weight = slope * slope;
    for (int i = 0; i < size; i++) {
      double own = weight * dExpected[i];
      gradient[i] += slope * error * dExpected[i];
      int row = i * size;
      for (int j = 0; j <= i; j++) {
        normal[row + j] += own * dExpected[j];
      }
    }
  }

  /** From the errors e to G·e, where G is the geometric mean of the expected values. */
  private double rescale(double squares, double logs, double[] normal, double[] gradient) {
    int size = gradient.length;
    double scale = Math.exp(2 * logs / observed);
    for (int i = 0; i < size; i++) {
      dLogScale[i] /= observed;
      crossed[i] = gradient[i];
    }
    for (int i = 0; i < size; i++) {
      int row = i * size;
      for (int j = 0; j <= i; j++) {
        normal[row + j] =
            scale
                * (normal[row + j]
                    + crossed[i] * dLogScale[j]
                    + crossed[j] * dLogScale[i]
                    + squares * dLogScale[i] * dLogScale[j]);
      }
      gradient[i] = scale * (crossed[i] + squares * dLogScale[i]);
    }
    return scale * squares;
  }

  private void startDerivatives() {
    Arrays.fill(dLevel, 0);
    Arrays.fill(dSlope, 0);
    dLevel[form.level()] = 1;
    if (form.trend().exists()) {
      dSlope[form.slope()] = 1;
    }
    for (double[] one : dSeasons) {
      Arrays.fill(one, 0);
    }
    if (form.season().exists()) {
      int first = form.firstSeason();
      double[] last = dSeasons[form.period() - 1];
      for (int i = 0; i < form.period() - 1; i++) {
        dSeasons[i][first + i] = 1;
        last[first + i] = -1;
      }
    }
  }

  private void differentiateExpected() {
    int size = dLevel.length;
    double byLevel = 1;
    double bySlope = 0;
    double byPhi = 0;
    double slope = states.slope;
    double phi = states.phi();
    switch (form.trend()) {
      case NONE -> carriedBySlope = 0;
      case ADDITIVE, ADDITIVE_DAMPED -> {
        carriedBySlope = phi;
        carriedByPhi = slope;
        bySlope = phi;
        byPhi = slope;
      }
      case MULTIPLICATIVE, MULTIPLICATIVE_DAMPED -> {
        double carried = states.base() / states.level;
        carriedBySlope = phi * carried / slope;
        carriedByPhi = carried * Math.log(slope);
        byLevel = carried;
        bySlope = states.level * carriedBySlope;
        byPhi = states.level * carriedByPhi;
      }
    }
    for (int i = 0; i < size; i++) {
      dBase[i] = byLevel * dLevel[i] + bySlope * dSlope[i];
    }
    if (form.phi() >= 0) {
      dBase[form.phi()] += byPhi;
    }
    double byBase = 1;
    double bySeason = 0;
    if (form.season() == SeasonType.ADDITIVE) {
      bySeason = 1;
    } else if (form.season() == SeasonType.MULTIPLICATIVE) {
      byBase = states.seasons[states.turn];
      bySeason = states.base();
    }
    double[] season = dSeasons[states.turn];
    for (int i = 0; i < size; i++) {
      dExpected[i] = byBase * dBase[i] + bySeason * season[i];
    }
  }

  private void differentiateSkip() {
    System.arraycopy(dBase, 0, dLevel, 0, dLevel.length);
    for (int i = 0; i < dSlope.length; i++) {
      dSlope[i] *= carriedBySlope;
    }
    if (form.phi() >= 0) {
      dSlope[form.phi()] += carriedByPhi;
    }
  }

  private void differentiateAbsorb(double value) {
    double base = states.base();
    double seasonal = states.seasons[states.turn];
    double surprise = value - base;
    double adjustedBySeason = 0;
    double seen = 0;
    double seenByBase = 0;
    if (form.season() == SeasonType.ADDITIVE) {
      surprise -= seasonal;
      adjustedBySeason = -1;
      seen = value - base;
      seenByBase = -1;
    } else if (form.season() == SeasonType.MULTIPLICATIVE) {
      surprise = value / seasonal - base;
      adjustedBySeason = -value / (seasonal * seasonal);
      seen = value / base;
      seenByBase = -seen / base;
    }
    double alpha = states.alpha();
    if (form.trend().exists()) {
      differentiateSlope(surprise, adjustedBySeason);
    }
    double[] season = dSeasons[states.turn];
    double keptLevel = 1 - alpha;
    double levelBySeason = alpha * adjustedBySeason;
    for (int i = 0; i < dLevel.length; i++) {
      dLevel[i] = keptLevel * dBase[i] + levelBySeason * season[i];
    }
    dLevel[EtsForm.ALPHA] += surprise;
    if (form.season().exists()) {
      double gamma = states.gamma();
      double kept = 1 - gamma;
      double byBase = gamma * seenByBase;
      for (int i = 0; i < season.length; i++) {
        season[i] = kept * season[i] + byBase * dBase[i];
      }
      if (!smoothing.isGammaGiven()) {
        boolean share = smoothing.isShare();
        if (share) {
          season[EtsForm.ALPHA] -= gamma / (1 - alpha) * (seen - seasonal);
        }
        season[form.gamma()] += (share ? 1 - alpha : 1) * (seen - seasonal);
      }
    }
  }

  private void differentiateSlope(double surprise, double adjustedBySeason) {
    boolean multiplicative = form.trend().isMultiplicative();
    double beta = states.beta();
    double level = states.level;
    double bySurprise = multiplicative ? beta / level : beta;
    double byLevel = multiplicative ? -beta * surprise / (level * level) : 0;
    double bySeason = bySurprise * adjustedBySeason;
    double[] season = dSeasons[states.turn];
    for (int i = 0; i < dSlope.length; i++) {
      dSlope[i] =
          carriedBySlope * dSlope[i]
              - bySurprise * dBase[i]
              + bySeason * season[i]
              + byLevel * dLevel[i];
    }
    double byBeta = multiplicative ? surprise / level : surprise;
    if (form.phi() >= 0) {
      dSlope[form.phi()] += carriedByPhi;
    }
    if (!smoothing.isBetaGiven()) {
      double alpha = states.alpha();
      boolean share = smoothing.isShare();
      if (share) {
        dSlope[EtsForm.ALPHA] += beta / alpha * byBeta;
      }
      dSlope[form.beta()] += (share ? alpha : 1) * byBeta;
    }
  }
}
