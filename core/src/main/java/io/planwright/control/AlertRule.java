package io.planwright.control;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.planwright.evidence.Judgement;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A condition that deserves attention, as data: it can be stored, shown and changed without code.
 * Immutable, serializable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = AlertRule.AttainmentBelow.class, name = "attainmentBelow"),
  @JsonSubTypes.Type(value = AlertRule.PacingBehind.class, name = "pacingBehind"),
  @JsonSubTypes.Type(value = AlertRule.RunRateAbove.class, name = "runRateAbove"),
  @JsonSubTypes.Type(value = AlertRule.PlanStale.class, name = "planStale")
})
public sealed interface AlertRule extends Serializable {

  /**
   * How urgent it is when the condition holds.
   *
   * @return the severity
   */
  AlertSeverity severity();

  /**
   * Judges whether the condition holds.
   *
   * @param facts what is known
   * @return YES with the evidence when the condition holds, NO when it does not, UNKNOWN when the
   *     facts do not tell
   */
  Judgement judge(ControlFacts facts);

  /**
   * Less than a share of the target is reached at the end of the period. Before its last day, and
   * where that is not known, the verdict is UNKNOWN: a running period is judged by its pacing.
   *
   * @param share the share of the target below which it alerts, such as 0.9; positive
   * @param severity how urgent it is
   */
  record AttainmentBelow(double share, AlertSeverity severity) implements AlertRule {

    /**
     * Validates the components.
     *
     * @param share the share of the target; positive and finite
     * @param severity how urgent it is
     * @throws IllegalArgumentException if the share is out of its range
     */
    public AttainmentBelow {
      Require.positive(share, "share", "Write 90 % as 0.9.");
      Require.nonNull(severity, "severity");
    }

    @Override
    public Judgement judge(ControlFacts facts) {
      return AlertJudgements.attainmentBelow(share, facts);
    }
  }

  /**
   * The actuals are behind the phased plan by more than a share of what was planned to date.
   *
   * @param share the share of the plan to date, such as 0.1; at least 0 and below 1
   * @param severity how urgent it is
   */
  record PacingBehind(double share, AlertSeverity severity) implements AlertRule {

    /**
     * Validates the components.
     *
     * @param share the share of the plan to date; at least 0 and below 1
     * @param severity how urgent it is
     * @throws IllegalArgumentException if the share is out of its range
     */
    public PacingBehind {
      Require.that(
          share >= 0 && share < 1,
          "share",
          share,
          "be at least 0 and below 1",
          "Write 10 % behind as 0.1.");
      Require.nonNull(severity, "severity");
    }

    @Override
    public Judgement judge(ControlFacts facts) {
      return AlertJudgements.pacingBehind(share, facts);
    }
  }

  /**
   * The target requires more a working day than a multiple of what was achieved so far.
   *
   * @param factor the multiple of the achieved run rate, such as 1.5; positive
   * @param severity how urgent it is
   */
  record RunRateAbove(double factor, AlertSeverity severity) implements AlertRule {

    /**
     * Validates the components.
     *
     * @param factor the multiple; positive and finite
     * @param severity how urgent it is
     * @throws IllegalArgumentException if the factor is out of its range
     */
    public RunRateAbove {
      Require.positive(factor, "factor", "Write half as much again as 1.5.");
      Require.nonNull(severity, "severity");
    }

    @Override
    public Judgement judge(ControlFacts facts) {
      return AlertJudgements.runRateAbove(factor, facts);
    }
  }

  /**
   * The plan version is older than a number of days.
   *
   * @param days the calendar days after which a plan counts as stale; positive
   * @param severity how urgent it is
   */
  record PlanStale(int days, AlertSeverity severity) implements AlertRule {

    /**
     * Validates the components.
     *
     * @param days the calendar days; positive
     * @param severity how urgent it is
     * @throws IllegalArgumentException if the days are not positive
     */
    public PlanStale {
      Require.positive(days, "days", "Give the age in days at which a plan is stale.");
      Require.nonNull(severity, "severity");
    }

    @Override
    public Judgement judge(ControlFacts facts) {
      return AlertJudgements.planStale(days, facts);
    }
  }
}
