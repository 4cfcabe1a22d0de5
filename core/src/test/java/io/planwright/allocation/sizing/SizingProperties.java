package io.planwright.allocation.sizing;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.response.HillCurve;
import io.planwright.run.RunControl;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SizingProperties {

  private static SizingProblem problem(long seed, int mostAdded, int mostPeople) {
    Random random = new Random(seed);
    return new SizingProblem(
        new HillCurve(
            10 + 2_000 * random.nextDouble(),
            1 + 6 * random.nextDouble(),
            0.5 + 2 * random.nextDouble()),
        random.nextInt(6),
        new SellerEconomics(
            0.1 + 0.9 * random.nextDouble(),
            80 * random.nextDouble(),
            60 * random.nextDouble(),
            60 * random.nextDouble()),
        new SellerFlow(random.nextDouble() / 2, random.nextDouble(), mostAdded, mostPeople),
        1 + random.nextInt(6),
        0.3 * random.nextDouble(),
        0.9 * random.nextDouble());
  }

  private static SizePlan size(SizingProblem problem) {
    return SalesForceSizing.standard().size(problem, RunControl.unlimited());
  }

  @Property(tries = 200)
  void keepsGrowthAndCeiling(@ForAll long seed) {
    SizingProblem problem = problem(seed, 2, 9);

    SizePlan plan = size(problem);

    int last = problem.today();
    for (int people : plan.sizes()) {
      assertThat(people).isBetween(0, Math.min(9, last + 2));
      last = people;
    }
    assertThat(plan.held()).hasSize(Math.min(9, problem.today() + 2 * problem.years()) + 1);
    assertThat(plan.bestHeld().people()).isBetween(plan.flatFrom(), plan.flatTo());
    assertThat(plan.flatTo()).isLessThan(plan.held().size());
    assertThat(plan.profit()).isGreaterThanOrEqualTo(plan.bestHeld().profit() - 1e-6);
  }

  /** Faster growth and a higher ceiling only add choices. */
  @Property(tries = 200)
  void neverBringsLessWithMoreRoom(@ForAll long seed) {
    double profit = size(problem(seed, 1, 8)).profit();
    assertThat(size(problem(seed, 3, 8)).profit()).isGreaterThanOrEqualTo(profit - 1e-6);
    assertThat(size(problem(seed, 1, 12)).profit()).isGreaterThanOrEqualTo(profit - 1e-6);
  }
}
