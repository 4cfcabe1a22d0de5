package io.planwright.activity;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How much of a {@link WorkElement} one of its parts is.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param partId the id of an element or an activity; not blank
 * @param percent its share of the whole, from 0 to 100, exact, without trailing zeros; 0 suits a
 *     milestone
 */
public record WorkShare(String partId, BigDecimal percent) implements Serializable {

  /**
   * Validates the components and drops trailing zeros of the percentage.
   *
   * @param partId the id of an element or an activity; not blank
   * @param percent its share of the whole, from 0 to 100
   * @throws IllegalArgumentException if the id is blank or the percentage out of range
   */
  public WorkShare {
    Require.notBlank(partId, "partId", "Give the id of an element or an activity.");
    percent = Percent.given(percent, "percent", "Give the share of the whole in percent.");
  }

  /**
   * A share given as text.
   *
   * @param partId the id of an element or an activity; not blank
   * @param percent its share of the whole, such as "12.5"
   * @return the share
   * @throws IllegalArgumentException if the text is no number, or out of range
   */
  public static WorkShare of(String partId, String percent) {
    return new WorkShare(partId, Percent.parse(percent, "percent"));
  }
}
