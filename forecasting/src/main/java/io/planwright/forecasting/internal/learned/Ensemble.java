package io.planwright.forecasting.internal.learned;

import io.planwright.internal.Require;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Nets of one frequency that forecast together: the median of those that can serve. Immutable and
 * thread-safe; the arrays must not be changed.
 *
 * @param least the fewest observed values that the nets were trained on
 * @param nets the nets, all of one horizon and season length
 * @param widths what the distances of {@link Outlook} are multiplied by, one a row, calibrated
 *     after the training
 * @param links the correlation of the normal scores of each step with the step before, one a step,
 *     the first without use
 * @param gate how much the nets count against other methods
 * @param card what is to be known about the nets, in the order of a reader
 */
public record Ensemble(
    int least,
    List<Net> nets,
    double[] widths,
    double[] links,
    Gate gate,
    Map<String, String> card) {

  private static final String TRAINED = "Give what was trained and calibrated together.";

  /**
   * Validates and copies the components.
   *
   * @param least at least 2
   * @param nets at least one
   * @param widths {@link Distances#perStep} numbers, finite, at least 0
   * @param links as many as the horizon, from -1 to 1
   * @param gate how much the nets count
   * @param card texts by name
   * @throws IllegalArgumentException if a component is outside its range or they do not fit
   */
  public Ensemble {
    Require.atLeast(least, 2, "least", "Train on longer histories.");
    nets = List.copyOf(Require.notEmpty(nets, "nets", TRAINED));
    int horizon = nets.get(0).shape().horizon();
    for (Net net : nets) {
      requireEqual("horizon", net.encoding().horizon(), horizon);
      requireEqual(
          "seasonLength", net.encoding().seasonLength(), nets.get(0).encoding().seasonLength());
    }
    requireEqual("widths.length", widths.length, Distances.perStep());
    widths = widths.clone();
    for (double width : widths) {
      Require.notNegative(width, "widths", TRAINED);
    }
    requireEqual("links.length", links.length, horizon);
    links = links.clone();
    for (double link : links) {
      Require.between(link, -1, 1, "links", TRAINED);
    }
    Require.nonNull(gate, "gate");
    card = Collections.unmodifiableMap(new LinkedHashMap<>(card));
  }

  private static void requireEqual(String field, int value, int expected) {
    if (value != expected) {
      Require.that(false, field, value, "be " + expected, TRAINED);
    }
  }

  /**
   * How many steps the nets were trained on.
   *
   * @return at least 1
   */
  public int horizon() {
    return links.length;
  }

  /**
   * The season length that the nets were trained on.
   *
   * @return 1 for none
   */
  public int seasonLength() {
    return nets.get(0).encoding().seasonLength();
  }

  /**
   * The number of last values that a net sees at most.
   *
   * @return at least 2
   */
  public int window() {
    return nets.stream().mapToInt(net -> net.encoding().window()).max().orElseThrow();
  }

  /**
   * Whether a net sees, besides its window, means of seasons that lie before.
   *
   * @return true if one has a memory
   */
  public boolean remembers() {
    return nets.stream().anyMatch(net -> net.encoding().memory());
  }

  /**
   * Forecasts the trained horizon.
   *
   * @param values the history, NaN at gaps, at least one observed; not changed
   * @return the median of the nets
   * @see #forecast(double[], int)
   */
  public Outlook forecast(double[] values) {
    return forecast(values, horizon());
  }

  /**
   * Forecasts. Nets of logarithms serve if all values are positive; if there are no others, they
   * take values that are not positive as gaps. Gaps at the end count as steps already taken. Steps
   * beyond the trained horizon H are forecast as if the points before them were observed; their
   * distances are those of step H times √(step/H). A history that does not change goes on so, with
   * distances of 0.
   *
   * @param values the history, NaN at gaps, at least one observed; not changed
   * @param steps how many, at least 1
   * @return the median of the nets
   */
  public Outlook forecast(double[] values, int steps) {
    return new EnsembleRun(this, values).outlook(values.length, steps);
  }

  /**
   * The forecasts of the last values of a history, each from the values before it.
   *
   * @param values the history, NaN at gaps; not changed
   * @param from the first position to forecast, at least 1, with an observed value before it
   * @return one value a position from there to the end
   */
  public double[] nextPoints(double[] values, int from) {
    EnsembleRun run = new EnsembleRun(this, values);
    double[] next = new double[values.length - from];
    for (int t = from; t < values.length; t++) {
      next[t - from] = run.next(t);
    }
    return next;
  }
}
