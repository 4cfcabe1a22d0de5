package io.planwright.activity;

import io.planwright.internal.Decimals;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A summary of work, such as "Launch" or "Phase 2": a branch of the work breakdown structure whose
 * parts are other elements or activities.
 *
 * <p>The 100 % rule holds for every element by construction: the shares of its parts sum to exactly
 * 100 (Project Management Institute, <em>Practice Standard for Work Breakdown Structures</em>,
 * 2006: a breakdown includes 100 % of the work defined by the scope, and no more).
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the stable identity; not blank
 * @param name what people call it; not blank
 * @param parts its parts with their shares, at least one, each named once
 */
public record WorkElement(String id, String name, List<WorkShare> parts) implements Serializable {

  private static final int LEAST_DECIMALS = 2;

  /**
   * Validates the components.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @param parts its parts with their shares
   * @throws IllegalArgumentException if a text is blank, there is no part, or the shares do not sum
   *     to exactly 100
   */
  public WorkElement {
    Require.notBlank(id, "id", "Give the element a stable id.");
    Require.notBlank(name, "name", "Say what people call the element.");
    parts = List.copyOf(Require.notEmpty(parts, "parts", "Break the element down, or drop it."));
    BigDecimal sum = BigDecimal.ZERO;
    for (WorkShare part : parts) {
      sum = sum.add(part.percent());
    }
    Require.that(
        sum.compareTo(Percent.HUNDRED) == 0,
        "parts of " + id,
        Decimals.shortest(sum).toPlainString() + " %",
        "sum to exactly 100 %",
        "Change the shares, or add the part that is missing.");
  }

  /**
   * An element with parts of equal weight.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @param partIds the ids of its parts, at least one
   * @return the element; where 100 cannot be divided evenly, the shares are rounded (to two
   *     decimals for less than ten parts) and the first parts get the hundredths that are left
   */
  public static WorkElement equally(String id, String name, List<String> partIds) {
    Require.notEmpty(partIds, "partIds", "Break the element down, or drop it.");
    BigDecimal count = BigDecimal.valueOf(partIds.size());
    int scale = LEAST_DECIMALS + count.precision() - 1;
    BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
    BigDecimal share = Percent.HUNDRED.divide(count, scale, RoundingMode.DOWN);
    BigDecimal left = Percent.HUNDRED.subtract(share.multiply(count));
    List<WorkShare> parts = new ArrayList<>(partIds.size());
    for (String partId : partIds) {
      boolean isTopped = left.signum() > 0;
      parts.add(new WorkShare(partId, isTopped ? share.add(step) : share));
      left = isTopped ? left.subtract(step) : left;
    }
    return new WorkElement(id, name, parts);
  }
}
