package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Form;

/**
 * A net of an ensemble.
 *
 * @param form the scale it sees
 * @param loss what it keeps small
 * @param window how many of the last values it sees
 * @param generated the share of generated series that it is trained on
 * @param seed where its randomness starts
 */
record Member(Form form, Loss loss, int window, double generated, long seed) {

  String label() {
    return "%s, %s, window %d, %.0f %% generated, seed %d"
        .formatted(form, loss, window, 100 * generated, seed);
  }
}
