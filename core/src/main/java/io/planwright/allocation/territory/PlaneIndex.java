package io.planwright.allocation.territory;

import java.util.Arrays;

/** Points of the plane in cells of a grid, a few in each, to find those near to one. */
final class PlaneIndex {

  private static final int PER_CELL = 2;

  private final double[] x;
  private final double[] y;
  private final double left;
  private final double bottom;
  private final double cell;
  private final int columns;
  private final int rows;
  private final int[] start;
  private final int[] point;

  PlaneIndex(double[] x, double[] y) {
    this.x = x;
    this.y = y;
    left = Arrays.stream(x).min().orElse(0);
    bottom = Arrays.stream(y).min().orElse(0);
    double width = Arrays.stream(x).max().orElse(0) - left;
    double height = Arrays.stream(y).max().orElse(0) - bottom;
    double longest = Math.max(width, height);
    double even = Math.sqrt(Math.max(width * height, longest * longest / x.length));
    double side = even * Math.sqrt((double) PER_CELL / x.length);
    cell = side > 0 ? side : 1;
    columns = (int) (width / cell) + 1;
    rows = (int) (height / cell) + 1;
    start = new int[columns * rows + 1];
    point = new int[x.length];
    fill();
  }

  private int cellOf(int i) {
    int column = Math.min(columns - 1, (int) ((x[i] - left) / cell));
    int row = Math.min(rows - 1, (int) ((y[i] - bottom) / cell));
    return row * columns + column;
  }

  private void fill() {
    for (int i = 0; i < x.length; i++) {
      start[cellOf(i) + 1]++;
    }
    for (int c = 0; c < columns * rows; c++) {
      start[c + 1] += start[c];
    }
    int[] next = start.clone();
    for (int i = 0; i < x.length; i++) {
      point[next[cellOf(i)]++] = i;
    }
  }

  /** The nearest other points, at most so many; of equally near ones the first. */
  int[] nearest(int i, int most) {
    int count = 0;
    int[] best = new int[most];
    double[] far = new double[most];
    int home = cellOf(i);
    int widest = Math.max(columns, rows);
    for (int ring = 0; ring <= widest; ring++) {
      if (count == most && far[count - 1] <= (ring - 1) * cell * (ring - 1) * cell) {
        break;
      }
      for (int row = home / columns - ring; row <= home / columns + ring; row++) {
        boolean isEdge = Math.abs(row - home / columns) == ring;
        for (int column = home % columns - ring;
            column <= home % columns + ring;
            column += isEdge ? 1 : Math.max(1, 2 * ring)) {
          if (row >= 0 && row < rows && column >= 0 && column < columns) {
            count = add(i, row * columns + column, best, far, count);
          }
        }
      }
    }
    return Arrays.copyOf(best, count);
  }

  private int add(int i, int inCell, int[] best, double[] far, int size) {
    int count = size;
    for (int at = start[inCell]; at < start[inCell + 1]; at++) {
      int j = point[at];
      double dx = x[i] - x[j];
      double dy = y[i] - y[j];
      double d = dx * dx + dy * dy;
      if (j != i && (count < best.length || d < far[count - 1])) {
        count = Math.min(best.length, count + 1);
        int place = count - 1;
        while (place > 0 && far[place - 1] > d) {
          far[place] = far[place - 1];
          best[place] = best[place - 1];
          place--;
        }
        far[place] = d;
        best[place] = j;
      }
    }
    return count;
  }
}
