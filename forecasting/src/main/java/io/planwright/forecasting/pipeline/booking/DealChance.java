package io.planwright.forecasting.pipeline.booking;

import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An open deal as a bet: what it brings if it is won in the period, and how likely that is.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param id the id that the CRM has for the deal; not blank
 * @param winProbability the probability that the deal is won within the period; 0 to 1
 * @param amount the expected amount if the deal is won; not negative
 * @param amountRelativeSd the standard deviation of the amount if won, as a share of the amount; 0
 *     for an amount that is certain, at most 10. The amount is lognormal with the mean {@code
 *     amount}
 * @param groups the group that the deal belongs to by dimension, such as {@code owner → ann}; deals
 *     of one group share the shocks of that dimension
 */
public record DealChance(
    String id,
    double winProbability,
    Money amount,
    double amountRelativeSd,
    Map<String, String> groups)
    implements Serializable {

  static final double MOST_SPREAD = 10;

  /**
   * Validates the components.
   *
   * @param id the id; not blank
   * @param winProbability 0 to 1
   * @param amount not negative
   * @param amountRelativeSd 0 to 10
   * @param groups dimension to group, neither blank
   * @throws IllegalArgumentException if a component is out of its range
   */
  public DealChance {
    Require.notBlank(id, "id", "Use the id that your CRM has for this deal.");
    Require.between(winProbability, 0, 1, "winProbability", "Give a probability.");
    Require.nonNull(amount, "amount");
    Require.that(
        !amount.isNegative(), "amount", amount, "not be negative", "Leave credit notes out.");
    Require.between(
        amountRelativeSd, 0, MOST_SPREAD, "amountRelativeSd", "Give 0.2 for plus or minus 20 %.");
    groups = Collections.unmodifiableMap(new TreeMap<>(Require.nonNull(groups, "groups")));
    groups.forEach(
        (dimension, group) -> {
          Require.notBlank(dimension, "dimension", "Name the dimension, such as owner.");
          Require.notBlank(group, "group", "Leave the dimension out if the group is not known.");
        });
  }

  /**
   * A deal whose amount is certain and that shares the common shock only.
   *
   * @param id the id that the CRM has for the deal; not blank
   * @param winProbability the probability that the deal is won within the period; 0 to 1
   * @param amount what it brings if it is won; not negative
   * @return the deal
   * @throws IllegalArgumentException if an argument is out of its range
   */
  public static DealChance of(String id, double winProbability, Money amount) {
    return new DealChance(id, winProbability, amount, 0, Map.of());
  }

  /**
   * Makes the amount uncertain.
   *
   * @param relativeSd the standard deviation as a share of the amount; 0 to 10
   * @return a copy with that spread
   * @throws IllegalArgumentException if the spread is out of its range
   */
  public DealChance withAmountRelativeSd(double relativeSd) {
    return new DealChance(id, winProbability, amount, relativeSd, groups);
  }

  /**
   * Puts the deal into a group.
   *
   * @param dimension what is shared, such as "owner", "segment" or "product"; not blank
   * @param group with whom; not blank
   * @return a copy in that group, and in no other of the dimension
   * @throws IllegalArgumentException if a text is blank
   */
  public DealChance inGroup(String dimension, String group) {
    Map<String, String> more = new TreeMap<>(groups);
    more.put(dimension, group);
    return new DealChance(id, winProbability, amount, amountRelativeSd, more);
  }
}
