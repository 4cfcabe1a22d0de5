package io.planwright.report;

import io.planwright.activity.DependencyType;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.Provenance;
import io.planwright.money.Money;
import io.planwright.report.view.AllocationOutlook;
import io.planwright.report.view.AmountChance;
import io.planwright.report.view.AmountQuantile;
import io.planwright.report.view.BookingOutlook;
import io.planwright.report.view.CurvePoint;
import io.planwright.report.view.DeliveryRow;
import io.planwright.report.view.FanPoint;
import io.planwright.report.view.FanSeries;
import io.planwright.report.view.FanStep;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.GanttLink;
import io.planwright.report.view.GoalRow;
import io.planwright.report.view.Kpi;
import io.planwright.report.view.LoadRow;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.MisallocationRow;
import io.planwright.report.view.MovementRow;
import io.planwright.report.view.NextStepRow;
import io.planwright.report.view.OptionRow;
import io.planwright.report.view.PacingRow;
import io.planwright.report.view.PeopleOutlook;
import io.planwright.report.view.PeopleTable;
import io.planwright.report.view.PeopleTopic;
import io.planwright.report.view.PersonRow;
import io.planwright.report.view.PipelineOutlook;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.QualityRow;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.QuotaRow;
import io.planwright.report.view.ReallocationRow;
import io.planwright.report.view.ReliabilityPoint;
import io.planwright.report.view.Remark;
import io.planwright.report.view.ResponseRow;
import io.planwright.report.view.Section;
import io.planwright.report.view.SegmentRow;
import io.planwright.report.view.SmartLetter;
import io.planwright.report.view.SourceSkillRow;
import io.planwright.report.view.StageAgeCell;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.Stand;
import io.planwright.report.view.SwotRow;
import io.planwright.report.view.TieRow;
import io.planwright.report.view.Urgency;
import io.planwright.report.view.VoterRow;
import io.planwright.report.view.WaterfallStep;
import io.planwright.report.view.WeekLoad;
import io.planwright.report.view.WorkBar;
import io.planwright.report.view.WorkOutlook;
import io.planwright.report.view.ZombieRow;
import io.planwright.strategy.SwotKind;
import io.planwright.strategy.TowsQuadrant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Reports for the tests of the page: a full one with long names, an empty one, a tiny one. */
public final class SampleReports {
  static final LocalDate AS_OF = LocalDate.of(2017, 12, 31);
  private static final Currency USD = Currency.getInstance("USD");

  private SampleReports() {}

  /** No rows at all. */
  public static PlanReport empty() {
    return PlanReport.builder()
        .title("Sales plan without data")
        .planId("plan-empty")
        .planVersion(1)
        .asOf(AS_OF)
        .build();
  }

  /** One row a section, some of them with zeros. */
  public static PlanReport tiny() {
    return empty().toBuilder()
        .title("Sales plan of one row a section")
        .addQuality(new QualityRow("Amount present", Urgency.LOW, "All there.", 0, 0, ""))
        .addSegments(new SegmentRow("Sector", "retail", usd(0), 0, 0, 0, 1))
        .addPipeline(new StageAgeCell("Prospecting", "0\u201330 days", 1, usd(0), false))
        .addOutlooks(
            new FanSeries(
                "Revenue won", "USD", List.of(FanPoint.of("Q1", 0)), List.of(), 0.8, 0.95))
        .pipelineOutlook(
            new PipelineOutlook(
                List.of(
                    new BookingOutlook(
                        "Q1",
                        "USD",
                        0,
                        0,
                        List.of(new AmountQuantile(0.1, 0), new AmountQuantile(0.9, 0)),
                        List.of(new AmountChance("quota", 0, 1)),
                        List.of(new SourceSkillRow("naive", 0, 0, 0, 0, 0, 0, true)),
                        "")),
                List.of(new MovementRow("open", usd(0), 0, true)),
                List.of(new ZombieRow("Prospecting", 0, 0)),
                List.of(new ReliabilityPoint(0, 0, 1, 0, 0)),
                ""))
        .addGoals(new GoalRow("Grow", "Grow.", List.of()))
        .addQuotas(new QuotaRow(QuotaLevel.TEAM, "Team", "", usd(0), usd(0), usd(0)))
        .allocation(
            new AllocationOutlook(
                List.of(
                    new ResponseRow(
                        "retail",
                        List.of(new CurvePoint(0, 0), new CurvePoint(0, 0)),
                        usd(0),
                        usd(0),
                        0,
                        0)),
                "",
                "",
                List.of(new LoadRow("Ada", 0, 0, 0)),
                "",
                "",
                List.of(new MisallocationRow("people", 0, 0, 0, "")),
                List.of(new ReallocationRow("Acme", "", "", 0, ""))))
        .addFactors(new SwotRow(SwotKind.STRENGTH, "Known brand", 1, 4, ""))
        .addOptions(new OptionRow(TowsQuadrant.SO, "Do nothing", 0, ""))
        .addSchedule(new GanttBar("", "Start", AS_OF, AS_OF, 0, true, ""))
        .work(
            new WorkOutlook(
                "",
                List.of(new WorkBar("Acme", "Start", AS_OF, AS_OF, "")),
                List.of(new DeliveryRow("Acme", AS_OF, AS_OF, "", "")),
                List.of(new WeekLoad("Ada", AS_OF, 0, 0))))
        .addLoad(new WeekLoad("Ada", AS_OF, 0, 0))
        .addStakeholders(new StakeholderPoint("Ada", "", 0, 1, 0, ""))
        .addPeople(
            new PeopleOutlook(
                "Acme",
                "",
                "",
                List.of(new PersonRow("Ada", "", "", "", Stand.NOT_KNOWN, Stand.NOT_KNOWN, "", "")),
                List.of(),
                List.of(),
                List.of(new VoterRow("Ada", "", "", "")),
                List.of(new NextStepRow("Ask", "Ada", "", "", "", "", "")),
                List.of()))
        .addVariance(WaterfallStep.total("Plan", usd(0)))
        .addPacing(new PacingRow("Revenue", usd(0), usd(0), usd(0), ""))
        .build();
  }

  /** The same rows with every text replaced, for instance by a hostile one. */
  public static PlanReport withText(String text) {
    Judgement judgement = Judgement.yes(text, List.of(new Evidence(text, text, AS_OF)));
    return PlanReport.builder()
        .title(text)
        .planId(text)
        .planVersion(1)
        .asOf(AS_OF)
        .addKpis(new Kpi(text, text, text))
        .addConclusions(text)
        .addRisks(text)
        .addRemarks(new Remark(Section.FORECAST, text))
        .addQuality(new QualityRow(text, Urgency.HIGH, text, 1, 2, text))
        .addSegments(new SegmentRow(text, text, usd(10), 1, 1, 0.2, 0.8))
        .addPipeline(new StageAgeCell(text, text, 3, usd(10), true))
        .addOutlooks(
            new FanSeries(
                text,
                text,
                List.of(FanPoint.of(text, 3)),
                List.of(new FanStep(text, 3, 2, 4, 1, 5)),
                0.8,
                0.95))
        .pipelineOutlook(pipelineOutlook(text))
        .addGoals(new GoalRow(text, text, List.of(new SmartLetter(text, judgement))))
        .addQuotas(new QuotaRow(QuotaLevel.REP, text, text, usd(9), usd(5), usd(4)))
        .allocation(allocation(text))
        .addFactors(new SwotRow(SwotKind.THREAT, text, 1, 2, text))
        .addOptions(new OptionRow(TowsQuadrant.WT, text, 1, text))
        .work(
            new WorkOutlook(
                text,
                List.of(new WorkBar(text, text, AS_OF, AS_OF, text)),
                List.of(new DeliveryRow(text, AS_OF, AS_OF.plusDays(1), text, text)),
                List.of(new WeekLoad(text, AS_OF, 3, 2))))
        .addSchedule(
            new GanttBar(
                text,
                text,
                AS_OF,
                AS_OF,
                1,
                false,
                text,
                AS_OF.minusDays(2),
                AS_OF,
                40,
                false,
                List.of(new GanttLink(0, DependencyType.START_TO_START))))
        .addLoad(new WeekLoad(text, AS_OF.minusDays(6), 9, 8))
        .addStakeholders(new StakeholderPoint(text, text, 0.9, 0.9, -1, text))
        .addPeople(
            new PeopleOutlook(
                text,
                text,
                text,
                List.of(
                    new PersonRow(text, text, text, text, Stand.UNAWARE, Stand.LEADING, text, text),
                    new PersonRow(
                        text + "2", text, text, text, Stand.LEADING, Stand.LEADING, text, text)),
                List.of(new StakeholderPoint(text, text, 0.9, 0.9, -1, text)),
                List.of(new TieRow(text, text + "2", 0.5, false)),
                List.of(new VoterRow(text, text, text, text)),
                List.of(new NextStepRow(text, text, text, text, text, text, text)),
                Arrays.stream(PeopleTopic.values())
                    .map(
                        topic ->
                            new PeopleTable(
                                topic,
                                text,
                                List.of(Collections.nCopies(topic.columns().size(), text))))
                    .toList()))
        .addVariance(WaterfallStep.change(text, usd(-3)))
        .addPacing(new PacingRow(text, usd(9), usd(5), usd(4), text))
        .addMethods(new MethodRow(text, Provenance.of(text, Map.of(text, text), text, 1)))
        .build();
  }

  private static AllocationOutlook allocation(String text) {
    return new AllocationOutlook(
        List.of(
            new ResponseRow(
                text, List.of(new CurvePoint(0, 0), new CurvePoint(2, 3)), usd(1), usd(2), 1.5, 3)),
        text,
        text,
        List.of(new LoadRow(text, 3, 2, 4)),
        text,
        text,
        List.of(new MisallocationRow(text, 0.2, 0.1, 0.3, text)),
        List.of(new ReallocationRow(text, text, text, 1, text)));
  }

  private static PipelineOutlook pipelineOutlook(String text) {
    return new PipelineOutlook(
        List.of(
            new BookingOutlook(
                text,
                text,
                1,
                3,
                List.of(new AmountQuantile(0.1, 2), new AmountQuantile(0.9, 4)),
                List.of(new AmountChance(text, 3, 0.5)),
                List.of(new SourceSkillRow(text, 7, 0.1, -2, 0, 0, 0, true)),
                text)),
        List.of(new MovementRow(text, usd(3), 2, false)),
        List.of(new ZombieRow(text, 3, 1)),
        List.of(new ReliabilityPoint(0.6, 0.5, 9, 0.3, 0.7)),
        text);
  }

  /** A plan as it comes out of a year of real data, with long names and 35 reps. */
  public static PlanReport full() {
    return FullReport.build();
  }

  static Money usd(long units) {
    return Money.of(units, USD);
  }
}
