package io.planwright.allocation.budget;

import java.util.Arrays;

/** The best spends of several periods that were looked at, and the least bound. */
final class CarryOverRecord {

  private final CarryOverModel model;
  private final int periods;
  private final double[] best;
  private final double[] boundPrice;
  private double value = Double.NEGATIVE_INFINITY;
  private double bound = Double.POSITIVE_INFINITY;

  CarryOverRecord(CarryOverModel model) {
    this.model = model;
    this.periods = model.periods;
    this.best = model.low.clone();
    this.boundPrice = new double[periods + 1];
  }

  /** Looks at spends and what they bring along the envelopes. */
  void offer(double ofSpend, double[] spend) {
    if (ofSpend > value) {
      value = ofSpend;
      System.arraycopy(spend, 0, best, 0, best.length);
    }
  }

  /** Looks at what a unit of each stock brings, and the price of each budget. */
  void offerBound(double[] perStock, double[] price) {
    tighten(perStock, price);
    tighten(atPrices(perStock, price), price);
  }

  private void tighten(double[] perStock, double[] price) {
    double found = model.bound(perStock, Arrays.copyOf(price, periods), price[periods]);
    if (found < bound) {
      bound = found;
      System.arraycopy(price, 0, boundPrice, 0, periods + 1);
    }
  }

  /** What stocks have to bring to be worth their prices, for lines with corners. */
  private double[] atPrices(double[] perStock, double[] price) {
    double[] result = perStock.clone();
    for (int i = 0; i < result.length; i++) {
      if (model.envelopes[i] instanceof HullEnvelope) {
        CarryOverLine line = model.lines.get(i / periods);
        int t = i % periods;
        double later =
            t == periods - 1 ? line.endValue() : line.retention() * (price[t + 1] + price[periods]);
        result[i] = Math.max(0, price[t] + price[periods] - later);
      }
    }
    return result;
  }

  boolean isEnough(double relativeGap) {
    return bound - value <= relativeGap * Math.abs(value);
  }

  double[] best() {
    return best.clone();
  }

  double value() {
    return value;
  }

  double bound() {
    return Math.max(bound, value);
  }

  /** The prices that gave the bound: of each period's budget, and of the whole at the end. */
  double[] prices() {
    return boundPrice.clone();
  }
}
