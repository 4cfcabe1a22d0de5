package io.planwright.allocation.budget;

import io.planwright.allocation.Optimality;
import java.io.Serializable;

/**
 * A budget divided among very many concave lines. Immutable, serializable and thread-safe.
 *
 * <p>Each line lies where its next unit brings {@link #price()}, or at its floor and its next unit
 * brings less, or at its ceiling and it brings more.
 */
public final class ConcavePlan implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ConcaveLines lines;
  private final double budget;
  private final double[] spend;
  private final double price;

  ConcavePlan(ConcaveLines lines, double budget, double[] spend, double price) {
    this.lines = lines;
    this.budget = budget;
    this.spend = spend;
    this.price = Math.min(price, Double.MAX_VALUE);
  }

  /** A plan with all lines at their floor, or all at their ceiling, and the budget used up. */
  ConcavePlan(ConcaveLines lines, double budget, double[] spend, boolean isAtFloors) {
    this(lines, budget, spend, edge(lines, spend, isAtFloors));
  }

  /** The price at which the last line leaves its floor, or the first its ceiling. */
  private static double edge(ConcaveLines lines, double[] spend, boolean isAtFloors) {
    double edge = isAtFloors ? 0 : Double.MAX_VALUE;
    for (int block = 0; block < lines.blocks(); block++) {
      for (int i = lines.start(block); i < lines.start(block + 1); i++) {
        double slope = lines.slope(lines.kind(block), i, spend[i]);
        edge = isAtFloors ? Math.max(edge, slope) : Math.min(edge, slope);
      }
    }
    return edge;
  }

  /**
   * What the lines get.
   *
   * @return the spends in the order of the lines, a copy
   */
  public double[] spends() {
    return spend.clone();
  }

  /**
   * What one line gets.
   *
   * @param line the index of the line
   * @return its spend
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public double spend(int line) {
    return spend[line];
  }

  /**
   * The shadow price of the budget: what the next small unit of it brings.
   *
   * @return the response per unit of budget, at least 0; 0 where the ceilings leave some of it
   */
  public double price() {
    return price;
  }

  /**
   * The value with its proof, computed from the curves on each call, in time linear in the lines.
   *
   * @return the sum of the responses; its bound is the Lagrangian dual at the price
   */
  public Optimality optimality() {
    double value = 0;
    double gained = 0;
    double spent = 0;
    for (int block = 0; block < lines.blocks(); block++) {
      ConcaveLines.Kind kind = lines.kind(block);
      for (int i = lines.start(block); i < lines.start(block + 1); i++) {
        double response = lines.response(kind, i, spend[i]);
        value += response;
        spent += spend[i];
        if (price < Double.MAX_VALUE) {
          double best = lines.spendAt(kind, i, price, budget);
          gained += lines.response(kind, i, best) - response - price * (best - spend[i]);
        }
      }
    }
    double unspent = price < Double.MAX_VALUE ? price * Math.max(0, budget - spent) : 0;
    return new Optimality(Optimality.Goal.MAXIMISE, value, value + Math.max(0, gained) + unspent);
  }
}
