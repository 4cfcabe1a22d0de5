package io.planwright.forecasting.theta;

import java.io.Serial;
import java.io.Serializable;

/**
 * The straight line of least squares through the observed positions so far, one position at a time:
 * the Theta line of θ = 0. Positions count from 1.
 */
final class TrendLine implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private int count;
  private double meanPosition;
  private double meanValue;
  private double positionSquares;
  private double products;

  TrendLine() {}

  TrendLine(TrendLine other) {
    this.count = other.count;
    this.meanPosition = other.meanPosition;
    this.meanValue = other.meanValue;
    this.positionSquares = other.positionSquares;
    this.products = other.products;
  }

  /** The line through all the observed values. */
  static TrendLine through(double[] values) {
    TrendLine line = new TrendLine();
    for (int t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t])) {
        line.add(t + 1.0, values[t]);
      }
    }
    return line;
  }

  void add(double position, double value) {
    count++;
    double distance = position - meanPosition;
    meanPosition += distance / count;
    meanValue += (value - meanValue) / count;
    positionSquares += distance * (position - meanPosition);
    products += distance * (value - meanValue);
  }

  int count() {
    return count;
  }

  double slope() {
    return positionSquares > 0 ? products / positionSquares : 0;
  }

  double intercept() {
    return meanValue - slope() * meanPosition;
  }
}
