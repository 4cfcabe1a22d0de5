package io.planwright.forecasting.tbats;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * The waves of the seasons: of each season the first few whose frequency no shorter season has
 * already. Two states that turn into each other make a wave, so that a season may have any length.
 */
final class Harmonics implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final double SAME_FREQUENCY = 1e-6;

  private final double[] periods;
  private final int[] counts;
  private final double[] cosine;
  private final double[] sine;
  private final int[] season;

  private Harmonics(double[] periods, int[] counts) {
    this.periods = periods;
    this.counts = counts;
    int size = 0;
    for (int count : counts) {
      size += count;
    }
    this.cosine = new double[size];
    this.sine = new double[size];
    this.season = new int[size];
    int wave = 0;
    for (int i = 0; i < periods.length; i++) {
      List<Integer> orders = orders(periods, i);
      for (int k = 0; k < counts[i]; k++) {
        int order = orders.get(k);
        double angle = 2 * Math.PI * order / periods[i];
        boolean alternating = 2 * order == periods[i];
        cosine[wave] = alternating ? -1 : StrictMath.cos(angle);
        sine[wave] = alternating ? 0 : StrictMath.sin(angle);
        season[wave] = i;
        wave++;
      }
    }
  }

  /** Seasons in ascending order of their periods, with as many waves each as given. */
  static Harmonics of(double[] periods, int... counts) {
    int used = 0;
    for (int count : counts) {
      used += count > 0 ? 1 : 0;
    }
    double[] usedPeriods = new double[used];
    int[] usedCounts = new int[used];
    int next = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        usedPeriods[next] = periods[i];
        usedCounts[next++] = counts[i];
      }
    }
    return new Harmonics(usedPeriods, usedCounts);
  }

  static Harmonics none() {
    return new Harmonics(new double[0], new int[0]);
  }

  /** How many waves a season can have beside the shorter ones. */
  static int most(double[] periods, int index) {
    return orders(periods, index).size();
  }

  private static List<Integer> orders(double[] periods, int index) {
    List<Integer> orders = new ArrayList<>();
    int most = (int) Math.min(MOST_ORDER, Math.floor(periods[index] / 2));
    for (int order = 1; order <= most; order++) {
      if (!isTaken(periods, index, order)) {
        orders.add(order);
      }
    }
    return orders;
  }

  /** Beyond this order a wave is noise on every history that the search looks at. */
  private static final int MOST_ORDER = 64;

  private static boolean isTaken(double[] periods, int index, int order) {
    for (int i = 0; i < index; i++) {
      double shorterOrder = order * periods[i] / periods[index];
      boolean whole = Math.abs(shorterOrder - Math.rint(shorterOrder)) < SAME_FREQUENCY;
      if (whole && Math.rint(shorterOrder) >= 1) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return cosine.length;
  }

  int seasons() {
    return periods.length;
  }

  double period(int index) {
    return periods[index];
  }

  int count(int index) {
    return counts[index];
  }

  double cosine(int wave) {
    return cosine[wave];
  }

  double sine(int wave) {
    return sine[wave];
  }

  /** The season that a wave belongs to. */
  int season(int wave) {
    return season[wave];
  }

  double[] cosines() {
    return cosine.clone();
  }

  double[] sines() {
    return sine.clone();
  }
}
