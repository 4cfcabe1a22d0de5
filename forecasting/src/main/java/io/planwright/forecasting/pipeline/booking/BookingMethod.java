package io.planwright.forecasting.pipeline.booking;

/** How the distribution of bookings is computed. */
public enum BookingMethod {
  /** Exact where the book and the shocks allow, Monte Carlo otherwise; the result says which. */
  AUTOMATIC,
  /**
   * Convolution on a lattice: amounts are certain, there is no new business, no currency moves, and
   * the only shocks are the common factor and the error of the win probabilities.
   */
  EXACT,
  /** Simulated paths of all shocks, with the many small deals drawn as one sum. */
  MONTE_CARLO
}
