package io.planwright.report.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects warnings, one a kind with the number of cases, so that a file cannot fill the memory
 * with them. Not thread-safe: one list belongs to one reading.
 */
final class WarningList {
  private static final int MOST_KINDS = 500;
  private static final int LONGEST_SUBJECT = 200;

  private final Map<String, ImportWarning> byKind = new LinkedHashMap<>();

  void add(int line, String subject, String statement) {
    String name =
        subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    String kind = name + '\n' + statement;
    if (byKind.size() >= MOST_KINDS && !byKind.containsKey(kind)) {
      name = "others";
      statement = "There is more that was not read; " + MOST_KINDS + " kinds of it are listed.";
      kind = name;
    }
    ImportWarning first = new ImportWarning(Math.max(1, line), name, statement, 1);
    byKind.merge(
        kind,
        first,
        (known, one) ->
            new ImportWarning(known.line(), known.subject(), known.statement(), known.count() + 1));
  }

  List<ImportWarning> toList() {
    return List.copyOf(byKind.values());
  }
}
