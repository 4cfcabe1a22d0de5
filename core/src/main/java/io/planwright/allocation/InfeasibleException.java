package io.planwright.allocation;

import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.List;

/** Thrown where an answer was demanded of a problem whose constraints contradict each other. */
public final class InfeasibleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ArrayList<String> conflict;

  /**
   * Names the contradiction.
   *
   * @param summary the contradiction in one sentence; not blank
   * @param conflict the constraints that contradict each other
   */
  public InfeasibleException(String summary, List<String> conflict) {
    super(Require.notBlank(summary, "summary", "Say it in one sentence.") + " " + conflict);
    this.conflict = new ArrayList<>(conflict);
  }

  /**
   * The constraints that contradict each other.
   *
   * @return each named with its value, unmodifiable
   */
  public List<String> conflict() {
    return List.copyOf(conflict);
  }
}
