package io.planwright.allocation.capacitated;

import io.planwright.allocation.Optimality;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

/**
 * Who takes which item, how good that is, and what items are worth to the agents.
 *
 * <p>The shadow prices are the Lagrangian multipliers of "each item once": at these prices, agents
 * that pack their own best knapsacks make the bound. An item's price says about how much the best
 * sum would change without the item, load and all.
 *
 * <p>Immutable, serializable and thread-safe; arrays are copied in and out.
 *
 * @param agentOf by item, the number of its agent; {@link #NOBODY} where it stays unassigned
 * @param loads by agent, how much it carries
 * @param itemPrices by item, its shadow price, in the unit of the costs or values
 * @param optimality the sum of the costs or values, penalties of unassigned items included, and its
 *     bound
 * @param explanation the answer summed up; a reason's contribution is a share of the sum
 * @param provenance how it was computed
 */
public record GeneralisedAssignment(
    int[] agentOf,
    double[] loads,
    double[] itemPrices,
    Optimality optimality,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /** The number that stands for no agent. */
  public static final int NOBODY = -1;

  /**
   * Checks and copies the components.
   *
   * @param agentOf by item, the number of its agent, or {@link #NOBODY}
   * @param loads by agent, how much it carries; at least 0
   * @param itemPrices by item, its shadow price; finite
   * @param optimality the sum and its bound
   * @param explanation the answer summed up
   * @param provenance how it was computed
   * @throws IllegalArgumentException if a number is out of its range, or sizes differ
   */
  public GeneralisedAssignment {
    agentOf = Require.nonNull(agentOf, "agentOf").clone();
    loads = Require.finite(loads, "loads", "Sum up the items' loads.").clone();
    itemPrices = Require.finite(itemPrices, "itemPrices", "Use 0 for no price.").clone();
    Require.that(
        itemPrices.length == agentOf.length,
        "itemPrices",
        itemPrices.length,
        "be one an item",
        "Give all.");
    for (int agent : agentOf) {
      Require.between(agent, NOBODY, loads.length - 1, "agentOf", "Agents are numbered from 0.");
    }
    Require.nonNull(optimality, "optimality");
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * The agents by item.
   *
   * @return a copy, with {@link #NOBODY} where an item stays unassigned
   */
  @Override
  public int[] agentOf() {
    return agentOf.clone();
  }

  /**
   * The loads by agent.
   *
   * @return a copy
   */
  @Override
  public double[] loads() {
    return loads.clone();
  }

  /**
   * The shadow prices by item.
   *
   * @return a copy
   */
  @Override
  public double[] itemPrices() {
    return itemPrices.clone();
  }

  /**
   * The items that nobody takes.
   *
   * @return their numbers, in order; a new array
   */
  public int[] unassigned() {
    int[] found = new int[agentOf.length];
    int size = 0;
    for (int j = 0; j < agentOf.length; j++) {
      if (agentOf[j] == NOBODY) {
        found[size++] = j;
      }
    }
    return Arrays.copyOf(found, size);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof GeneralisedAssignment that
        && Arrays.equals(agentOf, that.agentOf)
        && Arrays.equals(loads, that.loads)
        && Arrays.equals(itemPrices, that.itemPrices)
        && optimality.equals(that.optimality)
        && explanation.equals(that.explanation)
        && provenance.equals(that.provenance);
  }

  @Override
  public int hashCode() {
    return Objects.hash(Arrays.hashCode(agentOf), optimality);
  }

  @Override
  public String toString() {
    return "GeneralisedAssignment[" + explanation.summary() + "]";
  }
}
