package io.planwright.benchmarks.training;

import io.planwright.forecasting.internal.learned.Frequency;
import java.util.List;

/**
 * What is trained for a frequency, and on what.
 *
 * @param frequency the frequency
 * @param seasonLength the season length that the nets see
 * @param horizon the steps that the nets forecast
 * @param hidden the units of a layer
 * @param least the values before the first cut
 * @param recent how far from the end of a history cuts lie at most
 * @param longestGenerated the length of the longest generated history
 * @param batch how many cuts a step shows
 * @param steps how many steps a net is trained for
 * @param boundaries the lengths at which a new class of the gate begins
 * @param sources the sets that are learned from
 * @param judges the sets whose held-out values decide
 * @param members the nets
 */
record Blueprint(
    Frequency frequency,
    int seasonLength,
    int horizon,
    int hidden,
    int least,
    int recent,
    int longestGenerated,
    int batch,
    int steps,
    int[] boundaries,
    List<Source> sources,
    List<Source> judges,
    List<Member> members) {

  /** As much of the training, in percent. */
  Blueprint shortened(int percent) {
    return new Blueprint(
        frequency,
        seasonLength,
        horizon,
        hidden,
        least,
        recent,
        longestGenerated,
        batch,
        Math.max(1, steps * percent / 100),
        boundaries,
        sources,
        judges,
        members);
  }
}
