package io.planwright.forecasting.internal.decomposition;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * The seasons of a history and how they go on: beyond its outermost observed values, as in the
 * round next to them.
 *
 * @param periods their lengths
 * @param start the position of the first observed value
 * @param seasons one a period, from the first observed value to the last; logarithms of factors if
 *     they are factors
 * @param factors whether they multiply the rest, or are added to it
 * @param strength how much of the variance besides the trend they explain, from 0 to 1; that of
 *     logarithms if they are factors
 */
public record SeasonShape(
    List<Integer> periods, int start, double[][] seasons, boolean factors, double strength)
    implements Serializable {

  /** As MSTL widens the season's window from one season to the next. */
  private static final int WIDENING = 4;

  private static final int PASSES = 2;

  /** The logarithm that all seasons together stay within, so that no factor overflows. */
  private static final double MOST_LOGARITHM = 230;

  /** What all amounts together stay within. */
  private static final double MOST_AMOUNT = Double.MAX_VALUE / 2;

  /** What no value leaves, with its seasons or without, so that errors are numbers too. */
  private static final double MOST_VALUE = Double.MAX_VALUE / 4;

  private static final SeasonShape NONE = new SeasonShape(List.of(), 0, new double[0][], false, 0);

  /**
   * Copies the lengths; keeps the seasons.
   *
   * @param periods the lengths of the seasons
   * @param start the position of the first observed value
   * @param seasons one a period
   * @param factors whether they multiply
   * @param strength from 0 to 1
   */
  public SeasonShape {
    periods = List.copyOf(periods);
  }

  /**
   * Takes a history apart: into factors where all values are positive and factors explain no less
   * than amounts, otherwise into amounts.
   *
   * @param values the history, NaN at gaps, at least one observed; not changed
   * @param periods the lengths of its seasons, ascending, each at least 2; those that do not end
   *     their second round before the last observed value are left out
   * @param robust whether outliers are weighed down
   * @return its seasons
   */
  public static SeasonShape of(double[] values, List<Integer> periods, boolean robust) {
    int first = 0;
    while (Double.isNaN(values[first])) {
      first++;
    }
    int last = values.length - 1;
    while (Double.isNaN(values[last])) {
      last--;
    }
    int longest = (last - first) / 2;
    List<Integer> held = periods.stream().filter(period -> period <= longest).toList();
    if (held.isEmpty()) {
      return NONE;
    }
    double[] observed = Arrays.copyOfRange(values, first, last + 1);
    boolean positive = isPositive(observed);
    double unit = unit(observed);
    for (int t = 0; t < observed.length; t++) {
      observed[t] /= unit;
    }
    SeasonShape amounts = decompose(observed, held, first, robust, false);
    if (positive) {
      SeasonShape multiples = decompose(logarithms(observed), held, first, robust, true);
      if (multiples.strength >= amounts.strength) {
        return multiples;
      }
    }
    amounts.multiplyBy(unit);
    return amounts;
  }

  /** A power of two, by which no digit is lost, so that values in other units end in the same. */
  private static double unit(double[] observed) {
    double largest = Double.MIN_NORMAL;
    for (double value : observed) {
      largest = Math.abs(value) > largest ? Math.abs(value) : largest;
    }
    return Math.scalb(1.0, Math.getExponent(largest));
  }

  private void multiplyBy(double unit) {
    double most = MOST_AMOUNT / periods.size();
    for (double[] season : seasons) {
      for (int t = 0; t < season.length; t++) {
        season[t] = within(most, season[t] * unit);
      }
    }
  }

  private static SeasonShape decompose(
      double[] values, List<Integer> periods, int start, boolean robust, boolean factors) {
    StlSettings[] settings = new StlSettings[periods.size()];
    for (int i = 0; i < settings.length; i++) {
      int window = StlSettings.USUAL_WINDOW + WIDENING * i;
      settings[i] = StlSettings.windowed(periods.get(i), window, robust);
    }
    MultipleSeasons parts = MultipleSeasons.of(values, settings, PASSES);
    double most = MOST_LOGARITHM / periods.size();
    double[] all = new double[values.length];
    for (double[] season : parts.seasons()) {
      for (int t = 0; t < all.length; t++) {
        season[t] = factors ? within(most, season[t]) : season[t];
        all[t] += season[t];
      }
    }
    double strength = Strength.of(all, parts.remainder());
    return new SeasonShape(periods, start, parts.seasons(), factors, strength);
  }

  private static boolean isPositive(double[] values) {
    for (double value : values) {
      if (value <= 0) {
        return false;
      }
    }
    return true;
  }

  /** Of a value that vanishes beside the largest, that of the least number there is. */
  private static double[] logarithms(double[] values) {
    double[] logarithms = new double[values.length];
    for (int t = 0; t < values.length; t++) {
      logarithms[t] = Math.log(Math.max(Double.MIN_VALUE, values[t]));
    }
    return logarithms;
  }

  /** NaN stays NaN. */
  private static double within(double most, double value) {
    return Math.max(-most, Math.min(most, value));
  }

  /**
   * How many whole rounds of the longest season the history holds.
   *
   * @return at least 2; 0 without season
   */
  public int rounds() {
    int last = periods.size() - 1;
    return last < 0 ? 0 : seasons[last].length / periods.get(last);
  }

  /**
   * One season at a position of the history, before or after it.
   *
   * @param season which one, from 0
   * @param position the position
   * @return the factor or amount
   */
  public double at(int season, int position) {
    double value = seasons[season][index(season, position)];
    return factors ? Math.exp(value) : value;
  }

  private int index(int season, int position) {
    int size = seasons[season].length;
    int period = periods.get(season);
    int index = position - start;
    if (index < 0) {
      return Math.floorMod(index, period);
    }
    return index < size ? index : size - period + (index - size) % period;
  }

  /**
   * What all of them multiply a position by.
   *
   * @param position of the history, before or after it
   * @return the factor, positive; 1 if they are added
   */
  public double factor(int position) {
    return factors ? Math.exp(sum(position)) : 1;
  }

  /**
   * What all of them add to a position.
   *
   * @param position of the history, before or after it
   * @return the amount; 0 if they multiply
   */
  public double amount(int position) {
    return factors ? 0 : sum(position);
  }

  private double sum(int position) {
    double sum = 0;
    for (int i = 0; i < seasons.length; i++) {
      sum += seasons[i][index(i, position)];
    }
    return sum;
  }

  /**
   * Takes the seasons off values; what would leave a quarter of the largest double stays there.
   *
   * @param values the values, NaN at gaps; not changed
   * @param from the position of the first one
   * @return new values, finite where the given ones are
   */
  public double[] removedFrom(double[] values, int from) {
    double[] rest = new double[values.length];
    for (int t = 0; t < rest.length; t++) {
      double value = (values[t] - amount(from + t)) / factor(from + t);
      rest[t] = within(MOST_VALUE, value);
    }
    return rest;
  }

  /**
   * Puts the seasons on values that have none; what would leave a quarter of the largest double
   * stays there.
   *
   * @param rest the values, NaN at gaps; changed
   * @param from the position of the first one
   */
  public void putOn(double[] rest, int from) {
    for (int t = 0; t < rest.length; t++) {
      double value = rest[t] * factor(from + t) + amount(from + t);
      rest[t] = within(MOST_VALUE, value);
    }
  }
}
