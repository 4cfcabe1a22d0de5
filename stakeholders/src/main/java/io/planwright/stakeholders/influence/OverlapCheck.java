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
    Map<Key, Tie> single = new HashMap<>(2 * ties.size());
    Map<Key, List<Tie>> repeated = new HashMap<>();
    for (Tie tie : ties) {
      Key key = new Key(tie.fromId(), tie.toId(), tie.kind());
      Tie first = single.putIfAbsent(key, tie);
      if (first != null) {
        repeated.computeIfAbsent(key, k -> new ArrayList<>(List.of(first))).add(tie);
      }
    }
    repeated.forEach((key, same) -> checkOne(key, same));
  }

  private static void checkOne(Key key, List<Tie> same) {
    same.sort(Comparator.comparing(Tie::since));
    for (int i = 1; i < same.size(); i++) {
      LocalDate end = same.get(i - 1).until().orElse(LocalDate.MAX);
      Require.that(
          !end.isAfter(same.get(i).since()),
          "ties",
          key.fromId() + " -> " + key.toId() + ", " + key.kind(),
          "not hold twice on " + same.get(i).since(),
          "Join the two, end the first before the second begins, or name different kinds.");
    }
  }
}
