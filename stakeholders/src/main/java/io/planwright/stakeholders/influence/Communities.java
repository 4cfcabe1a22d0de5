package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * People grouped by their ties. Immutable, serializable and thread-safe.
 *
 * <p>The text form leaves out the ids of people.
 *
 * @param groups the communities, the largest first, equal ones by their first member; each person
 *     of the network is in exactly one, in the order of the network
 * @param modularity Σ (in / 2m − γ (total / 2m)²) over communities, with twice the strength of ties
 *     inside, that of all ties of its members, and 2m that of all ties; at most 1
 */
public record Communities(List<List<String>> groups, double modularity) implements Serializable {

  /**
   * Checks the components.
   *
   * @param groups the communities
   * @param modularity their modularity, at most 1
   * @throws IllegalArgumentException if a group is empty or the modularity above 1 or not finite
   */
  public Communities {
    groups = Require.nonNull(groups, "groups").stream().map(List::copyOf).toList();
    for (List<String> group : groups) {
      Require.notEmpty(group, "groups", "Leave out empty groups.");
    }
    Require.finite(modularity, "modularity", "Compute it from ties that exist.");
    Require.that(modularity <= 1, "modularity", modularity, "be at most 1", "Divide by 2m.");
  }

  /**
   * The group of a person.
   *
   * @param personId who
   * @return the members of the community, the person among them
   * @throws IllegalArgumentException if nobody has this id
   */
  public List<String> of(String personId) {
    return groups.stream()
        .filter(group -> group.contains(Require.nonNull(personId, "personId")))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "personId [an unknown id] must be in the network. Use the id of one of its"
                        + " people."));
  }

  @Override
  public String toString() {
    return "Communities[sizes=%s, modularity=%s]"
        .formatted(groups.stream().map(List::size).toList(), modularity);
  }
}
