package io.planwright.internal;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Checks of arguments. Each returns its argument, so that it fits into an assignment, and throws an
 * {@link IllegalArgumentException} that says which field has which value, the rule it breaks and
 * what to do: {@code horizonPeriods [0] must be at least 1. Ask for at least one period ahead.}
 *
 * <p>The checks of {@code double} refuse NaN and infinities, whatever else they ask. Messages are
 * put together only when a check fails, so that checks are cheap where values are made by the
 * million.
 */
public final class Require {

  private Require() {}

  /**
   * Asks for a value that is there.
   *
   * @param value the value
   * @param field its name
   * @param <T> its type
   * @return the value
   * @throws NullPointerException if there is none
   */
  public static <T> T nonNull(@Nullable T value, String field) {
    if (value == null) {
      throw new NullPointerException(field + " [null] must not be null. Give a value.");
    }
    return value;
  }

  /**
   * Asks for a condition.
   *
   * @param condition whether the rule holds
   * @param field the name of what was checked
   * @param value its value, for the message
   * @param rule what it must do or be, after the word "must"
   * @param fix a sentence that says what to do
   */
  public static void that(
      boolean condition, String field, @Nullable Object value, String rule, String fix) {
    if (!condition) {
      throw broken(field, value, rule, fix);
    }
  }

  /**
   * Asks for a number above zero.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static int positive(int value, String field, String fix) {
    return (int) positive((long) value, field, fix);
  }

  /**
   * Asks for a number above zero.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static long positive(long value, String field, String fix) {
    that(value > 0, field, value, "be positive", fix);
    return value;
  }

  /**
   * Asks for a finite number above zero.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static double positive(double value, String field, String fix) {
    that(Double.isFinite(value) && value > 0, field, value, "be positive and finite", fix);
    return value;
  }

  /**
   * Asks for a number of at least zero.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static int notNegative(int value, String field, String fix) {
    return (int) notNegative((long) value, field, fix);
  }

  /**
   * Asks for a number of at least zero.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static long notNegative(long value, String field, String fix) {
    that(value >= 0, field, value, "not be negative", fix);
    return value;
  }

  /**
   * Asks for a finite number of at least zero.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static double notNegative(double value, String field, String fix) {
    that(Double.isFinite(value) && value >= 0, field, value, "be finite and not negative", fix);
    return value;
  }

  /**
   * Asks for a number of at least a bound.
   *
   * @param value the number
   * @param least the smallest number allowed
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static int atLeast(int value, int least, String field, String fix) {
    return (int) atLeast((long) value, (long) least, field, fix);
  }

  /**
   * Asks for a number of at least a bound.
   *
   * @param value the number
   * @param least the smallest number allowed
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static long atLeast(long value, long least, String field, String fix) {
    if (value < least) {
      throw broken(field, value, "be at least " + least, fix);
    }
    return value;
  }

  /**
   * Asks for a finite number of at least a bound.
   *
   * @param value the number
   * @param least the smallest number allowed
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static double atLeast(double value, double least, String field, String fix) {
    if (!(Double.isFinite(value) && value >= least)) {
      throw broken(field, value, "be finite and at least " + least, fix);
    }
    return value;
  }

  /**
   * Asks for a number within bounds, both of which are allowed.
   *
   * @param value the number
   * @param least the smallest number allowed
   * @param most the largest number allowed
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static int between(int value, int least, int most, String field, String fix) {
    return (int) between((long) value, (long) least, (long) most, field, fix);
  }

  /**
   * Asks for a number within bounds, both of which are allowed.
   *
   * @param value the number
   * @param least the smallest number allowed
   * @param most the largest number allowed
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static long between(long value, long least, long most, String field, String fix) {
    if (value < least || value > most) {
      throw broken(field, value, "be between " + least + " and " + most, fix);
    }
    return value;
  }

  /**
   * Asks for a number within bounds, both of which are allowed.
   *
   * @param value the number
   * @param least the smallest number allowed
   * @param most the largest number allowed
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static double between(double value, double least, double most, String field, String fix) {
    if (!(Double.isFinite(value) && value >= least && value <= most)) {
      throw broken(field, value, "be between " + least + " and " + most, fix);
    }
    return value;
  }

  /**
   * Asks for a number that is neither NaN nor infinite.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the number
   */
  public static double finite(double value, String field, String fix) {
    that(Double.isFinite(value), field, value, "be finite", fix);
    return value;
  }

  /**
   * Asks for numbers none of which is NaN or infinite; the message names the first that is, by its
   * index.
   *
   * @param values the numbers; neither copied nor changed
   * @param field their name
   * @param fix a sentence that says what to do
   * @return the numbers
   */
  public static double[] finite(double[] values, String field, String fix) {
    nonNull(values, field);
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw broken(field + "[" + i + "]", values[i], "be finite", fix);
      }
    }
    return values;
  }

  /**
   * Asks for a text with something else than white space in it.
   *
   * @param value the text
   * @param field its name
   * @param fix a sentence that says what to do
   * @return the text
   */
  public static String notBlank(@Nullable String value, String field, String fix) {
    String text = nonNull(value, field);
    that(!text.isBlank(), field, text, "not be blank", fix);
    return text;
  }

  /**
   * Asks for a collection with something in it.
   *
   * @param values the collection
   * @param field its name
   * @param fix a sentence that says what to do
   * @param <C> the type of the collection
   * @return the collection
   */
  public static <C extends Collection<?>> C notEmpty(@Nullable C values, String field, String fix) {
    C present = nonNull(values, field);
    that(!present.isEmpty(), field, present, "not be empty", fix);
    return present;
  }

  private static IllegalArgumentException broken(
      String field, @Nullable Object value, String rule, String fix) {
    return new IllegalArgumentException(field + " [" + value + "] must " + rule + ". " + fix);
  }
}
