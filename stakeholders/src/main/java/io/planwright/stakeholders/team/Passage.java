package io.planwright.stakeholders.team;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where an item goes on one day from a party that holds it.
 *
 * @param steps who hands it to whom
 * @param reached all to whom it comes, without the holder
 * @param keepers with whom it stays, as they pass it on to nobody: the holder where nobody stands
 *     in; nobody where delegations go round in a circle
 */
record Passage(Set<Step> steps, Set<String> reached, Set<String> keepers) {

  record Step(String fromId, String toId) {}

  static Passage of(ChartIndex index, String holder, String itemId, LocalDate date) {
    Set<Step> steps = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>(List.of(holder));
    Set<String> keepers = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      String from = open.remove();
      List<RaciDelegation> onward = InForce.of(index, from, itemId, date);
      if (onward.isEmpty()) {
        keepers.add(from);
      }
      for (RaciDelegation delegation : onward) {
        steps.add(new Step(from, delegation.toId()));
        if (seen.add(delegation.toId())) {
          open.add(delegation.toId());
        }
      }
    }
    seen.remove(holder);
    return new Passage(steps, seen, keepers);
  }
}
