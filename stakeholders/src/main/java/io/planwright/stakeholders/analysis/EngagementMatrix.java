package io.planwright.stakeholders.analysis;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The engagement assessment matrix of the PMBOK Guide (Project Management Institute): where
 * everybody stands, and where the plan needs them. Immutable, serializable and thread-safe.
 *
 * @param rows one row a person, in the order of the register
 */
public record EngagementMatrix(List<EngagementRow> rows) implements Serializable {

  /**
   * Makes a matrix; {@link StakeholderPositions#engagement()} is the usual way to get one.
   *
   * @param rows one row a person
   * @throws NullPointerException if the list or an element is null
   */
  public EngagementMatrix {
    rows = List.copyOf(Require.nonNull(rows, "rows"));
  }

  /**
   * The row of one person. Takes time proportional to the people.
   *
   * @param stakeholderId who
   * @return the row, if there is one
   * @throws NullPointerException if the id is null
   */
  public Optional<EngagementRow> row(String stakeholderId) {
    Require.nonNull(stakeholderId, "stakeholderId");
    return rows.stream().filter(row -> row.stakeholderId().equals(stakeholderId)).findFirst();
  }

  /**
   * The matrix as a table of texts: a head, then for each person the id, the {@linkplain
   * EngagementRow#mark marks} C and D in the five columns, what is missing, and what to do.
   *
   * @return lines of eight texts each, unmodifiable
   */
  public List<List<String>> table() {
    List<List<String>> table = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("person"));
    for (Engagement column : Engagement.values()) {
      head.add(column.name().toLowerCase(Locale.ROOT));
    }
    head.add("missing");
    head.add("move");
    table.add(List.copyOf(head));
    for (EngagementRow row : rows) {
      List<String> line = new ArrayList<>(List.of(row.stakeholderId()));
      for (Engagement column : Engagement.values()) {
        line.add(row.mark(column));
      }
      line.add(missing(row));
      line.add(row.move().fold(EngagementMatrix::text, lack -> ""));
      table.add(List.copyOf(line));
    }
    return List.copyOf(table);
  }

  private static String missing(EngagementRow row) {
    List<String> missing = new ArrayList<>();
    if (!row.current().isKnown()) {
      missing.add("current");
    }
    if (!row.desired().isKnown()) {
      missing.add("desired");
    }
    return String.join(", ", missing);
  }

  private static String text(EngagementMove move) {
    return switch (move.kind()) {
      case KEEP -> "keep";
      case RAISE -> "raise by " + move.levels();
      case AHEAD -> "ahead by " + move.levels();
      case INFORM -> "inform";
      case AWARE_ALREADY -> "aware already";
    };
  }
}
