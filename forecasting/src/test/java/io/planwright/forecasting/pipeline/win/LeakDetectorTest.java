package io.planwright.forecasting.pipeline.win;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.forecasting.pipeline.win.FieldLeak.Verdict;
import io.planwright.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeakDetectorTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static LeakReport inspect(Cases cases, LocalDate asOf) {
    return LeakDetector.standard().inspect(cases, asOf).orElseThrow();
  }

  @Test
  void bansTheDurationOfBankCallsOnly() {
    List<String[]> lines = SharedTables.read("pipeline/uci_bank-full.csv.gz");
    String[] header = lines.get(0);
    List<String> numbers =
        List.of("age", "balance", "day", "duration", "campaign", "pdays", "previous");
    CasesBuilder cases = Cases.builder();
    for (int i = 1; i < lines.size(); i++) {
      String[] fields = lines.get(i);
      LocalDate day = DAY.plusDays(i / 50);
      cases.row("c" + i, day).outcome(fields[header.length - 1].equals("yes"), day);
      for (int f = 0; f + 1 < header.length; f++) {
        if (numbers.contains(header[f])) {
          cases.number(header[f], Double.parseDouble(fields[f]));
        } else {
          cases.category(header[f], fields[f]);
        }
      }
    }
    LeakReport report = inspect(cases.build(), DAY.plusYears(10));
    assertThat(report.banned()).containsExactly("duration");
    assertThat(report.field("duration").verdict()).isEqualTo(Verdict.PURE_REGION);
    assertThat(report.field("duration").reason().statement()).startsWith("duration has values");
  }

  /** A note of its own in each case: memory must not grow with cases times categories. */
  @Test
  void takesAsManyCategoriesAsCases() {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 200_000; i++) {
      cases.row("c" + i, DAY).category("note", "n" + i).outcome(i % 3 == 0, DAY.plusDays(1));
    }
    assertThat(inspect(cases.build(), DAY.plusDays(1)).banned()).isEmpty();
  }

  @Test
  void bansWhatIsFilledInWhenDealsClose() {
    List<String[]> lines = SharedTables.read("pipeline/sales_pipeline.csv");
    CasesBuilder cases = Cases.builder();
    for (String[] f : lines.subList(1, lines.size())) {
      LocalDate engaged = f[5].isEmpty() ? LocalDate.of(2017, 1, 1) : LocalDate.parse(f[5]);
      cases.row(f[0], engaged);
      set(cases, "sales_agent", f[1]);
      set(cases, "product", f[2]);
      set(cases, "account", f[3]);
      set(cases, "engage_date", f[5]);
      set(cases, "close_date", f[6]);
      if (!f[7].isEmpty()) {
        cases.number("close_value", Double.parseDouble(f[7]));
      }
      if (!f[6].isEmpty()) {
        cases.outcome(f[4].equals("Won"), LocalDate.parse(f[6]));
      }
    }
    LeakReport report = inspect(cases.build(), LocalDate.of(2017, 12, 31));
    assertThat(report.banned()).containsExactly("close_date", "close_value");
    assertThat(report.field("close_date").verdict()).isEqualTo(Verdict.FILLED_AT_OUTCOME);
    Cases closed = cases.build().resolvedBy(LocalDate.of(2017, 12, 31));
    LeakReport closedOnly = inspect(closed, LocalDate.of(2017, 12, 31));
    assertThat(closedOnly.banned()).containsExactly("close_date", "close_value");
    assertThat(closedOnly.field("close_date").verdict()).isEqualTo(Verdict.OUTCOME_DAY);
    assertThat(closedOnly.field("close_value").verdict()).isEqualTo(Verdict.PURE_REGION);
  }

  /** Half of the rows won: the sum of ranks is beyond what an int holds. */
  @Test
  void measuresAHundredThousandRowsAsWellAsAThousand() {
    LeakReport few = inspect(alternating(1_000), DAY.plusDays(500));
    LeakReport many = inspect(alternating(100_000), DAY.plusDays(500));
    for (String field : List.of("full", "gap")) {
      assertThat(many.field(field).missingnessAuc())
          .isCloseTo(few.field(field).missingnessAuc(), within(1e-12));
    }
    assertThat(many.field("full").missingnessAuc()).isEqualTo(0.5);
    assertThat(many.field("gap").missingnessAuc()).isCloseTo(0.75, within(1e-12));
  }

  /** Every second row won; "gap" is missing in every second of them. */
  private static Cases alternating(int rows) {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < rows; i++) {
      cases.row("c" + i, DAY.plusDays(i % 400)).number("full", i % 7);
      cases.outcome(i % 2 == 0, DAY.plusDays(450));
      if (i % 4 != 0) {
        cases.number("gap", 1);
      }
    }
    return cases.build();
  }

  private static void set(CasesBuilder cases, String field, String value) {
    if (!value.isEmpty()) {
      cases.category(field, value);
    }
  }

  @Test
  void keepsStageAndAgeOfLoanApplications() {
    List<String[]> lines = SharedTables.read("process/bpic2012_weekly_snapshots.csv.gz");
    CasesBuilder cases = Cases.builder();
    for (String[] f : lines.subList(1, lines.size())) {
      cases.row(f[1], LocalDate.parse(f[0])).category("stage", f[2]);
      cases.number("age", Double.parseDouble(f[3]));
      if (f[5].equals("False")) {
        cases.outcome(f[4].equals("True"), LocalDate.parse(f[6].substring(0, 10)));
      }
    }
    LeakReport report = inspect(cases.build(), LocalDate.of(2012, 3, 14));
    assertThat(report.banned()).isEmpty();
    assertThat(report.field("stage").valueAuc()).isBetween(0.6, 0.8);
  }

  @Test
  void bansWhatIsFilledInForOneOutcomeOnly() {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 200; i++) {
      cases
          .row("c" + i, DAY.plusDays(i))
          .number("size", i % 7)
          .outcome(i % 2 == 0, DAY.plusDays(i));
      if (i % 2 == 0) {
        cases.number("invoice", i % 5);
      }
    }
    LeakReport report = inspect(cases.build(), DAY.plusDays(500));
    assertThat(report.field("invoice").verdict()).isEqualTo(Verdict.MISSINGNESS);
    assertThat(report.field("invoice").missingnessAuc()).isEqualTo(1);
    assertThat(report.field("invoice").pureRows()).isEqualTo(200);
    assertThat(report.banned()).containsExactly("invoice");
  }

  @Test
  void bansOneFieldThatIsFarBetterThanTheOthers() {
    SplittableRandom random = new SplittableRandom(7);
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 2000; i++) {
      boolean won = random.nextBoolean();
      cases.row("c" + i, DAY.plusDays(i)).outcome(won, DAY.plusDays(i));
      cases.category("hint", won == random.nextDouble() < 0.93 ? "a" : "b");
      cases.number("x", random.nextDouble()).number("y", random.nextDouble());
    }
    LeakReport report = inspect(cases.build(), DAY.plusDays(5000));
    assertThat(report.banned()).containsExactly("hint");
    assertThat(report.field("hint").verdict()).isEqualTo(Verdict.TOO_GOOD);
  }

  @Property(tries = 30)
  void keepsNoise(@ForAll @IntRange(min = 0, max = 100000) int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 400; i++) {
      cases.row("c" + i, DAY.plusDays(i)).outcome(random.nextInt(4) == 0, DAY.plusDays(i));
      cases.number("x", random.nextDouble()).category("k", "k" + random.nextInt(9));
      if (random.nextBoolean()) {
        cases.number("gap", random.nextDouble());
      }
    }
    assertThat(inspect(cases.build(), DAY.plusDays(500)).banned()).isEmpty();
  }

  @Test
  void looksAtNothingLaterThanTheDay() {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 300; i++) {
      cases.row("c" + i, DAY.plusDays(i)).outcome(i % 3 == 0, DAY.plusDays(i));
      cases.number("x", i < 150 ? i % 7 : i % 3);
    }
    Cases all = cases.build();
    LocalDate day = DAY.plusDays(149);
    assertThat(inspect(all, day)).isEqualTo(inspect(all.where(row -> row < 150), day));
  }

  @Test
  void needsThirtyOfEachOutcome() {
    CasesBuilder cases = Cases.builder();
    for (int i = 0; i < 129; i++) {
      cases.row("c" + i, DAY).number("x", i).outcome(i < 29, DAY);
    }
    assertThat(LeakDetector.standard().inspect(cases.build(), DAY).isKnown()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "0, .02, .001, .9, .1, purity",
    "1, .02, .001, .9, .1, purity",
    "NaN, .02, .001, .9, .1, purity",
    ".04, 0, .001, .9, .1, leastShare",
    ".04, .6, .001, .9, .1, leastShare",
    ".04, .02, 0, .9, .1, chance",
    ".04, .02, 1, .9, .1, chance",
    ".04, .02, .001, .4, .1, suspectAuc",
    ".04, .02, .001, .9, -.1, suspectLead"
  })
  void refusesBadThresholds(double a, double b, double c, double d, double e, String field) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LeakDetector(a, b, c, d, e))
        .withMessageContaining(field);
  }

  /** Nothing older than half a year was ever won: no leak if age is what was known on the day. */
  @Test
  void whatWasKnownOnTheDayMayTellMuch() {
    CasesBuilder rows = Cases.builder();
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(2025, 1, 1).plusDays(i % 300);
      double age = random.nextDouble(250);
      boolean won = age < 180 && random.nextDouble() < 0.5;
      rows.row("d" + i, day).number("age", age).outcome(won, day.plusDays(20));
    }
    Cases cases = rows.build();
    LocalDate asOf = LocalDate.of(2026, 1, 1);
    LeakDetector detector = LeakDetector.standard();

    assertThat(detector.inspect(cases, asOf).orElseThrow().banned()).containsExactly("age");
    assertThat(detector.inspect(cases.withFacts(Set.of("age")), asOf).orElseThrow().banned())
        .isEmpty();
  }

  /** What takes the place of a known field is anybody's. */
  @Test
  void replacedFieldsAreJudgedLikeOthers() {
    CasesBuilder rows = Cases.builder();
    double[] closing = new double[600];
    for (int i = 0; i < closing.length; i++) {
      rows.row("d" + i, DAY.plusDays(i)).number("amount", 100 + i % 7);
      rows.outcome(i % 2 == 0, DAY.plusDays(i + 9));
      closing[i] = i % 2 == 0 ? 100 + i % 7 : 0;
    }
    Cases known = rows.build().withFacts(Set.of("amount"));

    assertThat(inspect(known, DAY.plusYears(2)).banned()).isEmpty();
    assertThat(inspect(known.withNumbers("amount", closing), DAY.plusYears(2)).banned())
        .containsExactly("amount");
    Cases added = known.without(Set.of("amount")).withNumbers("amount", closing);
    assertThat(inspect(added, DAY.plusYears(2)).banned()).containsExactly("amount");
  }

  /** An export that knows the last amount only, zero for what was lost, dated back to the start. */
  @Test
  void bansAmountsDatedBack() {
    Currency euro = Currency.getInstance("EUR");
    List<Opportunity> deals = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      boolean won = i % 2 == 0;
      LocalDate end = DAY.plusDays(i + 40);
      Instant created = DAY.plusDays(i).atStartOfDay(ZoneOffset.UTC).toInstant();
      deals.add(
          Opportunity.of(
              "d" + i,
              List.of(
                  new OpportunityFact.Created(created),
                  new OpportunityFact.AmountSet(created, Money.of(won ? 100 + i : 0, euro)),
                  new OpportunityFact.Closed(
                      end.atStartOfDay(ZoneOffset.UTC).toInstant(),
                      won ? Outcome.WON : Outcome.LOST,
                      end))));
    }
    Cases cases =
        DealCases.monthly(euro, ZoneOffset.UTC)
            .from(InMemoryCrm.builder().opportunities(deals).build(), DAY, DAY.plusDays(450));
    assertThat(inspect(cases, DAY.plusDays(450)).banned()).containsExactly("amount");
  }
}
