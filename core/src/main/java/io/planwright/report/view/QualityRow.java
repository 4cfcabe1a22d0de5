package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One finding about the data that the plan rests on. Immutable, serializable and thread-safe.
 *
 * @param rule the rule that found it
 * @param urgency how much it can mislead the plan
 * @param statement the finding in a sentence
 * @param affected how many records it concerns
 * @param examined how many records were looked at
 * @param proposal the repair that is proposed, or an empty text
 */
public record QualityRow(
    String rule, Urgency urgency, String statement, long affected, long examined, String proposal)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param rule the rule that found it
   * @param urgency how much it can mislead the plan
   * @param statement the finding in a sentence
   * @param affected how many records it concerns
   * @param examined how many records were looked at
   * @param proposal the repair that is proposed, or an empty text
   */
  public QualityRow {
    Require.notBlank(rule, "rule", "Name the rule.");
    Require.nonNull(urgency, "urgency");
    Require.notBlank(statement, "statement", "Say what was found.");
    Require.notNegative(examined, "examined", "Count the records that the rule looked at.");
    Require.between(affected, 0, examined, "affected", "Count only records that were examined.");
    Require.nonNull(proposal, "proposal");
  }
}
