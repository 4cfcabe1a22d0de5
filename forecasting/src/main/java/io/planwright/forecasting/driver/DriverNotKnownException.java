package io.planwright.forecasting.driver;

import java.io.Serial;

/**
 * A forecast would need a driver's value that is not known at its origin. Using it would leak the
 * future into the forecast.
 */
public final class DriverNotKnownException extends IllegalArgumentException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * Says which value of which driver.
   *
   * @param driver the name of the driver
   * @param position the label of the position
   * @param advice a sentence that says what to do
   */
  public DriverNotKnownException(String driver, String position, String advice) {
    super(
        "driver ["
            + driver
            + "] must be known at the origin of the forecast, but is not for "
            + position
            + ". "
            + advice);
  }
}
