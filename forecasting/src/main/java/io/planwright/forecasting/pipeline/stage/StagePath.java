package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.OpportunityStatus;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The way of one deal through the stages, as far as it was known. Immutable, serializable and
 * thread-safe.
 *
 * @param dealId the id of the deal, not blank
 * @param visits the stays in the order of time, at least one; the first starts on the day of
 *     creation
 * @param status whether the deal is won, lost or open on the as-of date
 * @param until the day on which it was closed, or the as-of date
 * @param reopenings how often it was closed and taken up again; not negative
 */
public record StagePath(
    String dealId,
    List<StageVisit> visits,
    OpportunityStatus status,
    LocalDate until,
    int reopenings)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param dealId the id of the deal, not blank
   * @param visits the stays in the order of time, at least one
   * @param status whether the deal is won, lost or open
   * @param until the day on which it was closed, or the as-of date
   * @param reopenings how often it was taken up again; not negative
   * @throws IllegalArgumentException if the id is blank, there is no visit or the count is negative
   */
  public StagePath {
    Require.notBlank(dealId, "dealId", "Use the id that your CRM has for this opportunity.");
    visits = List.copyOf(Require.notEmpty(visits, "visits", "A deal stands in a stage."));
    Require.nonNull(status, "status");
    Require.nonNull(until, "until");
    Require.notNegative(reopenings, "reopenings", "Count from 0.");
  }

  /**
   * The day on which the deal came into being.
   *
   * @return the day of the first visit
   */
  public LocalDate createdOn() {
    return visits.get(0).entered();
  }
}
