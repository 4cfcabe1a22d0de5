package io.planwright.evidence;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Why a result is what it is: a sentence, and the contributions behind it in order of weight.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param summary the result's reason in one sentence; not blank
 * @param reasons the contributions; may be empty when the sentence says it all
 */
public record Explanation(String summary, List<Reason> reasons) implements Serializable {

  /**
   * Validates the components.
   *
   * @param summary the result's reason in one sentence; not blank
   * @param reasons the contributions
   * @throws IllegalArgumentException if the summary is blank
   */
  public Explanation {
    Require.notBlank(summary, "summary", "Give the reason in one sentence.");
    reasons = List.copyOf(reasons);
  }

  /**
   * An explanation that needs no break-down.
   *
   * @param summary the reason in one sentence; not blank
   * @return the explanation
   */
  public static Explanation of(String summary) {
    return new Explanation(summary, List.of());
  }
}
