package io.planwright.report.view;

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
}
