package io.planwright.control;

import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.List;

/**
 * What a set of rules found. Immutable, serializable and thread-safe.
 *
 * @param alerts the rules whose condition holds, the most urgent first
 * @param notJudged why rules could not be judged, one sentence each; an empty list of alerts is
 *     good news only if this is empty too
 */
public record AlertReport(List<Alert> alerts, List<String> notJudged) implements Serializable {

  /**
   * Copies the lists.
   *
   * @param alerts the rules whose condition holds
   * @param notJudged why rules could not be judged
   */
  public AlertReport {
    alerts = List.copyOf(Require.nonNull(alerts, "alerts"));
    notJudged = List.copyOf(Require.nonNull(notJudged, "notJudged"));
  }
}
