package io.planwright.stakeholders.team;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How hand-offs go. Immutable, serializable and thread-safe.
 *
 * @param asOf the moment up to which the log was looked at
 * @param all all hand-offs together
 * @param pairs each pair of who hands over and who takes, by number of hand-offs and then by id
 * @param routes each sequence of parties that items had gone through by then, whether or not they
 *     were to go further, by number of items and then by id
 */
public record HandOffReport(
    Instant asOf, HandOffFigures all, List<HandOffFigures> pairs, List<HandOffFigures> routes)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param asOf the moment up to which the log was looked at
   * @param all all hand-offs together
   * @param pairs each pair
   * @param routes each route
   */
  public HandOffReport {
    Require.nonNull(asOf, "asOf");
    Require.nonNull(all, "all");
    pairs = List.copyOf(pairs);
    routes = List.copyOf(routes);
  }
}
