package io.planwright.activity;

import java.io.Serializable;

/**
 * The activities and dependencies of a breakdown by their positions in its lists, for engines that
 * compute on arrays: nobody has to look ids up again.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class ActivityGraph implements Serializable {

  private static final long serialVersionUID = 1;

  private final int[] order;
  private final int[] predecessor;
  private final int[] successor;

  /** Takes the arrays over, which nobody else may change. */
  ActivityGraph(int[] order, int[] predecessor, int[] successor) {
    this.order = order;
    this.predecessor = predecessor;
    this.successor = successor;
  }

  /**
   * How many activities there are.
   *
   * @return the size of {@link WorkBreakdown#activities()}
   */
  public int activities() {
    return order.length;
  }

  /**
   * How many dependencies there are.
   *
   * @return the size of {@link WorkBreakdown#dependencies()}
   */
  public int dependencies() {
    return predecessor.length;
  }

  /**
   * The activities in an order in which each comes after all that it waits for.
   *
   * @param rank from 0 to {@link #activities()} - 1
   * @return the position in {@link WorkBreakdown#activities()}
   * @throws IndexOutOfBoundsException if there is no such rank
   */
  public int activityAt(int rank) {
    return order[rank];
  }

  /**
   * Who is waited for.
   *
   * @param dependency the position in {@link WorkBreakdown#dependencies()}
   * @return the position of the predecessor in {@link WorkBreakdown#activities()}
   * @throws IndexOutOfBoundsException if there is no such dependency
   */
  public int predecessor(int dependency) {
    return predecessor[dependency];
  }

  /**
   * Who waits.
   *
   * @param dependency the position in {@link WorkBreakdown#dependencies()}
   * @return the position of the successor in {@link WorkBreakdown#activities()}
   * @throws IndexOutOfBoundsException if there is no such dependency
   */
  public int successor(int dependency) {
    return successor[dependency];
  }
}
