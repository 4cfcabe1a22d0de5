package io.planwright.goal.quota;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * An account or territory with what can be and was sold there. Immutable, serializable and
 * thread-safe.
 *
 * @param id the stable identity; not blank
 * @param potential what could be sold in the period, in any unit that is the same for all; at least
 *     0
 * @param history what was sold in past periods of the same kind, oldest first, each at least 0;
 *     possibly empty
 */
public record QuotaTerritory(String id, double potential, List<Double> history)
    implements Serializable {

  /**
   * Checks and copies the components.
   *
   * @param id the stable identity
   * @param potential what could be sold
   * @param history what was sold
   * @throws IllegalArgumentException if the id is blank or a number negative or not finite
   */
  public QuotaTerritory {
    Require.notBlank(id, "id", "Use the id that your CRM has for the account or territory.");
    Require.notNegative(potential, "potential", "Use zero for one without potential.");
    history = List.copyOf(Require.nonNull(history, "history"));
    for (double sales : history) {
      Require.notNegative(sales, "history", "Leave out periods that are not known.");
    }
  }
}
