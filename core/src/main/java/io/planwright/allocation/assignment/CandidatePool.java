package io.planwright.allocation.assignment;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * The people with certain skills, the one with the largest free share of capacity first.
 *
 * <p>Loads must come in falling order. Who cannot carry one is set aside, and comes back when the
 * loads have become small enough. Capacity only shrinks, by this pool or by another, so an entry
 * with an outdated key stands too far ahead, never too far behind: it is put in its place when it
 * is met. Each assignment costs each pool at most one such entry, and so all is n log m.
 */
final class CandidatePool {

  /** By falling key; of equals the one whose id comes first. */
  private static final Comparator<Entry> ORDER =
      Comparator.comparingDouble(Entry::key).reversed().thenComparingInt(Entry::person);

  private final Workforce workforce;
  private final int size;
  private final PriorityQueue<Entry> byFreeShare = new PriorityQueue<>(ORDER);
  private final PriorityQueue<Entry> setAsideByRemaining = new PriorityQueue<>(ORDER);

  CandidatePool(Workforce workforce, Set<String> skills) {
    this.workforce = workforce;
    for (int person = 0; person < workforce.size(); person++) {
      if (workforce.hasSkills(person, skills)) {
        byFreeShare.add(new Entry(workforce.freeShare(person), person));
      }
    }
    this.size = byFreeShare.size();
  }

  /** How many people have the skills, with capacity left or not. */
  int size() {
    return size;
  }

  /** Who has the largest free share of those that can carry a load, or nobody. */
  int best(double load) {
    takeBack(load);
    while (!byFreeShare.isEmpty()) {
      Entry first = byFreeShare.peek();
      int person = first.person;
      if (!workforce.canCarry(person, load)) {
        byFreeShare.remove();
        setAsideByRemaining.add(new Entry(workforce.remaining(person), person));
      } else if (first.key != workforce.freeShare(person)) {
        byFreeShare.remove();
        byFreeShare.add(new Entry(workforce.freeShare(person), person));
      } else {
        return person;
      }
    }
    return Workforce.NOBODY;
  }

  /**
   * The largest capacity that anybody has left, right after {@link #best} found nobody: all are set
   * aside then, and the first of them is up to date.
   */
  double largestRemaining() {
    Entry first = setAsideByRemaining.peek();
    return first == null ? 0 : first.key;
  }

  private void takeBack(double load) {
    while (!setAsideByRemaining.isEmpty()) {
      Entry first = setAsideByRemaining.peek();
      int person = first.person;
      if (workforce.canCarry(person, load)) {
        setAsideByRemaining.remove();
        byFreeShare.add(new Entry(workforce.freeShare(person), person));
      } else if (first.key != workforce.remaining(person)) {
        setAsideByRemaining.remove();
        setAsideByRemaining.add(new Entry(workforce.remaining(person), person));
      } else {
        return;
      }
    }
  }

  private record Entry(double key, int person) {}
}
