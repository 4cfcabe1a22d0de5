package io.planwright.goal;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a total is to be handed down to the leaves below a node. Immutable, serializable and
 * thread-safe.
 *
 * @param nodeId the node whose leaves share the total; not blank
 * @param period the period that the quotas are for
 * @param total what the quotas add up to, in whole minor units, not negative
 * @param on the day whose links say which leaves there are
 * @param weights a weight for each of these leaves by its id, at least 0 with at least one above,
 *     such as last year's revenue or the ramped capacity; kept in the order of the ids
 */
public record QuotaSplit(
    String nodeId, FiscalPeriod period, Money total, LocalDate on, Map<String, BigDecimal> weights)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param nodeId the node whose leaves share the total; not blank
   * @param period the period that the quotas are for
   * @param total what the quotas add up to, not negative
   * @param on the day whose links say which leaves there are
   * @param weights a weight for each of these leaves by its id
   * @throws IllegalArgumentException if the id is blank, the total negative, or there is no weight
   */
  public QuotaSplit {
    Require.notBlank(nodeId, "nodeId", "Name the node whose leaves share the total.");
    Require.nonNull(period, "period");
    Require.nonNull(total, "total");
    Require.nonNull(on, "on");
    Require.nonNull(weights, "weights");
    Require.that(!total.isNegative(), "total", total, "not be negative", "Hand down zero or more.");
    Require.that(
        !weights.isEmpty(), "weights", weights, "not be empty", "Give each leaf a weight.");
    weights = Collections.unmodifiableMap(new TreeMap<>(weights));
  }
}
