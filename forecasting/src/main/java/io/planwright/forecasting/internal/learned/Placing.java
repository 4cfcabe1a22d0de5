package io.planwright.forecasting.internal.learned;

/**
 * Where a history stands: its outputs are {@code level + scale · output} on the net's scale.
 *
 * @param level the level of the last season
 * @param scale the mean absolute change within the window; 0 if the values do not change
 * @param strange the share of the inputs that lay outside what nets are trained on, from 0 to 1
 */
public record Placing(double level, double scale, double strange) {

  /**
   * The value on the net's scale.
   *
   * @param output what the net gives
   * @return the value
   */
  public double valueOf(double output) {
    return level + scale * output;
  }
}
