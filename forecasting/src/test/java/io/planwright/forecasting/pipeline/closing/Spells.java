package io.planwright.forecasting.pipeline.closing;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Histories for tests. */
final class Spells {

  static final LocalDate AS_OF = LocalDate.of(2024, 12, 31);

  private Spells() {}

  static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** A deal that closed at an age, or that is open. */
  static Opportunity deal(String id, LocalDate created, int age, SpellEnd end) {
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(start(created)));
    if (end != SpellEnd.CENSORED) {
      LocalDate day = created.plusDays(age);
      Outcome outcome = end == SpellEnd.WON ? Outcome.WON : Outcome.LOST;
      facts.add(new OpportunityFact.Closed(start(day), outcome, day));
    }
    return Opportunity.of(id, facts);
  }

  static DealSpells of(List<Opportunity> deals) {
    return DealSpells.of(deals.stream(), AS_OF, ZoneOffset.UTC);
  }

  /** Deals each created so that it is as old as said on the as-of date, or closed at that age. */
  static DealSpells ofAges(Object... ageAndEnd) {
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < ageAndEnd.length; i += 2) {
      int age = (int) ageAndEnd[i];
      deals.add(deal("D" + i / 2, AS_OF.minusDays(age), age, (SpellEnd) ageAndEnd[i + 1]));
    }
    return of(deals);
  }
}
