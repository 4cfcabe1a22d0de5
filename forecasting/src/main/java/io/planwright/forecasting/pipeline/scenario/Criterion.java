package io.planwright.forecasting.pipeline.scenario;

import java.util.function.ToDoubleFunction;

/** What makes one scenario better than another. */
public enum Criterion {
  /** The highest mean. */
  MEAN("mean", true, ScenarioFigures::mean),
  /** The highest probability of the goal. */
  GOAL_PROBABILITY("probability of the goal", true, ScenarioFigures::goalProbability),
  /** The highest mean of the worst outcomes, the conditional value at risk. */
  TAIL_MEAN("mean of the worst outcomes", true, ScenarioFigures::tailMean),
  /** The lowest expected regret. */
  EXPECTED_REGRET("expected regret", false, ScenarioFigures::expectedRegret),
  /** The lowest maximum regret (L. J. Savage, 1951). */
  MAXIMUM_REGRET("maximum regret", false, ScenarioFigures::maximumRegret);

  private final String label;
  private final boolean highIsGood;

  @SuppressWarnings("ImmutableEnumChecker") // a method reference without state
  private final ToDoubleFunction<ScenarioFigures> figure;

  Criterion(String label, boolean highIsGood, ToDoubleFunction<ScenarioFigures> figure) {
    this.label = label;
    this.highIsGood = highIsGood;
    this.figure = figure;
  }

  /** The name in a sentence. */
  String label() {
    return label;
  }

  /**
   * The figure that is judged.
   *
   * @param figures a scenario in figures
   * @return the figure, in its own unit
   */
  public double of(ScenarioFigures figures) {
    return figure.applyAsDouble(figures);
  }

  /** The lower, the better. */
  double cost(ScenarioFigures figures) {
    return highIsGood ? -of(figures) : of(figures);
  }
}
