package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.calendar.WorkingCalendar;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one table. Not thread-safe: one reader belongs to one file. */
final class CsvScheduleReader {
  private static final Set<CsvColumn> NEEDED =
      Set.of(CsvColumn.ID, CsvColumn.NAME, CsvColumn.DURATION);

  private static final Set<CsvColumn> ONLY_ACTIVITIES =
      EnumSet.of(
          CsvColumn.DURATION,
          CsvColumn.EFFORT,
          CsvColumn.ASSIGNEE,
          CsvColumn.NOT_BEFORE,
          CsvColumn.FIXED_START,
          CsvColumn.DEADLINE,
          CsvColumn.DEPENDS_ON);

  private final CsvRows rows;
  private final ImportLimits limits;
  private final WarningList warnings = new WarningList();
  private final Map<CsvColumn, Integer> places = new EnumMap<>(CsvColumn.class);
  private int columns;

  CsvScheduleReader(InputStream in, ImportLimits limits) {
    this.rows = new CsvRows(in, limits);
    this.limits = limits;
  }

  ScheduleImport read() {
    readHeadings();
    List<CsvLine> lines = new ArrayList<>();
    Set<String> parents = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (List<String> row = rows.next(); row != null; row = rows.next()) {
      CsvLine line = new CsvLine(rows.line(), row, places);
      checkRow(line, row, ids);
      lines.add(line);
      parents.add(line.text(CsvColumn.PART_OF));
    }
    parents.remove("");
    return build(lines, parents, ids);
  }

  private void readHeadings() {
    List<String> headings = rows.next();
    if (headings == null) {
      throw rows.failure(
          1, "file", "must begin with a line of headings. Write Id,Name,Duration days.");
    }
    columns = headings.size();
    for (int i = 0; i < columns; i++) {
      CsvColumn column = CsvColumn.named(headings.get(i));
      if (column != null && places.put(column, i) != null) {
        throw rows.failure(
            i + 1, column.heading(), "must be the heading of one column. Rename one of them.");
      }
      if (column == null && !headings.get(i).isBlank()) {
        warnings.add(
            rows.line(),
            ScheduleFormatException.shown(headings.get(i)),
            "This column is not known and was not read.");
      }
    }
    for (CsvColumn column : CsvColumn.values()) {
      if (NEEDED.contains(column) && !places.containsKey(column)) {
        throw rows.failure(
            1, column.heading(), "must be the heading of a column. Add it to the first line.");
      }
    }
  }

  private void checkRow(CsvLine line, List<String> row, Set<String> ids) {
    if (row.size() != columns) {
      throw rows.failure(
          Math.min(row.size(), columns) + 1,
          "line",
          "has "
              + row.size()
              + " cells and must have "
              + columns
              + ", as the first. Quote cells that hold the separator.");
    }
    line.needed(CsvColumn.ID);
    line.needed(CsvColumn.NAME);
    if (!ids.add(line.text(CsvColumn.ID))) {
      throw line.failure(CsvColumn.ID, "be unique", "Rename one of the two lines.");
    }
    if (ids.size() > limits.lines()) {
      throw rows.failure(
          1,
          "file",
          "must have at most " + limits.lines() + " lines. Split the plan, or raise the limit.");
    }
  }

  private ScheduleImport build(List<CsvLine> lines, Set<String> parents, Set<String> ids) {
    BreakdownBuilder builder = new BreakdownBuilder(warnings);
    for (CsvLine line : lines) {
      String id = line.text(CsvColumn.ID);
      String parent = line.text(CsvColumn.PART_OF);
      if (!parent.isEmpty() && !ids.contains(parent)) {
        throw line.failure(CsvColumn.PART_OF, "be the id of a line", "Add it, or correct the id.");
      }
      BigDecimal share = line.percent(CsvColumn.SHARE);
      if (parents.contains(id)) {
        builder.element(line.number(), id, line.text(CsvColumn.NAME), parent, share);
        warnOfElement(line);
      } else {
        builder.activity(activity(line), parent, share);
        progress(builder, line, id);
      }
    }
    for (CsvLine line : lines) {
      String id = line.text(CsvColumn.ID);
      String waitsFor = line.text(CsvColumn.DEPENDS_ON);
      if (!waitsFor.isBlank() && !parents.contains(id)) {
        builder.dependencies(
            line.checked(
                CsvColumn.DEPENDS_ON, text -> DependencyText.read(text, id, builder::isActivity)));
      }
    }
    return builder.build("", WorkingCalendar.mondayToFriday(), Map.of(), rows.line());
  }

  private void warnOfElement(CsvLine line) {
    for (CsvColumn column : ONLY_ACTIVITIES) {
      if (!line.text(column).isBlank()) {
        warnings.add(
            line.number(),
            column.heading(),
            "Others are parts of this line, so it was not read: give it to one of its parts.");
      }
    }
  }

  private static Activity activity(CsvLine line) {
    Activity.Builder activity = Activity.builder();
    activity.id(line.text(CsvColumn.ID)).name(line.text(CsvColumn.NAME));
    int days = line.days(CsvColumn.DURATION);
    activity.durationDays(days);
    BigDecimal effort = line.decimal(CsvColumn.EFFORT);
    if (effort != null) {
      if (effort.signum() < 0 || effort.signum() > 0 && days == 0) {
        throw line.failure(
            CsvColumn.EFFORT,
            "not be negative, and be 0 for a milestone",
            "Give the work in hours.");
      }
      activity.effortHours(effort.doubleValue());
    }
    if (!line.text(CsvColumn.ASSIGNEE).isBlank()) {
      activity.assigneeId(line.text(CsvColumn.ASSIGNEE));
    }
    constrain(activity, line);
    return activity.build();
  }

  private static void constrain(Activity.Builder activity, CsvLine line) {
    LocalDate notBefore = line.date(CsvColumn.NOT_BEFORE);
    LocalDate fixedStart = line.date(CsvColumn.FIXED_START);
    LocalDate deadline = line.date(CsvColumn.DEADLINE);
    if (notBefore != null) {
      activity.notBefore(notBefore);
    }
    if (fixedStart != null) {
      if (notBefore != null && fixedStart.isBefore(notBefore)) {
        throw line.failure(
            CsvColumn.FIXED_START, "not be before " + notBefore, "Leave out one of the two.");
      }
      activity.fixedStart(fixedStart);
    }
    if (deadline != null) {
      activity.deadline(deadline);
    }
  }

  private static void progress(BreakdownBuilder builder, CsvLine line, String id) {
    BigDecimal percent = line.percent(CsvColumn.COMPLETE);
    if (percent != null) {
      builder.percentComplete(id, percent);
    }
    ActivityDates dates = dates(line, CsvColumn.START, CsvColumn.FINISH);
    if (dates != null) {
      builder.dates(id, dates);
    }
    ActivityDates before = dates(line, CsvColumn.BASELINE_START, CsvColumn.BASELINE_FINISH);
    if (before != null) {
      builder.baseline(id, before);
    }
    String assignee = line.text(CsvColumn.ASSIGNEE);
    if (!assignee.isBlank() && !line.text(CsvColumn.ASSIGNEE_NAME).isBlank()) {
      builder.person(line.number(), assignee, line.text(CsvColumn.ASSIGNEE_NAME));
    }
  }

  private static @Nullable ActivityDates dates(CsvLine line, CsvColumn from, CsvColumn to) {
    LocalDate start = line.date(from);
    LocalDate finish = line.date(to);
    if (start == null || finish == null) {
      return null;
    }
    if (finish.isBefore(start)) {
      throw line.failure(to, "not be before the start " + start, "Swap the two.");
    }
    return new ActivityDates(start, finish);
  }
}
