package io.planwright.internal;

import java.math.BigDecimal;

/**
 * Exact numbers in their shortest form, so that 0.5 and 0.50 are equal, and of a size that can be
 * written out: {@code 1E-999999999} is a short text, but adding it to 1 would fill the memory.
 */
public final class Decimals {

  private static final int MOST_DIGITS = 50;

  private Decimals() {}

  /**
   * Asks for a number of at most 50 digits before and after the point, and drops the zeros at its
   * end.
   *
   * @param value the number
   * @param field its name
   * @param fix a sentence that says what to do
   * @return an equal number without zeros after its last digit behind the point
   */
  public static BigDecimal written(BigDecimal value, String field, String fix) {
    Require.nonNull(value, field);
    // Zero is short whatever its exponent, and 0.50 no longer than 0.5.
    BigDecimal shortest = value.stripTrailingZeros();
    Require.that(
        shortest.scale() <= MOST_DIGITS
            && (long) shortest.precision() - shortest.scale() <= MOST_DIGITS,
        field,
        value,
        "have at most 50 digits before and after the point",
        fix);
    return whole(shortest);
  }

  /**
   * Drops the zeros after the last digit behind the point.
   *
   * @param value the number, of a size that can be written out
   * @return an equal number with a scale of at least 0
   */
  public static BigDecimal shortest(BigDecimal value) {
    return whole(value.stripTrailingZeros());
  }

  private static BigDecimal whole(BigDecimal stripped) {
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
