package io.planwright.control;

import io.planwright.evidence.Judgement;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import io.planwright.plan.PlanReference;
import java.io.Serializable;

/**
 * A rule whose condition holds. Immutable, serializable and thread-safe.
 *
 * @param plan the plan version concerned
 * @param subject the target concerned; not blank
 * @param rule the rule
 * @param judgement the finding and its evidence; its verdict is YES
 */
public record Alert(PlanReference plan, String subject, AlertRule rule, Judgement judgement)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param plan the plan version concerned
   * @param subject the target concerned; not blank
   * @param rule the rule
   * @param judgement the finding; its verdict is YES
   * @throws IllegalArgumentException if the subject is blank or the verdict is not YES
   */
  public Alert {
    Require.nonNull(plan, "plan");
    Require.notBlank(subject, "subject", "Say what the target is for.");
    Require.nonNull(rule, "rule");
    Require.that(
        judgement.verdict() == Verdict.YES,
        "judgement",
        judgement.verdict(),
        "be YES",
        "Alert only where the condition holds.");
  }

  /**
   * How urgent it is.
   *
   * @return the severity of the rule
   */
  public AlertSeverity severity() {
    return rule.severity();
  }
}
