package io.planwright.allocation.assignment;

import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.UnassignedCause;
import io.planwright.allocation.UnassignedItem;
import io.planwright.internal.Figures;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The state of one run: who carries how much by now. Items must come by falling load. */
final class GreedyRun {

  private final Workforce workforce;
  private final double ownerFactor;
  private final Map<Set<String>, CandidatePool> pools = new HashMap<>();
  private final Map<String, AssignedItem> assigned = new HashMap<>();
  private final Map<String, UnassignedItem> unassigned = new HashMap<>();

  /**
   * Starts a run.
   *
   * @param ownerFactor by how much the present owner's score counts more than others'; at least 1
   */
  GreedyRun(Workforce workforce, double ownerFactor) {
    this.workforce = workforce;
    this.ownerFactor = ownerFactor;
  }

  Map<String, AssignedItem> assigned() {
    return assigned;
  }

  Map<String, UnassignedItem> unassigned() {
    return unassigned;
  }

  void place(AssignmentItem item) {
    CandidatePool pool =
        pools.computeIfAbsent(
            item.requiredSkills(), skills -> new CandidatePool(workforce, skills));
    boolean hasFit = !item.fitByPerson().isEmpty();
    Choice best = hasFit ? bestByFit(item) : bestByRoom(item, pool);
    if (best.isNobody()) {
      unassigned.put(item.id(), unassigned(item, pool, best));
      return;
    }
    Choice choice = preferOwner(item, best);
    AssignedItem.Builder result =
        AssignedItem.builder()
            .itemId(item.id())
            .personId(workforce.id(choice.person()))
            .reason(choice.reason(workforce, hasFit));
    item.currentOwnerId().ifPresent(result::previousPersonId);
    assigned.put(item.id(), result.build());
    workforce.carry(choice.person(), item.load());
  }

  private Choice bestByRoom(AssignmentItem item, CandidatePool pool) {
    int person = pool.best(item.load());
    double score = person == Workforce.NOBODY ? 0 : workforce.freeShare(person);
    return new Choice(person, score, false, pool.size());
  }

  /** Goes through the people with a score, who come by id, so that the first of equals wins. */
  private Choice bestByFit(AssignmentItem item) {
    int best = Workforce.NOBODY;
    double bestScore = -1;
    int candidates = 0;
    for (Map.Entry<String, Double> entry : item.fitByPerson().entrySet()) {
      int person = workforce.number(entry.getKey());
      if (isCandidate(item, person)) {
        candidates++;
        double score = entry.getValue() * workforce.freeShare(person);
        if (score > bestScore && workforce.canCarry(person, item.load())) {
          best = person;
          bestScore = score;
        }
      }
    }
    return new Choice(best, bestScore, false, candidates);
  }

  private boolean isCandidate(AssignmentItem item, int person) {
    return person != Workforce.NOBODY
        && fit(item, person) > 0
        && workforce.hasSkills(person, item.requiredSkills());
  }

  private double fit(AssignmentItem item, int person) {
    return item.fitByPerson().isEmpty()
        ? 1
        : item.fitByPerson().getOrDefault(workforce.id(person), 0.0);
  }

  private Choice preferOwner(AssignmentItem item, Choice best) {
    int owner = item.currentOwnerId().map(workforce::number).orElse(Workforce.NOBODY);
    if (!isCandidate(item, owner) || !workforce.canCarry(owner, item.load())) {
      return best;
    }
    double score = fit(item, owner) * workforce.freeShare(owner);
    return score * ownerFactor >= best.score() ? best.keptBy(owner, score) : best;
  }

  private UnassignedItem unassigned(AssignmentItem item, CandidatePool pool, Choice none) {
    if (pool.size() == 0) {
      return new UnassignedItem(
          item.id(),
          UnassignedCause.NO_SKILLED_PERSON,
          "Nobody has all of its required skills " + item.requiredSkills() + ".");
    }
    if (none.candidates() == 0) {
      return new UnassignedItem(
          item.id(),
          UnassignedCause.NO_FITTING_PERSON,
          "Nobody with its required skills has a fit score above 0.");
    }
    return new UnassignedItem(
        item.id(),
        UnassignedCause.NO_CAPACITY,
        "Its load is "
            + Figures.number(item.load())
            + ", but of "
            + none.candidates()
            + (none.candidates() == 1 ? " candidate" : " candidates")
            + " nobody has more than "
            + Figures.number(mostRoom(item, pool))
            + " left.");
  }

  private double mostRoom(AssignmentItem item, CandidatePool pool) {
    if (item.fitByPerson().isEmpty()) {
      return pool.largestRemaining();
    }
    double most = 0;
    for (String id : item.fitByPerson().keySet()) {
      int person = workforce.number(id);
      if (isCandidate(item, person)) {
        most = Math.max(most, workforce.remaining(person));
      }
    }
    return most;
  }
}
