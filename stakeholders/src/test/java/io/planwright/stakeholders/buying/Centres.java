package io.planwright.stakeholders.buying;

import io.planwright.crm.ActivityKind;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.SalesActivity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** A buying centre and a small CRM that the tests of this package share. */
final class Centres {

  static final LocalDate TODAY = day("2026-06-30");

  private Centres() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static RoleClaim claim(String person, BuyingRole role, ClaimStrength strength, String on) {
    return RoleClaim.builder()
        .personId(person)
        .role(role)
        .strength(strength)
        .source("kick-off")
        .on(day(on))
        .ownerId("rep-1")
        .build();
  }

  static SlotEntry entry(MeddpiccSlot slot, ClaimStrength strength, String on) {
    return SlotEntry.builder()
        .slot(slot)
        .content("what is known about " + slot)
        .strength(strength)
        .source("call")
        .on(day(on))
        .ownerId("rep-1")
        .build();
  }

  static BuyingCentre centre() {
    return BuyingCentre.builder()
        .dealId("deal-1")
        .accountId("acc-1")
        .addClaims(
            claim("anna", BuyingRole.CHAMPION, ClaimStrength.STATED, "2026-06-01"),
            claim("anna", BuyingRole.USER_BUYER, ClaimStrength.STATED, "2026-02-01"),
            claim("bert", BuyingRole.ECONOMIC_BUYER, ClaimStrength.ASSUMED, "2026-06-01"),
            claim("cleo", BuyingRole.TECHNICAL_BUYER, ClaimStrength.STATED, "2026-05-01"),
            claim("cleo", BuyingRole.TECHNICAL_BUYER, ClaimStrength.STATED, "2026-06-15")
                .toBuilder()
                .holds(false)
                .build())
        .addEntries(
            entry(MeddpiccSlot.METRICS, ClaimStrength.STATED, "2026-05-01"),
            entry(MeddpiccSlot.METRICS, ClaimStrength.ASSUMED, "2026-06-01"),
            entry(MeddpiccSlot.CHAMPION, ClaimStrength.STATED, "2026-06-20"),
            entry(MeddpiccSlot.DECISION_PROCESS, ClaimStrength.DEMONSTRATED, "2026-03-01"),
            entry(MeddpiccSlot.COMPETITION, ClaimStrength.STATED, "2026-06-01"),
            entry(MeddpiccSlot.COMPETITION, ClaimStrength.STATED, "2026-06-10").toBuilder()
                .holds(false)
                .build())
        .build();
  }

  static SalesActivity activity(String id, String on, String rep, String deal, String... people) {
    SalesActivity.Builder activity =
        SalesActivity.builder()
            .id(id)
            .kind(ActivityKind.CALL)
            .at(Instant.parse(on + "T10:00:00Z"))
            .repId(rep)
            .accountId("acc-1")
            .contactIds(List.of(people));
    if (!deal.isEmpty()) {
      activity.opportunityId(deal);
    }
    return activity.build();
  }

  static Opportunity deal(String id, String account) {
    Instant start = Instant.parse("2026-01-01T08:00:00Z");
    return Opportunity.builder()
        .id(id)
        .addFacts(
            new OpportunityFact.Created(start), new OpportunityFact.AccountLinked(start, account))
        .build();
  }

  static CrmSnapshot snapshot(List<Opportunity> deals, List<SalesActivity> activities) {
    return CrmSnapshot.of(
        InMemoryCrm.builder().opportunities(deals).activities(activities).build(),
        TODAY,
        ZoneOffset.UTC);
  }
}
