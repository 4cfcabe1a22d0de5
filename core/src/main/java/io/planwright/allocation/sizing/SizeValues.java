package io.planwright.allocation.sizing;

import io.planwright.allocation.response.ResponseCurve;
import io.planwright.run.RunControl;
import java.util.List;

/**
 * What each step from one size to the next is worth.
 *
 * <p>Carry-over is linear in each year's new sales: their worth over all later years is a factor of
 * the year alone. So a year's profit depends on its size and the one before, which makes dynamic
 * programming over sizes exact.
 */
final class SizeValues {

  private final SizingProblem problem;
  private final int sizes;

  /** New sales by last size and size. */
  private final double[] sales;

  private final double[] worth;
  private final double[] discount;

  private SizeValues(SizingProblem problem, double[] sales) {
    this.problem = problem;
    this.sizes = problem.flow().mostPeople() + 1;
    this.sales = sales;
    int years = problem.years();
    discount = new double[years];
    worth = new double[years + 1];
    for (int year = years - 1; year >= 0; year--) {
      discount[year] = Math.pow(1 + problem.discountRate(), -year);
      worth[year] = 1 + worth[year + 1] * problem.carryOver() / (1 + problem.discountRate());
    }
  }

  static SizeValues of(SizingProblem problem, List<ResponseCurve> curves, RunControl control) {
    SellerFlow flow = problem.flow();
    int sizes = flow.mostPeople() + 1;
    double[] sales = new double[sizes * sizes];
    int count = 0;
    for (ResponseCurve curve : curves) {
      count++;
      for (int last = 0; last < sizes; last++) {
        control.checkpoint();
        int most = Math.min(sizes - 1, last + flow.mostAdded());
        int staying = flow.staying(last);
        for (int size = 0; size <= most; size++) {
          int hired = Math.max(0, size - staying);
          double response = curve.response(size - hired + flow.firstYearShare() * hired);
          int cell = last * sizes + size;
          sales[cell] += (response - sales[cell]) / count;
        }
      }
    }
    return new SizeValues(problem, sales);
  }

  /** The greatest size that growth reaches by the last year. */
  int reach() {
    long grown = problem.today() + (long) problem.years() * problem.flow().mostAdded();
    return (int) Math.min(sizes - 1L, grown);
  }

  int most(int last) {
    return Math.min(sizes - 1, last + problem.flow().mostAdded());
  }

  double sales(int last, int size) {
    return sales[last * sizes + size];
  }

  /** The discounted profit that a year's size adds, with what it carries into later years. */
  double value(int year, int last, int size) {
    SellerEconomics economics = problem.economics();
    int staying = problem.flow().staying(last);
    double cost =
        size * economics.costPerYear()
            + Math.max(0, size - staying) * economics.hiringCost()
            + Math.max(0, staying - size) * economics.dismissalCost();
    return discount[year] * (economics.margin() * sales(last, size) * worth[year] - cost);
  }

  /** The best size of each year; of sizes as good as each other the smaller. */
  int[] bestPath(RunControl control) {
    int years = problem.years();
    int[] choice = new int[years * sizes];
    double[] after = new double[sizes];
    for (int year = years - 1; year >= 0; year--) {
      double[] now = new double[sizes];
      control.checkpoint();
      for (int last = 0; last < sizes; last++) {
        double best = Double.NEGATIVE_INFINITY;
        for (int size = 0; size <= most(last); size++) {
          double value = value(year, last, size) + after[size];
          if (value > best) {
            best = value;
            choice[year * sizes + last] = size;
          }
        }
        now[last] = best;
      }
      after = now;
    }
    int[] path = new int[years];
    int last = problem.today();
    for (int year = 0; year < years; year++) {
      last = choice[year * sizes + last];
      path[year] = last;
    }
    return path;
  }

  /** A path that goes to a size as fast as growth allows and keeps it. */
  int[] heldPath(int size) {
    int[] path = new int[problem.years()];
    int last = problem.today();
    for (int year = 0; year < path.length; year++) {
      last = Math.min(size, most(last));
      path[year] = last;
    }
    return path;
  }

  double profit(int[] path) {
    double sum = 0;
    int last = problem.today();
    for (int year = 0; year < path.length; year++) {
      sum += value(year, last, path[year]);
      last = path[year];
    }
    return sum;
  }

  /** The sales of each year with what remains of the years before. */
  double[] salesOf(int[] path) {
    double[] result = new double[path.length];
    int last = problem.today();
    double remaining = 0;
    for (int year = 0; year < path.length; year++) {
      remaining = remaining * problem.carryOver() + sales(last, path[year]);
      result[year] = remaining;
      last = path[year];
    }
    return result;
  }

  /** The discounted profit of each year, its sales counted when they come. */
  double[] yearlyProfit(int[] path) {
    SellerEconomics economics = problem.economics();
    double[] result = salesOf(path);
    int last = problem.today();
    for (int year = 0; year < path.length; year++) {
      double carried = economics.margin() * (result[year] - sales(last, path[year]) * worth[year]);
      result[year] = value(year, last, path[year]) + discount[year] * carried;
      last = path[year];
    }
    return result;
  }
}
