package io.planwright.forecasting.learned;

import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Frequency;
import io.planwright.forecasting.internal.learned.Net;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be known about the networks of a frequency before they are relied on. Immutable,
 * serializable and thread-safe.
 *
 * @param frequency the frequency in words, such as "monthly"
 * @param networks how many networks forecast together
 * @param weights how many numbers were learned, of all networks
 * @param window how many of the last values a network sees, at most
 * @param memory whether some see, besides these, means of the seasons before
 * @param horizon how many steps were trained
 * @param leastObservations the fewest observed values of a history
 * @param facts what the trainer has written down, by name, in its order: the series of the training
 *     with their sources and licences, where they were cut, seeds, accuracy, date
 */
public record ModelCard(
    String frequency,
    int networks,
    int weights,
    int window,
    boolean memory,
    int horizon,
    int leastObservations,
    Map<String, String> facts)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String COUNT = "Take the card from LearnedSpec.card.";

  /**
   * Validates and copies the components.
   *
   * @param frequency not blank
   * @param networks positive
   * @param weights positive
   * @param window positive
   * @param memory whether some see means of the seasons before
   * @param horizon positive
   * @param leastObservations positive
   * @param facts texts by name, maybe none
   * @throws IllegalArgumentException if a text is blank or a number is not positive
   */
  public ModelCard {
    Require.notBlank(frequency, "frequency", COUNT);
    Require.positive(networks, "networks", COUNT);
    Require.positive(weights, "weights", COUNT);
    Require.positive(window, "window", COUNT);
    Require.positive(horizon, "horizon", COUNT);
    Require.positive(leastObservations, "leastObservations", COUNT);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(Require.nonNull(facts, "facts")));
  }

  static ModelCard of(Frequency frequency, Ensemble ensemble) {
    return new ModelCard(
        frequency.text(),
        ensemble.nets().size(),
        ensemble.nets().stream().map(Net::shape).mapToInt(shape -> shape.weights()).sum(),
        ensemble.window(),
        ensemble.remembers(),
        ensemble.horizon(),
        ensemble.least(),
        ensemble.card());
  }

  /** The card as text, a line for each fact. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(networks)
        .append(" networks for ")
        .append(frequency)
        .append(" values, ")
        .append(weights)
        .append(" weights\n");
    line(text, "sees", sight(window, memory));
    line(text, "gives", horizon + " steps");
    line(text, "needs", leastObservations + " observed values");
    facts.forEach((name, fact) -> line(text, name, fact));
    return text.toString();
  }

  static String sight(Ensemble ensemble) {
    return sight(ensemble.window(), ensemble.remembers());
  }

  private static String sight(int window, boolean memory) {
    return "the last " + window + " values" + (memory ? ", and means of seasons before" : "");
  }

  private static void line(StringBuilder text, String name, String fact) {
    text.append(name).append(": ").append(fact).append('\n');
  }
}
