package io.planwright.forecasting.stl;

import java.io.Serializable;
import java.util.List;

/**
 * The seasons of a history and how they go on: as in their last round.
 *
 * @param periods their lengths
 * @param seasons one a period, along the history; logarithms of factors if they are factors
 * @param factors whether they multiply the rest, or are added to it
 * @param strength how much of the variance besides the trend they explain, from 0 to 1
 */
record SeasonShape(List<Integer> periods, double[][] seasons, boolean factors, double strength)
    implements Serializable {

  SeasonShape {
    periods = List.copyOf(periods);
  }

  static SeasonShape none(int size) {
    return new SeasonShape(List.of(), new double[0][size], false, 0);
  }

  /** One season at a position of the history, or after it. */
  double at(int season, int position) {
    double[] along = seasons[season];
    int period = periods.get(season);
    int beyond = position - along.length;
    int from = beyond < 0 ? position : along.length - period + beyond % period;
    return factors ? Math.exp(along[from]) : along[from];
  }

  /** What all of them multiply a position by; 1 if they are added. */
  double factor(int position) {
    double factor = 1;
    for (int i = 0; factors && i < seasons.length; i++) {
      factor *= at(i, position);
    }
    return factor;
  }

  /** What all of them add to a position; 0 if they multiply. */
  double amount(int position) {
    double amount = 0;
    for (int i = 0; !factors && i < seasons.length; i++) {
      amount += at(i, position);
    }
    return amount;
  }

  double[] removedFrom(double[] values, int from) {
    double[] rest = new double[values.length];
    for (int t = 0; t < rest.length; t++) {
      rest[t] = (values[t] - amount(from + t)) / factor(from + t);
    }
    return rest;
  }
}
