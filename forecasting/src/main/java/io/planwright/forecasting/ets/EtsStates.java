package io.planwright.forecasting.ets;

import java.io.Serializable;

/**
 * Level, trend and seasons on their way through a history. The season of the next value is at
 * {@code turn} of a ring. Not thread-safe; memory is taken once.
 */
final class EtsStates implements Serializable {

  private static final long serialVersionUID = 1L;

  private final TrendType trend;
  private final SeasonType season;
  private final boolean damped;
  private double alpha;
  private double beta;
  private double gamma;
  private double phi;

  double level;
  double slope;
  double[] seasons;
  int turn;

  /** The level that is expected of the next value, without its season. */
  private double base;

  /** What the trend is expected to be at the next value. */
  private double carried;

  EtsStates(EtsForm form) {
    trend = form.trend();
    season = form.season();
    damped = trend.isDamped();
    seasons = new double[form.period()];
  }

  /** Starts at the initial states with the smoothing parameters of a vector of unknowns. */
  void start(EtsForm form, EtsSmoothing smoothing, double[] x) {
    alpha = x[EtsForm.ALPHA];
    beta = smoothing.beta(form, x);
    gamma = smoothing.gamma(form, x);
    phi = damped ? x[form.phi()] : 1;
    level = x[form.level()];
    slope = trend.exists() ? x[form.slope()] : 0;
    turn = 0;
    if (season.exists()) {
      int m = form.period();
      double last = season == SeasonType.MULTIPLICATIVE ? m : 0;
      int first = form.firstSeason();
      for (int i = 0; i < m - 1; i++) {
        seasons[i] = x[first + i];
        last -= seasons[i];
      }
      seasons[m - 1] = last;
    }
  }

  /** Takes over the states and parameters of others of the same form. */
  void copyOf(EtsStates other) {
    alpha = other.alpha;
    beta = other.beta;
    gamma = other.gamma;
    phi = other.phi;
    level = other.level;
    slope = other.slope;
    turn = other.turn;
    System.arraycopy(other.seasons, 0, seasons, 0, seasons.length);
  }

  /** The expected next value. */
  double expected() {
    switch (trend) {
      case NONE -> {
        carried = slope;
        base = level;
      }
      case ADDITIVE, ADDITIVE_DAMPED -> {
        carried = phi * slope;
        base = level + carried;
      }
      case MULTIPLICATIVE, MULTIPLICATIVE_DAMPED -> {
        carried = damped ? Math.exp(phi * Math.log(slope)) : slope;
        base = level * carried;
      }
    }
    return switch (season) {
      case NONE -> base;
      case ADDITIVE -> base + seasons[turn];
      case MULTIPLICATIVE -> base * seasons[turn];
    };
  }

  /** Moves on past the value that was expected last. */
  void absorb(double value) {
    double seasonal = seasons[turn];
    double adjusted =
        switch (season) {
          case NONE -> value;
          case ADDITIVE -> value - seasonal;
          case MULTIPLICATIVE -> value / seasonal;
        };
    double surprise = adjusted - base;
    if (trend.exists()) {
      slope = carried + beta * (trend.isMultiplicative() ? surprise / level : surprise);
    }
    level = base + alpha * surprise;
    if (season.exists()) {
      double seen = season == SeasonType.ADDITIVE ? value - base : value / base;
      seasons[turn] = seasonal + gamma * (seen - seasonal);
      advance();
    }
  }

  /**
   * As {@link #absorb}, but a value that would drive the states to where the model is not defined,
   * such as one below zero a rate of growth, passes as a gap.
   */
  void absorbOrSkip(double value) {
    double levelBefore = level;
    double slopeBefore = slope;
    int at = turn;
    double seasonBefore = seasons[at];
    absorb(value);
    if (!isDefined(at)) {
      level = levelBefore;
      slope = slopeBefore;
      turn = at;
      seasons[at] = seasonBefore;
      skip();
    }
  }

  private boolean isDefined(int changedSeason) {
    boolean finite =
        Double.isFinite(level) && Double.isFinite(slope) && Double.isFinite(seasons[changedSeason]);
    return finite && (!trend.isMultiplicative() || (slope > 0 && level > 0));
  }

  /** Moves on past a gap, for the value that was expected last. */
  void skip() {
    slope = carried;
    level = base;
    if (season.exists()) {
      advance();
    }
  }

  private void advance() {
    turn = turn + 1 == seasons.length ? 0 : turn + 1;
  }

  /** Whether the states stand for positive values, as multiplicative parts need it. */
  boolean isPositive() {
    boolean rate = !trend.isMultiplicative() || (slope > 0 && level > 0);
    return rate && (season != SeasonType.MULTIPLICATIVE || base > 0);
  }

  double alpha() {
    return alpha;
  }

  double beta() {
    return beta;
  }

  double gamma() {
    return gamma;
  }

  double phi() {
    return phi;
  }

  double carried() {
    return carried;
  }

  double base() {
    return base;
  }
}
