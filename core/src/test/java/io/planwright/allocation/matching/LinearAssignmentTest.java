package io.planwright.allocation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.InfeasibleException;
import io.planwright.allocation.Optimality.Goal;
import io.planwright.allocation.Solution;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LinearAssignmentTest {

  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void peopleGetTasks() {
    double[][] hours = {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}};

    Matching matching = LinearAssignment.minimise(hours).orElseThrow();

    assertThat(matching.columns()).containsExactly(1, 0, 2);
    assertThat(matching.optimality().value()).isEqualTo(5);
    assertThat(matching.optimality().statement()).isEqualTo("optimal");
    assertThat(matching.explanation().summary())
        .isEqualTo("Each of 3 rows has a column of its own; the total cost 5.0 is optimal.");
    assertThat(matching.explanation().reasons()).hasSize(3);
    assertThat(matching.provenance().method()).contains("Jonker");
  }

  @Test
  void gainsAreMaximised() {
    double[][] gains = {{4, 1, 3, Double.NEGATIVE_INFINITY}, {2, 0, 5, 9}, {3, 2, 2, 8}};

    Matching matching = LinearAssignment.maximise(gains).orElseThrow();

    assertThat(matching.optimality().goal()).isEqualTo(Goal.MAXIMISE);
    assertThat(matching.optimality().value()).isEqualTo(17);
    assertThat(matching.columns()).containsExactly(0, 2, 3);
    assertThat(matching.row(1)).isEmpty();
    for (double price : matching.columnPrices()) {
      assertThat(price).isNotNegative();
    }
  }

  @Test
  void nothingToAssignCostsNothing() {
    assertThat(LinearAssignment.minimise(new double[0][]).orElseThrow().columns()).isEmpty();
    Matching one = LinearAssignment.minimise(new double[][] {{-3}}).orElseThrow();
    assertThat(one.optimality().value()).isEqualTo(-3);
    assertThat(one.margin(0)).isEmpty();
  }

  @Test
  void tooFewColumnsAreNamed() {
    double[][] costs = {
      {1, 2, 3, 4}, {INFINITY, 5, INFINITY, INFINITY}, {6, 7, 8, 9}, {1, 2, 2, 1}
    };
    costs[3] = new double[] {INFINITY, 2, INFINITY, INFINITY};

    Solution<Matching> solution = LinearAssignment.minimise(costs);

    assertThat(solution.isFeasible()).isFalse();
    assertThatThrownBy(solution::orElseThrow)
        .isInstanceOf(InfeasibleException.class)
        .hasMessageContaining("2 rows together have only 1 column that they may take.")
        .hasMessageContaining("row 1 may take only column 1, row 3 may take only column 1");
    assertThatThrownBy(() -> LinearAssignment.minimise(new double[3][2]).orElseThrow())
        .hasMessageContaining("3 rows together have only 2 columns");
    assertThatThrownBy(() -> LinearAssignment.minimise(new double[1][0]).orElseThrow())
        .hasMessageContaining("Row 0 may take no column.");
  }

  @ParameterizedTest
  @CsvSource({"500, 991", "600, 1176"})
  void publishedOptimaAreReached(int n, double optimum) throws IOException {
    double[][] costs = published(n);
    Matching matching = LinearAssignment.minimise(costs).orElseThrow();
    assertThat(matching.optimality().value()).isEqualTo(optimum);
    assertThat(matching.optimality().bound()).isEqualTo(optimum);
  }

  /** J. E. Beasley's OR-Library; optima as published there. */
  private static double[][] published(int n) throws IOException {
    Path file = Path.of("shared", "data", "assign", "assign" + n + ".txt.gz");
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.isRegularFile(at.resolve(file))) {
      at = at.getParent();
    }
    Assumptions.assumeTrue(at != null, "skipped: no " + file + " beside the project");
    double[][] costs = new double[n][n];
    try (Scanner scanner =
        new Scanner(
            new GZIPInputStream(Files.newInputStream(at.resolve(file))),
            StandardCharsets.US_ASCII)) {
      assertThat(scanner.nextInt()).isEqualTo(n);
      for (double[] row : costs) {
        for (int j = 0; j < n; j++) {
          row[j] = scanner.nextInt();
        }
      }
    }
    return costs;
  }

  /** Kinds on which bidding alone does not get far. */
  @ParameterizedTest
  @CsvSource({"0", "1", "2", "3", "4"})
  void structuredCostsAreSolvedToo(int kind) {
    int n = 250;
    SplittableRandom random = new SplittableRandom(3);
    double[] a = random.doubles(n, 0, 10).toArray();
    double[] b = random.doubles(n, 0, 10).toArray();
    double[][] costs = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        costs[i][j] =
            switch (kind) {
              case 0 -> (i + 1.0) * (j + 1.0);
              case 1 -> a[i] * b[j] * (0.9 + 0.2 * random.nextDouble());
              case 2 -> Math.abs(a[i] - b[j]);
              case 3 -> 7;
              default -> a[i] + b[j];
            };
      }
    }
    Matching matching = LinearAssignment.minimise(costs).orElseThrow();
    assertThat(matching.optimality().isProven()).isTrue();
    if (kind == 0) { // the sum of i (n + 1 - i)
      assertThat(matching.optimality().value()).isEqualTo(n * (n + 1.0) * (n + 2.0) / 6);
    }
  }

  @Test
  void largeAndSmallNumbersStayFinite() {
    double[][] costs = {{1e100, -1e100}, {-1e100, 1e100}};
    assertThat(LinearAssignment.minimise(costs).orElseThrow().optimality().value())
        .isEqualTo(-2e100);
    double[][] tiny = {{1e-300, 2e-300}, {3e-300, 5e-300}};
    assertThat(LinearAssignment.minimise(tiny).orElseThrow().columns()).containsExactly(1, 0);
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    assertThatThrownBy(() -> LinearAssignment.minimise(new double[][] {{1}}, control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void answersAreSerializable() throws IOException, ClassNotFoundException {
    SparseCosts costs =
        SparseCosts.of(2, new int[] {0, 2, 3}, new int[] {1, 0, 1}, new double[] {4, 3, 1});
    SparseCosts copy = (SparseCosts) copied(costs);
    assertThat(copy.rowCount()).isEqualTo(2);
    assertThat(copy.columnCount()).isEqualTo(2);
    assertThat(copy.pairCount()).isEqualTo(3);
    Matching matching = LinearAssignment.maximise(copy, RunControl.unlimited()).orElseThrow();
    assertThat(matching.optimality().value()).isCloseTo(4, within(0.0));
    assertThat(copied(matching)).isEqualTo(matching).hasSameHashCodeAs(matching);
    assertThat(matching).hasToString("Matching[0, 1] " + matching.optimality());
  }

  private static Object copied(Object original) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(original);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  private static Solution<Matching> solve(double[][] costs) {
    return LinearAssignment.minimise(costs);
  }

  private static SparseCosts sparse(int columns, int[] starts, int[] listed, double... costs) {
    return SparseCosts.of(columns, starts, listed, costs);
  }

  static Arguments[] badInput() {
    RunControl control = RunControl.unlimited();
    Matching matching = LinearAssignment.minimise(new double[][] {{1}}).orElseThrow();
    return new Arguments[] {
      bad("costs[1].length [1] must be", () -> solve(new double[][] {{1, 2}, {3}})),
      bad("costs[0] [NaN] must be", () -> solve(new double[][] {{1, Double.NaN}, {3, 1}})),
      bad("costs[1] [-Infinity] must be", () -> solve(new double[][] {{1, 2}, {3, -INFINITY}})),
      bad("costs[0] [-1.0E101] must be", () -> solve(new double[][] {{1, -1e101}, {3, 1}})),
      bad("costs[0] [1.0E101] must be", () -> solve(new double[][] {{1e101}})),
      bad(
          "costs[0] [Infinity] must be",
          () -> LinearAssignment.maximise(new double[][] {{INFINITY}})),
      bad("columns [0] must be", () -> LinearAssignment.minimise(new double[2], 0, control)),
      bad("costs.length [3]", () -> LinearAssignment.maximise(new double[3], 2, control)),
      bad("columnCount [-1]", () -> sparse(-1, new int[] {0}, new int[0])),
      bad("costs.length [0]", () -> sparse(1, new int[] {0, 1}, new int[] {0})),
      bad("rowStarts [[]]", () -> sparse(1, new int[0], new int[0])),
      bad("rowStarts [[1]]", () -> sparse(1, new int[] {1, 1}, new int[] {0}, 1)),
      bad("rowStarts[2] [0]", () -> sparse(1, new int[] {0, 1, 0}, new int[] {0}, 1)),
      bad("rowStarts[1] [1]", () -> sparse(1, new int[] {0, 1}, new int[0])),
      bad("columns[0] [1]", () -> sparse(1, new int[] {0, 1}, new int[] {1}, 1)),
      bad("columns[0] [-1]", () -> sparse(1, new int[] {0, 1}, new int[] {-1}, 1)),
      bad("columns[1] [0]", () -> sparse(1, new int[] {0, 2}, new int[] {0, 0}, 1, 2)),
      bad("costs[0] [NaN]", () -> sparse(1, new int[] {0, 1}, new int[] {0}, Double.NaN)),
      bad("costs[0] [Infinity]", () -> sparse(1, new int[] {0, 1}, new int[] {0}, INFINITY)),
      bad("row [1] must be", () -> matching.column(1)),
      bad("row [-1] must be", () -> matching.margin(-1)),
      bad("column [1] must be", () -> matching.row(1)),
    };
  }

  private static Arguments bad(String message, Runnable call) {
    return Arguments.of(message, call);
  }

  @ParameterizedTest
  @MethodSource
  void badInput(String message, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
