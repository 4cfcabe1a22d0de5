package io.planwright.allocation.audit;

import io.planwright.allocation.Optimality;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.util.Locale;

/**
 * How much value an allocation misses. Immutable, serializable and thread-safe.
 *
 * <p>The index is the value of the best allocation found less the value now, as a share of the
 * greater of the two. Its interval is that of two doubts and holds the index: what the values are
 * (the middle 80 % of the draws of them, if there are any), and, at the upper end, how much better
 * than the best one found any allocation could be.
 *
 * @param valueNow what the allocation of now brings; finite
 * @param best what the best allocation found brings, with its bound
 * @param index the share that is missed, at most 1; below 0, and at least -1, only where the
 *     allocation of now breaks limits and brings more than any that keeps them
 * @param low the lower end of its interval; below 0 where the best allocation may be worse than
 *     that of now, at least -1
 * @param high the upper end, from the lower one to 1
 */
public record Misallocation(double valueNow, Optimality best, double index, double low, double high)
    implements Serializable {

  /**
   * Checks the components.
   *
   * @param valueNow what the allocation of now brings; finite
   * @param best what the best allocation found brings
   * @param index the share that is missed, from -1 to 1
   * @param low the lower end of its interval, from -1
   * @param high the upper end, from the lower one to 1
   * @throws IllegalArgumentException if a number is out of its range
   */
  public Misallocation {
    Require.finite(valueNow, "valueNow", "Give the value of the allocation of now.");
    Require.nonNull(best, "best");
    Require.between(index, -1, 1, "index", "Divide by the value of the best allocation.");
    Require.between(low, -1, 1, "low", "Divide by the value of the best allocation.");
    Require.between(high, low, 1, "high", "Swap the ends.");
  }

  /**
   * The missed share of a value.
   *
   * @param now the value now
   * @param best the value of another allocation
   * @return the difference as a share of the greater of the two, from -1 to 1; 0 where both are not
   *     above 0
   */
  static double share(double now, double best) {
    double greater = Math.max(now, best);
    return greater > 0 ? Math.max(-1, Math.min(1, (best - now) / greater)) : 0;
  }

  /**
   * The finding in words.
   *
   * @return such as "8.0 % of the best value is missed (between 3.0 % and 14.0 %); the best
   *     allocation found is optimal", without an interval whose ends read alike; or, where the
   *     index is below 0, how much more the allocation of now brings
   */
  public String statement() {
    String from = percent(low);
    String to = percent(high);
    return String.format(
        index < 0
            ? "%s of the value of now is more than the best within the limits%s; the best"
                + " allocation found is %s"
            : "%s of the best value is missed%s; the best allocation found is %s",
        percent(Math.abs(index)),
        from.equals(to) ? "" : " (between " + from + " and " + to + ")",
        best.statement());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }
}
