package io.planwright.report.view;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A sentence at the head of a section: what to take from it, or why it says little. Immutable,
 * serializable and thread-safe.
 *
 * @param section where it stands
 * @param text the sentence
 */
public record Remark(Section section, String text) implements Serializable {
  /**
   * Checks the row.
   *
   * @param section where it stands
   * @param text the sentence
   */
  public Remark {
    Require.nonNull(section, "section");
    Require.notBlank(text, "text", "Write a sentence.");
  }

  /**
   * Returns the sentences that say why a section has no answer.
   *
   * @param section where they stand
   * @param lack the question, what it needs, what there is, and what to do
   * @return a remark
   */
  public static Remark of(Section section, Answer.InsufficientData<?> lack) {
    return new Remark(
        section,
        "Not enough data for "
            + lack.question()
            + ": needed "
            + lack.needed()
            + ", found "
            + lack.found()
            + ". "
            + lack.advice());
  }
}
