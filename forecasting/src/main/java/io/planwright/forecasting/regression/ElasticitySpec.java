package io.planwright.forecasting.regression;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A regression of the logarithm of a figure on the logarithms of drivers, whose slopes are
 * elasticities: constant whatever the level. Immutable, serializable and thread-safe.
 *
 * <pre>{@code
 * ElasticityModel model =
 *     ElasticitySpec.of("price", "rival price")
 *         .fit(Regressors.of("price", prices).with("rival price", rivals).with("promotion", days),
 *             unitsSold)
 *         .orElseThrow();
 * model.elasticity("price", 0.95);
 * model.effect("promotion", 0.95);
 * }</pre>
 *
 * <p>An elasticity is a cause only if the driver moved for reasons other than the demand: prices
 * that were raised where demand was high hide it. Bring what else moved the figure, such as season
 * and trend, as regressors.
 *
 * @param drivers the regressors of which the logarithm is taken; the others enter as they are
 */
public record ElasticitySpec(List<String> drivers) implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Validates the components.
   *
   * @param drivers the regressors of which the logarithm is taken
   * @throws IllegalArgumentException if there is none, or a name is blank
   */
  public ElasticitySpec {
    drivers = List.copyOf(Require.notEmpty(drivers, "drivers", "Name at least the price."));
    for (String driver : drivers) {
      Require.notBlank(driver, "driver", "Name the regressor.");
    }
  }

  /**
   * Elasticities of drivers.
   *
   * @param driver a regressor of positive values, such as the own price
   * @param more further ones, such as the prices of rivals
   * @return the specification
   * @throws IllegalArgumentException if a name is blank
   */
  public static ElasticitySpec of(String driver, String... more) {
    List<String> drivers = new ArrayList<>();
    drivers.add(Require.nonNull(driver, "driver"));
    drivers.addAll(List.of(more));
    return new ElasticitySpec(drivers);
  }

  /**
   * Fits the regression.
   *
   * @param regressors the drivers, of positive values, and whatever else moves the figure
   * @param figures the figure of each row, such as units sold; positive
   * @return the model; insufficient if a driver does not vary, or only as others do, and if there
   *     are not more rows than coefficients
   * @throws IllegalArgumentException if a driver is missing, or a figure or the value of a driver
   *     is not positive
   */
  public Answer<ElasticityModel> fit(Regressors regressors, double[] figures) {
    Require.nonNull(regressors, "regressors");
    Require.nonNull(figures, "figures");
    for (String driver : drivers) {
      Require.that(
          regressors.names().contains(driver),
          "driver",
          driver,
          "be one of " + regressors.names(),
          "Name a regressor.");
    }
    double[] logs = logs(figures, "figures");
    String first = regressors.names().get(0);
    Regressors prepared = Regressors.of(first, prepared(regressors, first));
    for (String name : regressors.names().subList(1, regressors.names().size())) {
      prepared = prepared.with(name, prepared(regressors, name));
    }
    return LinearSpec.ordinary().fit(prepared, logs).flatMap(this::checked);
  }

  private Answer<ElasticityModel> checked(LinearModel model) {
    for (Collinearity.Dependence dependence : model.collinearity().dependences()) {
      if (dependence.leftOut() && drivers.contains(dependence.regressor())) {
        String cause = String.join(", ", dependence.on());
        return Answer.insufficient(
            "elasticity of " + dependence.regressor(),
            "a driver that varies, and not only as others do",
            cause.isEmpty() ? "a constant driver" : "a driver that follows from " + cause,
            "Vary it, or leave out what it follows from.");
      }
    }
    return Answer.known(new ElasticityModel(drivers, model));
  }

  private double[] prepared(Regressors regressors, String name) {
    double[] values = regressors.column(name);
    return drivers.contains(name) ? logs(values, name) : values;
  }

  private static double[] logs(double[] values, String field) {
    double[] logs = new double[values.length];
    for (int i = 0; i < logs.length; i++) {
      Require.positive(
          values[i],
          field + "[" + i + "]",
          "Leave out rows that have no logarithm, or add them up.");
      logs[i] = StrictMath.log(values[i]);
    }
    return logs;
  }
}
