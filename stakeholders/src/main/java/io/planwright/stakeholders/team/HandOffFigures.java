package io.planwright.stakeholders.team;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * How hand-offs go, of one pair, of one route, or of all. Immutable, serializable and thread-safe.
 *
 * @param path who hands over to whom; empty for all hand-offs together
 * @param count how many hand-offs, or for a route items, there were
 * @param leadTime from the hand-over until it was done; for a route from the first hand-over until
 *     the last was done
 * @param waiting from the hand-over until work began; for a route the sum. Where every finished
 *     hand-off has a start, an open one without a start still waits; where one lacks it, starts are
 *     not always recorded, and all without a start are left out, finished or open
 * @param rework which share came back; for a route, of which share of the items something came back
 */
public record HandOffFigures(
    List<String> path,
    int count,
    Answer<ElapsedTimes> leadTime,
    Answer<ElapsedTimes> waiting,
    Answer<ObservedShare> rework)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param path who hands over to whom
   * @param count how many there were, at least 0
   * @param leadTime from the hand-over until it was done
   * @param waiting from the hand-over until work began
   * @param rework which share came back
   * @throws IllegalArgumentException if the count is negative
   */
  public HandOffFigures {
    path = Ids.copy(path, "path");
    Require.notNegative(count, "count", "Count the hand-offs.");
    Require.nonNull(leadTime, "leadTime");
    Require.nonNull(waiting, "waiting");
    Require.nonNull(rework, "rework");
  }

  /** Without the parties, so that logs stay free of them. */
  @Override
  public String toString() {
    return "HandOffFigures[" + path.size() + " parties, " + count + " cases]";
  }
}
