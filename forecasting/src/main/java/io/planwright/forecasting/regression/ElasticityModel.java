package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/** Fitted elasticities. Immutable, serializable and thread-safe. */
public final class ElasticityModel implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final List<String> drivers;
  private final LinearModel model;

  /** An estimate with what its bounds need. */
  private record Estimated(double value, double error, double width) {

    double lower() {
      return value - width;
    }

    double upper() {
      return value + width;
    }
  }

  ElasticityModel(List<String> drivers, LinearModel model) {
    this.drivers = drivers;
    this.model = model;
  }

  /**
   * The regression behind, of the logarithm of the figure; the logarithms of the drivers have the
   * names of these.
   *
   * @return the fitted regression
   */
  public LinearModel model() {
    return model;
  }

  /**
   * The elasticity of a driver, with its confidence interval by Student's t.
   *
   * @param driver one of the drivers of the specification
   * @param level the confidence; strictly between 0 and 1
   * @return the elasticity; insufficient if no standard error is known, as where the model fits
   *     exactly
   * @throws IllegalArgumentException if there is no such driver, or the level is outside its range
   */
  public Answer<Elasticity> elasticity(String driver, double level) {
    PredictionInterval.requireLevel(level);
    requireDriver(driver);
    return estimated(driver, level)
        .map(e -> new Elasticity(driver, e.value(), e.lower(), e.upper(), level));
  }

  private void requireDriver(String driver) {
    Require.that(
        drivers.contains(driver),
        "driver",
        driver,
        "be one of " + drivers,
        "Use effect for a regressor that entered without a logarithm.");
  }

  /**
   * By what share the figure changes if a driver changes by a share: (1 + change)^elasticity − 1.
   *
   * @param driver one of the drivers of the specification
   * @param change the share: 0.1 for a price 10 % higher; above −1
   * @param level the confidence; strictly between 0 and 1
   * @return the effect with the bounds that those of the elasticity give; insufficient as the
   *     elasticity is
   * @throws IllegalArgumentException if there is no such driver, a number is outside its range, or
   *     the effect would be beyond the largest number
   */
  public Answer<RelativeEffect> effectOfChange(String driver, double change, double level) {
    PredictionInterval.requireLevel(level);
    requireDriver(driver);
    Require.that(
        Double.isFinite(change) && change > -1,
        "change",
        change,
        "be finite and above -1",
        "Write 10 % more as 0.1 and 10 % less as -0.1.");
    double log = StrictMath.log1p(change);
    return estimated(driver, level)
        .map(
            e -> {
              double one = share(log * e.lower());
              double other = share(log * e.upper());
              return new RelativeEffect(
                  driver,
                  share(log * e.value()),
                  Math.min(one, other),
                  Math.max(one, other),
                  level);
            });
  }

  private static double share(double log) {
    return Require.finite(StrictMath.expm1(log), "effect", "Ask for a smaller change.");
  }

  /**
   * By what share the figure changes with one more unit of a regressor that entered without a
   * logarithm, such as a promotion that is 0 or 1: e^(b − v/2) − 1 for a coefficient b of variance
   * v (P. Kennedy, American Economic Review 71, 1981), where e^b − 1 would be too large on average.
   *
   * @param regressor one of the regressors that are not drivers
   * @param level the confidence; strictly between 0 and 1
   * @return the effect, with the bounds e^(b ± t·√v) − 1; insufficient if no standard error is
   *     known
   * @throws IllegalArgumentException if there is no such regressor, the level is outside its range,
   *     or the effect would be beyond the largest number
   */
  public Answer<RelativeEffect> effect(String regressor, double level) {
    PredictionInterval.requireLevel(level);
    Require.that(
        !drivers.contains(regressor),
        "regressor",
        regressor,
        "not be a driver",
        "Use effectOfChange for a regressor that entered by its logarithm.");
    return estimated(regressor, level)
        .map(
            e ->
                new RelativeEffect(
                    regressor,
                    share(e.value() - e.error() * e.error() / 2),
                    share(e.lower()),
                    share(e.upper()),
                    level));
  }

  private Answer<Estimated> estimated(String name, double level) {
    for (Coefficient coefficient : model.coefficients()) {
      if (coefficient.name().equals(name) && !name.equals(Coefficient.INTERCEPT)) {
        return coefficient
            .inference()
            .map(
                inference -> {
                  double quantile =
                      TDistribution.of(inference.degreesOfFreedom())
                          .inverseSurvivalProbability((1 - level) / 2);
                  double error = inference.standardError();
                  return new Estimated(coefficient.estimate(), error, quantile * error);
                });
      }
    }
    throw new IllegalArgumentException(
        "regressor [" + name + "] must be one of the fit. Ask model() for its coefficients.");
  }
}
