package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How often a person stands between two others in each role. Immutable, serializable and
 * thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param personId who, not blank
 * @param counts the number of ordered pairs by role; all roles, in their order, unmodifiable
 */
public record Brokerage(String personId, Map<BrokerRole, Long> counts) implements Serializable {

  /**
   * Checks the components.
   *
   * @param personId who, not blank
   * @param counts the number of ordered pairs by role, not negative; a role left out counts 0
   * @throws IllegalArgumentException if the id is blank or a count negative
   */
  public Brokerage {
    Require.notBlank(personId, "personId", "Use the id of a person.");
    Map<BrokerRole, Long> all = new EnumMap<>(BrokerRole.class);
    for (BrokerRole role : BrokerRole.values()) {
      long count = Require.nonNull(counts, "counts").getOrDefault(role, 0L);
      all.put(role, Require.notNegative(count, "counts", "Count pairs."));
    }
    counts = Collections.unmodifiableMap(all);
  }

  /**
   * The count of a role.
   *
   * @param role the role
   * @return the number of ordered pairs
   */
  public long count(BrokerRole role) {
    return counts.getOrDefault(Require.nonNull(role, "role"), 0L);
  }

  /**
   * The count of all roles.
   *
   * @return the number of ordered pairs
   */
  public long total() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public String toString() {
    return "Brokerage[counts=%s]".formatted(counts);
  }
}
