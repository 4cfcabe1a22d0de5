package io.planwright.forecasting.internal.decomposition;

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
public record SeasonShape(
    List<Integer> periods, double[][] seasons, boolean factors, double strength)
    implements Serializable {

  /** As MSTL widens the season's window from one season to the next. */
  private static final int WIDENING = 4;

  private static final int PASSES = 2;

  /**
   * Copies the lengths.
   *
   * @param periods the lengths of the seasons
   * @param seasons one a period, along the history
   * @param factors whether they multiply
   * @param strength from 0 to 1
   */
  public SeasonShape {
    periods = List.copyOf(periods);
  }

  /**
   * The shape of a history without season.
   *
   * @param size the length of the history
   * @return no season
   */
  public static SeasonShape none(int size) {
    return new SeasonShape(List.of(), new double[0][size], false, 0);
  }

  /**
   * Takes a history apart: into factors where all values are positive and factors explain more than
   * amounts, otherwise into amounts.
   *
   * @param values the history, NaN at gaps, at least one observed
   * @param periods the lengths of its seasons, ascending, each with two rounds in the history; none
   *     for no season
   * @param robust whether outliers are weighed down
   * @return its seasons
   */
  public static SeasonShape of(double[] values, List<Integer> periods, boolean robust) {
    if (periods.isEmpty()) {
      return none(values.length);
    }
    SeasonShape amounts = decompose(values, periods, robust, false);
    if (!isPositive(values)) {
      return amounts;
    }
    SeasonShape factors = decompose(logarithms(values), periods, robust, true);
    return factors.strength >= amounts.strength ? factors : amounts;
  }

  private static SeasonShape decompose(
      double[] values, List<Integer> periods, boolean robust, boolean factors) {
    StlSettings[] settings = new StlSettings[periods.size()];
    for (int i = 0; i < settings.length; i++) {
      int window = StlSettings.USUAL_WINDOW + WIDENING * i;
      settings[i] = StlSettings.windowed(periods.get(i), window, robust);
    }
    MultipleSeasons parts = MultipleSeasons.of(values, settings, PASSES);
    double[] all = new double[values.length];
    for (double[] season : parts.seasons()) {
      for (int t = 0; t < all.length; t++) {
        all[t] += season[t];
      }
    }
    return new SeasonShape(periods, parts.seasons(), factors, Strength.of(all, parts.remainder()));
  }

  private static boolean isPositive(double[] values) {
    for (double value : values) {
      if (value <= 0) {
        return false;
      }
    }
    return true;
  }

  private static double[] logarithms(double[] values) {
    double[] logarithms = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      logarithms[t] = Math.log(values[t]);
    }
    return logarithms;
  }

  /**
   * One season at a position of the history, or after it.
   *
   * @param season which one, from 0
   * @param position the position
   * @return the factor or amount
   */
  public double at(int season, int position) {
    double[] along = seasons[season];
    int period = periods.get(season);
    int beyond = position - along.length;
    int from = beyond < 0 ? position : along.length - period + beyond % period;
    return factors ? Math.exp(along[from]) : along[from];
  }

  /**
   * What all of them multiply a position by.
   *
   * @param position of the history, or after it
   * @return the factor; 1 if they are added
   */
  public double factor(int position) {
    double factor = 1;
    for (int i = 0; factors && i < seasons.length; i++) {
      factor *= at(i, position);
    }
    return factor;
  }

  /**
   * What all of them add to a position.
   *
   * @param position of the history, or after it
   * @return the amount; 0 if they multiply
   */
  public double amount(int position) {
    double amount = 0;
    for (int i = 0; !factors && i < seasons.length; i++) {
      amount += at(i, position);
    }
    return amount;
  }

  /**
   * Values without their seasons.
   *
   * @param values the values, NaN at gaps; not changed
   * @param from the position of the first one
   * @return new values
   */
  public double[] removedFrom(double[] values, int from) {
    double[] rest = new double[values.length];
    for (int t = 0; t < rest.length; t++) {
      rest[t] = (values[t] - amount(from + t)) / factor(from + t);
    }
    return rest;
  }
}
