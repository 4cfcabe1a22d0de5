package io.planwright.examples.people;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.calendar.WorkingHours;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * Of which deals the people are to be told.
 *
 * @param crm what the CRM knows
 * @param deals the deals, the most important first
 * @param drawnSeed what to draw from what a CRM does not hold; empty for an export
 * @param calendar the days on which both sides work
 * @param periodEnd when deals close of which no later day is known
 */
public record PeopleQuestion(
    CrmSnapshot crm,
    List<OpportunitySnapshot> deals,
    OptionalLong drawnSeed,
    WorkingCalendar calendar,
    LocalDate periodEnd) {

  /** Copies the list. */
  public PeopleQuestion {
    deals = List.copyOf(deals);
  }

  LocalDate asOf() {
    return crm.asOf();
  }

  WorkingHours hours() {
    return WorkingHours.of(calendar, crm.zone());
  }

  /** The expected close, or the end of the period where none is known or it has passed. */
  LocalDate close(OpportunitySnapshot deal) {
    return deal.expectedClose().filter(date -> date.isAfter(asOf())).orElse(periodEnd);
  }
}
