package io.planwright.stakeholders.rating;

/**
 * What the values of a scale allow to say (S. S. Stevens, "On the theory of scales of measurement",
 * Science 103, 1946). Each level allows all that the ones before it do.
 */
public enum MeasurementLevel {
  /** Values are the same or not. */
  NOMINAL,
  /** Values have an order; how far they are apart is unknown. */
  ORDINAL,
  /** Differences of values can be compared; where zero lies is a convention. */
  INTERVAL,
  /** Values have a true zero, so that one can be twice another. */
  RATIO;

  /** Whether what a measure at a level asks can be asked of values of this one. */
  boolean allows(MeasurementLevel level) {
    return compareTo(level) >= 0;
  }
}
