package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The named columns of a table of cases, in order. Immutable.
 *
 * @param columns the values by field
 * @param facts fields that are known to hold what was known on the day of the look
 */
@SuppressWarnings("serial") // unmodifiable collections of the JDK, which are serializable
record CaseFields(Map<String, Column> columns, Set<String> facts) implements Serializable {

  CaseFields {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    facts = Set.copyOf(facts);
  }

  static CaseFields none() {
    return new CaseFields(Map.of(), Set.of());
  }

  CaseFields with(String field, Column column) {
    Require.notBlank(field, "field", "Name the field as your system does.");
    Map<String, Column> more = new LinkedHashMap<>(columns);
    more.put(field, column);
    return new CaseFields(more, factsBeside(Set.of(field)));
  }

  CaseFields without(Collection<String> fields) {
    Map<String, Column> kept = new LinkedHashMap<>(columns);
    kept.keySet().removeAll(fields);
    return new CaseFields(kept, factsBeside(fields));
  }

  /** Nobody vouches for values that take the place of others. */
  private Set<String> factsBeside(Collection<String> fields) {
    Set<String> kept = new HashSet<>(facts);
    kept.removeAll(fields);
    return kept;
  }

  CaseFields withFacts(Set<String> fields) {
    return new CaseFields(columns, fields);
  }

  CaseFields select(int[] rows) {
    Map<String, Column> kept = new LinkedHashMap<>();
    columns.forEach((name, column) -> kept.put(name, column.select(rows)));
    return new CaseFields(kept, facts);
  }

  List<String> names() {
    return List.copyOf(columns.keySet());
  }

  Column column(String field) {
    Column column = columns.get(field);
    if (column == null) {
      throw new IllegalArgumentException(
          "field [" + field + "] must be one of the table. Its fields are " + names() + ".");
    }
    return column;
  }

  Column.Numeric numbers(String field) {
    if (column(field) instanceof Column.Numeric numbers) {
      return numbers;
    }
    throw new IllegalArgumentException(
        "field [" + field + "] must hold numbers. Ask for its category.");
  }

  Column.Categorical categories(String field) {
    if (column(field) instanceof Column.Categorical categories) {
      return categories;
    }
    throw new IllegalArgumentException(
        "field [" + field + "] must hold categories. Ask for its number.");
  }

  /** Whether both hold the same values in the same order of fields. */
  boolean sameValues(CaseFields other) {
    return names().equals(other.names()) && columns.equals(other.columns);
  }
}
