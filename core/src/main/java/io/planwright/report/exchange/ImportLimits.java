package io.planwright.report.exchange;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How much a reader of schedules takes in before it refuses the file, so that memory and time are
 * bounded whatever comes. Immutable, serializable and thread-safe.
 *
 * @param bytes the longest file, at least 1
 * @param lines the most elements and activities together, and so of people or assignments, at least
 *     1
 * @param characters the longest text of a cell or an XML element, at least 1
 */
public record ImportLimits(long bytes, int lines, int characters) implements Serializable {
  private static final long STANDARD_BYTES = 512L << 20;
  private static final int STANDARD_LINES = 200_000;
  private static final int STANDARD_CHARACTERS = 32_767;

  /**
   * Checks the limits.
   *
   * @param bytes the longest file
   * @param lines the most elements and activities together
   * @param characters the longest text
   * @throws IllegalArgumentException if one is not positive
   */
  public ImportLimits {
    Require.positive(bytes, "bytes", "Give the longest file in bytes.");
    Require.positive(lines, "lines", "Give the most elements and activities.");
    Require.positive(characters, "characters", "Give the longest text in characters.");
  }

  /**
   * What plans of people stay within: 512 MiB, 200,000 lines, and texts as long as a cell of a
   * spreadsheet, 32,767 characters.
   *
   * @return the limits
   */
  public static ImportLimits standard() {
    return new ImportLimits(STANDARD_BYTES, STANDARD_LINES, STANDARD_CHARACTERS);
  }
}
