package io.planwright.allocation;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Items of work and the people to assign them to.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param items the items, each id once; none means nothing to do
 * @param people the people, at least one, each id once
 */
public record AssignmentRequest(List<AssignmentItem> items, List<Assignee> people)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param items the items, each id once
   * @param people the people, at least one, each id once
   * @throws IllegalArgumentException if an id comes twice, there is nobody, or an item has a fit
   *     score for a person who is not among the people
   */
  public AssignmentRequest {
    items = List.copyOf(items);
    people = List.copyOf(Require.notEmpty(people, "people", "Name those who can take the work."));
    Set<String> personIds = new HashSet<>();
    for (Assignee person : people) {
      Require.that(
          personIds.add(person.id()), "person", person.id(), "be named once", "Merge the two.");
    }
    Set<String> itemIds = new HashSet<>();
    for (AssignmentItem item : items) {
      Require.that(itemIds.add(item.id()), "item", item.id(), "be named once", "Merge the two.");
      for (String personId : item.fitByPerson().keySet()) {
        Require.that(
            personIds.contains(personId),
            "fit of " + item.id(),
            personId,
            "be for one of the people",
            "Drop the score, or add the person.");
      }
    }
  }
}
