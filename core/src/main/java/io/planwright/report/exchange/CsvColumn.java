package io.planwright.report.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of a schedule as a table, in the order in which they are written. */
enum CsvColumn {
  ID("Id", "unique id", "uid"),
  NAME("Name", "task name", "activity", "task"),
  PART_OF("Part of", "parent", "parent id"),
  SHARE("Share %", "share"),
  DURATION("Duration days", "duration"),
  EFFORT("Effort hours", "effort", "work hours"),
  ASSIGNEE("Assignee", "assignee id", "resource", "owner"),
  ASSIGNEE_NAME("Assignee name", "owner name"),
  NOT_BEFORE("Not before"),
  FIXED_START("Fixed start"),
  DEADLINE("Deadline"),
  DEPENDS_ON("Depends on", "predecessors"),
  START("Start", "start date"),
  FINISH("Finish", "finish date", "end"),
  FLOAT("Total float days"),
  CRITICAL("Critical"),
  COMPLETE("Complete %", "% complete", "percent complete"),
  BASELINE_START("Baseline start"),
  BASELINE_FINISH("Baseline finish");

  private final String heading;
  private final List<String> synonyms;

  CsvColumn(String heading, String... synonyms) {
    this.heading = heading;
    this.synonyms = List.of(synonyms);
  }

  String heading() {
    return heading;
  }

  static List<String> headings() {
    return Arrays.stream(values()).map(CsvColumn::heading).toList();
  }

  /** The column with that heading, in any case; null if there is none. */
  static @Nullable CsvColumn named(String text) {
    String name = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    for (CsvColumn column : values()) {
      if (column.heading.toLowerCase(Locale.ROOT).equals(name) || column.synonyms.contains(name)) {
        return column;
      }
    }
    return null;
  }
}
