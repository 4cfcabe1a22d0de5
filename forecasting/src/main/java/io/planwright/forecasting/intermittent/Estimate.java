package io.planwright.forecasting.intermittent;

import io.planwright.forecasting.intermittent.IntermittentSpec.Kind;
import java.util.Arrays;

/**
 * A recipe with estimated parameters.
 *
 * @param recipe the recipe
 * @param evaluations how often the squared error was evaluated
 */
record Estimate(Recipe recipe, int evaluations) {

  /** So that a long history with few demands costs no more than so many passes a candidate. */
  private static final int MOST_LENGTHS = 60;

  /**
   * Estimates a recipe.
   *
   * @param kind one with a distribution of its own
   * @param spec the given parameters
   * @param size the first so many values are looked at
   */
  static Estimate of(Kind kind, IntermittentSpec spec, Demand demand, int size) {
    double alpha = spec.smoothing();
    double beta = spec.occurrenceSmoothing();
    double[] seen = Arrays.copyOf(demand.values(), size);
    if (kind == Kind.BOOTSTRAP) {
      return new Estimate(new MarkovRecipe(spec.seed()), 0);
    }
    if (kind == Kind.TSB) {
      TsbRate rate = TsbRate.estimate(seen, alpha, beta);
      return new Estimate(new SmoothedRecipe(kind, rate), TsbRate.evaluations(alpha, beta));
    }
    double interval = (double) size / Math.max(1, demand.demands(size));
    int longest = Math.max(1, size / 2);
    LevelRate rate =
        switch (kind) {
          case ADIDA -> {
            int length = Math.min(longest, (int) Math.round(interval));
            yield LevelRate.estimate(seen, alpha, length, length);
          }
          case IMAPA -> {
            int most = Math.min(Math.min(longest, MOST_LENGTHS), (int) Math.ceil(interval));
            yield LevelRate.estimate(seen, alpha, 1, most);
          }
          default -> LevelRate.estimate(seen, alpha, 1, 1);
        };
    return new Estimate(new SmoothedRecipe(kind, rate), LevelRate.evaluations(alpha));
  }
}
