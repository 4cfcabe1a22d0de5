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
 * @param finish when all is done, over the runs; its mean counts days on which either side works,
 *     of which the as-of day is the first; 0 if all is done already
 * @param promises the open promises, those that gain most first; equal ones in the order of the
 *     plan
 * @param explanation all this in words; a reason's contribution is the gain of a promise
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
