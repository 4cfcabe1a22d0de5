package io.planwright.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.activity.WorkElement;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.control.DatedAmount;
import io.planwright.control.Pacing;
import io.planwright.control.PacingMonitor;
import io.planwright.control.PhasedPlan;
import io.planwright.control.PriceVolumeMix;
import io.planwright.control.SoldLine;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.Provenance;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.goal.Goal;
import io.planwright.goal.SmartAssessment;
import io.planwright.market.DealCounts;
import io.planwright.market.SegmentFigures;
import io.planwright.market.SegmentReport;
import io.planwright.market.WinRate;
import io.planwright.money.Money;
import io.planwright.plan.PhasedTarget;
import io.planwright.plan.PlanReference;
import io.planwright.process.PipelineAging;
import io.planwright.quality.CrmEntity;
import io.planwright.quality.ProposedRepair;
import io.planwright.quality.QualityDimension;
import io.planwright.quality.QualityFinding;
import io.planwright.quality.QualityReport;
import io.planwright.quality.Severity;
import io.planwright.report.view.FanPoint;
import io.planwright.report.view.FanStep;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.PacingRow;
import io.planwright.report.view.QualityRow;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.SegmentRow;
import io.planwright.report.view.SmartLetter;
import io.planwright.report.view.StageAgeCell;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.SwotRow;
import io.planwright.report.view.Urgency;
import io.planwright.report.view.WaterfallStep;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import io.planwright.stakeholder.PowerInterestGrid;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.strategy.SwotAnalysis;
import io.planwright.strategy.SwotAssessment;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.SwotKind;
import io.planwright.strategy.TowsOption;
import io.planwright.strategy.TowsQuadrant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {
  private static final LocalDate DAY = LocalDate.of(2018, 1, 2);
  private static final Currency USD = Currency.getInstance("USD");
  private static final Provenance MADE = Provenance.of("test", Map.of(), "none", 0);

  @Test
  void ordersFindingsByUrgencyAndNamesTheirRepairs() {
    ProposedRepair repair =
        new ProposedRepair(
            CrmEntity.ACCOUNT, "sector", "technolgy", "technology", 0.95, List.of("a1"));
    QualityFinding spelling = finding("spelling", Severity.INFO, 12);
    QualityReport report =
        new QualityReport(
            DAY,
            List.of(
                spelling.toBuilder().addRepairs(repair).build(),
                finding("leak", Severity.CRITICAL, 3),
                finding("missing", Severity.WARNING, 5)),
            MADE);
    List<QualityRow> rows = MarketRows.quality(report);
    assertThat(rows)
        .extracting(QualityRow::urgency)
        .containsExactly(Urgency.HIGH, Urgency.MEDIUM, Urgency.LOW);
    assertThat(rows.get(2).proposal())
        .isEqualTo("Read \u201Ctechnolgy\u201D as \u201Ctechnology\u201D in sector.");
  }

  private static QualityFinding finding(String rule, Severity severity, long count) {
    return QualityFinding.builder()
        .rule(rule)
        .severity(severity)
        .dimension(QualityDimension.MISSPELLED)
        .entity(CrmEntity.ACCOUNT)
        .field("sector")
        .count(count)
        .of(20)
        .statement("Found.")
        .build();
  }

  @Test
  void ordersSegmentsByRevenueAndKeepsUnknownRatesWide() {
    SegmentFigures small = segment("small", 10, Answer.known(WinRate.of(5, 8)));
    SegmentFigures large =
        segment("large", 90, Answer.insufficient("win rate", "a closed deal", "none", "Wait."));
    SegmentReport report =
        new SegmentReport(
            "Sector", DAY, DateRange.of(DAY, DAY.plusDays(9)), List.of(small, large), large);
    List<SegmentRow> rows = MarketRows.segments(report);
    assertThat(rows).extracting(SegmentRow::segment).containsExactly("large", "small");
    assertThat(rows.get(0).winRateLow()).isZero();
    assertThat(rows.get(0).winRateHigh()).isEqualTo(1);
    assertThat(rows.get(1).winRateLow()).isEqualTo(WinRate.of(5, 8).low());
  }

  private static SegmentFigures segment(String name, long revenue, Answer<WinRate> rate) {
    Answer<Double> unknown = Answer.insufficient("share", "revenue", "none", "Wait.");
    DealCounts deals = new DealCounts(0, 5, 3, 0);
    return new SegmentFigures(name, 1, deals, rate, Money.of(revenue, USD), unknown, unknown);
  }

  @Test
  void marksOnlyBandsBeyondTheLongestCycleAsZombies() {
    PipelineAging aging =
        new PipelineAging(
            138,
            List.of(30, 138),
            List.of(new PipelineAging.StageAges("Engaging", List.of(4, 5, 6), 6)));
    assertThat(MarketRows.pipeline(aging, USD))
        .extracting(StageAgeCell::ageBand, StageAgeCell::deals, StageAgeCell::zombie)
        .containsExactly(
            tuple("0\u201330 days", 4L, false),
            tuple("31\u2013138 days", 5L, false),
            tuple("over 138 days", 6L, true));
  }

  @Test
  void marksNoZombiesWhereNothingWasEverClosed() {
    PipelineAging aging =
        new PipelineAging(
            -1, List.of(30), List.of(new PipelineAging.StageAges("Engaging", List.of(4, 5), 0)));
    assertThat(MarketRows.pipeline(aging, USD)).noneMatch(StageAgeCell::zombie);
  }

  @Test
  void keepsGapsAndBothIntervalsOfAnOutlook() {
    TimeSeries history = TimeSeries.of("Revenue", "USD", new OrdinalAxis(4, 1), 5, Double.NaN);
    PredictionInterval wide = new PredictionInterval(0.95, List.of(1.0), List.of(9.0));
    PredictionInterval narrow = new PredictionInterval(0.8, List.of(3.0), List.of(7.0));
    String first = history.axis().label(0);
    var outlook = MarketRows.outlook(history, forecast(List.of(wide, narrow)));
    assertThat(outlook.history())
        .containsExactly(FanPoint.of(first, 5), FanPoint.gap(history.axis().label(1)));
    assertThat(outlook.steps())
        .containsExactly(new FanStep(history.axis().label(2), 5, 3, 7, 1, 9));
    assertThat(outlook.innerLevel()).isEqualTo(0.8);
    assertThat(outlook.outerLevel()).isEqualTo(0.95);
  }

  @Test
  void refusesAnOutlookWithoutIntervals() {
    TimeSeries history = TimeSeries.of("Revenue", "USD", new OrdinalAxis(4, 1), 5);
    assertThatThrownBy(() -> MarketRows.outlook(history, forecast(List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "intervals [[]] must not be empty. Forecast with levels, for example 0.8 and 0.95.");
  }

  private static Forecast forecast(List<PredictionInterval> intervals) {
    return Forecast.builder()
        .seriesName("Revenue")
        .unit("USD")
        .axis(new OrdinalAxis(4, 3))
        .points(List.of(5.0))
        .intervals(intervals)
        .provenance(MADE)
        .explanation(Explanation.of("Because."))
        .build();
  }

  @Test
  void spellsTheLettersOfSmart() {
    Judgement open = Judgement.unknown("Nobody knows.");
    SmartAssessment assessment = new SmartAssessment("g", open, open, open, open, open);
    Goal goal = Goal.builder().id("g").name("Grow").build();
    assertThat(PlanRows.goal(goal, "Grow by a tenth.", assessment).letters())
        .extracting(SmartLetter::letter)
        .containsExactly("Specific", "Measurable", "Attainable", "Relevant", "Time-bound");
  }

  @Test
  void ranksOptionsAndExplainsTheFirst() {
    SwotFactor strength =
        factor("s", SwotKind.STRENGTH, 4).toBuilder()
            .addEvidence(new Evidence("CRM", "52 days.", DAY))
            .build();
    List<SwotFactor> factors =
        List.of(
            strength,
            factor("w", SwotKind.WEAKNESS, 1),
            factor("o", SwotKind.OPPORTUNITY, 3),
            factor("t", SwotKind.THREAT, 2));
    List<TowsOption> options =
        List.of(
            new TowsOption("b", TowsQuadrant.WT, "Second", List.of("w", "t")),
            new TowsOption("a", TowsQuadrant.SO, "First", List.of("s", "o")));
    SwotAssessment assessment = new SwotAnalysis(factors, options).asOf(DAY);
    assertThat(PlanRows.options(assessment).get(0).note())
        .isEqualTo(assessment.sensitivity().summary());
    assertThat(PlanRows.options(assessment)).hasSize(2);
    assertThat(PlanRows.factors(factors, assessment))
        .contains(new SwotRow(SwotKind.STRENGTH, "s", 0.5, 4, "52 days. (CRM)"))
        .hasSize(4);
  }

  private static SwotFactor factor(String id, SwotKind kind, int rating) {
    return SwotFactor.builder().id(id).kind(kind).statement(id).weight(1).rating(rating).build();
  }

  @Test
  void namesThePhaseAndTheOwnerOfAnActivity() {
    Activity train = Activity.of("a", "Train", 2).toBuilder().assigneeId("r1").build();
    WorkBreakdown work =
        WorkBreakdown.of(
            List.of(WorkElement.equally("e", "Prepare", List.of("a"))), List.of(train), List.of());
    Schedule schedule =
        new Schedule(
            List.of(new ScheduledActivity("a", DAY, DAY.plusDays(1), 3, 0, false)),
            List.of(),
            Explanation.of("Because."),
            MADE);
    assertThat(PlanRows.schedule(work, schedule, Map.of("r1", "Ada")))
        .containsExactly(new GanttBar("Prepare", "Train", DAY, DAY.plusDays(1), 3, false, "Ada"));
    assertThat(PlanRows.schedule(work, schedule, Map.of()))
        .extracting(GanttBar::owner)
        .containsExactly("r1");
  }

  @Test
  void putsTheMightiestStakeholderFirst() {
    List<StakeholderPoint> points =
        PlanRows.stakeholders(
            List.of(stakeholder("Ada", 0.2, 0.9), stakeholder("Bob", 0.9, 0.9)),
            PowerInterestGrid.standard());
    assertThat(points).extracting(StakeholderPoint::name).containsExactly("Bob", "Ada");
    assertThat(points)
        .extracting(StakeholderPoint::advice)
        .containsExactly("Manage closely.", "Keep informed.");
  }

  private static Stakeholder stakeholder(String name, double power, double interest) {
    return Stakeholder.builder()
        .id(name)
        .name(name)
        .power(power)
        .interest(interest)
        .attitude(0)
        .build();
  }

  @Test
  void leadsFromTheBaseToTheCurrentFigure() {
    PriceVolumeMix variance =
        PriceVolumeMix.between(
            List.of(SoldLine.of("p", 10, Money.of(100, USD))),
            List.of(SoldLine.of("p", 12, Money.of(132, USD))));
    List<WaterfallStep> steps = ControlRows.variance("Q2", "Q3", variance);
    assertThat(steps.get(0)).isEqualTo(WaterfallStep.total("Q2", Money.of(100, USD)));
    assertThat(steps.get(steps.size() - 1))
        .isEqualTo(WaterfallStep.total("Q3", Money.of(132, USD)));
    List<Money> changes =
        steps.stream().filter(step -> !step.total()).map(WaterfallStep::amount).toList();
    assertThat(Money.sum(USD, changes)).isEqualTo(Money.of(32, USD));
    assertThat(changes).noneMatch(Money::isZero);
  }

  @Test
  void showsATargetOnItsWay() {
    FiscalCalendar calendar = FiscalCalendar.calendarYear();
    FiscalPeriod year = calendar.periodOf(DAY, PeriodKind.YEAR);
    List<PhasedTarget> phases =
        calendar.split(year, PeriodKind.QUARTER).stream()
            .map(quarter -> new PhasedTarget(quarter, Money.of(100, USD)))
            .toList();
    PhasedPlan plan = new PhasedPlan(new PlanReference("p", 1), "Company", year, phases);
    Pacing pacing =
        PacingMonitor.of(calendar, WorkingCalendar.mondayToFriday())
            .pace(plan, List.of(new DatedAmount(DAY, Money.of(40, USD))), LocalDate.of(2018, 6, 30))
            .orElseThrow();
    PacingRow row = ControlRows.pacing("Company", pacing);
    assertThat(row.planned()).isEqualTo(Money.of(400, USD));
    assertThat(row.expected()).isEqualTo(Money.of(200, USD));
    assertThat(row.reached()).isEqualTo(Money.of(40, USD));
    assertThat(row.note()).isEqualTo("Needs USD 180.00 in each phase that is left.");
    assertThat(ControlRows.quota(QuotaLevel.TEAM, "East", "Company", pacing).quota())
        .isEqualTo(Money.of(400, USD));
  }

  @Test
  void saysWhatIsMissing() {
    Answer<String> lack =
        Answer.insufficient("the forecast", "8 quarters", "3 quarters", "Load more history.");
    Remark remark = Remark.of(Section.FORECAST, (Answer.InsufficientData<String>) lack);
    assertThat(remark.text())
        .isEqualTo(
            "Not enough data for the forecast: needed 8 quarters, found 3 quarters. Load more"
                + " history.");
  }
}
