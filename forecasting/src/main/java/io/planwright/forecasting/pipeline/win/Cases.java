package io.planwright.forecasting.pipeline.win;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Looks at cases that are won or lost in the end: deals, loan applications, calls. A row is one
 * case as it was known at the end of one day: named fields, numbers or categories, some of them
 * missing; and the outcome, with the day on which it became known. The same case may have many
 * rows.
 *
 * <p>Whoever learns from a table as of a day uses the rows {@link #resolvedBy} that day only.
 *
 * <p>Compact: 8 bytes a number, 4 a category. Immutable, serializable and thread-safe.
 */
public final class Cases implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The day of an outcome that is not known yet. */
  static final int NEVER = Integer.MAX_VALUE;

  private final CaseRows rows;

  private final CaseFields fields;

  Cases(CaseRows rows, CaseFields fields) {
    this.rows = rows;
    this.fields = fields;
  }

  /**
   * Starts a table, to be filled row by row.
   *
   * @return a builder without fields and rows
   */
  public static CasesBuilder builder() {
    return new CasesBuilder();
  }

  /**
   * Starts a table column by column: rows without fields and outcomes, which {@link #withNumbers},
   * {@link #withCategories} and {@link #withOutcomes} add.
   *
   * @param caseIds the case of each row, not blank
   * @param asOfDays the day of each row, counted from 1970-01-01 as {@link LocalDate#toEpochDay}
   *     does; copied
   * @return the table, every row of weight 1
   * @throws IllegalArgumentException if the lengths differ, an id is blank, or a day is not in the
   *     years 1 to 9999
   */
  public static Cases of(List<String> caseIds, int[] asOfDays) {
    String[] ids = caseIds.toArray(new String[0]);
    for (String id : ids) {
      Require.notBlank(id, "caseIds", "Use the id that your system has for the case.");
    }
    requireLength(asOfDays.length, ids.length, "asOfDays");
    return new Cases(CaseRows.unresolved(ids, asOfDays.clone()), CaseFields.none());
  }

  /**
   * Adds a field of numbers, or replaces it.
   *
   * @param field its name, not blank
   * @param values one a row, NaN where missing; copied
   * @return a copy with that field, which comes last if it is new
   * @throws IllegalArgumentException if there are more or fewer values than rows, or one is
   *     infinite
   */
  public Cases withNumbers(String field, double[] values) {
    requireLength(values.length, size(), field);
    return new Cases(rows, fields.with(field, Column.Numeric.of(field, values)));
  }

  /**
   * Adds a field of categories, or replaces it.
   *
   * @param field its name, not blank
   * @param values one a row, empty where missing
   * @return a copy with that field, which comes last if it is new
   * @throws IllegalArgumentException if there are more or fewer values than rows
   */
  public Cases withCategories(String field, List<String> values) {
    requireLength(values.size(), size(), field);
    return new Cases(rows, fields.with(field, Column.Categorical.of(values)));
  }

  /**
   * Sets all outcomes.
   *
   * @param wins whether each row's case was won in the end; copied
   * @param knownOnDays the day on which that became known, from 1970-01-01; {@link
   *     Integer#MAX_VALUE} where it is not known yet; copied
   * @return a copy with those outcomes
   * @throws IllegalArgumentException if there are more or fewer than rows, or a day is not in the
   *     years 1 to 9999
   */
  public Cases withOutcomes(boolean[] wins, int[] knownOnDays) {
    requireLength(wins.length, size(), "wins");
    requireLength(knownOnDays.length, size(), "knownOnDays");
    return new Cases(rows.withOutcomes(wins.clone(), knownOnDays.clone()), fields);
  }

  /**
   * Keeps cases that were looked at often from drowning the others: the first look at a case weighs
   * 1, the second one half, the third one third.
   *
   * <p>Not one over the number of all its looks, which is known in the end only: it makes light of
   * cases that take long, and so of wins where these take longer than losses.
   *
   * @return a copy with those weights
   */
  public Cases weightedByLook() {
    return new Cases(rows.weightedByLook(), fields);
  }

  /**
   * Leaves fields out.
   *
   * @param unwanted their names; those that are no fields of this table are ignored
   * @return a copy without them
   */
  public Cases without(Collection<String> unwanted) {
    return new Cases(rows, fields.without(unwanted));
  }

  /**
   * Keeps the rows of one day, whose cases can then be scored.
   *
   * @param day the as-of date
   * @return those rows, in order
   */
  public Cases on(LocalDate day) {
    int wanted = Math.toIntExact(day.toEpochDay());
    return where(row -> asOfDay(row) == wanted);
  }

  /**
   * Keeps the rows from which one may learn on a day: looked at by then, and with an outcome known
   * by then.
   *
   * @param day the as-of date
   * @return those rows, in order
   */
  public Cases resolvedBy(LocalDate day) {
    int last = Math.toIntExact(day.toEpochDay());
    return where(row -> asOfDay(row) <= last && knownOnDay(row) <= last);
  }

  /**
   * Keeps some rows.
   *
   * @param kept tells by the index of a row, from 0, whether to keep it
   * @return those rows, in order
   */
  public Cases where(IntPredicate kept) {
    return select(IntStream.range(0, size()).filter(kept).toArray());
  }

  Cases select(int[] chosen) {
    return new Cases(rows.select(chosen), fields.select(chosen));
  }

  private static void requireLength(int found, int rows, String field) {
    Require.that(found == rows, field, found + " values", "have one value a row", "Rows: " + rows);
  }

  /**
   * How many rows there are.
   *
   * @return the number, at least 0
   */
  public int size() {
    return rows.size();
  }

  /**
   * The fields, in order.
   *
   * @return their names, unmodifiable
   */
  public List<String> fields() {
    return fields.names();
  }

  /**
   * Whether a field holds numbers.
   *
   * @param field its name
   * @return true for numbers, false for categories
   * @throws IllegalArgumentException if there is no such field
   */
  public boolean isNumeric(String field) {
    return column(field) instanceof Column.Numeric;
  }

  /**
   * The case that a row looks at.
   *
   * @param row its index, from 0
   * @return the id
   */
  public String caseId(int row) {
    return rows.ids()[row];
  }

  /**
   * The day at the end of which a row was known.
   *
   * @param row its index, from 0
   * @return the as-of date
   */
  public LocalDate asOf(int row) {
    return LocalDate.ofEpochDay(asOfDay(row));
  }

  /**
   * The day on which the outcome became known.
   *
   * @param row its index, from 0
   * @return the day, empty if it is not known yet
   */
  public Optional<LocalDate> outcomeKnownOn(int row) {
    return knownOnDay(row) == NEVER
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(knownOnDay(row)));
  }

  /**
   * Whether the case was won in the end.
   *
   * @param row its index, from 0
   * @return true if it was won; false if it was lost or its outcome is not known
   */
  public boolean isWon(int row) {
    return rows.isWon(row);
  }

  /**
   * How much a row counts in learning.
   *
   * @param row its index, from 0
   * @return the weight, positive
   */
  public double weight(int row) {
    return rows.weights()[row];
  }

  /**
   * A number.
   *
   * @param field the name of a field of numbers
   * @param row the row's index, from 0
   * @return the number, empty where missing
   * @throws IllegalArgumentException if there is no such field of numbers
   */
  public OptionalDouble number(String field, int row) {
    double value = fields.numbers(field).values()[row];
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /**
   * A category.
   *
   * @param field the name of a field of categories
   * @param row the row's index, from 0
   * @return the category, empty where missing
   * @throws IllegalArgumentException if there is no such field of categories
   */
  public Optional<String> category(String field, int row) {
    Column.Categorical column = fields.categories(field);
    int code = column.codes()[row];
    return code < 0 ? Optional.empty() : Optional.of(column.levels().get(code));
  }

  Column column(String field) {
    return fields.column(field);
  }

  /** Whether each row's case was won in the end. */
  boolean[] wins() {
    return rows.wins();
  }

  /** How many rows are of cases won. */
  int countWon() {
    return rows.countWon();
  }

  /** The number of each row's case, from 0 in the order of their first rows. */
  int[] caseNumbers() {
    return rows.caseNumbers();
  }

  int asOfDay(int row) {
    return rows.asOf()[row];
  }

  int knownOnDay(int row) {
    return rows.knownOn()[row];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cases that && rows.equals(that.rows) && fields.sameValues(that.fields);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  @Override
  public String toString() {
    return "Cases[" + size() + " rows, fields " + fields() + "]";
  }

  /** The same table, of which some fields are known to hold what was known on the day. */
  Cases withFacts(Set<String> known) {
    return new Cases(rows, fields.withFacts(known));
  }

  boolean isFact(String field) {
    return fields.facts().contains(field);
  }
}
