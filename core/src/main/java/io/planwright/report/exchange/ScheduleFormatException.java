package io.planwright.report.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A file that should hold a schedule cannot be read: it is malformed, contradicts itself or is
 * larger than the {@link ImportLimits}. The message says where, what and how to mend it; nothing of
 * the file is imported.
 */
public final class ScheduleFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  /** The line of the file. */
  private final int line;

  /** The column in it. */
  private final int column;

  /** What is wrong there. */
  private final String element;

  ScheduleFormatException(
      int line, int column, String element, String problem, @Nullable Throwable cause) {
    super("line " + line + ", column " + column + ", " + element + " " + problem, cause);
    this.line = line;
    this.column = column;
    this.element = element;
  }

  /** A value as it may stand in a message: never long, on one line. */
  static String shown(String value) {
    String text = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "\u2026";
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  /**
   * The line in the file.
   *
   * @return the line, counted from 1
   */
  public int line() {
    return line;
  }

  /**
   * The column in the line.
   *
   * @return in XML the character up to which was read, in CSV the cell, counted from 1
   */
  public int column() {
    return column;
  }

  /**
   * What cannot be read.
   *
   * @return the element of the XML, such as {@code Task/Duration}, or the heading of the CSV column
   */
  public String element() {
    return element;
  }
}
