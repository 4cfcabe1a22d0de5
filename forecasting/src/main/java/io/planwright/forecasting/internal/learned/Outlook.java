package io.planwright.forecasting.internal.learned;

import java.io.Serializable;

/**
 * What an ensemble says of the steps after a history. The arrays are not to be changed.
 *
 * @param points the forecasts, one a step; finite
 * @param distances how far quantiles lie from the point: a row for each of 0.75, 0.9, 0.975 below
 *     it and then above it, one number a step; finite, at least 0, rising outwards
 * @param firsts what each net says of the first step, NaN for one that cannot serve; finite
 * @param strange the largest share of inputs outside what a net was trained on, from 0 to 1
 */
public record Outlook(double[] points, double[][] distances, double[] firsts, double strange)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * How many steps it covers.
   *
   * @return at least 1
   */
  public int horizon() {
    return points.length;
  }
}
