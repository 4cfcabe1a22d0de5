package io.planwright.allocation.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for problems too large for a slow solver. */
class TransportProperties {

  private static TransportProblem dense(SplittableRandom random, int sources, int sinks) {
    long[] demands = random.longs(sinks, 0, 50).toArray();
    long total = 0;
    for (long demand : demands) {
      total += demand;
    }
    long[] supplies = new long[sources];
    long extra = random.nextBoolean() ? 0 : random.nextInt(200);
    for (long left = total + extra; left > 0; ) {
      long part = Math.min(left, 1 + random.nextInt(40));
      supplies[random.nextInt(sources)] += part;
      left -= part;
    }
    int distinct = random.nextBoolean() ? 5 : 1_000_000;
    double[][] costs = new double[sources][sinks];
    for (double[] row : costs) {
      for (int j = 0; j < sinks; j++) {
        row[j] = random.nextInt(distinct) / 8.0;
      }
    }
    return TransportProblem.of(supplies, demands, costs);
  }

  @Property(tries = 150)
  void pricesAreBelowAllCostsAndMeetTheUsed(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20) int sources,
      @ForAll @IntRange(min = 1, max = 60) int sinks) {
    TransportProblem problem = dense(new SplittableRandom(seed), sources, sinks);
    TransportPlan plan = TransportSolver.solve(problem).orElseThrow();
    double[] u = plan.sourcePrices();
    double[] v = plan.sinkPrices();
    for (int i = 0; i < sources; i++) {
      assertThat(u[i]).isNotPositive();
      if (plan.kept(i) > 0) {
        assertThat(u[i]).isZero();
      }
      for (int j = 0; j < sinks; j++) {
        assertThat(u[i] + v[j]).isLessThanOrEqualTo(problem.cost(i, j) + 1e-6);
        if (plan.flow(i, j) > 0) {
          assertThat(u[i] + v[j]).isCloseTo(problem.cost(i, j), within(1e-6));
        }
      }
    }
    assertThat(plan.optimality().isProven()).isTrue();
  }

  @Property(tries = 50)
  void oneUnitMoreCostsItsShadowPriceAtLeast(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int sources) {
    SplittableRandom random = new SplittableRandom(seed);
    TransportProblem problem = dense(random, sources, 20);
    TransportPlan plan = TransportSolver.solve(problem).orElseThrow();
    int source = random.nextInt(sources);
    long[] supplies = new long[sources];
    long[] demands = new long[20];
    double[][] costs = new double[sources][20];
    for (int i = 0; i < sources; i++) {
      supplies[i] = problem.supply(i) + (i == source ? 1 : 0);
      for (int j = 0; j < 20; j++) {
        demands[j] = problem.demand(j);
        costs[i][j] = problem.cost(i, j);
      }
    }
    TransportPlan more =
        TransportSolver.solve(TransportProblem.of(supplies, demands, costs)).orElseThrow();
    double change = more.optimality().value() - plan.optimality().value();
    assertThat(change).isLessThanOrEqualTo(1e-6);
    assertThat(change).isGreaterThanOrEqualTo(plan.sourcePrices()[source] - 1e-6);
  }

  /** Looks at the clock twice are allowed, then the run is cancelled. */
  @Property(tries = 50)
  void aStoppedRunHasAPlanAndABound(@ForAll long seed) {
    TransportProblem problem = dense(new SplittableRandom(seed), 20, 200);
    double least = TransportSolver.solve(problem).orElseThrow().optimality().value();
    Cancellation cancellation = Cancellation.create();
    Network network = new Network(problem);
    NetworkSimplex simplex = new NetworkSimplex(network);
    assertThat(simplex.serve(RunControl.unlimited())).isZero();
    cancellation.cancel();
    boolean ended = simplex.minimise(RunControl.unlimited().withCancellation(cancellation));
    assertThat(ended).isFalse();
    TransportPlan plan = TransportSolver.plan(problem, network, simplex);
    assertThat(plan.optimality().value()).isGreaterThanOrEqualTo(least - 1e-6);
    assertThat(plan.optimality().bound()).isLessThanOrEqualTo(least + 1e-6);
  }
}
