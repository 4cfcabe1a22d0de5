package io.planwright.forecasting.tbats;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The waves of the seasons: of each season the first few whose frequency no shorter season has
 * already. Two states that turn into each other make a wave, so that a season may have any length.
 */
final class Harmonics implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  /** Beyond this order a wave is noise on every history that the search looks at. */
  private static final int MOST_ORDER = 64;

  private static final double SAME_FREQUENCY = 1e-6;

  private final double[] periods;
  private final int[] counts;
  private final double[] cosine;
  private final double[] sine;
  private final int[] season;
  private final int[] order;
  private final double[] alongCurrent;
  private final double[] alongConjugate;

  private Harmonics(
      double[] periods, int[] counts, int[] season, int[] order, double levelSmoothing) {
    this.periods = periods;
    this.counts = counts;
    this.season = season;
    this.order = order;
    this.alongCurrent = new double[order.length];
    this.alongConjugate = new double[order.length];
    this.cosine = new double[order.length];
    this.sine = new double[order.length];
    for (int wave = 0; wave < order.length; wave++) {
      double period = periods[season[wave]];
      double angle = 2 * Math.PI * order[wave] / period;
      boolean alternating = 2 * order[wave] == period;
      cosine[wave] = alternating ? -1 : StrictMath.cos(angle);
      sine[wave] = alternating ? 0 : StrictMath.sin(angle);
      fillDirection(wave, levelSmoothing);
    }
  }

  /**
   * The direction in which an error moves the two states of a wave, so that it pulls the wave to
   * the values and does not turn it.
   *
   * <p>Beside a level smoothed by α the error of a wave e^{iω} is S = (1 − e^{−iω}) / (1 − (1−α)
   * e^{−iω}) of it. A small gain (g, h) moves the eigenvalue of the wave in D by −(g − ih) S / 2,
   * to first order; that points to the origin if g − ih is along e^{iω} / S.
   */
  private void fillDirection(int wave, double levelSmoothing) {
    alongCurrent[wave] = 1;
    if (Double.isNaN(levelSmoothing)) {
      return;
    }
    double c = cosine[wave];
    double s = sine[wave];
    double keep = 1 - levelSmoothing;
    // e^{iω} (1 − keep·e^{−iω}) = e^{iω} − keep, times the conjugate of 1 − e^{−iω}, 1 − e^{iω}.
    double real = (c - keep) * (1 - c) + s * s;
    double imaginary = s * (1 - c) - (c - keep) * s;
    double size = Math.hypot(real, imaginary);
    alongCurrent[wave] = real / size;
    alongConjugate[wave] = -imaginary / size;
  }

  /** The same waves, moved by errors as suits a level smoothed by so much. */
  Harmonics beside(double levelSmoothing) {
    return new Harmonics(periods, counts, season, order, levelSmoothing);
  }

  double alongCurrent(int wave) {
    return alongCurrent[wave];
  }

  double alongConjugate(int wave) {
    return alongConjugate[wave];
  }

  /** Seasons in ascending order of their periods, with their first waves, as many as given. */
  static Harmonics of(double[] periods, int... counts) {
    int size = 0;
    for (int count : counts) {
      size += count;
    }
    boolean[] all = new boolean[size];
    Arrays.fill(all, true);
    return of(periods, counts, all);
  }

  /** Those of the first waves of each season that are wanted. */
  static Harmonics of(double[] periods, int[] counts, boolean[] wanted) {
    List<Double> usedPeriods = new ArrayList<>();
    List<Integer> usedCounts = new ArrayList<>();
    List<Integer> seasons = new ArrayList<>();
    List<Integer> orders = new ArrayList<>();
    int wave = 0;
    for (int i = 0; i < counts.length; i++) {
      List<Integer> available = orders(periods, i);
      int used = 0;
      for (int k = 0; k < counts[i]; k++) {
        if (wanted[wave++]) {
          seasons.add(usedPeriods.size());
          orders.add(available.get(k));
          used++;
        }
      }
      if (used > 0) {
        usedPeriods.add(periods[i]);
        usedCounts.add(used);
      }
    }
    double[] lengths = new double[usedPeriods.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = usedPeriods.get(i);
    }
    return new Harmonics(
        lengths, toArray(usedCounts), toArray(seasons), toArray(orders), Double.NaN);
  }

  private static int[] toArray(List<Integer> list) {
    int[] array = new int[list.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = list.get(i);
    }
    return array;
  }

  static Harmonics none() {
    return new Harmonics(new double[0], new int[0], new int[0], new int[0], Double.NaN);
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
