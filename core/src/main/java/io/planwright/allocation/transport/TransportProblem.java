package io.planwright.allocation.transport;

import io.planwright.internal.Require;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The transportation problem: sources with supplies serve sinks with demands, at a cost for each
 * unit sent from one to another. Each demand is to be met exactly; supplies may be left over.
 *
 * <p>Amounts are whole numbers, such as cents or pieces, and stay exact. An infinite cost forbids a
 * source to serve a sink; capacities limit how much may go from one to another.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class TransportProblem implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  /** Sums of amounts are below a quarter of what a long can hold, for sums of sums. */
  private static final long LARGEST_TOTAL = Long.MAX_VALUE / 4;

  private static final double LARGEST_COST = 1e100;

  private final long[] supplies;
  private final long[] demands;

  /** Source after source. */
  private final double[] costs;

  /** Source after source; empty if there are none. */
  private final long[] capacities;

  private TransportProblem(long[] supplies, long[] demands, double[] costs, long[] capacities) {
    this.supplies = supplies;
    this.demands = demands;
    this.costs = costs;
    this.capacities = capacities;
  }

  /**
   * A problem without capacities between a source and a sink; the arrays are copied.
   *
   * @param supplies what each source can send at most, at least 0
   * @param demands what each sink is to get, at least 0
   * @param costs the cost of a unit from each source (row) to each sink (column), from -1e100 to
   *     1e100; positive infinity forbids
   * @return the problem
   * @throws IllegalArgumentException if an amount is negative, amounts add up to more than a
   *     quarter of {@link Long#MAX_VALUE}, the matrix has another shape, or a cost is out of range
   */
  public static TransportProblem of(long[] supplies, long[] demands, double[][] costs) {
    long[] supply = amounts(supplies, "supplies");
    long[] demand = amounts(demands, "demands");
    Require.nonNull(costs, "costs");
    checkRows(costs.length, supply.length, "costs");
    double[] flat = new double[cells(supply.length, demand.length)];
    for (int i = 0; i < costs.length; i++) {
      checkColumns(Require.nonNull(costs[i], "costs[" + i + "]").length, demand.length, "costs", i);
      System.arraycopy(costs[i], 0, flat, i * demand.length, demand.length);
      checkCosts(costs[i], i);
    }
    return new TransportProblem(supply, demand, flat, new long[0]);
  }

  /**
   * Limits how much may go from a source to a sink; the arrays are copied.
   *
   * @param newCapacities the most that may go from each source (row) to each sink (column), at
   *     least 0; {@link Long#MAX_VALUE} for no limit
   * @return a copy with these capacities instead of earlier ones
   * @throws IllegalArgumentException if a capacity is negative or the matrix has another shape
   */
  public TransportProblem withCapacities(long[][] newCapacities) {
    Require.nonNull(newCapacities, "capacities");
    checkRows(newCapacities.length, supplies.length, "capacities");
    long[] flat = new long[costs.length];
    for (int i = 0; i < newCapacities.length; i++) {
      long[] row = Require.nonNull(newCapacities[i], "capacities[" + i + "]");
      checkColumns(row.length, demands.length, "capacities", i);
      for (int j = 0; j < row.length; j++) {
        String field = "capacities[" + i + "][" + j + "]";
        flat[i * demands.length + j] =
            Require.notNegative(row[j], field, "Use Long.MAX_VALUE for no limit.");
      }
    }
    return new TransportProblem(supplies, demands, costs, flat);
  }

  private static long[] amounts(long[] given, String field) {
    long[] amounts = Require.nonNull(given, field).clone();
    long total = 0;
    for (int i = 0; i < amounts.length; i++) {
      if (amounts[i] < 0 || amounts[i] > LARGEST_TOTAL - total) {
        Require.notNegative(amounts[i], field + "[" + i + "]", "Amounts start at 0.");
        Require.that(
            false,
            field,
            "more than " + LARGEST_TOTAL,
            "add up to at most " + LARGEST_TOTAL,
            "Count in a larger unit.");
      }
      total += amounts[i];
    }
    return amounts;
  }

  private static int cells(int sources, int sinks) {
    long cells = (long) sources * sinks;
    Require.that(
        cells + sources + sinks < Integer.MAX_VALUE - 8,
        "sources x sinks",
        cells,
        "be below " + Integer.MAX_VALUE,
        "Divide the problem by region.");
    return (int) cells;
  }

  private static void checkRows(int rows, int sources, String field) {
    Require.that(
        rows == sources,
        field + ".length",
        rows,
        "be the number of supplies, " + sources,
        "Give one row a source.");
  }

  private static void checkColumns(int columns, int sinks, String field, int row) {
    Require.that(
        columns == sinks,
        field + "[" + row + "].length",
        columns,
        "be the number of demands, " + sinks,
        "Give one column a sink.");
  }

  private static void checkCosts(double[] row, int i) {
    for (int j = 0; j < row.length; j++) {
      double cost = row[j];
      if (!(Math.abs(cost) <= LARGEST_COST) && cost != Double.POSITIVE_INFINITY) {
        Require.that(
            false,
            "costs[" + i + "][" + j + "]",
            cost,
            "be from -1e100 to 1e100, or positive infinity",
            "Scale the costs; positive infinity forbids a pair.");
      }
    }
  }

  /**
   * How many sources there are.
   *
   * @return at least 0
   */
  public int sourceCount() {
    return supplies.length;
  }

  /**
   * How many sinks there are.
   *
   * @return at least 0
   */
  public int sinkCount() {
    return demands.length;
  }

  /**
   * What a source can send at most.
   *
   * @param source the source, from 0
   * @return its supply, at least 0
   */
  public long supply(int source) {
    return supplies[checkedSource(source)];
  }

  /**
   * What a sink is to get.
   *
   * @param sink the sink, from 0
   * @return its demand, at least 0
   */
  public long demand(int sink) {
    return demands[checkedSink(sink)];
  }

  /**
   * What a unit costs.
   *
   * @param source the source, from 0
   * @param sink the sink, from 0
   * @return the cost; positive infinity if the source may not serve the sink
   */
  public double cost(int source, int sink) {
    return costs[checkedSource(source) * demands.length + checkedSink(sink)];
  }

  /**
   * How much may go from a source to a sink.
   *
   * @param source the source, from 0
   * @param sink the sink, from 0
   * @return the capacity; {@link Long#MAX_VALUE} for no limit
   */
  public long capacity(int source, int sink) {
    int cell = checkedSource(source) * demands.length + checkedSink(sink);
    return capacities.length == 0 ? Long.MAX_VALUE : capacities[cell];
  }

  private int checkedSource(int source) {
    return Require.between(source, 0, supplies.length - 1, "source", "Sources count from 0.");
  }

  private int checkedSink(int sink) {
    return Require.between(sink, 0, demands.length - 1, "sink", "Sinks count from 0.");
  }

  /** The array itself, not to be changed. */
  long[] supplies() {
    return supplies;
  }

  /** The array itself, not to be changed. */
  long[] demands() {
    return demands;
  }

  /** The array itself, source after source, not to be changed. */
  double[] costs() {
    return costs;
  }

  /** Whether some pair of a source and a sink has a capacity. */
  boolean hasCapacities() {
    return capacities.length > 0;
  }

  /** The array itself, source after source, empty without capacities; not to be changed. */
  long[] capacities() {
    return capacities;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TransportProblem that
        && Arrays.equals(supplies, that.supplies)
        && Arrays.equals(demands, that.demands)
        && Arrays.equals(costs, that.costs)
        && Arrays.equals(capacities, that.capacities);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(supplies) + Arrays.hashCode(demands);
  }

  @Override
  public String toString() {
    return "TransportProblem[" + supplies.length + " sources, " + demands.length + " sinks]";
  }
}
