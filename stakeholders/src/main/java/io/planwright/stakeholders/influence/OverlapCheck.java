package io.planwright.stakeholders.influence;

import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses two ties of one kind between the same people at the same time. */
final class OverlapCheck {

  private record Key(String fromId, String toId, TieKind kind) {}

  private OverlapCheck() {}

  static void check(List<Tie> ties) {
    Map<Key, Integer> single = new HashMap<>(2 * ties.size());
    Map<Key, List<Integer>> repeated = new HashMap<>();
    for (int i = 0; i < ties.size(); i++) {
      Tie tie = ties.get(i);
      Key key = new Key(tie.fromId(), tie.toId(), tie.kind());
      Integer first = single.putIfAbsent(key, i);
      if (first != null) {
        repeated.computeIfAbsent(key, k -> new ArrayList<>(List.of(first))).add(i);
      }
    }
    repeated.values().forEach(same -> checkOne(ties, same));
  }

  private static void checkOne(List<Tie> ties, List<Integer> same) {
    same.sort(Comparator.comparing(i -> ties.get(i).since()));
    for (int k = 1; k < same.size(); k++) {
      Tie earlier = ties.get(same.get(k - 1));
      Tie later = ties.get(same.get(k));
      Require.that(
          !earlier.until().orElse(LocalDate.MAX).isAfter(later.since()),
          "ties[" + same.get(k) + "]",
          later.kind() + " between the people of ties[" + same.get(k - 1) + "]",
          "not hold twice on " + later.since(),
          "Join the two, end the first before the second begins, or name different kinds.");
    }
  }
}
