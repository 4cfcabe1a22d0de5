package io.planwright.crm;

import static io.planwright.crm.Deals.LONG_STORY;
import static io.planwright.crm.Deals.at;
import static io.planwright.crm.Deals.day;
import static io.planwright.crm.Deals.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpportunityTest {

  private static OpportunitySnapshot known(String date) {
    return LONG_STORY.asOf(day(date), ZoneOffset.UTC).orElseThrow();
  }

  @Test
  void isUnknownBeforeItsCreation() {
    assertThat(LONG_STORY.asOf(day("2017-01-01"), ZoneOffset.UTC)).isEmpty();
    assertThat(LONG_STORY.asOf(LocalDate.MIN, ZoneOffset.UTC)).isEmpty();
  }

  @Test
  void knowsOnlyWhatWasRecordedByTheDay() {
    OpportunitySnapshot first = known("2017-01-02");
    assertThat(first)
        .isEqualTo(
            OpportunitySnapshot.builder()
                .id("o-1")
                .asOf(day("2017-01-02"))
                .name("Northwind roll-out")
                .status(OpportunityStatus.OPEN)
                .createdOn(day("2017-01-02"))
                .lastChangedOn(day("2017-01-02"))
                .stage("Prospecting")
                .stageEnteredOn(day("2017-01-02"))
                .ownerId("r-1")
                .closeDatePushes(0)
                .build());
  }

  @Test
  void countsMovesToLaterDaysAsPushes() {
    assertThat(known("2017-02-19").closeDatePushes()).isZero();
    assertThat(known("2017-02-20").closeDatePushes()).isEqualTo(1);
    assertThat(known("2017-03-01").closeDatePushes()).as("pulled in").isEqualTo(1);
    assertThat(known("2017-03-01").expectedClose()).contains(day("2017-03-15"));
    assertThat(known("2017-03-14").closeDatePushes()).isEqualTo(2);
  }

  @Test
  void closesWhenTheCrmLearntIt() {
    assertThat(known("2017-04-02").isOpen()).as("lost on 31 March, known on 3 April").isTrue();
    OpportunitySnapshot lost = known("2017-04-03");
    assertThat(lost.status()).isEqualTo(OpportunityStatus.LOST);
    assertThat(lost.closedOn()).contains(day("2017-03-31"));
    assertThat(lost.ageDays()).isEqualTo(88);
    assertThat(lost.stage()).contains("Engaging");
  }

  @Test
  void opensAgainWhenReopened() {
    OpportunitySnapshot reopened = known("2017-05-02");
    assertThat(reopened.isOpen()).isTrue();
    assertThat(reopened.closedOn()).isEmpty();
    assertThat(reopened.ownerId()).contains("r-2");
    assertThat(reopened.ageDays()).isEqualTo(120);
    OpportunitySnapshot won = known("2018-01-01");
    assertThat(won.status()).isEqualTo(OpportunityStatus.WON);
    assertThat(won.closedOn()).contains(day("2017-06-12"));
    assertThat(won.amount()).contains(eur("12500.50"));
    assertThat(won.credit().orElseThrow().apportion(eur("100.01")))
        .containsEntry("r-1", eur("40.00"))
        .containsEntry("r-2", eur("60.01"));
    assertThat(won.lastChangedOn()).isEqualTo(day("2017-06-12"));
  }

  @Test
  void endsTheDayInTheGivenZone() {
    Opportunity late =
        Opportunity.of("o", List.of(new OpportunityFact.Created(at("2017-03-31T23:30:00Z"))));
    assertThat(late.asOf(day("2017-03-31"), ZoneOffset.UTC)).isPresent();
    ZoneId berlin = ZoneId.of("Europe/Berlin");
    assertThat(late.asOf(day("2017-03-31"), berlin)).as("already April in Berlin").isEmpty();
    assertThat(late.asOf(day("2017-04-01"), berlin).map(OpportunitySnapshot::createdOn))
        .contains(day("2017-04-01"));
  }

  @Test
  void takesTheFirstInstantOfTheNextDayAsLater() {
    Opportunity midnight =
        Opportunity.of("o", List.of(new OpportunityFact.Created(at("2017-04-01T00:00:00Z"))));
    assertThat(midnight.asOf(day("2017-03-31"), ZoneOffset.UTC)).isEmpty();
    assertThat(midnight.asOf(day("2017-04-01"), ZoneOffset.UTC)).isPresent();
  }

  @Test
  void readsDatesAtTheEdgeOfTime() {
    assertThat(LONG_STORY.asOf(LocalDate.MAX, ZoneOffset.UTC).map(OpportunitySnapshot::status))
        .contains(OpportunityStatus.WON);
  }

  @Test
  void putsFactsInOrderAndKeepsTiesAsGiven() {
    OpportunityFact created = new OpportunityFact.Created(at("2017-01-02T09:00:00Z"));
    OpportunityFact first = new OpportunityFact.StageEntered(at("2017-01-03T09:00:00Z"), "A");
    OpportunityFact second = new OpportunityFact.StageEntered(at("2017-01-03T09:00:00Z"), "B");
    Opportunity sorted = Opportunity.of("o", List.of(first, second, created));
    assertThat(sorted.facts()).containsExactly(created, first, second);
    assertThat(sorted).isEqualTo(Opportunity.of("o", List.of(created, first, second)));
    assertThat(sorted.asOf(day("2017-01-03"), ZoneOffset.UTC).flatMap(OpportunitySnapshot::stage))
        .contains("B");
  }

  @Test
  void countsFactsFromBeforeTheCreationOnceItIsKnown() {
    Opportunity dirty =
        Opportunity.of(
            "o",
            List.of(
                new OpportunityFact.AmountSet(at("2017-01-01T00:00:00Z"), eur("5")),
                new OpportunityFact.Created(at("2017-02-01T00:00:00Z"))));
    assertThat(dirty.asOf(day("2017-01-15"), ZoneOffset.UTC)).isEmpty();
    assertThat(dirty.asOf(day("2017-02-01"), ZoneOffset.UTC).flatMap(OpportunitySnapshot::amount))
        .contains(eur("5"));
  }

  @Test
  void doesNotStartAStageAgainThatIsSaidAgain() {
    Opportunity repeated =
        Opportunity.of(
            "o",
            List.of(
                new OpportunityFact.Created(at("2017-01-01T00:00:00Z")),
                new OpportunityFact.StageEntered(at("2017-01-02T00:00:00Z"), "A"),
                new OpportunityFact.StageEntered(at("2017-01-05T00:00:00Z"), "A")));
    OpportunitySnapshot known = repeated.asOf(day("2017-01-09"), ZoneOffset.UTC).orElseThrow();
    assertThat(known.stageEnteredOn()).contains(day("2017-01-02"));
    assertThat(known.lastChangedOn()).isEqualTo(day("2017-01-05"));
  }

  @Test
  void keepsAContradictionForDataQualityToReport() {
    Opportunity closedBeforeCreated = Deals.lost("o", "2017-03-01", "2017-02-01");
    Optional<OpportunitySnapshot> known =
        closedBeforeCreated.asOf(day("2017-03-01"), ZoneOffset.UTC);
    assertThat(known.map(OpportunitySnapshot::status)).contains(OpportunityStatus.LOST);
    assertThat(known.map(OpportunitySnapshot::ageDays)).contains(-28L);
  }
}
