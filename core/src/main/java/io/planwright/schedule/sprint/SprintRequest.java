package io.planwright.schedule.sprint;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A backlog to be planned into the next sprints. Immutable, and serializable and thread-safe as far
 * as the calendar's holidays are.
 *
 * @param cadence when sprints begin and end
 * @param firstSprint the number of the first sprint to plan, at least 0
 * @param sprints how many sprints are planned in detail, from 1 to 100
 * @param team who works in them
 * @param backlog the items that are not done, at least one, in any order
 * @param commitments the sprint, by item id, that items are promised for; they stay there
 */
public record SprintRequest(
    SprintCadence cadence,
    int firstSprint,
    int sprints,
    List<SprintMember> team,
    List<BacklogItem> backlog,
    Map<String, Integer> commitments)
    implements Serializable {

  private static final int MOST_SPRINTS = 100;

  /**
   * Checks the components.
   *
   * @param cadence when sprints begin and end
   * @param firstSprint the number of the first sprint to plan, at least 0
   * @param sprints how many sprints are planned in detail, from 1 to 100
   * @param team who works in them; at least one
   * @param backlog the items that are not done; at least one
   * @param commitments the sprint, by item id, that items are promised for
   * @throws IllegalArgumentException if a number is out of its range, an id is used twice or
   *     unknown, items depend on each other in a circle, or a commitment is outside of the sprints
   */
  public SprintRequest {
    Require.nonNull(cadence, "cadence");
    Require.between(sprints, 1, MOST_SPRINTS, "sprints", "Detail the next few sprints.");
    Require.between(
        firstSprint,
        0,
        SprintCadence.MAX_INDEX - MOST_SPRINTS,
        "firstSprint",
        "Sprints count from 0.");
    team = List.copyOf(Require.notEmpty(team, "team", "Say who does the work."));
    backlog = List.copyOf(Require.notEmpty(backlog, "backlog", "Give at least one item."));
    commitments = Map.copyOf(Require.nonNull(commitments, "commitments"));
    Set<String> ids = new HashSet<>();
    for (BacklogItem item : backlog) {
      Require.that(
          ids.add(item.id()), "backlog", item.id(), "have an id each", "Rename one of the two.");
    }
    ItemOrder.of(backlog);
    for (Map.Entry<String, Integer> commitment : commitments.entrySet()) {
      String id = commitment.getKey();
      Require.that(
          ids.contains(id), "commitments", id, "name an item of the backlog", "Correct the id.");
      Require.between(
          commitment.getValue(),
          firstSprint,
          firstSprint + sprints - 1,
          "commitment of " + id,
          "Commit to a sprint that is planned.");
    }
  }

  /**
   * A first plan, without commitments.
   *
   * @param cadence when sprints begin and end
   * @param sprints how many sprints are planned in detail, from 1 to 100
   * @param team who works in them; at least one
   * @param backlog the items that are not done; at least one
   * @return the request from sprint 0 on
   * @throws IllegalArgumentException if a number is out of its range, an id is used twice or
   *     unknown, or items depend on each other in a circle
   */
  public static SprintRequest of(
      SprintCadence cadence, int sprints, List<SprintMember> team, List<BacklogItem> backlog) {
    return new SprintRequest(cadence, 0, sprints, team, backlog, Map.of());
  }

  /**
   * The request at the next boundary, when the first sprint is over: done items are gone, and what
   * was promised is kept.
   *
   * <p>Unfinished items of the sprint that is over come first in the next one; then those that the
   * plan has in the next sprints stay there. A promise is given up only if the carried-over work
   * leaves too few hours, those of less value an hour first, or if an item depends on one that is
   * neither done nor promised in time; the item is then planned like any other.
   *
   * @param plan the plan of this request
   * @param remainingHours the hours that items still take, by item id; 0 for what is done, and as
   *     estimated without an entry
   * @param keptSprints how many of the following sprints are promised, from 0 on
   * @return the request from the next sprint on, with as many sprints
   * @throws IllegalArgumentException if an id is unknown, a number negative, or nothing is left
   */
  public SprintRequest next(SprintPlan plan, Map<String, Double> remainingHours, int keptSprints) {
    Require.notNegative(keptSprints, "keptSprints", "Use 0 to plan everything anew.");
    List<BacklogItem> left = left(remainingHours);
    SprintRequest open = new SprintRequest(cadence, firstSprint + 1, sprints, team, left, Map.of());
    Map<String, Integer> promised = new LinkedHashMap<>();
    for (Sprint sprint : plan.sprints()) {
      if (sprint.index() <= firstSprint + keptSprints && sprint.index() < firstSprint + sprints) {
        int kept = Math.max(firstSprint + 1, sprint.index());
        sprint.itemIds().forEach(id -> promised.put(id, kept));
      }
    }
    Set<String> carried = new HashSet<>(plan.sprints().get(0).itemIds());
    Map<String, Integer> held = Promises.keep(open, promised, carried);
    return new SprintRequest(cadence, firstSprint + 1, sprints, team, left, held);
  }

  private List<BacklogItem> left(Map<String, Double> remainingHours) {
    Map<String, Double> remaining = new HashMap<>(remainingHours);
    Set<String> open = new HashSet<>();
    for (BacklogItem item : backlog) {
      double hours = remaining.getOrDefault(item.id(), item.effortHours());
      Require.notNegative(hours, "remainingHours of " + item.id(), "Give 0 for what is done.");
      if (hours > 0) {
        open.add(item.id());
      }
    }
    List<BacklogItem> left = new ArrayList<>();
    for (BacklogItem item : backlog) {
      Double hours = remaining.remove(item.id());
      if (open.contains(item.id())) {
        List<String> waitsFor = item.dependsOn().stream().filter(open::contains).toList();
        left.add(item.withEffortHours(hours == null ? item.effortHours() : hours).after(waitsFor));
      }
    }
    Require.that(
        remaining.isEmpty(),
        "remainingHours",
        remaining.keySet(),
        "name items of the backlog",
        "Correct the ids.");
    return left;
  }
}
