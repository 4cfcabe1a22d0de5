package io.planwright.forecasting.ets;

import io.planwright.internal.Require;
import java.util.Map;
import java.util.Set;

/** The rules for smoothing parameters that a spec gives. */
final class GivenParameters {

  private static final String FIX = "Leave it out to have it estimated.";
  private static final double MOST_ADMISSIBLE = 2;
  private static final double MOST_ADMISSIBLE_BETA = 4;

  private GivenParameters() {}

  static void check(
      Map<SmoothingParameter, Double> given,
      Bounds bounds,
      Set<TrendType> trends,
      Set<SeasonType> seasons) {
    given.forEach(
        (parameter, value) -> {
          Require.nonNull(value, parameter.symbol());
          boolean used =
              switch (parameter) {
                case LEVEL -> true;
                case TREND -> trends.stream().anyMatch(TrendType::exists);
                case SEASON -> seasons.stream().anyMatch(SeasonType::exists);
                case DAMPING -> trends.stream().anyMatch(TrendType::isDamped);
              };
          Require.that(
              used,
              parameter.symbol(),
              value,
              "belong to an admitted model",
              "Leave it out, or admit a model that has it.");
        });
    if (bounds == Bounds.ADMISSIBLE) {
      checkAdmissible(given);
    } else {
      checkUsual(given);
    }
    Double phi = given.get(SmoothingParameter.DAMPING);
    if (phi != null) {
      Require.between(phi, EtsSmoothing.LEAST, 1, SmoothingParameter.DAMPING.symbol(), FIX);
    }
  }

  private static void checkUsual(Map<SmoothingParameter, Double> given) {
    double least = EtsSmoothing.LEAST;
    double most = 1 - EtsSmoothing.LEAST;
    Double alpha = given.get(SmoothingParameter.LEVEL);
    Double beta = given.get(SmoothingParameter.TREND);
    Double gamma = given.get(SmoothingParameter.SEASON);
    if (alpha != null) {
      Require.between(alpha, least, most, SmoothingParameter.LEVEL.symbol(), FIX);
    }
    if (beta != null) {
      double bound = alpha == null ? most : alpha;
      Require.between(beta, 0, bound, SmoothingParameter.TREND.symbol(), FIX);
    }
    if (gamma != null) {
      double taken = alpha != null ? alpha : beta != null ? Math.max(least, beta) : least;
      Require.between(gamma, 0, 1 - taken, SmoothingParameter.SEASON.symbol(), FIX);
    }
  }

  private static void checkAdmissible(Map<SmoothingParameter, Double> given) {
    Double alpha = given.get(SmoothingParameter.LEVEL);
    Double beta = given.get(SmoothingParameter.TREND);
    Double gamma = given.get(SmoothingParameter.SEASON);
    if (alpha != null) {
      Require.between(alpha, 0, MOST_ADMISSIBLE, SmoothingParameter.LEVEL.symbol(), FIX);
    }
    if (beta != null) {
      Require.between(beta, 0, MOST_ADMISSIBLE_BETA, SmoothingParameter.TREND.symbol(), FIX);
    }
    if (gamma != null) {
      Require.between(gamma, -1, MOST_ADMISSIBLE, SmoothingParameter.SEASON.symbol(), FIX);
    }
  }
}
