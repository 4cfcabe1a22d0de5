package io.planwright.forecasting.regression;

import io.planwright.forecasting.regression.Collinearity.Dependence;
import io.planwright.forecasting.regression.Collinearity.Inflation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which columns a fit could tell apart, and the factor of their correlations.
 *
 * @param kept the columns that stayed
 * @param triangle the Cholesky factor of their correlations, row-major
 * @param explained the columns that others explain
 */
record Independence(int[] kept, double[] triangle, List<HouseholderQr.Explained> explained)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double INFLATED = 10;

  /** Columns with less than this share of the largest one are not named. */
  private static final double LEAST_SHARE = 0.05;

  private static final double LEAST_EXACT_SHARE = 1e-9;

  static Independence of(Factor factor) {
    return new Independence(factor.kept, factor.triangle, List.copyOf(factor.explained));
  }

  Collinearity report(Standard standard) {
    int k = kept.length;
    double[] inverse = Triangle.inverse(triangle, k);
    List<Inflation> inflations = new ArrayList<>();
    List<Dependence> near = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      double[] precision = precision(inverse, k, i);
      // What others explain of a column is not below nothing: 1 up to rounding.
      double factor = Math.max(1, precision[i]);
      String name = standard.names().get(kept[i]);
      inflations.add(new Inflation(name, factor));
      if (factor > INFLATED) {
        precision[i] = 0;
        near.add(new Dependence(name, named(standard, kept, precision, LEAST_SHARE), false));
      }
    }
    List<Dependence> dependences = leftOut(standard);
    dependences.addAll(near);
    return new Collinearity(Math.max(1, Triangle.condition(triangle, k)), inflations, dependences);
  }

  /** One row of the inverse of the correlations. */
  private static double[] precision(double[] inverse, int k, int i) {
    double[] row = new double[k];
    for (int q = i; q < k; q++) {
      for (int j = 0; j <= q; j++) {
        row[j] += inverse[q * k + i] * inverse[q * k + j];
      }
    }
    return row;
  }

  private List<Dependence> leftOut(Standard standard) {
    List<Dependence> leftOut = new ArrayList<>();
    for (int j = 0; j < standard.columns(); j++) {
      if (standard.scales()[j] == 0) {
        boolean zero = standard.means()[j] == 0;
        List<String> on = zero ? List.of() : List.of(Coefficient.INTERCEPT);
        leftOut.add(new Dependence(standard.names().get(j), on, true));
      }
    }
    for (HouseholderQr.Explained column : explained) {
      List<String> on = named(standard, column.by(), column.shares(), LEAST_EXACT_SHARE);
      leftOut.add(new Dependence(standard.names().get(column.column()), on, true));
    }
    return leftOut;
  }

  private static List<String> named(
      Standard standard, int[] columns, double[] shares, double least) {
    double largest = 0;
    for (double share : shares) {
      largest = Math.max(largest, Math.abs(share));
    }
    double limit = least * largest;
    return IntStream.range(0, shares.length)
        .filter(i -> Math.abs(shares[i]) > limit)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> -Math.abs(shares[i])))
        .map(i -> standard.names().get(columns[i]))
        .toList();
  }

  /** Why a column was left out, in words; empty if it was kept. */
  String cause(Standard standard, int column) {
    String name = standard.names().get(column);
    for (Dependence dependence : leftOut(standard)) {
      if (dependence.regressor().equals(name)) {
        return dependence.on().isEmpty()
            ? "0 in every row"
            : "a combination of " + String.join(", ", dependence.on());
      }
    }
    return "";
  }
}
