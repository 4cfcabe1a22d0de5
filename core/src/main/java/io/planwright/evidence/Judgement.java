package io.planwright.evidence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * A verdict with the sentence that sums it up and the evidence it rests on.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param verdict the outcome
 * @param summary one sentence a reader understands without the evidence; not blank
 * @param evidence the facts it rests on, strongest first; may be empty only for {@link
 *     Verdict#UNKNOWN} and {@link Verdict#NO}, because a pass must be shown
 */
public record Judgement(Verdict verdict, String summary, List<Evidence> evidence)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param verdict the outcome
   * @param summary one sentence; not blank
   * @param evidence the facts it rests on; not empty for {@link Verdict#YES}
   * @throws IllegalArgumentException if the summary is blank or a pass has no evidence
   */
  public Judgement {
    Require.nonNull(verdict, "verdict");
    Require.notBlank(summary, "summary", "Sum the judgement up in one sentence.");
    evidence = List.copyOf(evidence);
    Require.that(
        verdict != Verdict.YES || !evidence.isEmpty(),
        "evidence",
        evidence,
        "hold at least one fact for verdict YES",
        "Name the fact that shows it, or judge UNKNOWN.");
  }

  /**
   * A pass, shown by at least one fact.
   *
   * @param summary one sentence; not blank
   * @param evidence the facts that show it; not empty
   * @return the judgement
   */
  public static Judgement yes(String summary, List<Evidence> evidence) {
    return new Judgement(Verdict.YES, summary, evidence);
  }

  /**
   * A failure.
   *
   * @param summary one sentence; not blank
   * @param evidence the facts that show it; may be empty
   * @return the judgement
   */
  public static Judgement no(String summary, List<Evidence> evidence) {
    return new Judgement(Verdict.NO, summary, evidence);
  }

  /**
   * An open question.
   *
   * @param summary one sentence that says what is missing; not blank
   * @param evidence what was found instead; may be empty
   * @return the judgement
   */
  public static Judgement unknown(String summary, List<Evidence> evidence) {
    return new Judgement(Verdict.UNKNOWN, summary, evidence);
  }

  /**
   * An open question on which nothing was found.
   *
   * @param summary one sentence that says what is missing; not blank
   * @return the judgement
   */
  public static Judgement unknown(String summary) {
    return unknown(summary, List.of());
  }
}
