package io.planwright.stakeholders.team;

import java.time.LocalDate;
import java.util.List;

/** Which delegations of a party count on a day. */
final class InForce {

  private InForce() {}

  /** For one item: those that name it, or else those of all items. */
  static List<RaciDelegation> of(ChartIndex index, String partyId, String itemId, LocalDate date) {
    List<RaciDelegation> special =
        index.delegationsFrom(partyId).stream()
            .filter(delegation -> delegation.isInForce(date) && delegation.names(itemId))
            .toList();
    return special.isEmpty() ? ofAllItems(index, partyId, date) : special;
  }

  /** Those of all items. */
  static List<RaciDelegation> ofAllItems(ChartIndex index, String partyId, LocalDate date) {
    return index.delegationsFrom(partyId).stream()
        .filter(delegation -> delegation.isInForce(date) && delegation.isGeneral())
        .toList();
  }
}
