package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.stakeholders.rating.KendallConcordance;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What one round of a Delphi study says. Immutable, serializable and thread-safe.
 *
 * @param round the number of the round, from 1
 * @param closedOn the day on which it was closed
 * @param items each item in the order of the study; no value for one without estimates
 * @param concordance how far experts put the items into the same order; no value with one item or
 *     one expert
 */
public record RoundSummary(
    int round,
    LocalDate closedOn,
    List<Answer<ItemEstimates>> items,
    Answer<KendallConcordance> concordance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param round the number of the round, from 1
   * @param closedOn the day on which it was closed
   * @param items each item
   * @param concordance how far experts put the items into the same order
   * @throws IllegalArgumentException if the number is below 1
   */
  public RoundSummary {
    Require.atLeast(round, 1, "round", "Count from 1.");
    Require.nonNull(closedOn, "closedOn");
    items = List.copyOf(Require.nonNull(items, "items"));
    Require.nonNull(concordance, "concordance");
  }
}
