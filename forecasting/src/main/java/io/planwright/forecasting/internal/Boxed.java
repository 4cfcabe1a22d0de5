package io.planwright.forecasting.internal;

import java.util.ArrayList;
import java.util.List;

/** Arrays as the lists that results carry. */
public final class Boxed {

  private Boxed() {}

  /**
   * Copies an array into a list.
   *
   * @param values the values
   * @return a new list
   */
  public static List<Double> listOf(double[] values) {
    List<Double> list = new ArrayList<>(values.length);
    for (double value : values) {
      list.add(value);
    }
    return list;
  }
}
