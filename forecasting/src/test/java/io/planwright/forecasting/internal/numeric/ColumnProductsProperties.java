package io.planwright.forecasting.internal.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.SeedStreams;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ColumnProductsProperties {

  @Property(tries = 60)
  void productsAreThoseOfPlainSums(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 1200) int n,
      @ForAll @IntRange(min = 1, max = 6) int k) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    double[][] columns = new double[k][];
    for (int j = 0; j < k; j++) {
      columns[j] = random.doubles(n, -1, 1).toArray();
    }
    double[] weights = random.doubles(n).toArray();
    double[] coefficients = random.doubles(k, -1, 1).toArray();
    double[] gram = new double[k * k];
    double[] against = new double[k];
    double[] combined = new double[n];

    ColumnProducts.gram(columns, weights, gram);
    ColumnProducts.mirror(gram, k);
    ColumnProducts.against(columns, weights, against);
    ColumnProducts.combine(columns, coefficients, combined);

    for (int i = 0; i < k; i++) {
      double sum = 0;
      for (int r = 0; r < n; r++) {
        sum += weights[r] * columns[i][r];
      }
      assertThat(against[i]).isCloseTo(sum, within(1e-11));
      for (int j = 0; j < k; j++) {
        double product = 0;
        for (int r = 0; r < n; r++) {
          product += weights[r] * columns[i][r] * columns[j][r];
        }
        assertThat(gram[i * k + j]).isCloseTo(product, within(1e-11));
      }
    }
    double last = 0;
    for (int j = 0; j < k; j++) {
      last += coefficients[j] * columns[j][n - 1];
    }
    assertThat(combined[n - 1]).isCloseTo(last, within(1e-14));
  }

  @Property(tries = 60)
  void inversesAreInverses(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int k) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    double[] square = random.doubles((long) k * k, -1, 1).toArray();
    for (int i = 0; i < k; i++) {
      square[i * k + i] += 2 * k;
    }
    double[] positive = new double[k * k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        for (int m = 0; m < k; m++) {
          positive[i * k + j] += square[m * k + i] * square[m * k + j];
        }
      }
    }
    double[] inverse = new double[k * k];
    double[] positiveInverse = positive.clone();

    assertThat(SquareInverse.invert(square.clone(), k, inverse)).isTrue();
    assertThat(PositiveInverse.invert(positiveInverse, k, 1e-14)).isTrue();

    assertIdentity(square, inverse, k);
    assertIdentity(positive, positiveInverse, k);
    assertThat(SquareInverse.invert(new double[k * k], k, inverse)).isFalse();
    assertThat(PositiveInverse.invert(new double[k * k], k, 0)).isFalse();
  }

  private static void assertIdentity(double[] a, double[] b, int k) {
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double sum = 0;
        for (int m = 0; m < k; m++) {
          sum += a[i * k + m] * b[m * k + j];
        }
        assertThat(sum).isCloseTo(i == j ? 1 : 0, within(1e-11));
      }
    }
  }

  @Property(tries = 300)
  void selectionIsThatOfSorting(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count, @ForAll boolean ties) {
    RandomGenerator random = new SeedStreams(seed).stream(0);
    double[] keys = new double[count];
    double[] weights = new double[count];
    int[] items = new int[count];
    for (int i = 0; i < count; i++) {
      keys[i] = ties ? random.nextInt(5) : random.nextDouble();
      weights[i] = 1 + random.nextInt(4);
      items[i] = i;
    }
    double[] given = keys.clone();
    double total = Arrays.stream(weights).sum();
    double threshold = Math.ceil(random.nextDouble() * total) - 0.5;

    int at = WeightedSelection.select(keys, weights, items, count, threshold);

    double before = 0;
    for (int i = 0; i < count; i++) {
      assertThat(keys[i]).isEqualTo(given[items[i]]);
      before += i < at ? weights[i] : 0;
      assertThat(i < at ? keys[i] <= keys[at] : keys[i] >= keys[at]).isTrue();
    }
    assertThat(before).isLessThan(threshold);
    assertThat(before + weights[at]).isGreaterThanOrEqualTo(threshold);
  }
}
