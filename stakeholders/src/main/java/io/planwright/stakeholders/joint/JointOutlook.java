package io.planwright.stakeholders.joint;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.schedule.risk.FinishDistribution;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How likely a joint plan is done in time. Immutable, serializable and thread-safe.
 *
 * @param by the date asked for
 * @param chance the chance that all is done by then, from 0 to 1
 * @param finish when all is done, over the runs; its mean counts working days from the as-of day
 * @param promises the open promises, those on which the date turns most first; equal ones in the
 *     order of the plan
 * @param explanation all this in words; a reason's contribution is the swing of a promise
 * @param provenance how it was made
 */
public record JointOutlook(
    LocalDate by,
    double chance,
    FinishDistribution finish,
    List<PromiseRisk> promises,
    Explanation explanation,
    Provenance provenance)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param by the date asked for
   * @param chance the chance that all is done by then, from 0 to 1
   * @param finish when all is done
   * @param promises the open promises
   * @param explanation all this in words
   * @param provenance how it was made
   * @throws IllegalArgumentException if the chance is out of range
   */
  public JointOutlook {
    Require.nonNull(by, "by");
    Require.between(chance, 0, 1, "chance", "Divide by the runs.");
    Require.nonNull(finish, "finish");
    promises = List.copyOf(promises);
    Require.nonNull(explanation, "explanation");
    Require.nonNull(provenance, "provenance");
  }
}
