package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.internal.Require;
import io.planwright.report.CsvCell;
import io.planwright.report.CsvTable;
import io.planwright.schedule.ScheduledActivity;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A schedule as a table: one line an element and activity, parents before their parts. It opens in
 * a spreadsheet without harm ({@link CsvTable}) and can be read again.
 *
 * <p>The columns, in this order: Id, Name, Part of (an id), Share % (of that), Duration days,
 * Effort hours, Assignee (an id), Assignee name, Not before, Fixed start, Deadline, Depends on
 * ({@code train FS+2; offer SS}), Start, Finish, Total float days, Critical, Complete %, Baseline
 * start, Baseline finish. An element has no duration; its dates and progress sum up its parts. Of
 * those who do an activity the assignee is written; calendars are not, nor estimates, modes, costs
 * and rules.
 *
 * <p>Stateless and thread-safe.
 */
public final class ScheduleCsv {
  private ScheduleCsv() {}

  /**
   * Returns the schedule as a table, ready to be written.
   *
   * @param document what to write
   * @return a table called {@code schedule}; takes time linear in the activities
   * @throws NullPointerException if there is no document
   */
  public static CsvTable table(ScheduleDocument document) {
    Outline outline = Outline.of(Require.nonNull(document, "document"));
    List<List<CsvCell>> rows = new ArrayList<>();
    for (OutlineLine line : outline.lines()) {
      List<CsvCell> row = new ArrayList<>();
      row.add(CsvCell.text(line.id()));
      row.add(CsvCell.text(line.name()));
      row.add(CsvCell.text(line.parentId()));
      row.add(line.parentId().isEmpty() ? empty() : new CsvCell.Number(line.share()));
      if (line.isElement()) {
        addElement(row, line);
      } else {
        addActivity(row, line, outline, document);
      }
      rows.add(row);
    }
    return new CsvTable("schedule", CsvColumn.headings(), rows);
  }

  private static void addElement(List<CsvCell> row, OutlineLine line) {
    for (int i = CsvColumn.DURATION.ordinal(); i <= CsvColumn.DEPENDS_ON.ordinal(); i++) {
      row.add(empty());
    }
    row.add(CsvCell.date(line.span().start()));
    row.add(CsvCell.date(line.span().finish()));
    row.add(empty());
    row.add(empty());
    row.add(new CsvCell.Number(line.status().percentComplete()));
    row.add(empty());
    row.add(empty());
  }

  private static void addActivity(
      List<CsvCell> row, OutlineLine line, Outline outline, ScheduleDocument document) {
    Activity activity = line.leaf();
    String assignee = activity.assigneeId().orElse("");
    row.add(CsvCell.number(activity.durationDays()));
    row.add(
        activity.effortHours().isPresent()
            ? CsvCell.number(activity.effortHours().getAsDouble())
            : empty());
    row.add(CsvCell.text(assignee));
    row.add(CsvCell.text(document.people().getOrDefault(assignee, "")));
    row.add(activity.notBefore().map(CsvCell::date).orElse(empty()));
    row.add(activity.fixedStart().map(CsvCell::date).orElse(empty()));
    row.add(activity.deadline().map(CsvCell::date).orElse(empty()));
    row.add(CsvCell.text(DependencyText.write(outline.waitsFor(line.id()))));
    row.add(CsvCell.date(line.span().start()));
    row.add(CsvCell.date(line.span().finish()));
    row.add(CsvCell.number(line.planned().totalFloatDays()));
    row.add(CsvCell.text(line.isCritical() ? "yes" : "no"));
    row.add(new CsvCell.Number(line.status().percentComplete()));
    ScheduledActivity before = outline.baseline(line.id());
    row.add(before == null ? empty() : CsvCell.date(before.start()));
    row.add(before == null ? empty() : CsvCell.date(before.finish()));
  }

  private static CsvCell empty() {
    return CsvCell.text("");
  }

  /**
   * Reads a table in UTF-8, or in UTF-16 with a byte order mark, with commas or semicolons.
   *
   * <p>The first line names the columns, in any order and in any case; Id, Name and Duration days
   * (or Duration) are needed, and a column that is not listed above is named in a warning. A line
   * that others are parts of is an element: its shares are taken over where all its parts have one,
   * else its parts weigh by their durations. Durations are whole working days, also written {@code
   * 5 d}, {@code 2 weeks} or {@code 16 h} and rounded up; dates are written {@code 2026-09-01}. The
   * float, the criticality and what sums up parts are not read: they follow from the rest.
   *
   * @param in the file; not closed
   * @param limits what to take in at most
   * @return what was read; the calendar is Monday to Friday
   * @throws ScheduleFormatException if the file cannot be read
   * @throws java.io.UncheckedIOException if the stream fails
   * @throws NullPointerException if an argument is missing
   */
  public static ScheduleImport read(InputStream in, ImportLimits limits) {
    return new CsvScheduleReader(Require.nonNull(in, "in"), Require.nonNull(limits, "limits"))
        .read();
  }
}
