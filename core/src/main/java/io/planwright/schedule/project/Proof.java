package io.planwright.schedule.project;

/** Branch and bound from both ends of a project in turn, since one is often far easier. */
final class Proof {

  private static final long FIRST_RUN = 20_000;
  private static final int GROWTH = 4;

  private final DelayingSearch[] searches;
  private final Incumbent incumbent;
  private long left;
  private long run = FIRST_RUN;

  /**
   * Prepares a proof.
   *
   * @param networks the project seen from its front and from its end
   * @param nodes how many branchings it may look at
   */
  Proof(
      ProjectProblem problem,
      Network[] networks,
      Packing packing,
      Incumbent incumbent,
      long nodes) {
    this.incumbent = incumbent;
    boolean isFit = nodes > 0 && DelayingSearch.isFit(networks[0], packing);
    left = isFit ? nodes : 0;
    searches = new DelayingSearch[isFit ? 2 : 0];
    StateTable table = new StateTable();
    for (int k = 0; k < searches.length; k++) {
      searches[k] = new DelayingSearch(problem, networks[k], k == 1, packing, table, incumbent);
    }
  }

  /** Whether there is nothing more to spend. */
  boolean isSpent() {
    return left <= 0;
  }

  /** Searches from both ends, each time longer than the last time. */
  void run() {
    for (DelayingSearch search : searches) {
      long nodes = Math.min(run, left);
      if (nodes > 0 && !incumbent.isProven() && !incumbent.isStopped()) {
        boolean isProven = search.run(nodes);
        left -= nodes - search.left();
        if (isProven) {
          incumbent.raise(incumbent.makespan());
        }
      }
    }
    run *= GROWTH;
  }
}
