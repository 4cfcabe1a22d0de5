package io.planwright.report;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cell of a {@link CsvTable}. Its type decides how it is written: a number stays a number even
 * with a minus in front, a text can never become a formula. Immutable, serializable and
 * thread-safe.
 */
public sealed interface CsvCell extends Serializable {
  /**
   * A text, as somebody typed it.
   *
   * @param value the text; may be empty
   */
  record Text(String value) implements CsvCell {
    /**
     * Checks the cell.
     *
     * @param value the text
     */
    public Text {
      Require.nonNull(value, "value");
    }
  }

  /**
   * A number, written with a decimal point and without grouping.
   *
   * @param value the number
   */
  record Number(BigDecimal value) implements CsvCell {
    /**
     * Checks the cell.
     *
     * @param value the number
     */
    public Number {
      Require.nonNull(value, "value");
    }
  }

  /**
   * A date, written as {@code 2017-12-31}.
   *
   * @param value the date
   */
  record Date(LocalDate value) implements CsvCell {
    /**
     * Checks the cell.
     *
     * @param value the date
     */
    public Date {
      Require.nonNull(value, "value");
    }
  }

  /**
   * Returns a text.
   *
   * @param value the text; may be empty
   * @return a cell
   */
  static CsvCell text(String value) {
    return new Text(value);
  }

  /**
   * Returns a whole number.
   *
   * @param value the number
   * @return a cell
   */
  static CsvCell number(long value) {
    return new Number(BigDecimal.valueOf(value));
  }

  /**
   * Returns a number.
   *
   * @param value the number, finite
   * @return a cell
   * @throws IllegalArgumentException if it is NaN or infinite
   */
  static CsvCell number(double value) {
    Require.finite(value, "value", "Leave the cell empty: CsvCell.text(\"\").");
    return new Number(BigDecimal.valueOf(value));
  }

  /**
   * Returns an amount as a number; the currency belongs into a column of its own.
   *
   * @param value the amount
   * @return a cell
   */
  static CsvCell amount(Money value) {
    return new Number(value.amount());
  }

  /**
   * Returns the currency of an amount.
   *
   * @param value the amount
   * @return a cell with its ISO 4217 code
   */
  static CsvCell currency(Money value) {
    return new Text(value.currency().getCurrencyCode());
  }

  /**
   * Returns a date.
   *
   * @param value the date
   * @return a cell
   */
  static CsvCell date(LocalDate value) {
    return new Date(value);
  }
}
