package io.planwright.quality;

import io.planwright.crm.OpportunitySnapshot;
import java.util.List;
import java.util.function.Predicate;

/**
 * A field of a deal that may be empty.
 *
 * @param name the field as the domain types call it
 * @param filled whether a deal has a value there
 */
record DealField(String name, Predicate<OpportunitySnapshot> filled) {

  static final DealField AMOUNT = new DealField("amount", deal -> deal.amount().isPresent());

  static final List<DealField> ALL =
      List.of(
          new DealField("name", deal -> deal.name().isPresent()),
          new DealField("stage", deal -> deal.stage().isPresent()),
          new DealField("ownerId", deal -> deal.ownerId().isPresent()),
          new DealField("accountId", deal -> deal.accountId().isPresent()),
          new DealField("productId", deal -> deal.productId().isPresent()),
          AMOUNT,
          new DealField("expectedClose", deal -> deal.expectedClose().isPresent()),
          new DealField("credit", deal -> deal.credit().isPresent()));

  boolean isMissing(OpportunitySnapshot deal) {
    return !filled.test(deal);
  }
}
