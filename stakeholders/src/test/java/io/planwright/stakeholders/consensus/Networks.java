package io.planwright.stakeholders.consensus;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Networks by their rows. */
final class Networks {

  private Networks() {}

  static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> "p" + i).toList();
  }

  static TrustNetwork of(double[][] rows) {
    List<Trust> ties = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows.length; j++) {
        if (rows[i][j] > 0) {
          ties.add(new Trust("p" + i, "p" + j, rows[i][j]));
        }
      }
    }
    return TrustNetwork.scaled(ids(rows.length), ties);
  }

  static List<Opinion> opinions(double... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new Opinion("p" + i, values[i]))
        .toList();
  }

  /** Few ties, so that groups, partitions and cycles are frequent. */
  static double[][] random(Random random, int size) {
    double[][] rows = new double[size][size];
    for (double[] row : rows) {
      int ties = 1 + random.nextInt(2);
      for (int k = 0; k < ties; k++) {
        row[random.nextInt(size)] += 1 + random.nextInt(3);
      }
      double sum = 0;
      for (double weight : row) {
        sum += weight;
      }
      for (int j = 0; j < size; j++) {
        row[j] /= sum;
      }
    }
    return rows;
  }

  static double[] values(Random random, int size) {
    return IntStream.range(0, size).mapToDouble(i -> random.nextInt(100) / 10.0).toArray();
  }

  static double[][] times(double[][] a, double[][] b) {
    double[][] product = new double[a.length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < a.length; k++) {
        for (int j = 0; j < a.length; j++) {
          product[i][j] += a[i][k] * b[k][j];
        }
      }
    }
    return product;
  }

  /** The mean of sixty late powers: no cycle of up to six people is seen in it. */
  static double[][] limit(double[][] rows) {
    double[][] late = rows;
    for (int k = 0; k < 40; k++) {
      late = times(late, late);
      for (double[] row : late) {
        double sum = 0;
        for (double value : row) {
          sum += value;
        }
        for (int j = 0; j < row.length; j++) {
          row[j] /= sum;
        }
      }
    }
    double[][] mean = new double[rows.length][rows.length];
    for (int k = 0; k < 60; k++) {
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows.length; j++) {
          mean[i][j] += late[i][j] / 60;
        }
      }
      late = times(late, rows);
    }
    return mean;
  }
}
