package io.planwright.allocation.territory;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What a rep looks after. Immutable, serializable and thread-safe.
 *
 * @param repId who
 * @param accounts the ids of the accounts, in the order of the problem
 * @param totals the sum of each measure
 * @param deviations how far each total is from a fair share, as a fraction of it: 0.03 for three
 *     per cent too much; 0 where nobody has anything of the measure
 * @param travel the sum of distances from home, each times its visits
 * @param parts into how many parts it falls that do not hang together; 1 if contiguous, 0 if empty
 */
public record Territory(
    String repId,
    List<String> accounts,
    List<Double> totals,
    List<Double> deviations,
    double travel,
    int parts)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param repId who; not blank
   * @param accounts the ids of the accounts
   * @param totals the sum of each measure
   * @param deviations how far each total is from a fair share; as many as totals
   * @param travel the sum of weighted distances; at least 0
   * @param parts into how many parts it falls; at least 0
   * @throws IllegalArgumentException if one is out of its range
   */
  public Territory {
    Require.notBlank(repId, "repId", "Name the rep.");
    accounts = List.copyOf(accounts);
    totals = List.copyOf(totals);
    deviations = List.copyOf(deviations);
    Require.that(
        totals.size() == deviations.size(),
        "deviations",
        deviations.size(),
        "be one a measure, " + totals.size(),
        "Give each measure its deviation.");
    Require.notNegative(travel, "travel", "Sum the distances.");
    Require.notNegative(parts, "parts", "Count the parts.");
  }

  /**
   * The largest deviation of a measure from a fair share, to either side.
   *
   * @return a fraction, at least 0
   */
  public double imbalance() {
    return deviations.stream().mapToDouble(Math::abs).max().orElse(0);
  }
}
