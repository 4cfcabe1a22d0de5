package io.planwright.forecasting.pipeline.scenario;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A named set of changes against the present course. Immutable, serializable and thread-safe.
 *
 * @param name what it is called, not blank
 * @param factors what each changed lever is multiplied with, positive; a lever that is not there
 *     stays as it is
 * @param shock what may befall the market in it
 */
public record Scenario(String name, Map<Lever, Double> factors, MarketShock shock)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param name what it is called, not blank
   * @param factors what each changed lever is multiplied with, positive and finite
   * @param shock what may befall the market in it
   * @throws IllegalArgumentException if the name is blank or a factor not positive
   */
  public Scenario {
    Require.notBlank(name, "name", "Name the scenario.");
    Map<Lever, Double> checked = new EnumMap<>(Lever.class);
    Require.nonNull(factors, "factors")
        .forEach(
            (lever, factor) ->
                checked.put(
                    Require.nonNull(lever, "lever"),
                    Require.positive(
                        Require.nonNull(factor, "factor").doubleValue(),
                        "factors[" + lever + "]",
                        "Give 1.05 for 5 percent more.")));
    factors = Collections.unmodifiableMap(checked);
    Require.nonNull(shock, "shock");
  }

  /**
   * The present course, to be changed or compared with.
   *
   * @param name what it is called, not blank
   * @return a scenario that changes nothing
   * @throws IllegalArgumentException if the name is blank
   */
  public static Scenario named(String name) {
    return new Scenario(name, Map.of(), MarketShock.NONE);
  }

  /**
   * Changes a lever.
   *
   * @param lever the lever
   * @param factor what it is multiplied with, positive; 1.05 for 5 % more
   * @return a copy with that factor instead of an earlier one
   * @throws IllegalArgumentException if the factor is not positive and finite
   */
  public Scenario with(Lever lever, double factor) {
    Map<Lever, Double> changed = new EnumMap<>(Lever.class);
    changed.putAll(factors);
    changed.put(Require.nonNull(lever, "lever"), factor);
    return new Scenario(name, changed, shock);
  }

  /**
   * Gives a market shock.
   *
   * @param newShock what may befall the market
   * @return a copy with that shock instead of an earlier one
   */
  public Scenario with(MarketShock newShock) {
    return new Scenario(name, factors, newShock);
  }

  /**
   * Gives another name.
   *
   * @param newName what it is called, not blank
   * @return a copy with that name
   * @throws IllegalArgumentException if the name is blank
   */
  public Scenario renamed(String newName) {
    return new Scenario(newName, factors, shock);
  }

  /**
   * What a lever is multiplied with.
   *
   * @param lever the lever
   * @return the factor, 1 where the scenario leaves it as it is
   */
  public double factor(Lever lever) {
    return factors.getOrDefault(Require.nonNull(lever, "lever"), 1.0);
  }
}
