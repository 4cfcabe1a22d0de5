package io.planwright.stakeholders.analysis;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * Where one person stood on several days. Immutable, serializable and thread-safe.
 *
 * @param stakeholderId who, not blank
 * @param states where this person stood on each day, or that it was not known then
 */
public record EngagementHistory(String stakeholderId, List<Answer<EngagementEstimate>> states)
    implements Serializable {

  /** How the likeliest column went from the first day on which it was known to the last. */
  public enum Change {
    /** To a better level of attitude. */
    IMPROVED,
    /** To a worse level of attitude. */
    WORSENED,
    /** Nowhere. */
    STEADY,
    /** From unaware to a level of attitude. */
    BECAME_AWARE,
    /** From a level of attitude to unaware: earlier and later raters contradict each other. */
    CONTRADICTORY,
    /** Known on fewer than two of the days. */
    UNKNOWN
  }

  /**
   * Makes a history.
   *
   * @param stakeholderId who, not blank
   * @param states where this person stood on each day
   * @throws IllegalArgumentException if the id is blank
   * @throws NullPointerException if an argument or element is null
   */
  public EngagementHistory {
    Require.notBlank(stakeholderId, "stakeholderId", "Use the id of the person.");
    states = List.copyOf(Require.nonNull(states, "states"));
  }

  /**
   * How the likeliest column changed.
   *
   * @return the change from the first day on which it was known to the last
   */
  public Change change() {
    List<Engagement> known =
        states.stream()
            .flatMap(state -> state.toOptional().stream())
            .map(EngagementEstimate::mostLikely)
            .toList();
    if (known.size() < 2) {
      return Change.UNKNOWN;
    }
    return switch (EngagementMove.between(known.get(0), known.get(known.size() - 1)).kind()) {
      case KEEP -> Change.STEADY;
      case RAISE -> Change.IMPROVED;
      case AHEAD -> Change.WORSENED;
      case INFORM -> Change.BECAME_AWARE;
      case AWARE_ALREADY -> Change.CONTRADICTORY;
    };
  }

  /** Leaves the person out. */
  @Override
  public String toString() {
    return "EngagementHistory[states=%s]".formatted(states);
  }
}
