package io.planwright.forecasting.pipeline.scenario;

import io.planwright.run.RunControl;

/**
 * Simulates the bookings of a scenario. Whoever has a model of bookings implements it.
 *
 * <p><b>Common random numbers.</b> Draw <em>i</em> of every scenario is the same state of the
 * world: for the same seed, an implementation draws the same random numbers for the same things,
 * whatever the scenario. Then a difference between two scenarios is the scenarios' own and not the
 * dice's. All scenarios have the same number of draws.
 */
@FunctionalInterface
public interface ScenarioModel {

  /**
   * Simulates.
   *
   * @param scenario what is changed
   * @param seed the seed of the random numbers; equal seeds give equal bits
   * @param control asked now and then whether to go on
   * @return one outcome for each state of the world, finite, in one unit for all scenarios
   */
  double[] draws(Scenario scenario, long seed, RunControl control);
}
