package io.planwright.crm;

import io.planwright.internal.Decimals;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * The credit that one rep gets for a deal in one of the two ledgers.
 *
 * <p>Immutable, serializable and thread-safe. Shares are equal if they are worth the same, whatever
 * their trailing zeros.
 *
 * @param repId the id of the rep, not blank
 * @param share the part of the deal's amount, above 0 and at most 1, where 1 is all of it
 * @param kind the ledger
 */
public record CreditShare(String repId, BigDecimal share, CreditKind kind) implements Serializable {

  /**
   * Checks the components and drops trailing zeros of the share.
   *
   * @param repId the id of the rep, not blank
   * @param share the part of the deal's amount, above 0 and at most 1, where 1 is all of it
   * @param kind the ledger
   * @throws IllegalArgumentException if the id is blank or the share is out of range
   */
  public CreditShare {
    Require.notBlank(repId, "repId", "Name the rep who gets the credit.");
    Require.nonNull(kind, "kind");
    share = Decimals.written(share, "share", "Write 25 % as 0.25.");
    Require.that(
        share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0,
        "share",
        share,
        "be above 0 and at most 1",
        "Write 25 % as 0.25.");
  }

  /**
   * A share of the revenue.
   *
   * @param repId the id of the rep, not blank
   * @param share the part as a decimal number, such as "0.25"
   * @return the share
   */
  public static CreditShare revenue(String repId, String share) {
    return new CreditShare(repId, new BigDecimal(share), CreditKind.REVENUE);
  }

  /**
   * A share on top of the revenue.
   *
   * @param repId the id of the rep, not blank
   * @param share the part as a decimal number, such as "0.25"
   * @return the share
   */
  public static CreditShare overlay(String repId, String share) {
    return new CreditShare(repId, new BigDecimal(share), CreditKind.OVERLAY);
  }
}
