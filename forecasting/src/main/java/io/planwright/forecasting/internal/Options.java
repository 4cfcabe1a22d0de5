package io.planwright.forecasting.internal;

import io.planwright.internal.Require;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The textual settings of an engine, read with messages that name the option.
 *
 * @param values the settings by name
 */
public record Options(Map<String, String> values) {

  /**
   * Copies the settings.
   *
   * @param values the settings by name
   */
  public Options {
    values = Map.copyOf(values);
  }

  /**
   * Refuses options that the engine does not know, so that a misspelled one is not lost.
   *
   * @param known the names that it knows
   * @return these options
   * @throws IllegalArgumentException if there is another
   */
  public Options allowOnly(Set<String> known) {
    String advice =
        known.isEmpty()
            ? "This engine has no options."
            : "Known are: " + String.join(", ", new TreeSet<>(known)) + ".";
    for (String name : new TreeSet<>(values.keySet())) {
      Require.that(known.contains(name), "option", name, "be a known option", advice);
    }
    return this;
  }

  /**
   * Reads a whole number.
   *
   * @param name the name of the option
   * @return its value, or empty if it is not given
   * @throws IllegalArgumentException if it is not a whole number
   */
  public OptionalInt integer(String name) {
    String text = values.get(name);
    if (text == null) {
      return OptionalInt.empty();
    }
    try {
      return OptionalInt.of(Integer.parseInt(text.strip()));
    } catch (NumberFormatException notANumber) {
      throw refused(name, text, "a whole number", "12", notANumber);
    }
  }

  /**
   * Reads a number.
   *
   * @param name the name of the option
   * @return its value, or empty if it is not given
   * @throws IllegalArgumentException if it is not a number
   */
  public OptionalDouble number(String name) {
    String text = values.get(name);
    if (text == null) {
      return OptionalDouble.empty();
    }
    try {
      return OptionalDouble.of(Double.parseDouble(text.strip()));
    } catch (NumberFormatException notANumber) {
      throw refused(name, text, "a number", "0.3", notANumber);
    }
  }

  private static IllegalArgumentException refused(
      String name, String text, String kind, String example, NumberFormatException cause) {
    return new IllegalArgumentException(
        "%s [%s] must be %s. Write digits only, such as %s.".formatted(name, text, kind, example),
        cause);
  }
}
