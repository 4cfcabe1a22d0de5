package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Form;
import java.util.Locale;

/**
 * A net of an ensemble.
 *
 * @param form the scale it sees
 * @param loss what it keeps small
 * @param window how many of the last values it sees
 * @param memory whether it sees what lies before the window
 * @param generated the share of generated series that it is trained on
 * @param seed where its randomness starts
 */
record Member(Form form, Loss loss, int window, boolean memory, double generated, long seed) {

  String label() {
    return String.format(
        Locale.ROOT,
        "%s for %s, window %d%s, %.0f %% generated, seed %d",
        form,
        loss,
        window,
        memory ? " with memory" : "",
        100 * generated,
        seed);
  }
}
