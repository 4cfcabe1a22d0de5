package io.planwright.report.view;

import io.planwright.evidence.Judgement;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The verdict on one letter of SMART. Immutable, serializable and thread-safe.
 *
 * @param letter the word behind the letter, such as Attainable
 * @param judgement the verdict with its evidence
 */
public record SmartLetter(String letter, Judgement judgement) implements Serializable {
  /**
   * Checks the row.
   *
   * @param letter the word behind the letter, such as Attainable
   * @param judgement the verdict with its evidence
   */
  public SmartLetter {
    Require.notBlank(letter, "letter", "Write the word, for example \"Measurable\".");
    Require.nonNull(judgement, "judgement");
  }
}
