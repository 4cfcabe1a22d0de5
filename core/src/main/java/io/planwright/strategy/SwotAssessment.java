package io.planwright.strategy;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a SWOT analysis says as of a day. Immutable, serializable and thread-safe.
 *
 * @param asOf the day
 * @param ife the internal factor evaluation; insufficient data without a current strength or
 *     weakness
 * @param efe the external factor evaluation; insufficient data without a current opportunity or
 *     threat
 * @param ranking the options by falling score, those with equal score by id
 * @param sensitivity the smallest change of one weight that would put another option on top
 * @param expired the factors that were left out because they have expired
 * @param notYetKnown the factors that were left out because all their evidence is later
 * @param lapsed the options that were not ranked because the factors left out leave them without an
 *     internal or without an external factor
 */
public record SwotAssessment(
    LocalDate asOf,
    Answer<FactorMatrix> ife,
    Answer<FactorMatrix> efe,
    List<RankedOption> ranking,
    TopOptionSensitivity sensitivity,
    List<SwotFactor> expired,
    List<SwotFactor> notYetKnown,
    List<TowsOption> lapsed)
    implements Serializable {

  /**
   * Makes an assessment; {@link SwotAnalysis#asOf} is the usual way to get one.
   *
   * @param asOf the day
   * @param ife the internal factor evaluation
   * @param efe the external factor evaluation
   * @param ranking the options, best first
   * @param sensitivity how firm the top option is
   * @param expired the factors left out as out of date
   * @param notYetKnown the factors left out as found out later
   * @param lapsed the options left out
   * @throws NullPointerException if an argument or element is null
   */
  public SwotAssessment {
    Require.nonNull(asOf, "asOf");
    Require.nonNull(ife, "ife");
    Require.nonNull(efe, "efe");
    ranking = List.copyOf(Require.nonNull(ranking, "ranking"));
    Require.nonNull(sensitivity, "sensitivity");
    expired = List.copyOf(Require.nonNull(expired, "expired"));
    notYetKnown = List.copyOf(Require.nonNull(notYetKnown, "notYetKnown"));
    lapsed = List.copyOf(Require.nonNull(lapsed, "lapsed"));
  }
}
