package io.planwright.market;

import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * How many deals there are. Immutable, serializable and thread-safe.
 *
 * @param open the deals open on the as-of date
 * @param won the deals won in the time looked at
 * @param lost the deals lost in that time
 * @param wonWithoutAmount those of the won deals whose amount is not recorded, so that they add
 *     nothing to revenue
 */
public record DealCounts(long open, long won, long lost, long wonWithoutAmount)
    implements Serializable {

  /**
   * Makes the counts.
   *
   * @param open the open deals, not negative
   * @param won the won deals, not negative
   * @param lost the lost deals, not negative
   * @param wonWithoutAmount the won deals without an amount, at most all won ones
   * @throws IllegalArgumentException if a count is out of its range
   */
  public DealCounts {
    Require.notNegative(open, "open", "Count the open deals.");
    Require.notNegative(won, "won", "Count the won deals.");
    Require.notNegative(lost, "lost", "Count the lost deals.");
    Require.between(wonWithoutAmount, 0L, won, "wonWithoutAmount", "Count among the won deals.");
  }

  /**
   * Gives the deals that came to an end.
   *
   * @return won plus lost
   */
  public long closed() {
    return won + lost;
  }
}
