package io.planwright.forecasting.pipeline.judgement;

/** How an outcome is held against its submission. */
public enum BiasScale {
  /** The logarithm of outcome by submission, where all outcomes are above zero. */
  LOG_RATIO {
    @Override
    double of(double submitted, double actual) {
      return Math.log(actual) - Math.log(submitted);
    }

    @Override
    double factor(double effect) {
      return Math.exp(Math.max(-LARGEST, Math.min(LARGEST, effect)));
    }
  },
  /** Outcome by submission less one, which zero and negative outcomes have too. */
  RELATIVE {
    @Override
    double of(double submitted, double actual) {
      return actual / submitted - 1;
    }

    @Override
    double factor(double effect) {
      return 1 + effect;
    }
  };

  /** Beyond this no factor means anything, and a double would overflow. */
  private static final double LARGEST = 100;

  abstract double of(double submitted, double actual);

  abstract double factor(double effect);
}
