package io.planwright.crm;

import io.planwright.internal.Require;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who gets credit for a deal: revenue shares that sum to exactly 100 %, and overlay shares on top
 * that never enter the company total.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param shares the shares, unmodifiable; a rep stands at most once in each ledger
 */
public record CreditSplit(List<CreditShare> shares) implements Serializable {

  /**
   * Checks the shares.
   *
   * @param shares the shares, unmodifiable; a rep stands at most once in each ledger
   * @throws IllegalArgumentException if the revenue shares do not sum to 1 or a rep stands twice in
   *     a ledger
   */
  public CreditSplit {
    shares = List.copyOf(Require.nonNull(shares, "shares"));
    BigDecimal revenue = BigDecimal.ZERO;
    Set<List<Object>> seen = new HashSet<>();
    for (CreditShare share : shares) {
      Require.that(
          seen.add(List.of(share.repId(), share.kind())),
          "shares",
          share.repId(),
          "name each rep once for " + share.kind(),
          "Add the shares of one rep up.");
      if (share.kind() == CreditKind.REVENUE) {
        revenue = revenue.add(share.share());
      }
    }
    Require.that(
        revenue.compareTo(BigDecimal.ONE) == 0,
        "shares",
        revenue.toPlainString(),
        "have revenue shares that sum to 1",
        "Give the rest to one of the reps.");
  }

  /**
   * All revenue credit to one rep.
   *
   * @param repId the id of the rep, not blank
   * @return the split
   */
  public static CreditSplit allTo(String repId) {
    return new CreditSplit(List.of(new CreditShare(repId, BigDecimal.ONE, CreditKind.REVENUE)));
  }

  /**
   * Shares an amount out as revenue credit. What the reps get sums to the amount to the cent.
   *
   * @param amount the worth of the deal; may be zero or below
   * @return the credit by the id of the rep, in the order of the shares, unmodifiable
   */
  public Map<String, Money> apportion(Money amount) {
    List<CreditShare> revenue = of(CreditKind.REVENUE);
    List<BigDecimal> weights = new ArrayList<>(revenue.size());
    for (CreditShare share : revenue) {
      weights.add(share.share());
    }
    List<Money> parts = Apportionment.byLargestRemainder(amount, weights);
    Map<String, Money> credit = new LinkedHashMap<>();
    for (int i = 0; i < revenue.size(); i++) {
      credit.put(revenue.get(i).repId(), parts.get(i));
    }
    return Collections.unmodifiableMap(credit);
  }

  /**
   * The overlay credit for an amount. Each share is rounded for itself, as there is no total that
   * they would have to sum to.
   *
   * @param amount the worth of the deal; may be zero or below
   * @param rounding how to round to the minor unit of the currency
   * @return the credit by the id of the rep, in the order of the shares, unmodifiable
   */
  public Map<String, Money> overlay(Money amount, RoundingMode rounding) {
    Map<String, Money> credit = new LinkedHashMap<>();
    for (CreditShare share : of(CreditKind.OVERLAY)) {
      credit.put(share.repId(), amount.multipliedBy(share.share(), rounding));
    }
    return Collections.unmodifiableMap(credit);
  }

  private List<CreditShare> of(CreditKind kind) {
    return shares.stream().filter(share -> share.kind() == kind).toList();
  }
}
