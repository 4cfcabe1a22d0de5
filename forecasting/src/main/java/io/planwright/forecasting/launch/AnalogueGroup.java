package io.planwright.forecasting.launch;

import io.planwright.forecasting.internal.numeric.Magnitude;
import io.planwright.forecasting.launch.AnalogueSpec.Analogue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What earlier launches have in common. All sales are in units of their mean launch level.
 *
 * @param names of the launches, in an order that does not depend on how they were given
 * @param sales of each launch by period of life, NaN at gaps
 * @param weights of the launches; their sum is 1
 * @param levels the launch level of each
 * @param unit the mean launch level in the unit of the sales; 0 if nothing was sold
 * @param shortest the periods that all launches have
 * @param profile the mean sales by period of life, relative to the launch level
 * @param tail the profile beyond the longest launch
 * @param between the relative variance between the launch levels; above 0
 * @param within the variance of a period about level times profile, relative to its mean; above 0
 */
record AnalogueGroup(
    String[] names,
    double[][] sales,
    double[] weights,
    double[] levels,
    double unit,
    int shortest,
    double[] profile,
    double tail,
    double between,
    double within)
    implements Serializable {

  /** How many launches are imagined beside the given ones, to tell how much launches differ. */
  static final double IMAGINED = 2;

  /** The variance of a period that the imagined launches have: a fifth of it, squared. */
  static final double IMAGINED_WITHIN = 0.04;

  /** The relative variance between the levels of the imagined launches. */
  static final double IMAGINED_BETWEEN = 0.25;

  private static final double LEAST_VARIANCE = 1e-9;

  /** So that a launch that sold next to nothing at first divides nothing into infinity. */
  private static final double MOST = 1e9;

  static AnalogueGroup of(List<Analogue> analogues, int seasonLength) {
    List<Analogue> sorted = new ArrayList<>(analogues);
    sorted.sort(
        Comparator.comparing((Analogue analogue) -> analogue.sales().name())
            .thenComparing(analogue -> analogue.sales().toArray(), Arrays::compare)
            .thenComparing(Analogue::weight));
    int count = sorted.size();
    String[] names = new String[count];
    double[][] sales = new double[count][];
    double[] weights = new double[count];
    double total = 0;
    for (Analogue analogue : sorted) {
      total += analogue.weight();
    }
    for (int i = 0; i < count; i++) {
      names[i] = sorted.get(i).sales().name();
      sales[i] = sorted.get(i).sales().toArray();
      weights[i] = sorted.get(i).weight() / total;
    }
    return of(names, sales, weights, seasonLength);
  }

  private static AnalogueGroup of(
      String[] names, double[][] sales, double[] weights, int seasonLength) {
    int shortest = Integer.MAX_VALUE;
    int longest = 0;
    double largest = 0;
    for (double[] one : sales) {
      shortest = Math.min(shortest, one.length);
      longest = Math.max(longest, one.length);
      largest = Math.max(largest, Magnitude.largest(one));
    }
    double magnitude = Magnitude.unit(largest);
    double[] levels = new double[sales.length];
    double mean = 0;
    for (int i = 0; i < sales.length; i++) {
      scale(sales[i], magnitude);
      levels[i] = mean(sales[i], shortest);
      mean += weights[i] * levels[i];
    }
    if (mean > 0) {
      scale(levels, mean);
      for (double[] one : sales) {
        scale(one, mean);
      }
    }
    double[] profile = profile(sales, weights, levels, longest);
    double tail = tail(profile, Math.min(longest, Math.max(1, seasonLength)));
    double within = within(sales, weights, levels, profile);
    double between = between(weights, levels, within / shortest);
    return new AnalogueGroup(
        names, sales, weights, levels, mean * magnitude, shortest, profile, tail, between, within);
  }

  private static void scale(double[] values, double unit) {
    for (int t = 0; t < values.length; t++) {
      values[t] /= unit;
    }
  }

  /** The mean over the first periods; the first value after them where they are gaps. */
  private static double mean(double[] values, int periods) {
    double sum = 0;
    int count = 0;
    for (int t = 0; t < values.length; t++) {
      if (!Double.isNaN(values[t]) && (t < periods || count == 0)) {
        sum += values[t];
        count++;
      }
    }
    return sum / count;
  }

  private static double[] profile(
      double[][] sales, double[] weights, double[] levels, int longest) {
    double[] profile = new double[longest];
    for (int t = 0; t < longest; t++) {
      double sold = 0;
      double level = 0;
      for (int i = 0; i < sales.length; i++) {
        if (t < sales[i].length && !Double.isNaN(sales[i][t])) {
          sold += weights[i] * sales[i][t];
          level += weights[i] * levels[i];
        }
      }
      double before = t == 0 ? 1 : profile[t - 1];
      profile[t] = level > 0 ? Math.min(MOST, sold / level) : before;
    }
    return profile;
  }

  private static double tail(double[] profile, int periods) {
    double sum = 0;
    for (int t = profile.length - periods; t < profile.length; t++) {
      sum += profile[t];
    }
    return sum / periods;
  }

  private static double within(
      double[][] sales, double[] weights, double[] levels, double[] profile) {
    double squares = 0;
    double count = 0;
    for (int i = 0; i < sales.length; i++) {
      for (int t = 0; t < sales[i].length; t++) {
        double expected = levels[i] * profile[t];
        double error = sales[i][t] - expected;
        if (expected > 0 && !Double.isNaN(error)) {
          squares += weights[i] * error * error / expected;
          count += weights[i];
        }
      }
    }
    double n = effective(weights);
    double own = count > 0 ? squares / count * n : 0;
    double within = (IMAGINED * IMAGINED_WITHIN + own) / (IMAGINED + n - 1);
    return Math.max(LEAST_VARIANCE, Math.min(MOST, within));
  }

  private static double between(double[] weights, double[] levels, double ofMeans) {
    double n = effective(weights);
    double squares = 0;
    for (int i = 0; i < levels.length; i++) {
      squares += weights[i] * (levels[i] - 1) * (levels[i] - 1);
    }
    double own = Math.max(0, squares * n - (n - 1) * ofMeans);
    return Math.max(LEAST_VARIANCE, (IMAGINED * IMAGINED_BETWEEN + own) / (IMAGINED + n - 1));
  }

  /** As many launches of equal weight would tell as much. */
  static double effective(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return squares > 0 ? sum * sum / squares : 0;
  }

  /** The profile in a period of life, from 0. */
  double profile(int t) {
    return t < profile.length ? profile[t] : tail;
  }

  /** The level, relative to the group's, of sales that the profile would have had sum to this. */
  double level(double sold, double profileSum) {
    return (1 / between + sold / within) / (1 / between + profileSum / within);
  }

  /** The weight of the own sales in this level, from 0 to 1. */
  double ownWeight(double profileSum) {
    return profileSum / (profileSum + within / between);
  }
}
