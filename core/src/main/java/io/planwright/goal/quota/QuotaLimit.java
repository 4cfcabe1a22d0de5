package io.planwright.goal.quota;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * The least or the most that a seller, a group or the whole may be given. Immutable, serializable
 * and thread-safe.
 *
 * @param nodeId the seller or group. {@link QuotaRequest#WHOLE}, all sellers together, stands in
 *     conflicts alone: a request limits the whole by its total
 * @param kind which side it limits
 * @param amount the limit, in whole minor units, not negative
 */
public record QuotaLimit(String nodeId, Kind kind, Money amount) implements Serializable {

  /** The side on which a limit stands. */
  public enum Kind {
    /** Not less than the amount. */
    FLOOR,
    /** Not more than the amount. */
    CEILING
  }

  /**
   * Checks the components.
   *
   * @param nodeId the seller or group
   * @param kind which side it limits
   * @param amount the limit
   * @throws IllegalArgumentException if the id is blank, or the amount negative, in parts of a
   *     minor unit, or 10<sup>15</sup> minor units or more
   */
  public QuotaLimit {
    Require.notBlank(nodeId, "nodeId", "Name the seller or group that is limited.");
    Require.nonNull(kind, "kind");
    MinorUnits.require(amount, "amount");
  }

  /**
   * The least that a seller or group may be given.
   *
   * @param nodeId the seller or group
   * @param amount the least amount
   * @return the limit
   */
  public static QuotaLimit floor(String nodeId, Money amount) {
    return new QuotaLimit(nodeId, Kind.FLOOR, amount);
  }

  /**
   * The most that a seller or group may be given.
   *
   * @param nodeId the seller or group
   * @param amount the most
   * @return the limit
   */
  public static QuotaLimit ceiling(String nodeId, Money amount) {
    return new QuotaLimit(nodeId, Kind.CEILING, amount);
  }
}
