package io.planwright.activity;

import io.planwright.internal.Decimals;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
    Require.nonNull(partIds, "partIds");
    return weighted(id, name, partIds, Collections.nCopies(partIds.size(), 1.0));
  }

  /**
   * An element whose parts have shares in proportion to weights, such as their efforts.
   *
   * @param id the stable identity; not blank
   * @param name what people call it; not blank
   * @param partIds the ids of its parts, at least one
   * @param weights one a part, at least 0, in any unit; if all are 0 the parts weigh the same
   * @return the element; shares are rounded (to two decimals for less than ten parts) so that they
   *     sum to exactly 100, by the method of the largest remainder
   * @throws IllegalArgumentException if there is no part, or a weight is negative or not finite
   */
  public static WorkElement weighted(
      String id, String name, List<String> partIds, List<Double> weights) {
    return new WorkElement(id, name, Shares.split(Percent.HUNDRED, partIds, weights));
  }

  /**
   * The same element with several parts in the place of one, which share its percentage by weight:
   * how a part that was planned as a whole is planned in detail.
   *
   * @param partId the id of the part to replace
   * @param partIds the ids of the parts in its place, at least one
   * @param weights one a part, as for {@link #weighted}
   * @return the changed element; the shares of the other parts are as before
   * @throws IllegalArgumentException if the element has no such part, there is none in its place,
   *     or a weight is negative or not finite
   */
  public WorkElement withPartSplit(String partId, List<String> partIds, List<Double> weights) {
    List<WorkShare> split = new ArrayList<>(parts.size() + partIds.size());
    boolean isFound = false;
    for (WorkShare part : parts) {
      if (part.partId().equals(partId)) {
        isFound = true;
        split.addAll(Shares.split(part.percent(), partIds, weights));
      } else {
        split.add(part);
      }
    }
    Require.that(
        isFound, "partId", partId, "be a part of " + id, "Use the id of one of its parts.");
    return new WorkElement(id, name, split);
  }
}
