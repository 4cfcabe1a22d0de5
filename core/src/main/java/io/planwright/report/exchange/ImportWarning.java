package io.planwright.report.exchange;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * Something in a file that was not taken over as it stands. Immutable, serializable and
 * thread-safe.
 *
 * @param line the line of the file where it stands first, counted from 1
 * @param subject what it is about: the element of the XML, or the heading of the CSV column
 * @param statement what became of it
 * @param count how many times it stands in the file, at least 1
 */
public record ImportWarning(int line, String subject, String statement, int count)
    implements Serializable {
  /**
   * Checks the warning.
   *
   * @param line the line of the file where it stands first
   * @param subject what it is about
   * @param statement what became of it
   * @param count how many times it stands in the file
   * @throws IllegalArgumentException if a number is not positive or a text blank
   */
  public ImportWarning {
    Require.positive(line, "line", "Lines count from 1.");
    Require.notBlank(subject, "subject", "Say what it is about.");
    Require.notBlank(statement, "statement", "Say what became of it.");
    Require.positive(count, "count", "Leave out what is not there.");
  }
}
