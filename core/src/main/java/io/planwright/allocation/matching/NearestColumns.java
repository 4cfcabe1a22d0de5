package io.planwright.allocation.matching;

/**
 * The columns of a row with the smallest keys, gathered in one pass: a buffer of twice the wanted
 * length that is halved by quickselect (C. A. R. Hoare, Algorithm 65, 1961) whenever it is full.
 * The keys of what was let go are not below {@link #floor()}.
 */
final class NearestColumns {

  private double[] keys = new double[0];
  private double[] costs = new double[0];
  private int[] columns = new int[0];
  private int wanted;
  private int size;
  private double floor;

  /** Empties the buffer; keys that are not below the limit will not enter. */
  void reset(int newWanted, double limit) {
    wanted = newWanted;
    size = 0;
    floor = limit;
    if (keys.length < 2 * newWanted) {
      keys = new double[2 * newWanted];
      costs = new double[2 * newWanted];
      columns = new int[2 * newWanted];
    }
  }

  /** Takes each column from {@code first} to before {@code last} whose key is below the floor. */
  void offer(double[] values, int from, double sign, double[] prices, int first, int last) {
    double limit = floor;
    int count = size;
    int full = 2 * wanted;
    for (int j = first; j < last; j++) {
      double cost = sign * values[from + j];
      double key = cost - prices[j];
      if (key < limit) {
        keys[count] = key;
        costs[count] = cost;
        columns[count] = j;
        if (++count == full) {
          limit = halve();
          count = wanted;
        }
      }
    }
    floor = limit;
    size = count;
  }

  /** Takes each of the listed columns whose key is below the floor. */
  void offer(double[] values, int[] listed, double sign, double[] prices, int from, int to) {
    for (int e = from; e < to; e++) {
      int j = listed[e];
      double cost = sign * values[e];
      double key = cost - prices[j];
      if (key < floor) {
        keys[size] = key;
        costs[size] = cost;
        columns[size] = j;
        if (++size == 2 * wanted) {
          floor = halve();
          size = wanted;
        }
      }
    }
  }

  /** Puts the {@code wanted} smallest keys in front; returns the largest of these. */
  private double halve() {
    int low = 0;
    int high = 2 * wanted - 1;
    int at = wanted - 1;
    while (low < high) {
      double pivot = keys[(low + high) >>> 1];
      int i = low - 1;
      int j = high + 1;
      while (true) {
        do {
          i++;
        } while (keys[i] < pivot);
        do {
          j--;
        } while (keys[j] > pivot);
        if (i >= j) {
          break;
        }
        swap(i, j);
      }
      if (at <= j) {
        high = j;
      } else {
        low = j + 1;
      }
    }
    return keys[at];
  }

  private void swap(int i, int j) {
    double key = keys[i];
    keys[i] = keys[j];
    keys[j] = key;
    double cost = costs[i];
    costs[i] = costs[j];
    costs[j] = cost;
    int column = columns[i];
    columns[i] = columns[j];
    columns[j] = column;
  }

  int size() {
    return size;
  }

  /** What the keys that were let go are at least; infinite if all finite ones are kept. */
  double floor() {
    return floor;
  }

  void copyTo(int[] intoColumns, double[] intoCosts, int at) {
    System.arraycopy(columns, 0, intoColumns, at, size);
    System.arraycopy(costs, 0, intoCosts, at, size);
  }
}
