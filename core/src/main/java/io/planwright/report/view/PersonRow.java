package io.planwright.report.view;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * One person who has a say in a deal. Immutable, serializable and thread-safe.
 *
 * @param name the person
 * @param part the part in the purchase, such as "economic buyer"; may be empty
 * @param power how much this person can decide, such as "0.70 (0.52 to 0.84)"; empty if not known
 * @param interest how much this person cares, in the same form; empty if not known
 * @param now where this person stands
 * @param wanted where this person should come to stand
 * @param salience the class of salience, such as "definitive"; empty if not known
 * @param evidence what this rests on and how old it is; may be empty
 */
public record PersonRow(
    String name,
    String part,
    String power,
    String interest,
    Stand now,
    Stand wanted,
    String salience,
    String evidence)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param name the person
   * @param part the part in the purchase; may be empty
   * @param power how much this person can decide; empty if not known
   * @param interest how much this person cares; empty if not known
   * @param now where this person stands
   * @param wanted where this person should come to stand
   * @param salience the class of salience; empty if not known
   * @param evidence what this rests on and how old it is; may be empty
   */
  public PersonRow {
    Require.notBlank(name, "name", "Name the person.");
    Require.nonNull(part, "part");
    Require.nonNull(power, "power");
    Require.nonNull(interest, "interest");
    Require.nonNull(now, "now");
    Require.nonNull(wanted, "wanted");
    Require.nonNull(salience, "salience");
    Require.nonNull(evidence, "evidence");
  }
}
