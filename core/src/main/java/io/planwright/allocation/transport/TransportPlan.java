package io.planwright.allocation.transport;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.evidence.Reason;
import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How much goes from each source to each sink, with its cost, a bound, and shadow prices.
 *
 * <p>Without capacities {@code sourcePrice + sinkPrice} is at most the cost of every pair, and in
 * an optimal plan equal to it where something goes. With capacities a pair that is full may cost
 * less.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class TransportPlan implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  private final TransportProblem problem;
  private final long[] flows;
  private final double[] sourcePrices;
  private final double[] sinkPrices;
  private final Optimality optimality;
  private final long pivots;

  /** Takes the arrays as they are. */
  TransportPlan(
      TransportProblem problem,
      long[] flows,
      double[] sourcePrices,
      double[] sinkPrices,
      Optimality optimality,
      long pivots) {
    this.problem = problem;
    this.flows = flows;
    this.sourcePrices = sourcePrices;
    this.sinkPrices = sinkPrices;
    this.optimality = optimality;
    this.pivots = pivots;
  }

  /**
   * The total cost, and what every plan costs at least.
   *
   * @return the value and its bound; they differ by more than rounding only if the run was stopped
   */
  public Optimality optimality() {
    return optimality;
  }

  /**
   * How much goes from a source to a sink.
   *
   * @param source the source, from 0
   * @param sink the sink, from 0
   * @return the amount, at least 0
   * @throws IllegalArgumentException if there is no such source or sink
   */
  public long flow(int source, int sink) {
    checkSource(source);
    Require.between(sink, 0, problem.sinkCount() - 1, "sink", "Sinks count from 0.");
    return flows[source * problem.sinkCount() + sink];
  }

  /**
   * How much goes from each source to each sink.
   *
   * @return a copy, by source and sink
   */
  public long[][] flows() {
    int n = problem.sinkCount();
    long[][] copy = new long[problem.sourceCount()][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = Arrays.copyOfRange(flows, i * n, (i + 1) * n);
    }
    return copy;
  }

  /**
   * What a source keeps of its supply.
   *
   * @param source the source, from 0
   * @return the amount, at least 0
   * @throws IllegalArgumentException if there is no such source
   */
  public long kept(int source) {
    checkSource(source);
    long kept = problem.supply(source);
    for (int j = 0; j < problem.sinkCount(); j++) {
      kept -= flows[source * problem.sinkCount() + j];
    }
    return kept;
  }

  private void checkSource(int source) {
    Require.between(source, 0, problem.sourceCount() - 1, "source", "Sources count from 0.");
  }

  /**
   * The shadow prices of the supplies: what the total cost changes by with one unit more.
   *
   * @return a copy, by source; at most 0, and 0 where something is kept in an optimal plan
   */
  public double[] sourcePrices() {
    return sourcePrices.clone();
  }

  /**
   * The shadow prices of the demands: what the total cost changes by with one unit more. For a sink
   * that demands nothing and that no source may serve the price is 0.
   *
   * @return a copy, by sink
   */
  public double[] sinkPrices() {
    return sinkPrices.clone();
  }

  /**
   * Why the plan is what it is: one reason for each pair that something goes between, with its
   * cost.
   *
   * @return the explanation, made anew on each call
   */
  public Explanation explanation() {
    int n = problem.sinkCount();
    List<Reason> reasons = new ArrayList<>();
    for (int cell = 0; cell < flows.length; cell++) {
      if (flows[cell] > 0) {
        reasons.add(reason(cell / n, cell % n));
      }
    }
    String summary =
        n
            + " sinks are served from "
            + problem.sourceCount()
            + " sources at a cost of "
            + optimality.value()
            + ", "
            + optimality.statement()
            + ".";
    return new Explanation(summary, reasons);
  }

  private Reason reason(int source, int sink) {
    long amount = flow(source, sink);
    double cost = problem.cost(source, sink);
    String statement =
        "Source "
            + source
            + " sends "
            + amount
            + " to sink "
            + sink
            + " at "
            + cost
            + " a unit; a unit more would cost "
            + sinkPrices[sink]
            + " there and save "
            + (0.0 - sourcePrices[source])
            + " at the source.";
    return new Reason("source " + source + " to sink " + sink, amount * cost, statement);
  }

  /**
   * How the plan was made.
   *
   * @return the method, the size of the problem and the number of pivots
   */
  public Provenance provenance() {
    return Provenance.of(
        "network simplex",
        Map.of("pivots", Long.toString(pivots)),
        problem.sourceCount() + " sources and " + problem.sinkCount() + " sinks",
        flows.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransportPlan that
        && problem.equals(that.problem)
        && Arrays.equals(flows, that.flows)
        && Arrays.equals(sourcePrices, that.sourcePrices)
        && Arrays.equals(sinkPrices, that.sinkPrices)
        && optimality.equals(that.optimality)
        && pivots == that.pivots;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(flows) + optimality.hashCode();
  }

  @Override
  public String toString() {
    return "TransportPlan[" + problem + ", " + optimality + "]";
  }
}
