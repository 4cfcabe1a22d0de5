package io.planwright.stakeholders.buying;

import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which claims stand on a day: those made by then and not taken back. */
final class Standing {

  private Standing() {}

  /** The standing entries of a slot, the earliest first. */
  static List<SlotEntry> entries(List<SlotEntry> all, MeddpiccSlot slot, LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    List<SlotEntry> standing = new ArrayList<>();
    for (SlotEntry entry : inOrder(all, SlotEntry::on)) {
      if (entry.slot() == slot && !entry.on().isAfter(asOf)) {
        if (entry.holds()) {
          standing.add(entry);
        } else {
          standing.clear();
        }
      }
    }
    return standing;
  }

  /** The standing claims by person and role, in the order in which people were first named. */
  static Map<String, Map<BuyingRole, List<RoleClaim>>> claims(List<RoleClaim> all, LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    Map<String, Map<BuyingRole, List<RoleClaim>>> standing = new LinkedHashMap<>();
    for (RoleClaim claim : inOrder(all, RoleClaim::on)) {
      if (!claim.on().isAfter(asOf)) {
        Map<BuyingRole, List<RoleClaim>> roles =
            standing.computeIfAbsent(claim.personId(), id -> new LinkedHashMap<>());
        if (claim.holds()) {
          roles.computeIfAbsent(claim.role(), role -> new ArrayList<>()).add(claim);
        } else {
          roles.remove(claim.role());
        }
      }
    }
    standing.values().removeIf(Map::isEmpty);
    return standing;
  }

  /** The claim that carries most: the best state by the rule, and of those the last recorded. */
  static <T> Optional<T> carrying(
      List<T> standing, Function<T, KnowledgeState> state, Function<T, LocalDate> on) {
    Comparator<T> worseFirst =
        Comparator.comparing(state, Comparator.<KnowledgeState>reverseOrder()).thenComparing(on);
    return standing.stream().reduce((a, b) -> worseFirst.compare(a, b) > 0 ? a : b);
  }

  private static <T> List<T> inOrder(List<T> all, Function<T, LocalDate> on) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(on));
    return sorted;
  }
}
