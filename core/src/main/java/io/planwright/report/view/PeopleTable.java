package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A table on the people of a deal, with what to do about it. Immutable, serializable and
 * thread-safe.
 *
 * @param topic what it tells
 * @param advice what to do, or what is missing
 * @param rows one cell a column of the topic; may be empty
 */
public record PeopleTable(PeopleTopic topic, String advice, List<List<String>> rows)
    implements Serializable {
  /**
   * Checks that each row has a cell a column. Messages show no cells.
   *
   * @param topic what it tells
   * @param advice what to do, or what is missing
   * @param rows one cell a column of the topic
   */
  public PeopleTable {
    Require.nonNull(topic, "topic");
    Require.notBlank(advice, "advice", "Say what to do, or what is missing.");
    rows = Require.nonNull(rows, "rows").stream().map(List::copyOf).toList();
    for (int i = 0; i < rows.size(); i++) {
      Require.that(
          rows.get(i).size() == topic.columns().size(),
          "rows",
          "row " + i + " with " + rows.get(i).size() + " cells",
          "have " + topic.columns().size() + " cells",
          "Fill or drop cells.");
    }
  }
}
