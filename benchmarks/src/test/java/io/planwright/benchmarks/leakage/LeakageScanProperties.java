package io.planwright.benchmarks.leakage;

import static io.planwright.benchmarks.leakage.SetFiles.line;
import static io.planwright.benchmarks.leakage.SetFiles.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.benchmarks.leakage.Leak.Kind;
import io.planwright.benchmarks.set.SeriesSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class LeakageScanProperties {

  private static final int SERIES = 5;

  /** Of a value; ratios of two of them differ by less than a millionth. */
  private static final double NOISE = 4.9e-7;

  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("leakage");
  }

  @AfterContainer
  static void deleteFolder() throws IOException {
    Files.deleteIfExists(folder.resolve("set.tsv"));
    Files.delete(folder);
  }

  @Property(tries = 200)
  void anInjectedCopyIsAlwaysFound(
      @ForAll long seed,
      @ForAll @IntRange(min = 6, max = 30) int horizon,
      @ForAll @IntRange(min = -20, max = 20) int magnitude,
      @ForAll boolean exact)
      throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[][]> all = series(random, horizon);
    double[] test = all.get(0)[1];
    // A run of fewer than three distinct values is plain, and no leak.
    test[0] = random.nextDouble(1, 500);
    test[horizon / 2] = random.nextDouble(500, 1000);
    double[] source = all.get(1)[0];
    int position = random.nextInt(source.length - horizon + 1);
    double factor = Math.scalb(random.nextDouble(1.001, 2), magnitude);
    for (int i = 0; i < horizon; i++) {
      source[position + i] =
          exact ? test[i] : test[i] * factor * (1 + random.nextDouble(-NOISE, NOISE));
    }

    LeakageReport report = scan(all);

    int runs = Math.max(1, horizon - 12);
    assertThat(report.exact() + report.rescaled()).isEqualTo(runs);
    assertThat(report.leakedIds()).containsExactly("0");
    assertThat(report.leaks())
        .contains(new Leak("0", 0, "set", "1", position, exact ? Kind.EXACT : Kind.RESCALED));
  }

  @Property(tries = 100)
  void whatASeriesRepeatsOfItselfIsNoLeak(
      @ForAll long seed, @ForAll @IntRange(min = 6, max = 30) int horizon) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<double[][]> all = series(random, horizon);
    for (double[][] parts : all) {
      System.arraycopy(parts[1], 0, parts[0], random.nextInt(10), horizon);
    }

    assertThat(scan(all).leaks()).isEmpty();
  }

  private static LeakageReport scan(List<double[][]> all) throws IOException {
    String[] lines = new String[all.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = line(String.valueOf(i), all.get(i)[0], all.get(i)[1]);
    }
    SeriesSet set = write(folder, "set", lines);
    return LeakageScan.of(List.of(set), List.of(set)).get(0);
  }

  /** Training and test parts of series that have nothing in common. */
  private static List<double[][]> series(SplittableRandom random, int horizon) {
    List<double[][]> all = new ArrayList<>();
    for (int i = 0; i < SERIES; i++) {
      all.add(new double[][] {values(random, 60), values(random, horizon)});
    }
    return all;
  }

  /** Every tenth or so is zero; some are negative. */
  private static double[] values(SplittableRandom random, int size) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = random.nextInt(10) == 0 ? 0 : random.nextDouble(-100, 1000);
    }
    return values;
  }
}
