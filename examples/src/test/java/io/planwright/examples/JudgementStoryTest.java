package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.examples.Arguments.UsageException;
import io.planwright.examples.folder.ExportFiles;
import io.planwright.examples.generator.ForecastSubmissions;
import io.planwright.forecasting.pipeline.judgement.BiasLabel;
import io.planwright.forecasting.pipeline.judgement.ForecasterBias;
import io.planwright.forecasting.pipeline.judgement.PeriodActual;
import io.planwright.forecasting.pipeline.judgement.Submission;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgementStoryTest {

  private static final FiscalCalendar CALENDAR = FiscalCalendar.calendarYear();
  private static final FiscalPeriod NEXT = FiscalPeriod.parse("gregorian-01/FY2026-M01");
  private static final Currency EUR = Currency.getInstance("EUR");

  @TempDir Path folder;

  private static CrmData data(String... args) throws UsageException {
    return CrmData.of(Arguments.parse(args), RunControl.unlimited());
  }

  private static CrmSnapshot on(CrmData data, LocalDate day) {
    return CrmSnapshot.of(data.crm(), day, data.zone());
  }

  private static ForecastSubmissions submissions(CrmSnapshot snapshot, long seed) {
    return ForecastSubmissions.of(
        JudgementStory.forecasters(snapshot),
        MonthlyWins.before(snapshot, CALENDAR, NEXT, 8),
        NEXT,
        CALENDAR,
        seed);
  }

  @Test
  void findsThePlantedHabits() throws UsageException {
    CrmData data = data("--seed", "7");
    CrmSnapshot snapshot = on(data, data.lastDay());
    JudgementStory story = JudgementStory.of(data, snapshot).orElseThrow();
    Map<String, Double> habits = submissions(snapshot, 7).habits();
    int falseLabels = 0;
    int straight = 0;
    for (ForecasterBias bias : story.bias().biases()) {
      double habit = habits.getOrDefault(bias.forecasterId(), Double.NaN);
      if (habit == ForecastSubmissions.SANDBAGGED) {
        assertThat(bias.label()).as("%s", bias).isEqualTo(BiasLabel.SANDBAGGING);
      } else if (habit == ForecastSubmissions.HAPPY) {
        assertThat(bias.label()).as("%s", bias).isEqualTo(BiasLabel.HAPPY_EARS);
      } else {
        straight++;
        falseLabels += bias.label() == BiasLabel.NO_EVIDENCE ? 0 : 1;
      }
    }
    assertThat(habits.values()).contains(ForecastSubmissions.SANDBAGGED, ForecastSubmissions.HAPPY);
    assertThat(story.bias().biases()).hasSizeGreaterThan(40);
    assertThat(falseLabels).as("of %d", straight).isLessThanOrEqualTo(straight / 5);
  }

  @Test
  void rollsTheNextMonthUp() throws UsageException {
    CrmData data = data("--seed", "7");
    CrmSnapshot snapshot = on(data, data.lastDay());
    JudgementStory story = JudgementStory.of(data, snapshot).orElseThrow();
    List<Submission> next =
        submissions(snapshot, 7).submissions().stream()
            .filter(each -> each.period().equals(NEXT))
            .toList();
    assertThat(story.month()).isEqualTo(NEXT);
    assertThat(story.byReps()).isEqualTo(sum(next, "R"));
    assertThat(story.byManagers()).isEqualTo(sum(next, "M"));
    assertThat(story.corrected().isPositive()).isTrue();
  }

  private static Money sum(List<Submission> all, String prefix) {
    return Money.sum(
        EUR,
        all.stream()
            .filter(each -> each.forecasterId().startsWith(prefix))
            .map(Submission::amount)
            .toList());
  }

  @Test
  void knowsNothingOfWhatCameLater() throws UsageException {
    CrmData data = data("--seed", "7");
    LocalDate day = LocalDate.of(2024, 9, 15);
    CrmSnapshot then = on(data, day);
    JudgementStory story = JudgementStory.of(data, then).orElseThrow();
    assertThat(story.month().label()).isEqualTo("FY2024-M09");
    assertThat(MonthlyWins.before(then, CALENDAR, story.month(), 8))
        .isNotEmpty()
        .noneMatch(actual -> actual.knownOn().isAfter(day));
  }

  @Property(tries = 50)
  void givesTheSameForTheSameSeed(@ForAll long seed) {
    List<PeriodActual> came =
        List.of(
            new PeriodActual(
                "a", CALENDAR.plus(NEXT, -1), Money.of(900, EUR), LocalDate.of(2025, 12, 31)),
            new PeriodActual(
                "b", CALENDAR.plus(NEXT, -2), Money.of(300, EUR), LocalDate.of(2025, 11, 30)));
    Map<String, String> who = Map.of("a", "ann", "b", "bob");
    ForecastSubmissions made = ForecastSubmissions.of(who, came, NEXT, CALENDAR, seed);
    assertThat(ForecastSubmissions.of(who, came, NEXT, CALENDAR, seed)).isEqualTo(made);
    assertThat(made.submissions()).hasSize(4);
    for (Submission each : made.submissions()) {
      LocalDate start = CALENDAR.range(each.period()).start();
      assertThat(LocalDate.ofInstant(each.at(), ZoneOffset.UTC)).isEqualTo(start.minusDays(1));
      assertThat(each.amount().toDouble()).isBetween(0.75 * 0.85 * 100 - 1, 1.3 * 1.15 * 900 + 1);
    }
  }

  @Test
  void saysThatAnExportHasNoSubmissions() throws Exception {
    CrmData data = data(ExportFiles.write(folder).toString());
    Answer<JudgementStory> story = JudgementStory.of(data, on(data, data.lastDay()));
    assertThat(new JudgementLines(story).lines())
        .containsExactly(
            "not known: needs forecasts that people submitted, found none in the export");
  }
}
