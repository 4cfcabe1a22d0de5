package io.planwright.allocation.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.Cancellation;
import io.planwright.run.Progress;
import io.planwright.run.ProgressListener;
import io.planwright.run.RunControl;
import io.planwright.run.SearchProgress;
import io.planwright.run.SeedStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans against brute force, bounds against plans, and what is refused. */
class MedianSearchTest {

  private static final MedianSearch SEARCH = new MedianSearch(1, 30, 60);

  @Test
  void plansOnALineAreThoseThatTheEyeSees() {
    double[] at = {0, 1, 2, 10, 11, 12, 20};
    MedianPlan plan =
        MedianSearch.standard().solve(MedianProblem.of(line(at), 3), RunControl.unlimited());

    assertThat(plan.sites()).containsExactly(1, 4, 6);
    assertThat(plan.siteByCustomer()).containsExactly(1, 1, 1, 4, 4, 4, 6);
    assertThat(plan.optimality().value()).isEqualTo(4);
    assertThat(plan.optimality().isProven()).isTrue();
  }

  @Test
  void aHeavyCustomerDrawsTheSite() {
    MedianProblem problem =
        MedianProblem.weighted(new double[] {1, 1, 5}, line(new double[] {0, 1, 9}), 1);

    assertThat(MedianSearch.standard().solve(problem, RunControl.unlimited()).sites())
        .containsExactly(2);
  }

  @Test
  void tenThousandSmallProblemsAreSolvedAsByBruteForce() {
    SeedStreams seeds = new SeedStreams(20_261_126);
    for (int k = 0; k < 10_000; k++) {
      RandomGenerator random = seeds.stream(k);
      int customers = 1 + random.nextInt(7);
      int sites = 1 + random.nextInt(7);
      int medians = 1 + random.nextInt(sites);
      double[][] distances = new double[customers][sites];
      boolean isWhole = random.nextBoolean();
      for (double[] row : distances) {
        for (int j = 0; j < sites; j++) {
          row[j] = isWhole ? random.nextInt(20) : random.nextDouble(20);
        }
      }
      MedianPlan plan = SEARCH.solve(MedianProblem.of(distances, medians), RunControl.unlimited());

      assertThat(plan.optimality().value())
          .as("problem %d", k)
          .isCloseTo(bruteForce(distances, medians), within(1e-9));
      assertThat(plan.sites()).doesNotHaveDuplicates().hasSize(medians);
      assertThat(plan.optimality().bound()).isLessThanOrEqualTo(plan.optimality().value());
      assertThat(cost(distances, plan.siteByCustomer()))
          .isCloseTo(plan.optimality().value(), within(1e-9));
    }
  }

  @Test
  void thePricesGiveTheBound() {
    RandomGenerator random = new SeedStreams(7).stream(0);
    double[][] distances = line(random.doubles(40, 0, 100).toArray());
    MedianPlan plan = SEARCH.solve(MedianProblem.of(distances, 5), RunControl.unlimited());

    double[] worth = new double[40];
    double bound = 0;
    for (int i = 0; i < 40; i++) {
      bound += plan.prices().get(i);
      for (int j = 0; j < 40; j++) {
        worth[j] += Math.min(0, distances[i][j] - plan.prices().get(i));
      }
    }
    java.util.Arrays.sort(worth);
    for (int j = 0; j < 5; j++) {
      bound += worth[j];
    }
    assertThat(bound)
        .isCloseTo(plan.optimality().bound(), within(1e-9))
        .isGreaterThan(0.9 * plan.optimality().value());
  }

  @Test
  void aStoppedRunGivesItsBestPlanSoFar() {
    Cancellation cancelled = Cancellation.create();
    cancelled.cancel();
    double[][] distances = line(new double[] {0, 3, 4, 9, 12, 30});

    MedianPlan plan =
        MedianSearch.standard()
            .solve(
                MedianProblem.of(distances, 2), RunControl.unlimited().withCancellation(cancelled));

    assertThat(cost(distances, plan.siteByCustomer())).isEqualTo(plan.optimality().value());
  }

  @Test
  void aBetterPlanIsReportedWithItsBound() {
    List<SearchProgress> heard = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void onProgress(Progress progress) {}

          @Override
          public void onSearch(SearchProgress progress) {
            heard.add(progress);
          }
        };
    RandomGenerator random = new SeedStreams(3).stream(0);
    double[] at = random.doubles(300, 0, 1_000).toArray();

    MedianPlan plan =
        MedianSearch.standard()
            .solve(MedianProblem.of(line(at), 25), RunControl.unlimited().withProgress(listener));

    assertThat(heard).isNotEmpty();
    assertThat(heard).allMatch(progress -> progress.bound() <= progress.incumbent() + 1e-6);
    assertThat(heard.get(heard.size() - 1).incumbent()).isEqualTo(plan.optimality().value());
  }

  @Test
  void plansAndSearchesCanBeSerialized() throws Exception {
    MedianProblem problem = MedianProblem.of(line(new double[] {0, 1, 5}), 1);
    MedianPlan plan = copy(SEARCH).solve(copy(problem), RunControl.unlimited());

    assertThat(copy(plan)).isEqualTo(SEARCH.solve(problem, RunControl.unlimited()));
  }

  static Stream<Arguments> refused() {
    double[][] good = {{0, 1}, {1, 0}};
    return Stream.of(
        refused("distances", () -> MedianProblem.of(new double[0][], 1)),
        refused("distances", () -> MedianProblem.of(new double[][] {{}}, 1)),
        refused("distances[1]", () -> MedianProblem.of(new double[][] {{0, 1}, {1}}, 1)),
        refused("distances[0][1]", () -> MedianProblem.of(new double[][] {{0, -1}}, 1)),
        refused("distances[0][1]", () -> MedianProblem.of(new double[][] {{0, Double.NaN}}, 1)),
        refused(
            "distances[0][0]",
            () -> MedianProblem.of(new double[][] {{Double.POSITIVE_INFINITY}}, 1)),
        refused("medians", () -> MedianProblem.of(good, 0)),
        refused("medians", () -> MedianProblem.of(good, 3)),
        refused("weights", () -> MedianProblem.weighted(new double[] {1}, good, 1)),
        refused("weights[1]", () -> MedianProblem.weighted(new double[] {1, -2}, good, 1)),
        refused(
            "weighted distances[0][1]",
            () ->
                MedianProblem.weighted(
                    new double[] {1e300, 1}, new double[][] {{0, 1e300}, {1, 0}}, 1)),
        refused("rounds", () -> MedianSearch.standard().withRounds(-1)),
        refused("boundSteps", () -> new MedianSearch(1, 1, 0)));
  }

  private static Arguments refused(String field, org.junit.jupiter.api.function.Executable call) {
    return Arguments.of(field, call);
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("refused")
  void badInputIsRefusedByName(String field, org.junit.jupiter.api.function.Executable call) {
    assertThatIllegalArgumentException().isThrownBy(call::execute).withMessageStartingWith(field);
  }

  private static double[][] line(double[] at) {
    double[][] distances = new double[at.length][at.length];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < at.length; j++) {
        distances[i][j] = Math.abs(at[i] - at[j]);
      }
    }
    return distances;
  }

  private static double bruteForce(double[][] distances, int medians) {
    double best = Double.POSITIVE_INFINITY;
    for (int open = 0; open < 1 << distances[0].length; open++) {
      if (Integer.bitCount(open) == medians) {
        double cost = 0;
        for (double[] row : distances) {
          double nearest = Double.POSITIVE_INFINITY;
          for (int j = 0; j < row.length; j++) {
            nearest = (open >> j & 1) == 1 ? Math.min(nearest, row[j]) : nearest;
          }
          cost += nearest;
        }
        best = Math.min(best, cost);
      }
    }
    return best;
  }

  private static double cost(double[][] distances, List<Integer> siteByCustomer) {
    double cost = 0;
    for (int i = 0; i < distances.length; i++) {
      cost += distances[i][siteByCustomer.get(i)];
    }
    return cost;
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
