package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.crm.CrmSnapshot;
import io.planwright.cycle.PeriodOutlook;
import io.planwright.evidence.Answer;
import io.planwright.examples.Arguments.UsageException;
import io.planwright.examples.folder.ExportFiles;
import io.planwright.forecasting.pipeline.calibration.ReliabilityBin;
import io.planwright.forecasting.pipeline.movement.MovementKind;
import io.planwright.forecasting.pipeline.period.SkillReport;
import io.planwright.forecasting.pipeline.period.SourceSkill;
import io.planwright.money.Money;
import io.planwright.report.view.BookingOutlook;
import io.planwright.report.view.MovementRow;
import io.planwright.report.view.PipelineOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.SourceSkillRow;
import io.planwright.report.view.ZombieRow;
import io.planwright.run.RunControl;
import io.planwright.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineStoryTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @TempDir Path folder;

  private static CrmData data(String... args) throws UsageException {
    return CrmData.of(Arguments.parse(args), CONTROL);
  }

  private static PipelineStory story(CrmData data) {
    return PipelineStory.of(data, CrmSnapshot.of(data.crm(), data.lastDay(), data.zone()), CONTROL);
  }

  private static PlanReport report(PipelineStory story) {
    return report(story, Answer.insufficient("a forecast", "two years", "none", "Wait."));
  }

  private static PlanReport report(PipelineStory story, Answer<PeriodOutlook> planned) {
    PlanReport.Builder empty = PlanReport.builder();
    empty.title("Plan").planId("p").planVersion(1).asOf(story.snapshot().asOf());
    return PipelineRows.addTo(empty.build(), story, planned);
  }

  @Test
  void tellsEachPartOfAGeneratedCrm() throws UsageException {
    CrmData data = data("--seed", "7");
    PipelineStory story = story(data);
    PlanReport report =
        report(story, new Planner(data, data.lastDay(), CONTROL).next().analysis().outlook());
    PipelineOutlook outlook = report.pipelineOutlook().orElseThrow();
    assertThat(report.remarks()).as("the two forecasts of the quarter").hasSize(1);
    assertThat(report.methods()).hasSize(2);
    assertThat(outlook.bookings())
        .extracting(BookingOutlook::period)
        .containsExactly("FY2026-M01", "FY2026-Q1");
    for (BookingOutlook booking : outlook.bookings()) {
      assertThat(booking.sources()).hasSize(4).filteredOn(SourceSkillRow::used).hasSize(1);
      assertThat(booking.statement()).endsWith(".");
    }
    assertThat(outlook.bookings().get(0).chances()).isEmpty();
    assertThat(outlook.bookings().get(1).chances()).as("those of the forecast alone").isEmpty();
    assertThat(outlook.bookings().get(1).statement()).startsWith("A second look, not the number");
    assertThat(outlook.zombies()).isNotEmpty();
    assertThat(outlook.zombies().stream().mapToLong(ZombieRow::open).sum())
        .isEqualTo(story.snapshot().open().size());
    assertThat(outlook.reliability()).isNotEmpty();
    assertThat(outlook.winStatement()).startsWith("The win model is ").contains("base rate");
  }

  @Test
  void leadsFromOneOpenPipelineToTheNext() throws UsageException {
    PipelineStory story = story(data("--seed", "7"));
    List<MovementRow> rows = report(story).pipelineOutlook().orElseThrow().movement();
    MovementRow opening = rows.get(0);
    MovementRow closing = rows.get(rows.size() - 1);
    assertThat(story.movement().from()).isEqualTo(LocalDate.of(2025, 9, 30));
    assertThat(closing.deals()).isEqualTo(story.snapshot().open().size());
    Money sum = opening.amount();
    for (MovementRow row : rows.subList(1, rows.size() - 1)) {
      sum = sum.plus(row.amount());
    }
    assertThat(sum).isEqualTo(closing.amount());
  }

  @Test
  void keepsToTheSeasonalNaiveSourceOnTheRealExport() throws UsageException {
    PipelineStory story = story(data(SharedData.pipeline().toString()));
    SkillReport skill = story.month().orElseThrow().skill();
    assertThat(skill.chosen()).isEqualTo("seasonal naive");
    assertThat(skill.isNaiveBest()).isTrue();
    assertThat(skill.rows()).allMatch(row -> row.periods() <= skill.naive().periods());
    assertThat(skill.rows().stream().skip(1).noneMatch(SourceSkill::isProven)).isTrue();
    assertThat(story.zombies().orElseThrow().deals()).hasSize(1_291);
    assertThat(story.movement().line(MovementKind.WON).amount())
        .isEqualTo(Money.of(-2_802_496, story.movement().closing().currency()));
  }

  @Test
  void findsNoSkillInTheDealsOfTheRealExport() throws UsageException {
    WinStory wins = story(data(SharedData.pipeline().toString())).wins();
    assertThat(wins.model().orElseThrow().skill().isProven()).isFalse();
    assertThat(wins.reliability()).hasSize(1);
    ReliabilityBin all = wins.reliability().get(0);
    assertThat(all.lowestProbability()).isEqualTo(all.highestProbability());
  }

  @Test
  void saysWhatItCannotKnowOfVeryFewDeals() throws IOException, UsageException {
    PipelineStory story = story(data(ExportFiles.write(folder).toString()));
    PlanReport report = report(story);
    PipelineOutlook outlook = report.pipelineOutlook().orElseThrow();
    assertThat(outlook.zombies()).isEmpty();
    assertThat(outlook.reliability()).isEmpty();
    assertThat(outlook.winStatement()).isEmpty();
    assertThat(report.remarks())
        .extracting(Remark::section)
        .isNotEmpty()
        .containsOnly(Section.PIPELINE_OUTLOOK);
    PipelineLines lines = new PipelineLines(story);
    assertThat(lines.wins())
        .startsWith("not known: needs at least 30 rows of won and 30 of lost cases");
    assertThat(lines.zombies()).startsWith("not known: needs ");
    assertThat(lines.movement()).contains(" = 2 deals; ");
  }
}
