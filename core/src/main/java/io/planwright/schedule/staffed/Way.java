package io.planwright.schedule.staffed;

/**
 * A mode of an activity for the searches: the places that people take, by group of places with the
 * same candidates, and what it needs of work and material.
 */
final class Way {

  final String id;

  /** Whether the work is given, and not the time. */
  final boolean isFixedWork;

  /** Slots of fixed duration, or slots times {@link Model#WHOLE} of fixed work. */
  final long need;

  /** Who can take the places of each group. */
  final int[][] candidates;

  /** The group of each place. */
  final int[] groupOf;

  /** What each place takes of a person's time, of {@link Model#WHOLE}. */
  final int[] share;

  final int[] pool;
  final long[] quantity;

  Way(
      String id,
      boolean isFixedWork,
      long need,
      int[][] candidates,
      int[] groupOf,
      int[] share,
      int[] pool,
      long[] quantity) {
    this.id = id;
    this.isFixedWork = isFixedWork;
    this.need = need;
    this.candidates = candidates;
    this.groupOf = groupOf;
    this.share = share;
    this.pool = pool;
    this.quantity = quantity;
  }

  int places() {
    return share.length;
  }

  /** How many places a group has. */
  int placesOf(int group) {
    int count = 0;
    for (int each : groupOf) {
      count += each == group ? 1 : 0;
    }
    return count;
  }
}
