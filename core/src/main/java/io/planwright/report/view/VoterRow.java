package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One voice in a decision. Immutable, serializable and thread-safe.
 *
 * @param name the person
 * @param chance how likely a yes is, such as "62 %" or "not known"
 * @param swing how much the probability of approval differs between a yes and a no of this person,
 *     such as "41 %"
 * @param power the share of the power to decide by the rule alone, such as "33 %"
 */
public record VoterRow(String name, String chance, String swing, String power)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param name the person
   * @param chance how likely a yes is
   * @param swing how much depends on this person
   * @param power the share of the power by the rule alone
   */
  public VoterRow {
    Require.notBlank(name, "name", "Name the person.");
    Require.nonNull(chance, "chance");
    Require.nonNull(swing, "swing");
    Require.nonNull(power, "power");
  }
}
