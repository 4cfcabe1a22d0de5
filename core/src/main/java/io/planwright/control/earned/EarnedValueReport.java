package io.planwright.control.earned;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.plan.PlanReference;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where the work stands at the close of a day, against a named version of the plan. Immutable,
 * serializable and thread-safe.
 *
 * @param plan the plan version that it was measured against
 * @param asOf the day at whose close it stands there
 * @param total the amounts of all work
 * @param schedule the earned schedule of all work; insufficient without a budget
 * @param elements the amounts of each element and activity, parents before their parts in the order
 *     of the breakdown; for a flat list its activities
 * @param progressLine how far each activity is ahead or behind, in the order of the activities
 * @param explanation the status in a sentence, and the activities with a schedule or cost variance;
 *     a reason's contribution is its earned value less the greater of planned value and cost, in
 *     the currency's unit, worst first, at most ten
 * @param provenance how it was computed
 */
public record EarnedValueReport(
    PlanReference plan,
    LocalDate asOf,
    EarnedValue total,
    Answer<EarnedSchedule> schedule,
    List<ElementValue> elements,
    List<ProgressPoint> progressLine,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param plan the plan version that it was measured against
   * @param asOf the day at whose close it stands there
   * @param total the amounts of all work
   * @param schedule the earned schedule of all work
   * @param elements the amounts of each element and activity; at least one
   * @param progressLine how far each activity is ahead or behind; at least one
   * @param explanation the status in a sentence
   * @param provenance how it was computed
   * @throws IllegalArgumentException if there is no element or activity
   */
  public EarnedValueReport {
    Require.nonNull(plan, "plan");
    Require.nonNull(asOf, "asOf");
    Require.nonNull(total, "total");
    Require.nonNull(schedule, "schedule");
    elements = List.copyOf(Require.notEmpty(elements, "elements", "Report the activities."));
    progressLine =
        List.copyOf(Require.notEmpty(progressLine, "progressLine", "Report the activities."));
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }

  /**
   * Looks the amounts of an element or activity up.
   *
   * @param id its id
   * @return the amounts, if the breakdown has such an element or activity
   */
  public Optional<EarnedValue> element(String id) {
    return elements.stream().filter(row -> row.id().equals(id)).map(ElementValue::value).findAny();
  }
}
