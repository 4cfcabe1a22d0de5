package io.planwright.forecasting.pipeline.closing;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DealSpellsTest {

  private static final LocalDate CREATED = LocalDate.of(2024, 1, 1);

  private static DealSpells asOf(LocalDate day, LocalDate observedFrom, Opportunity... deals) {
    return DealSpells.of(Stream.of(deals), day, ZoneOffset.UTC, observedFrom);
  }

  @Test
  void nothingLaterThanTheAsOfDateLeaks() {
    Opportunity deal = Spells.deal("A", CREATED, 30, SpellEnd.WON);
    DealSpells before = asOf(CREATED.plusDays(29), LocalDate.MIN, deal);
    assertThat(before.end(0)).isEqualTo(SpellEnd.CENSORED);
    assertThat(before.exitAge(0)).isEqualTo(29);
    DealSpells after = asOf(CREATED.plusDays(30), LocalDate.MIN, deal);
    assertThat(after.end(0)).isEqualTo(SpellEnd.WON);
    assertThat(after.exitAge(0)).isEqualTo(30);
    assertThat(asOf(CREATED.minusDays(1), LocalDate.MIN, deal).size()).isZero();
  }

  @Test
  void olderDealsEnterLateAndClosesBeforeTheRecordsAreLeftOut() {
    DealSpells spells =
        asOf(
            CREATED.plusDays(100),
            CREATED.plusDays(10),
            Spells.deal("early", CREATED, 9, SpellEnd.WON),
            Spells.deal("late", CREATED, 40, SpellEnd.LOST),
            Spells.deal("new", CREATED.plusDays(20), 5, SpellEnd.WON));
    assertThat(spells.ids()).containsExactly("late", "new");
    assertThat(spells.leftOut()).isEqualTo(1);
    assertThat(spells.entryAge(0)).isEqualTo(10);
    assertThat(spells.entryAge(1)).isZero();
    assertThat(spells.startedOn(1)).isEqualTo(CREATED.plusDays(20));
    assertThat(spells).hasToString("DealSpells[2024-04-10, 1 won, 1 lost, 0 open]");
  }

  @Test
  void reopenedDealIsOneSpellFromItsCreation() {
    LocalDate closed = CREATED.plusDays(10);
    Opportunity deal =
        Opportunity.of(
            "A",
            List.of(
                new OpportunityFact.Created(Spells.start(CREATED)),
                new OpportunityFact.Closed(Spells.start(closed), Outcome.LOST, closed),
                new OpportunityFact.Reopened(Spells.start(CREATED.plusDays(20)))));
    assertThat(asOf(CREATED.plusDays(15), LocalDate.MIN, deal).end(0)).isEqualTo(SpellEnd.LOST);
    DealSpells later = asOf(CREATED.plusDays(25), LocalDate.MIN, deal);
    assertThat(later.end(0)).isEqualTo(SpellEnd.CENSORED);
    assertThat(later.exitAge(0)).isEqualTo(25);
  }

  @Test
  void closeBeforeCreationIsLeftOut() {
    DealSpells spells =
        asOf(CREATED.plusDays(9), LocalDate.MIN, Spells.deal("A", CREATED, -3, SpellEnd.WON));
    assertThat(spells.size()).isZero();
    assertThat(spells.leftOut()).isEqualTo(1);
  }
}
