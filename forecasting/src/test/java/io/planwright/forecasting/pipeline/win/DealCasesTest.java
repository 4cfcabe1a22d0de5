package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.money.MissingRateException;
import io.planwright.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DealCasesTest {

  private static final Currency EUR = Currency.getInstance("EUR");
  private static final ZoneId UTC = ZoneOffset.UTC;
  private static final LocalDate START = LocalDate.of(2024, 1, 1);
  private static final DealCases MONTHLY = DealCases.monthly(EUR, UTC);

  private static Instant at(int day) {
    return START.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static CrmSource crm(List<Opportunity> deals) {
    return InMemoryCrm.builder().opportunities(deals).build();
  }

  private static OpportunityFact closed(int day, Outcome outcome, int datedBack) {
    return new OpportunityFact.Closed(at(day), outcome, START.plusDays(day - datedBack));
  }

  private static Opportunity deal() {
    return Opportunity.of(
        "D-1",
        List.of(
            new OpportunityFact.Created(at(0)),
            new OpportunityFact.OwnerSet(at(0), "ann"),
            new OpportunityFact.StageEntered(at(10), "Proposal"),
            new OpportunityFact.AmountSet(at(10), Money.of("999", "EUR")),
            new OpportunityFact.CloseDateSet(at(12), START.plusDays(40)),
            new OpportunityFact.CloseDateSet(at(20), START.plusDays(70)),
            closed(65, Outcome.WON, 30)));
  }

  @Test
  void tellsWhatWasKnownAtTheEndOfTheMonth() {
    Cases cases = MONTHLY.from(crm(List.of(deal())), START, LocalDate.of(2024, 6, 30));
    assertThat(cases.size()).isEqualTo(2); // the ends of January (day 30) and February (day 59)
    assertThat(cases.asOf(0)).isEqualTo(LocalDate.of(2024, 1, 31));
    assertThat(cases.number("ageDays", 0).orElseThrow()).isCloseTo(Math.log(31), within(1e-12));
    assertThat(cases.number("daysInStage", 0).orElseThrow()).isCloseTo(Math.log(21), within(1e-12));
    assertThat(cases.number("amount", 0).orElseThrow()).isCloseTo(Math.log(1000), within(1e-12));
    assertThat(cases.number("pushes", 0)).hasValue(1);
    assertThat(cases.number("daysToExpectedClose", 0)).hasValue(40);
    assertThat(cases.number("daysSinceChange", 0)).hasValue(10);
    assertThat(cases.number("openDealsOfOwner", 0)).hasValue(1);
    assertThat(cases.number("monthOfQuarter", 1)).hasValue(2);
    assertThat(cases.number("daysToQuarterEnd", 1)).hasValue(31);
    assertThat(cases.category("stage", 0)).hasValue("Proposal");
    assertThat(cases.fields()).doesNotContain("ownerWinRate", "account");
    assertThat(cases.isWon(1)).isTrue();
    // dated back to before the end of February, yet told on day 65
    assertThat(cases.outcomeKnownOn(1)).hasValue(START.plusDays(65));
  }

  @Test
  void smoothsWinRatesOfWhatWasClosedByThen() {
    List<Opportunity> deals = new ArrayList<>(List.of(deal()));
    for (int i = 0; i < 4; i++) {
      deals.add(
          Opportunity.of(
              "E-" + i,
              List.of(
                  new OpportunityFact.Created(at(0)),
                  new OpportunityFact.OwnerSet(at(0), i == 0 ? "ann" : "bob"),
                  closed(5, i == 0 ? Outcome.WON : Outcome.LOST, 0))));
    }
    Cases cases = MONTHLY.from(crm(deals), START, LocalDate.of(2024, 1, 31));
    // overall 1 of 4; ann 1 of 1
    assertThat(cases.number("ownerWinRate", 0).orElseThrow()).isCloseTo(6 / 21.0, within(1e-12));
  }

  @Test
  void keepsTheFirstOutcomeOfARowWhenTheDealIsReopened() {
    Opportunity deal =
        Opportunity.of(
            "D",
            List.of(
                new OpportunityFact.Created(at(0)),
                closed(35, Outcome.LOST, 0),
                new OpportunityFact.Reopened(at(40)),
                closed(90, Outcome.WON, 0)));
    Cases cases = MONTHLY.from(crm(List.of(deal)), START, LocalDate.of(2024, 12, 31));
    assertThat(cases.size()).isEqualTo(2); // days 30 and 59; closed again on day 90, a month end
    assertThat(cases.isWon(0)).isFalse();
    assertThat(cases.outcomeKnownOn(0)).hasValue(START.plusDays(35));
    assertThat(cases.isWon(1)).isTrue();
  }

  @Test
  void stepsFromTheFirstDay() {
    LocalDate first = LocalDate.of(2024, 1, 31);
    Cases cases =
        DealCases.every(Period.ofMonths(1), EUR, UTC)
            .from(
                crm(List.of(Opportunity.of("D", List.of(new OpportunityFact.Created(at(0)))))),
                first,
                LocalDate.of(2024, 3, 31));
    assertThat(cases.asOf(1)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(cases.asOf(2)).isEqualTo(LocalDate.of(2024, 3, 31));
    assertThat(cases.outcomeKnownOn(2)).isEmpty();
  }

  @Property(tries = 40)
  void laterFactsNeverChangeEarlierRows(
      @ForAll @IntRange(min = 0, max = 100000) int seed,
      @ForAll @IntRange(min = 20, max = 300) int cut) {
    List<Opportunity> all = random(seed, 40);
    LocalDate day = START.plusDays(cut);
    List<Opportunity> known =
        all.stream().flatMap(deal -> deal.knownBy(day, UTC).stream()).toList();
    Cases then = MONTHLY.from(crm(known), START, day);
    Cases now = MONTHLY.from(crm(all), START, day);
    assertThat(now.size()).isEqualTo(then.size());
    for (int row = 0; row < now.size(); row++) {
      assertThat(values(now, row)).isEqualTo(values(then, row));
    }
    assertThat(values(now.resolvedBy(day))).isEqualTo(values(then.resolvedBy(day)));
  }

  private static List<String> values(Cases cases) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < cases.size(); row++) {
      rows.add(values(cases, row) + " " + cases.isWon(row) + " " + cases.outcomeKnownOn(row));
    }
    return rows;
  }

  private static String values(Cases cases, int row) {
    StringBuilder text = new StringBuilder(cases.caseId(row) + " " + cases.asOf(row));
    for (String field : cases.fields().stream().sorted().toList()) {
      String value =
          cases.isNumeric(field)
              ? cases.number(field, row).toString()
              : cases.category(field, row).toString();
      text.append(' ').append(field).append(' ').append(value);
    }
    return text.toString();
  }

  private static List<Opportunity> random(int seed, int deals) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Opportunity> all = new ArrayList<>();
    for (int i = 0; i < deals; i++) {
      int day = random.nextInt(250);
      List<OpportunityFact> facts = new ArrayList<>();
      facts.add(new OpportunityFact.Created(at(day)));
      for (int f = random.nextInt(9); f > 0; f--) {
        day += random.nextInt(25);
        facts.add(
            switch (random.nextInt(7)) {
              case 0 -> new OpportunityFact.OwnerSet(at(day), "o" + random.nextInt(4));
              case 1 -> new OpportunityFact.StageEntered(at(day), "s" + random.nextInt(4));
              case 2 -> new OpportunityFact.AccountLinked(at(day), "a" + random.nextInt(9));
              case 3 -> OpportunityFact.ProductSet.one(at(day), "p" + random.nextInt(3));
              case 4 -> new OpportunityFact.CloseDateSet(at(day), START.plusDays(day + 9 * f));
              case 5 -> closed(day, f % 2 == 0 ? Outcome.WON : Outcome.LOST, random.nextInt(9));
              default -> new OpportunityFact.Reopened(at(day));
            });
      }
      all.add(Opportunity.of("D" + i, facts));
    }
    return all;
  }

  @Test
  void refusesWhatItCannotUse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DealCases.every(Period.ZERO, EUR, UTC))
        .withMessageContaining("step");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DealCases.every(Period.ofDays(-7), EUR, UTC))
        .withMessageContaining("step");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MONTHLY.from(crm(List.of()), START, START.minusDays(1)))
        .withMessageContaining("last");
    DealCases dollars = DealCases.monthly(Currency.getInstance("USD"), UTC);
    assertThatThrownBy(() -> dollars.from(crm(List.of(deal())), START, START.plusDays(40)))
        .isInstanceOf(MissingRateException.class);
  }
}
