package io.planwright.forecasting.internal.numeric;

/** Counts evaluations over the searches of one estimation. Not thread-safe. */
public final class EvaluationCount {

  private long evaluations;

  /**
   * Adds those of a search.
   *
   * @param further how many
   */
  public void add(long further) {
    evaluations += further;
  }

  /**
   * The evaluations of all searches so far.
   *
   * @return the number
   */
  public long evaluations() {
    return evaluations;
  }
}
