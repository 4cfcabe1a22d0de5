package io.planwright.quality;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Accepted repairs, found by what they change: the value first, then the merges. */
final class RepairPlan implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<CrmEntity, Set<String>> REPAIRABLE =
      Map.of(
          CrmEntity.ACCOUNT, Set.of("id", "sector", "country", "parentAccountId"),
          CrmEntity.CONTACT, Set.of("id", "accountId"),
          CrmEntity.OPPORTUNITY, Set.of("accountId", "ownerId", "productId", "stage"),
          CrmEntity.ACTIVITY, Set.of("accountId", "opportunityId", "repId"));

  /** What a repair changes: a value of a field of one thing. */
  private record Target(CrmEntity entity, String field, String id, String from)
      implements Serializable {}

  private final HashMap<Target, String> values = new HashMap<>();
  private final HashMap<CrmEntity, HashMap<String, String>> merges = new HashMap<>();
  private final HashMap<CrmEntity, HashSet<String>> touched = new HashMap<>();

  RepairPlan(Collection<ProposedRepair> accepted) {
    for (ProposedRepair repair : accepted) {
      Require.that(
          REPAIRABLE.getOrDefault(repair.entity(), Set.of()).contains(repair.field()),
          "accepted",
          repair.entity() + "." + repair.field(),
          "be a field that can be repaired",
          "Change it in the CRM itself.");
      if (repair.field().equals("id")) {
        merges
            .computeIfAbsent(repair.entity(), key -> new HashMap<>())
            .merge(repair.from(), repair.to(), (one, other) -> agreed(repair, one, other));
      } else {
        add(repair);
      }
    }
    merges.values().forEach(RepairPlan::checkNoChain);
  }

  private void add(ProposedRepair repair) {
    for (String id : repair.ids()) {
      values.merge(
          new Target(repair.entity(), repair.field(), id, repair.from()),
          repair.to(),
          (one, other) -> agreed(repair, one, other));
      touched.computeIfAbsent(repair.entity(), key -> new HashSet<>()).add(id);
    }
  }

  private static String agreed(ProposedRepair repair, String one, String other) {
    Require.that(
        one.equals(other),
        "accepted",
        repair.entity() + "." + repair.field() + ": " + repair.from(),
        "be repaired in one way",
        "Accept either \"" + one + "\" or \"" + other + "\".");
    return one;
  }

  private static void checkNoChain(Map<String, String> merge) {
    merge.forEach(
        (from, to) ->
            Require.that(
                !merge.containsKey(to),
                "accepted",
                from + " -> " + to,
                "merge into one that stays",
                "Merge both into the same one."));
  }

  /** Whether a thing may differ after the repair. */
  boolean touches(CrmEntity entity, String id) {
    return !merges.isEmpty() || touched.getOrDefault(entity, new HashSet<>()).contains(id);
  }

  /** The value after the repair of a field that refers to nothing. */
  String value(CrmEntity entity, String field, String id, String now) {
    return values.getOrDefault(new Target(entity, field, id, now), now);
  }

  /** The reference after the repair of its field, and after merges of what it refers to. */
  String reference(CrmEntity entity, String field, String id, String now, CrmEntity target) {
    return merged(target, value(entity, field, id, now));
  }

  /** The id that stays. */
  String merged(CrmEntity entity, String id) {
    return merges.getOrDefault(entity, new HashMap<>()).getOrDefault(id, id);
  }

  boolean isDropped(CrmEntity entity, String id) {
    return !merged(entity, id).equals(id);
  }

  static boolean concerns(ProposedRepair repair, CrmEntity entity, String id) {
    List<String> ids = repair.ids();
    return repair.entity() == entity && ids.contains(id);
  }
}
