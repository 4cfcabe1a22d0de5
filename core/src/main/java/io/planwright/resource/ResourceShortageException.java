package io.planwright.resource;

import io.planwright.internal.Require;
import java.math.BigDecimal;

/** Thrown when more of a budget or of shared material is asked for than is left. */
public final class ResourceShortageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String resourceId;
  private final BigDecimal requested;
  private final BigDecimal available;
  private final String unit;

  /**
   * Makes the exception.
   *
   * @param resourceId the budget or pool that is short
   * @param requested how much was asked for
   * @param available how much is left
   * @param unit the unit of both, such as {@code EUR}
   * @throws NullPointerException if an argument is null
   */
  public ResourceShortageException(
      String resourceId, BigDecimal requested, BigDecimal available, String unit) {
    super(
        "requested [%s %s] must not exceed the %s %s left of %s. Ask for less, or raise it first."
            .formatted(requested, unit, available, unit, resourceId));
    this.resourceId = Require.nonNull(resourceId, "resourceId");
    this.requested = Require.nonNull(requested, "requested");
    this.available = Require.nonNull(available, "available");
    this.unit = Require.nonNull(unit, "unit");
  }

  /**
   * Names what is short.
   *
   * @return the id of the budget or pool
   */
  public String resourceId() {
    return resourceId;
  }

  /**
   * Says how much was asked for.
   *
   * @return the amount, in {@link #unit()}
   */
  public BigDecimal requested() {
    return requested;
  }

  /**
   * Says how much is left.
   *
   * @return the amount, in {@link #unit()}; what was asked for less this is the shortage
   */
  public BigDecimal available() {
    return available;
  }

  /**
   * Gives the unit of the amounts.
   *
   * @return a currency code, or the unit of the material
   */
  public String unit() {
    return unit;
  }
}
