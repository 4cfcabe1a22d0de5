package io.planwright.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the user asks for on the command line. */
record Arguments(
    @Nullable Path folder, Path out, @Nullable LocalDate asOf, long seed, boolean help) {

  static final String USAGE =
      """
      Plans the next quarter from the data of a CRM.

      usage: java -jar planwright-examples.jar [FOLDER] [options]

        FOLDER         a folder with accounts.csv, products.csv, sales_teams.csv and
                       sales_pipeline.csv; without it a CRM is generated
        --out DIR      where to write the plan (default: target/plan)
        --as-of DATE   plan with what was known on this day, such as 2017-09-30
                       (default: the last day in the data)
        --seed N       the seed of the generated CRM (default: 1)
        --help         show this

      Exit code: 0 done, 1 internal error, 2 bad input.
      """;

  private static final Path DEFAULT_OUT = Path.of("target", "plan");

  /** An argument that cannot be used. */
  static final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
      super(message);
    }
  }

  static Arguments parse(String... args) {
    Arguments parsed = new Arguments(null, DEFAULT_OUT, null, 1, false);
    int next = 0;
    while (next < args.length) {
      String name = args[next++];
      if (name.equals("--help") || name.equals("-h")) {
        return new Arguments(null, DEFAULT_OUT, null, 1, true);
      }
      if (name.startsWith("-")) {
        String value = next < args.length ? args[next++] : null;
        parsed = parsed.with(name, value);
      } else if (parsed.folder == null) {
        parsed = new Arguments(path(name), parsed.out, parsed.asOf, parsed.seed, false);
      } else {
        throw new UsageException(
            "argument ["
                + name
                + "] is one folder too many. Give one folder with the whole export.");
      }
    }
    return parsed;
  }

  private Arguments with(String name, @Nullable String value) {
    switch (name) {
      case "--out":
        return new Arguments(folder, path(required(name, value)), asOf, seed, false);
      case "--as-of":
        return new Arguments(folder, out, date(required(name, value)), seed, false);
      case "--seed":
        return new Arguments(folder, out, asOf, number(required(name, value)), false);
      default:
        throw new UsageException(
            "option [" + name + "] is not known. Known are --out, --as-of, --seed and --help.");
    }
  }

  private static String required(String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      throw new UsageException("option [" + name + "] must have a value. See --help.");
    }
    return value;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UsageException("argument [" + text + "] must be the path of a folder. Check it.");
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new UsageException("--as-of [" + text + "] must be a date. Write it like 2017-12-31.");
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new UsageException("--seed [" + text + "] must be a whole number. Write it like 42.");
    }
  }
}
