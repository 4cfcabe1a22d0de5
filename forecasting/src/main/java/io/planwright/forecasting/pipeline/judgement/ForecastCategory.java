package io.planwright.forecasting.pipeline.judgement;

/** How sure the owner of a deal is of it, from least to most, as CRMs ask for it. */
public enum ForecastCategory {
  /** Open, and not yet to be counted on. */
  PIPELINE,
  /** Will close if all goes well. */
  BEST_CASE,
  /** Will rather close than not. */
  MOST_LIKELY,
  /** Will close: somebody vouches for it. */
  COMMIT,
  /** Won. */
  CLOSED,
  /** Not part of any forecast, as lost deals are. */
  OMITTED;

  /**
   * Whether a person may state another amount than that of the deals.
   *
   * @return false for closed deals, which are facts, and for omitted ones
   */
  public boolean adjustable() {
    return this != CLOSED && this != OMITTED;
  }
}
