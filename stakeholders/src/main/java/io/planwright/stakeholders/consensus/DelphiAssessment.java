package io.planwright.stakeholders.consensus;

import io.planwright.evidence.Explanation;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Whether a Delphi study is over, and what its rounds say. Immutable, serializable and thread-safe.
 *
 * @param verdict whether another round is worth it
 * @param rounds each round, the first first
 * @param explanation the verdict in words, with the items that stand against a consensus; each
 *     contribution is an interquartile range
 */
public record DelphiAssessment(
    DelphiVerdict verdict, List<RoundSummary> rounds, Explanation explanation)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param verdict whether another round is worth it
   * @param rounds each round
   * @param explanation the verdict in words
   */
  public DelphiAssessment {
    Require.nonNull(verdict, "verdict");
    rounds = List.copyOf(Require.nonNull(rounds, "rounds"));
    Require.nonNull(explanation, "explanation");
  }
}
