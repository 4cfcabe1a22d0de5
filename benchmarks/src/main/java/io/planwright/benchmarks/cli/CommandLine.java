package io.planwright.benchmarks.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The options of one call, each {@code --name value}. Immutable. */
public final class CommandLine {

  private final Map<String, String> values;

  private CommandLine(Map<String, String> values) {
    this.values = values;
  }

  /**
   * Reads the arguments of a call.
   *
   * @param args the arguments
   * @param known the names that may be given, with their hyphens
   * @return the options
   * @throws UsageException if an option is unknown, given twice or without its value
   */
  public static CommandLine parse(List<String> args, List<String> known) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < args.size(); i += 2) {
      String name = args.get(i);
      if (!known.contains(name)) {
        throw new UsageException(
            "unknown option [" + name + "]. Known are: " + String.join(", ", known) + ".");
      }
      if (i + 1 == args.size() || known.contains(args.get(i + 1))) {
        throw new UsageException("option " + name + " needs a value. Write it after the option.");
      }
      if (values.put(name, args.get(i + 1)) != null) {
        throw new UsageException("option " + name + " is given twice. Give it once.");
      }
    }
    return new CommandLine(values);
  }

  /**
   * An option that may be left out.
   *
   * @param name its name
   * @return its value, if given
   */
  public Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * An option that has to be given.
   *
   * @param name its name
   * @return its value
   * @throws UsageException if it is not given
   */
  public String required(String name) {
    return text(name)
        .orElseThrow(() -> new UsageException("option " + name + " is missing. Give it a value."));
  }

  /**
   * Yes or no.
   *
   * @param name the name of the option
   * @return what is given, no if nothing is
   * @throws UsageException if the value is neither true nor false
   */
  public boolean truth(String name) {
    String value = values.getOrDefault(name, "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw new UsageException("option " + name + " [" + value + "] must be true or false.");
    }
    return value.equals("true");
  }

  /**
   * A whole number.
   *
   * @param name the name of the option
   * @param least the smallest number allowed
   * @param otherwise the number where the option is not given
   * @return the number
   * @throws UsageException if the value is not such a number
   */
  public int atLeast(String name, int least, int otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number that is too small.
    }
    throw broken(name, value, "be a whole number of at least " + least);
  }

  /**
   * A number strictly between two others.
   *
   * @param name the name of the option
   * @param low the lower limit, not allowed itself
   * @param high the upper limit, not allowed itself
   * @param otherwise the number where the option is not given
   * @return the number
   * @throws UsageException if the value is not such a number
   */
  public double between(String name, double low, double high, double otherwise) {
    String value = values.get(name);
    if (value == null) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(value);
      if (number > low && number < high) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, as for a number out of range.
    }
    throw broken(name, value, "be a number between " + low + " and " + high);
  }

  private static UsageException broken(String name, String value, String rule) {
    return new UsageException("option " + name + " [" + value + "] must " + rule + ".");
  }
}
