package io.planwright.allocation.sizing;

import io.planwright.allocation.response.ResponseCurve;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sizes a sales force by what sellers bring: the sizes of each year that maximise the discounted
 * profit, exactly, by dynamic programming over whole people. Takes time in the order of years ·
 * (people in the ceiling)²: milliseconds for hundreds. Holds no state; immutable and thread-safe.
 */
public final class SalesForceSizing {

  private static final double FLAT = 0.01;

  private SalesForceSizing() {}

  /**
   * The only kind there is.
   *
   * @return the engine
   */
  public static SalesForceSizing standard() {
    return new SalesForceSizing();
  }

  /**
   * Finds the best sizes.
   *
   * @param problem the response, the money and the flow of sellers
   * @param control stops the run
   * @return the sizes of the greatest discounted profit; there always are some
   * @throws io.planwright.run.RunStoppedException if the run is to stop before its end
   */
  public SizePlan size(SizingProblem problem, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    SizeValues values = SizeValues.of(problem, List.of(problem.curve()), control);
    return plan(problem, values, 1, control);
  }

  /**
   * Finds the sizes of the greatest expected profit, and how far the best size is uncertain.
   *
   * @param problem the money and the flow of sellers; its own curve is not used
   * @param curves equally likely curves, at least one
   * @param control cancels the run, is told of progress
   * @return the plan on the mean of the curves, and the best size of each
   * @throws IllegalArgumentException if there is no curve
   * @throws io.planwright.run.RunStoppedException if the run is to stop before its end
   */
  public SizeDraws sizes(SizingProblem problem, List<ResponseCurve> curves, RunControl control) {
    Require.nonNull(problem, "problem");
    Require.nonNull(control, "control");
    List<ResponseCurve> draws = List.copyOf(Require.notEmpty(curves, "curves", "Draw some."));
    List<Integer> best = new ArrayList<>();
    for (ResponseCurve curve : draws) {
      SizeValues values = SizeValues.of(problem, List.of(curve), control);
      best.add(best(held(values, control)).people());
      control.report("sizing by drawn curves", best.size(), draws.size());
    }
    SizeValues mean = SizeValues.of(problem, draws, control);
    return new SizeDraws(plan(problem, mean, draws.size(), control), best);
  }

  private static SizePlan plan(
      SizingProblem problem, SizeValues values, int curves, RunControl control) {
    int[] path = values.bestPath(control);
    List<Integer> sizes = new ArrayList<>();
    List<Double> sales = new ArrayList<>();
    double[] salesOf = values.salesOf(path);
    for (int year = 0; year < path.length; year++) {
      sizes.add(path[year]);
      sales.add(salesOf[year]);
    }
    List<HeldSize> held = held(values, control);
    HeldSize best = best(held);
    double within = best.profit() - FLAT * Math.abs(best.profit());
    int from = best.people();
    while (from > 0 && held.get(from - 1).profit() >= within) {
      from--;
    }
    int to = best.people();
    while (to < held.size() - 1 && held.get(to + 1).profit() >= within) {
      to++;
    }
    int today = problem.today();
    boolean canGrow = today < values.reach();
    double oneMore = canGrow ? held.get(today + 1).profit() - held.get(today).profit() : 0;
    return new SizePlan(
        sizes,
        values.profit(path),
        sales,
        held,
        best,
        from,
        to,
        best.people() == values.reach() && values.reach() < problem.flow().mostPeople(),
        held.get(today),
        oneMore,
        canGrow ? breakEvenYear(values, today) : 0,
        new Provenance(
            "sales-force sizing by dynamic programming",
            Map.of("curves", "" + curves, "carry-over", "" + problem.carryOver()),
            problem.years() + " years, up to " + problem.flow().mostPeople() + " people",
            problem.years(),
            0,
            Provenance.LIBRARY_VERSION));
  }

  private static List<HeldSize> held(SizeValues values, RunControl control) {
    List<HeldSize> held = new ArrayList<>();
    for (int size = 0; size <= values.reach(); size++) {
      control.checkpoint();
      held.add(new HeldSize(size, values.profit(values.heldPath(size))));
    }
    return held;
  }

  private static HeldSize best(List<HeldSize> held) {
    HeldSize best = held.get(0);
    for (HeldSize size : held) {
      if (size.profit() > best.profit()) {
        best = size;
      }
    }
    return best;
  }

  private static int breakEvenYear(SizeValues values, int today) {
    double[] kept = values.yearlyProfit(values.heldPath(today));
    double[] more = values.yearlyProfit(values.heldPath(today + 1));
    double sum = 0;
    for (int year = 0; year < kept.length; year++) {
      sum += more[year] - kept[year];
      if (sum >= 0) {
        return year + 1;
      }
    }
    return 0;
  }
}
