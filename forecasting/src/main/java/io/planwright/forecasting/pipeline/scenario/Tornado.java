package io.planwright.forecasting.pipeline.scenario;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much each lever alone moves the mean, one at a time, on common random numbers. Immutable,
 * serializable and thread-safe.
 *
 * <p>It says nothing of levers moved together: where two work on each other, compare scenarios.
 *
 * @param base the scenario that is varied
 * @param step by which share each lever is lowered and raised, strictly between 0 and 1
 * @param bars one a lever, the longest first
 */
public record Tornado(Scenario base, double step, List<TornadoBar> bars) implements Serializable {

  /** The level of the intervals. */
  public static final double LEVEL = 0.95;

  /**
   * Checks the components.
   *
   * @param base the scenario that is varied
   * @param step by which share each lever is lowered and raised, strictly between 0 and 1
   * @param bars one a lever
   * @throws IllegalArgumentException if the step is out of its range
   */
  public Tornado {
    Require.nonNull(base, "base");
    ComparisonSpec.requireShare(step, "step");
    bars = List.copyOf(bars);
  }

  /**
   * Varies each lever: eleven simulations.
   *
   * @param model the model of bookings
   * @param base the scenario that is varied
   * @param step by which share each lever is lowered and raised, strictly between 0 and 1
   * @param seed the seed of the random numbers, the same for all
   * @param control asked before each simulation whether to go on, and handed to the model
   * @return the bars, the longest first
   * @throws IllegalArgumentException if the step is out of its range, or the model gave outcomes
   *     that are not finite or not as many each time
   * @throws io.planwright.run.RunStoppedException if the control stops the run
   */
  public static Tornado of(
      ScenarioModel model, Scenario base, double step, long seed, RunControl control) {
    Require.nonNull(base, "base");
    ComparisonSpec.requireShare(step, "step");
    List<Scenario> scenarios = new ArrayList<>();
    scenarios.add(base);
    for (Lever lever : Lever.values()) {
      scenarios.add(moved(base, lever, 1 - step, " lowered"));
      scenarios.add(moved(base, lever, 1 + step, " raised"));
    }
    ScenarioOutcomes outcomes = ScenarioOutcomes.of(model, scenarios, seed, control);
    List<TornadoBar> bars = new ArrayList<>();
    for (Lever lever : Lever.values()) {
      bars.add(bar(lever, step, outcomes));
    }
    bars.sort(Comparator.comparingDouble(TornadoBar::swing).reversed());
    return new Tornado(base, step, bars);
  }

  private static Scenario moved(Scenario base, Lever lever, double by, String direction) {
    return base.with(lever, base.factor(lever) * by)
        .renamed(base.name() + ", " + lever.label() + direction);
  }

  private static TornadoBar bar(Lever lever, double step, ScenarioOutcomes outcomes) {
    int low = 1 + 2 * lever.ordinal();
    PairedDifference lowered = againstBase(outcomes, low);
    PairedDifference raised = againstBase(outcomes, low + 1);
    double mean = Draws.mean(outcomes.row(0));
    double elasticity = (raised.mean() - lowered.mean()) / mean / (2 * step);
    return new TornadoBar(
        lever,
        lowered,
        raised,
        mean != 0 && Double.isFinite(elasticity)
            ? Answer.known(elasticity)
            : Answer.insufficient(
                "elasticity to the " + lever.label(),
                "a mean of the base that is not zero",
                "a mean of " + mean,
                "Read the differences instead."));
  }

  private static PairedDifference againstBase(ScenarioOutcomes outcomes, int scenario) {
    return PairedDifference.of(
        outcomes.names().get(scenario),
        outcomes.names().get(0),
        outcomes.row(scenario),
        outcomes.row(0),
        LEVEL);
  }
}
