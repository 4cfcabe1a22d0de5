package io.planwright.report.view;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;

/**
 * The open deals of one stage and one band of age. Immutable, serializable and thread-safe.
 *
 * @param stage the stage of the sales process
 * @param ageBand the age of the deals, such as {@code 31-60 days}
 * @param deals how many
 * @param amount what they are worth together, zero where that is not known
 * @param zombie whether deals of this age are beyond what was ever won or lost here
 */
public record StageAgeCell(String stage, String ageBand, long deals, Money amount, boolean zombie)
    implements Serializable {
  /**
   * Checks the row.
   *
   * @param stage the stage of the sales process
   * @param ageBand the age of the deals, such as {@code 31-60 days}
   * @param deals how many
   * @param amount what they are worth together, zero where that is not known
   * @param zombie whether deals of this age are beyond what was ever won or lost here
   */
  public StageAgeCell {
    Require.notBlank(stage, "stage", "Name the stage.");
    Require.notBlank(ageBand, "ageBand", "Name the band, for example \"0-30 days\".");
    Require.notNegative(deals, "deals", "Count the deals.");
    Require.nonNull(amount, "amount");
  }
}
