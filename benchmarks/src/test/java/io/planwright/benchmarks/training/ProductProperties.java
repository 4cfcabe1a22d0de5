package io.planwright.benchmarks.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ProductProperties {

  private static final int OFFSET = 3;

  /** Terms are added from the first to the last, one after the other. */
  @Property(tries = 300)
  void addsWhatThreePlainLoopsAdd(
      @ForAll @IntRange(min = 1, max = 5) int quarterRows,
      @ForAll @IntRange(max = 13) int inner,
      @ForAll @IntRange(min = 1, max = 11) int columns,
      @ForAll long seed) {
    int rows = 4 * quarterRows;
    SplittableRandom random = new SplittableRandom(seed);
    float[] a = numbers(random, rows * inner);
    float[] b = numbers(random, OFFSET + inner * columns);
    float[] c = numbers(random, 2 * OFFSET + rows * columns);
    float[] expected = c.clone();
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < inner; k++) {
        for (int j = 0; j < columns; j++) {
          expected[OFFSET + i * columns + j] += a[i * inner + k] * b[OFFSET + k * columns + j];
        }
      }
    }

    Product.add(a, inner, 1, b, OFFSET, c, OFFSET, rows, inner, columns);

    assertThat(c).isEqualTo(expected);
  }

  @Property(tries = 200)
  void readsTheLeftFactorTransposed(
      @ForAll @IntRange(min = 1, max = 5) int quarterRows,
      @ForAll @IntRange(max = 13) int inner,
      @ForAll @IntRange(min = 1, max = 11) int columns,
      @ForAll long seed) {
    int rows = 4 * quarterRows;
    SplittableRandom random = new SplittableRandom(seed);
    float[] a = numbers(random, rows * inner);
    float[] turned = new float[rows * inner];
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < inner; k++) {
        turned[k * rows + i] = a[i * inner + k];
      }
    }
    float[] b = numbers(random, inner * columns);
    float[] expected = new float[rows * columns];
    float[] c = new float[rows * columns];
    Product.add(a, inner, 1, b, 0, expected, 0, rows, inner, columns);

    Product.add(turned, 1, rows, b, 0, c, 0, rows, inner, columns);

    assertThat(c).isEqualTo(expected);
  }

  private static float[] numbers(SplittableRandom random, int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) (random.nextDouble() - 0.5);
    }
    return numbers;
  }
}
