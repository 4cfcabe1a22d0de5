package io.planwright.allocation.sizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.response.CappedLinearCurve;
import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.LogCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SalesForceSizingTest {

  private static final SalesForceSizing SIZING = SalesForceSizing.standard();

  /**
   * By hand: with ln(1 + n) · 1,000 of sales at a margin of one half and 50 a seller, n + 1 sellers
   * pay as long as 500 · ln((n + 2) / (n + 1)) is above 50: up to n = 9. A year alone, nobody
   * leaves, and nothing carries over.
   */
  @Test
  void stopsWhereOneMoreNoLongerPays() {
    var economics = new SellerEconomics(0.5, 50, 0, 0);
    var problem =
        new SizingProblem(
            new LogCurve(1_000, 1), 5, economics, new SellerFlow(0, 1, 50, 50), 1, 0, 0);

    SizePlan plan = SIZING.size(problem, RunControl.unlimited());

    assertThat(plan.sizes()).containsExactly(9);
    assertThat(plan.profit()).isCloseTo(500 * Math.log(10) - 450, within(1e-9));
    assertThat(plan.oneMore()).isCloseTo(500 * Math.log(7.0 / 6) - 50, within(1e-9));
    assertThat(plan.breakEvenYear()).isEqualTo(1);
    assertThat(economics.breakEvenSales()).isEqualTo(100);
    assertThat(plan.flatFrom()).isLessThan(9);
    assertThat(plan.flatTo()).isGreaterThan(9);
  }

  /**
   * By hand: two years, half of a year's sales remain in the second, no discount. One seller sells
   * 100 for a cost of 120. In the first year 100 + 50 pay for the cost, in the second they do not.
   */
  @Test
  void countsWhatCarriesOver() {
    var problem =
        new SizingProblem(
            new CappedLinearCurve(100, 3),
            0,
            new SellerEconomics(1, 120, 0, 0),
            new SellerFlow(0, 1, 5, 5),
            2,
            0,
            0.5);

    SizePlan plan = SIZING.size(problem, RunControl.unlimited());

    assertThat(plan.sizes()).containsExactly(3, 0);
    assertThat(plan.sales()).containsExactly(300.0, 150.0);
    assertThat(plan.profit()).isCloseTo(90, within(1e-9));
    assertThat(plan.gainOverToday()).isCloseTo(90, within(1e-9));
  }

  /**
   * By hand: a hire costs 100 and sells half of 200 in the first year, all of it later, at 150 a
   * year. −150 after the first year, −100 after the second, −50 and 0 after the fourth.
   */
  @Test
  void saysWhenOneMoreHasPaid() {
    var problem =
        new SizingProblem(
            new CappedLinearCurve(200, 10),
            3,
            new SellerEconomics(1, 150, 100, 0),
            new SellerFlow(0, 0.5, 5, 10),
            6,
            0,
            0);

    SizePlan plan = SIZING.size(problem, RunControl.unlimited());

    assertThat(plan.breakEvenYear()).isEqualTo(4);
    assertThat(plan.oneMore()).isCloseTo(100, within(1e-9));
  }

  @Test
  void equalsTheBestOfAllPaths() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 300; i++) {
      SizingProblem problem = problem(random);
      SizePlan plan = SIZING.size(problem, RunControl.unlimited());

      double best = best(problem, 0, problem.today(), 0);
      assertThat(plan.profit()).isCloseTo(best, within(1e-9 * Math.max(1, Math.abs(best))));
      assertThat(plan.profit()).isGreaterThanOrEqualTo(plan.bestHeld().profit() - 1e-9);
      assertThat(plan.bestHeld().profit()).isGreaterThanOrEqualTo(plan.today().profit());
      assertThat(plan.shortfallAt(plan.bestHeld().people())).isZero();
    }
  }

  @Test
  void followsEachDrawnCurve() {
    SizingProblem problem = problem(new SplittableRandom(1));
    List<ResponseCurve> curves =
        List.of(new LogCurve(100, 1), new LogCurve(300, 1), new LogCurve(900, 1));

    SizeDraws draws = SIZING.sizes(problem, curves, RunControl.unlimited());

    assertThat(draws.bestSizes()).isSorted().hasSize(3);
    assertThat(draws.quantile(0)).isEqualTo(draws.bestSizes().get(0));
    assertThat(draws.quantile(0.5)).isEqualTo(draws.bestSizes().get(1));
    assertThat(draws.quantile(1)).isEqualTo(draws.bestSizes().get(2));
    // The mean of curves of one form is the curve of their mean scale.
    var mean =
        new SizingProblem(
            new LogCurve(1_300 / 3.0, 1),
            problem.today(),
            problem.economics(),
            problem.flow(),
            problem.years(),
            problem.discountRate(),
            problem.carryOver());
    assertThat(draws.plan().sizes()).isEqualTo(SIZING.size(mean, RunControl.unlimited()).sizes());
  }

  /** From 3 by one a year, no size above 5 can be reached: none is compared or called as good. */
  @Test
  void comparesSizesThatCanBeReached() {
    var problem =
        new SizingProblem(
            new LogCurve(100_000, 1),
            3,
            new SellerEconomics(0.5, 50, 0, 0),
            new SellerFlow(0, 1, 1, 50),
            2,
            0,
            0);

    SizePlan plan = SIZING.size(problem, RunControl.unlimited());

    assertThat(plan.held()).hasSize(6);
    assertThat(plan.bestHeld().people()).isEqualTo(5);
    assertThat(plan.flatTo()).isEqualTo(5);
    assertThat(plan.isGrowthBinding()).isTrue();
    assertThatThrownBy(() -> plan.shortfallAt(6))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("people [6] must be between 0 and 5");
  }

  @Test
  void looksAtTheClockOnceAYear() {
    int[] looks = {0};
    RunControl control =
        RunControl.unlimited()
            .withDeadline(
                Instant.EPOCH,
                () -> {
                  looks[0]++;
                  return Instant.MIN;
                });
    SizingProblem problem = problem(new SplittableRandom(1));

    SIZING.size(problem, control);

    assertThat(looks[0]).isGreaterThan(problem.flow().mostPeople() + problem.years());
  }

  @Test
  void stopsWhenCancelled() {
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancellation);
    SizingProblem problem = problem(new SplittableRandom(1));

    assertThatThrownBy(() -> SIZING.size(problem, control)).isInstanceOf(RunStoppedException.class);
  }

  private static SizingProblem problem(SplittableRandom random) {
    return new SizingProblem(
        new HillCurve(
            random.nextDouble(10, 2_000), random.nextDouble(1, 6), random.nextDouble(0.5, 3)),
        random.nextInt(0, 6),
        new SellerEconomics(
            random.nextDouble(0.1, 1),
            random.nextDouble(0, 80),
            random.nextDouble(0, 60),
            random.nextDouble(0, 60)),
        new SellerFlow(
            random.nextDouble(0, 0.5),
            random.nextDouble(),
            random.nextInt(0, 4),
            random.nextInt(5, 7)),
        random.nextInt(1, 5),
        random.nextDouble(0, 0.3),
        random.nextDouble(0, 0.9));
  }

  /** The profit of the best of all paths, with sales counted in the year when they come. */
  private static double best(SizingProblem problem, int year, int last, double remaining) {
    if (year == problem.years()) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    SellerFlow flow = problem.flow();
    SellerEconomics economics = problem.economics();
    int staying = last - (int) Math.round(flow.attrition() * last);
    for (int size = 0; size <= Math.min(flow.mostPeople(), last + flow.mostAdded()); size++) {
      int hired = Math.max(0, size - staying);
      int dismissed = Math.max(0, staying - size);
      double effort = size - hired + hired * flow.firstYearShare();
      double sales = remaining * problem.carryOver() + problem.curve().response(effort);
      double profit =
          economics.margin() * sales
              - size * economics.costPerYear()
              - hired * economics.hiringCost()
              - dismissed * economics.dismissalCost();
      double now = profit / Math.pow(1 + problem.discountRate(), year);
      best = Math.max(best, now + best(problem, year + 1, size, sales));
    }
    return best;
  }
}
