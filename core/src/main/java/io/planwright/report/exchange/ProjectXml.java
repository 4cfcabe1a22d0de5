package io.planwright.report.exchange;

import io.planwright.internal.Require;
import io.planwright.schedule.Schedule;
import java.io.InputStream;
import java.time.LocalDate;

/**
 * A schedule as MS Project's XML (MSPDI), which MS Project, Project for the web, ProjectLibre and
 * others open and save.
 *
 * <p><b>Out</b>: the outline with durations, dates, floats, progress, constraints (not before,
 * fixed start), deadlines and baseline; dependencies of all four types with lags in working or
 * elapsed days; people, their calendars and assignments; the plan's calendar with its holidays in
 * the years of plan and baseline and the year after. Ids, shares, fractions of a percent, and the
 * working days where days differ in length, which MS Project has no field for, stand in the custom
 * fields Text1 to Text4. Effort is rounded to seconds; an effort of nothing is not written.
 * Estimates, modes, costs and interruptions are not written. A start that is fixed stands in the
 * place of one that is not before a day.
 *
 * <p><b>In</b>: the same, from this library's files and from others. What a file has that a
 * breakdown cannot hold is not taken over, and named in a warning; values that say nothing (empty,
 * 0, none) and figures that follow from the rest (early and late dates, floats, variances, outline
 * numbers, what sums up) are passed over in silence. Durations in parts of days are rounded up to
 * whole ones. Parts of a summary weigh by the working days below them, as MS Project rolls progress
 * up.
 *
 * <p>Stateless and thread-safe. Writing and reading take time linear in the size of the file and
 * stream it: memory holds the breakdown, not the XML.
 */
public final class ProjectXml {
  private ProjectXml() {}

  /**
   * Writes the file.
   *
   * @param document what to write
   * @param out where to; neither flushed nor closed. Bytes must be UTF-8, as the file says it is
   * @throws java.io.UncheckedIOException if it cannot be written
   * @throws NullPointerException if an argument is missing
   */
  public static void writeTo(ScheduleDocument document, Appendable out) {
    new MspdiWriter(Require.nonNull(document, "document"), Require.nonNull(out, "out")).write();
  }

  /**
   * Returns the file as a text.
   *
   * @param document what to write
   * @return the XML, to be saved in UTF-8
   * @throws NullPointerException if there is no document
   */
  public static String text(ScheduleDocument document) {
    StringBuilder out = new StringBuilder();
    writeTo(document, out);
    return out.toString();
  }

  /**
   * Reads a file, in any encoding that it declares.
   *
   * @param in the file; not closed
   * @param limits what to take in at most
   * @return what was read
   * @throws ScheduleFormatException if the file cannot be read; a file with a document type is
   *     refused, as it could make the reader fetch other files or fill its memory
   * @throws java.io.UncheckedIOException if the stream fails
   * @throws NullPointerException if an argument is missing
   */
  public static ScheduleImport read(InputStream in, ImportLimits limits) {
    return new MspdiReader(Require.nonNull(in, "in"), Require.nonNull(limits, "limits")).read();
  }

  /** The first day whose holidays are written. */
  static LocalDate firstDay(ScheduleDocument document) {
    LocalDate first = document.schedule().start();
    LocalDate before = document.baseline().map(Schedule::start).orElse(first);
    return (before.isBefore(first) ? before : first).withDayOfYear(1);
  }

  /** The last day whose holidays are written. */
  static LocalDate lastDay(ScheduleDocument document) {
    LocalDate last = document.schedule().finish();
    LocalDate before = document.baseline().map(Schedule::finish).orElse(last);
    return LocalDate.of(Math.max(before.getYear(), last.getYear()) + 1, 12, 31);
  }
}
