package io.planwright.forecasting.response;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * A line whose response the history cannot tell. Immutable, serializable and thread-safe.
 *
 * @param id the line
 * @param lack what is needed, what was found, and what to do
 */
public record RefusedLine(String id, Answer.InsufficientData<LineResponse> lack)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param id the line; not blank
   * @param lack what is needed
   * @throws IllegalArgumentException if the id is blank
   */
  public RefusedLine {
    Require.notBlank(id, "id", "Name the line.");
    Require.nonNull(lack, "lack");
  }
}
