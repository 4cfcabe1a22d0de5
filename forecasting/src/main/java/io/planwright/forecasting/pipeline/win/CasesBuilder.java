package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills a table of cases row by row: {@link #row} starts one, the other methods set what is known
 * of it. What is not set is missing; a row without {@link #outcome} is unresolved. A field comes
 * into being when a row first sets it; earlier rows miss it.
 *
 * <pre>{@code
 * Cases cases =
 *     Cases.builder()
 *         .row("D-17", LocalDate.of(2026, 3, 31))
 *         .number("ageDays", 40)
 *         .category("stage", "Proposal")
 *         .outcome(true, LocalDate.of(2026, 5, 2))
 *         .build();
 * }</pre>
 *
 * <p>Mutable, for one thread.
 */
public final class CasesBuilder {

  private final Map<String, Growing> columns = new LinkedHashMap<>();
  private String[] ids = new String[16];
  private int[] asOf = new int[16];
  private int[] knownOn = new int[16];
  private boolean[] won = new boolean[16];
  private double[] weights = new double[16];
  private int size;

  CasesBuilder() {}

  /**
   * Starts a row.
   *
   * @param caseId the case, not blank
   * @param day the day at the end of which the row was known
   * @return this builder
   * @throws IllegalArgumentException if the id is blank or the day is not in the years 1 to 9999
   */
  public CasesBuilder row(String caseId, LocalDate day) {
    Require.notBlank(caseId, "caseId", "Use the id that your system has for the case.");
    if (size == ids.length) {
      int more = size * 2;
      ids = Arrays.copyOf(ids, more);
      asOf = Arrays.copyOf(asOf, more);
      knownOn = Arrays.copyOf(knownOn, more);
      won = Arrays.copyOf(won, more);
      weights = Arrays.copyOf(weights, more);
    }
    ids[size] = caseId;
    asOf[size] = CaseRows.requireDay(day.toEpochDay(), "day");
    knownOn[size] = Cases.NEVER;
    weights[size] = 1;
    size++;
    return this;
  }

  /**
   * Sets a number of the row.
   *
   * @param field the name of the field, not blank
   * @param value the number
   * @return this builder
   * @throws IllegalArgumentException if the number is not finite or the field holds categories
   * @throws IllegalStateException if no row was started
   */
  public CasesBuilder number(String field, double value) {
    Require.finite(value, field, "Leave the field of this row out where it is missing.");
    growing(field, true).put(current(), value);
    return this;
  }

  /** Sets a number of the row of which the logarithm is kept, and which explanations tell. */
  CasesBuilder logarithm(String field, double value) {
    number(field, Column.Numeric.logarithm(value));
    growing(field, true).logarithms = true;
    return this;
  }

  /**
   * Sets a category of the row.
   *
   * @param field the name of the field, not blank
   * @param value the category, not blank
   * @return this builder
   * @throws IllegalArgumentException if the category is blank or the field holds numbers
   * @throws IllegalStateException if no row was started
   */
  public CasesBuilder category(String field, String value) {
    Require.notBlank(value, field, "Leave the field of this row out where it is missing.");
    Growing column = growing(field, false);
    column.put(current(), column.code(value));
    return this;
  }

  /**
   * Sets the outcome of the row's case.
   *
   * @param isWon whether it was won in the end
   * @param day the day at the end of which that was known
   * @return this builder
   * @throws IllegalArgumentException if the day is not in the years 1 to 9999
   * @throws IllegalStateException if no row was started
   */
  public CasesBuilder outcome(boolean isWon, LocalDate day) {
    knownOn[current()] = CaseRows.requireDay(day.toEpochDay(), "day");
    won[current()] = isWon;
    return this;
  }

  /**
   * Sets how much the row counts in learning; 1 if not set.
   *
   * @param value the weight, positive
   * @return this builder
   * @throws IllegalArgumentException if it is not positive and finite
   * @throws IllegalStateException if no row was started
   */
  public CasesBuilder weight(double value) {
    weights[current()] = Require.positive(value, "weight", "Leave rows out that do not count.");
    return this;
  }

  /**
   * Makes the table of the rows so far.
   *
   * @return the table
   */
  public Cases build() {
    Map<String, Column> built = new LinkedHashMap<>();
    columns.forEach((name, column) -> built.put(name, column.build(size)));
    CaseRows rows =
        new CaseRows(
            Arrays.copyOf(ids, size),
            Arrays.copyOf(asOf, size),
            Arrays.copyOf(knownOn, size),
            Arrays.copyOf(won, size),
            Arrays.copyOf(weights, size));
    return new Cases(rows, new CaseFields(built, Set.of()));
  }

  private int current() {
    if (size == 0) {
      throw new IllegalStateException("rows [0] must be started first. Call row(caseId, day).");
    }
    return size - 1;
  }

  private Growing growing(String field, boolean numeric) {
    Growing column = columns.get(field);
    if (column == null) {
      Require.notBlank(field, "field", "Name the field as your system does.");
      column = new Growing(numeric);
      columns.put(field, column);
    }
    Require.that(
        column.numeric() == numeric,
        field,
        numeric ? "a number" : "a category",
        "hold " + (numeric ? "categories" : "numbers") + " as in earlier rows",
        "Use two fields for two kinds of values.");
    return column;
  }

  /** The values of a field so far; rows that it does not reach yet miss it. */
  private static final class Growing {

    private final @Nullable Map<String, Integer> codes;
    private double[] values = new double[0];
    private boolean logarithms;

    Growing(boolean numeric) {
      codes = numeric ? null : new HashMap<>();
    }

    boolean numeric() {
      return codes == null;
    }

    int code(String level) {
      Map<String, Integer> known = codes == null ? new HashMap<>() : codes;
      return known.computeIfAbsent(level, key -> known.size());
    }

    void put(int row, double value) {
      if (row >= values.length) {
        reach(Math.max(16, 2 * row + 1));
      }
      values[row] = value;
    }

    private void reach(int length) {
      int old = values.length;
      values = Arrays.copyOf(values, length);
      if (length > old) {
        Arrays.fill(values, old, length, Double.NaN);
      }
    }

    Column build(int rows) {
      reach(rows);
      if (codes == null) {
        return new Column.Numeric(values.clone(), logarithms);
      }
      String[] levels = new String[codes.size()];
      codes.forEach((level, code) -> levels[code] = level);
      int[] coded = new int[rows];
      for (int i = 0; i < rows; i++) {
        coded[i] = Double.isNaN(values[i]) ? -1 : (int) values[i];
      }
      return new Column.Categorical(coded, List.of(levels));
    }
  }
}
