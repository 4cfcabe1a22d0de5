package io.planwright.goal;

import io.planwright.evidence.Judgement;
import io.planwright.evidence.Verdict;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How a goal stands against the five letters of SMART, with the evidence of each. Immutable,
 * serializable and thread-safe.
 *
 * @param goalId the goal's id; not blank
 * @param specific whether it says what is measured, where, and who answers for it
 * @param measurable whether it says from where to where, in which unit
 * @param attainable whether it can be reached, as far as is known
 * @param relevant whether it serves a larger goal or stands on evidence of its own
 * @param timeBound whether it says until when, and that is not over yet
 */
public record SmartAssessment(
    String goalId,
    Judgement specific,
    Judgement measurable,
    Judgement attainable,
    Judgement relevant,
    Judgement timeBound)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param goalId the goal's id; not blank
   * @param specific the first letter's judgement
   * @param measurable the second letter's judgement
   * @param attainable the third letter's judgement
   * @param relevant the fourth letter's judgement
   * @param timeBound the fifth letter's judgement
   * @throws IllegalArgumentException if the id is blank
   */
  public SmartAssessment {
    Require.notBlank(goalId, "goalId", "Name the goal that was assessed.");
    Require.nonNull(specific, "specific");
    Require.nonNull(measurable, "measurable");
    Require.nonNull(attainable, "attainable");
    Require.nonNull(relevant, "relevant");
    Require.nonNull(timeBound, "timeBound");
  }

  /**
   * The judgement of one letter.
   *
   * @param criterion the letter
   * @return its judgement
   */
  public Judgement judgement(SmartCriterion criterion) {
    return switch (criterion) {
      case SPECIFIC -> specific;
      case MEASURABLE -> measurable;
      case ATTAINABLE -> attainable;
      case RELEVANT -> relevant;
      case TIME_BOUND -> timeBound;
    };
  }

  /**
   * The five verdicts in one: no as soon as one letter says no, yes only if all say yes.
   *
   * @return the verdict on the goal
   */
  public Verdict verdict() {
    Verdict overall = Verdict.YES;
    for (SmartCriterion criterion : SmartCriterion.values()) {
      Verdict verdict = judgement(criterion).verdict();
      if (verdict == Verdict.NO) {
        return Verdict.NO;
      }
      overall = verdict == Verdict.UNKNOWN ? Verdict.UNKNOWN : overall;
    }
    return overall;
  }
}
