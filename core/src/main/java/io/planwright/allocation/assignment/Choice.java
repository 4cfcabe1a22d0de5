package io.planwright.allocation.assignment;

import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;

/**
 * The person chosen for an item and what decided.
 *
 * @param person the number of the person, or {@link Workforce#NOBODY}
 * @param score fit times free share of capacity, before the item was added
 * @param isKept whether the owner kept the item against somebody with a better score
 * @param candidates how many people were to choose from, with capacity left or not
 */
record Choice(int person, double score, boolean isKept, int candidates) {

  boolean isNobody() {
    return person == Workforce.NOBODY;
  }

  Choice keptBy(int owner, double ownerScore) {
    return new Choice(owner, ownerScore, owner != person, candidates);
  }

  /** The reason in words; to be asked before the person carries the item. */
  Reason reason(Workforce workforce, boolean hasFit) {
    double free = workforce.freeShare(person);
    String room = Figures.percent(free) + " of the capacity of " + workforce.id(person) + " free";
    String score = hasFit ? room + ", times fit = " + Figures.number(this.score) : room;
    if (isKept) {
      return new Reason("present owner", this.score, score + ": enough to keep what is owned.");
    }
    String among =
        candidates == 1 ? ": the only candidate." : ": best of " + candidates + " candidates.";
    return new Reason(
        hasFit ? "fit and free capacity" : "free capacity", this.score, score + among);
  }
}
