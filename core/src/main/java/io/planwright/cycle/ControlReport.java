package io.planwright.cycle;

import io.planwright.control.AlertReport;
import io.planwright.control.Attainment;
import io.planwright.control.Pacing;
import io.planwright.control.PriceVolumeMix;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How reality stands against one version of a plan.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param asOf the last day whose facts were counted
 * @param attainments the revenue won of the company, then of each team and rep with a quota,
 *     against the plan version
 * @param pacing the revenue to date against the phased target; insufficient data before the period
 *     begins or without a target
 * @param variance the revenue of the period against that of the period before, by price, volume and
 *     mix; insufficient data where one of them has no deals
 * @param alerts the alert rules that fired, and those that could not be judged
 */
public record ControlReport(
    LocalDate asOf,
    List<Attainment> attainments,
    Answer<Pacing> pacing,
    Answer<PriceVolumeMix> variance,
    AlertReport alerts)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param asOf the last day whose facts were counted
   * @param attainments revenue won against the plan version
   * @param pacing the revenue to date against the phased target
   * @param variance the revenue of the period against that of the period before
   * @param alerts the alert rules that fired
   */
  public ControlReport {
    Require.nonNull(asOf, "asOf");
    attainments = List.copyOf(attainments);
    Require.nonNull(pacing, "pacing");
    Require.nonNull(variance, "variance");
    Require.nonNull(alerts, "alerts");
  }
}
