package io.planwright.report.view;

import static io.planwright.testkit.BadInput.row;

import io.planwright.activity.DependencyType;
import io.planwright.evidence.Judgement;
import io.planwright.money.Money;
import io.planwright.strategy.SwotKind;
import io.planwright.strategy.TowsQuadrant;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportViewBadInputTest {
  private static final Class<IllegalArgumentException> REFUSED = IllegalArgumentException.class;
  private static final Money ONE = Money.of("1.00", "USD");
  private static final LocalDate DAY = LocalDate.of(2018, 1, 2);
  private static final String ORDER =
      "Order the figures: outerLow, innerLow, innerHigh, outerHigh.";

  static Stream<BadInput> rows() {
    return Stream.of(
            summaryRows(), marketRows(), outlookRows(), pipelineRows(), planRows(), reportRows())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> summaryRows() {
    return Stream.of(
        row(
            "a figure without a name",
            () -> new Kpi(" ", "1", ""),
            REFUSED,
            "label [ ] must not be blank. Name the figure."),
        row(
            "a name without a figure",
            () -> new Kpi("Revenue", "", ""),
            REFUSED,
            "value [] must not be blank. Write the figure, or leave the tile out."),
        row(
            "more records affected than examined",
            () -> new QualityRow("rule", Urgency.LOW, "said", 3, 2, ""),
            REFUSED,
            "affected [3] must be between 0 and 2. Count only records that were examined."),
        row(
            "a negative count of records",
            () -> new QualityRow("rule", Urgency.LOW, "said", 0, -1, ""),
            REFUSED,
            "examined [-1] must not be negative. Count the records that the rule looked at."),
        row(
            "an empty remark",
            () -> new Remark(Section.MARKET, ""),
            REFUSED,
            "text [] must not be blank. Write a sentence."));
  }

  private static Stream<BadInput> marketRows() {
    return Stream.of(
        row(
            "an interval upside down",
            () -> new SegmentRow("Sector", "retail", ONE, 1, 1, 0.6, 0.4),
            REFUSED,
            "winRateHigh [0.4] must be between 0.6 and 1.0. Give a share of 1, not below the lower"
                + " end."),
        row(
            "a rate in per cent",
            () -> new SegmentRow("Sector", "retail", ONE, 1, 1, 40, 60),
            REFUSED,
            "winRateLow [40.0] must be between 0.0 and 1.0. Give a share of 1."),
        row(
            "a segment without a name",
            () -> new SegmentRow("Sector", "", ONE, 1, 1, 0, 1),
            REFUSED,
            "segment [] must not be blank. Name the segment, for example \"not known\"."),
        row(
            "a negative count of deals",
            () -> new StageAgeCell("Engaging", "0-30 days", -1, ONE, false),
            REFUSED,
            "deals [-1] must not be negative. Count the deals."));
  }

  private static Stream<BadInput> outlookRows() {
    return Stream.of(
        row(
            "a gap passed as NaN",
            () -> FanPoint.of("Q1", Double.NaN),
            REFUSED,
            "value [NaN] must be finite. Use FanPoint.gap for a period without a figure."),
        row(
            "a gap with a figure",
            () -> new FanPoint("Q1", false, 7),
            REFUSED,
            "value [7.0] must be 0 for a gap. Use FanPoint.gap."),
        row(
            "a narrow interval beyond the wide one",
            () -> new FanStep("Q1", 5, 1, 6, 2, 8),
            REFUSED,
            "innerLow [1.0] must be between 2.0 and 1.7976931348623157E308. " + ORDER),
        row(
            "an interval upside down",
            () -> new FanStep("Q1", 7, 3, 2.5, 2, 8),
            REFUSED,
            "innerHigh [2.5] must be between 3.0 and 1.7976931348623157E308. " + ORDER),
        row(
            "a series of nothing",
            () -> new FanSeries("Revenue", "USD", List.of(), List.of(), 0.8, 0.95),
            REFUSED,
            "history [[]] must hold a period. Leave the series out where nothing is known."),
        row(
            "a level of one",
            () -> new FanSeries("Revenue", "USD", List.of(FanPoint.gap("Q1")), List.of(), 0.8, 1),
            REFUSED,
            "outerLevel [1.0] must be between 0.01 and 0.999. Use for example 0.95."),
        row(
            "levels the wrong way round",
            () ->
                new FanSeries("Revenue", "USD", List.of(FanPoint.gap("Q1")), List.of(), 0.95, 0.8),
            REFUSED,
            "innerLevel [0.95] must be between 0.01 and 0.8. Use for example 0.8."));
  }

  private static Stream<BadInput> pipelineRows() {
    return Stream.of(
        row(
            "a probability in per cent",
            () -> new AmountQuantile(80, 1),
            REFUSED,
            "probability [80.0] must be between 0 and 1, without the ends. Give for example 0.1,"
                + " 0.5 and 0.9."),
        row(
            "a chance of nothing",
            () -> new AmountChance(" ", 1, 0.5),
            REFUSED,
            "name [ ] must not be blank. Say what the amount is, for example \"quota\"."),
        row(
            "an outlook of one point",
            () -> bookings(new AmountQuantile(0.5, 1)),
            REFUSED,
            "quantiles.size [1] must be at least 2. Give for example 0.1, 0.5 and 0.9."),
        row(
            "quantiles that fall",
            () -> bookings(new AmountQuantile(0.1, 2), new AmountQuantile(0.9, 1)),
            REFUSED,
            "quantiles [AmountQuantile[probability=0.9, amount=1.0]] must rise from"
                + " AmountQuantile[probability=0.1, amount=2.0]. Order them by probability."),
        row(
            "a skill above one",
            () -> new SourceSkillRow("naive", 3, 0.1, 0, 1.5, 0, 1, true),
            REFUSED,
            "skill [1.5] must be between -1.7976931348623157E308 and 1.0. No source errs less than"
                + " not at all."),
        row(
            "more zombies than deals",
            () -> new ZombieRow("Engaging", 3, 4),
            REFUSED,
            "zombies [4] must be between 0 and 3. Count zombies among the open deals only."),
        row(
            "a share outside of its interval",
            () -> new ReliabilityPoint(0.5, 0.5, 3, 0.6, 0.7),
            REFUSED,
            "low [0.6] must be between 0.0 and 0.5. The interval holds the share."),
        row(
            "a curve of one point",
            () -> new ResponseRow("retail", List.of(new CurvePoint(0, 0)), ONE, ONE, 0, 0),
            REFUSED,
            "curve [[CurvePoint[spend=0.0, response=0.0]]] must have two points at least. Evaluate"
                + " it at more spends."),
        row(
            "a spend below nothing",
            () -> new CurvePoint(-1, 0),
            REFUSED,
            "spend [-1.0] must be finite and not negative. Give the spend in the currency of the"
                + " plan."),
        row(
            "an index above its interval",
            () -> new MisallocationRow("people", 0.2, 0.3, 0.1, ""),
            REFUSED,
            "high [0.1] must be between 0.3 and 1.0. Swap the ends."),
        row(
            "a load of nobody",
            () -> new LoadRow(" ", 1, 1, 1),
            REFUSED,
            "person [ ] must not be blank. Name the person."),
        row(
            "a move without a gain",
            () -> new ReallocationRow("Acme", "", "", Double.NaN, ""),
            REFUSED,
            "gain [NaN] must be finite. Leave the move out where its gain is not known."),
        row(
            "a movement in another currency",
            () ->
                report()
                    .addVariance(WaterfallStep.total("Plan", ONE))
                    .pipelineOutlook(
                        new PipelineOutlook(
                            List.of(),
                            List.of(new MovementRow("new", Money.of("1.00", "EUR"), 1, false)),
                            List.of(),
                            List.of(),
                            ""))
                    .build(),
            REFUSED,
            "currencies [[EUR, USD]] must be one in a report. Convert the amounts at a named rate"
                + " first."));
  }

  private static BookingOutlook bookings(AmountQuantile... quantiles) {
    return new BookingOutlook("2018-Q1", "USD", 0, 1, List.of(quantiles), List.of(), List.of(), "");
  }

  private static Stream<BadInput> planRows() {
    return Stream.of(
        row(
            "a goal without a statement",
            () -> new GoalRow("Grow", " ", List.of()),
            REFUSED,
            "statement [ ] must not be blank. Say what is wanted by when."),
        row(
            "a letter without its word",
            () -> new SmartLetter("", Judgement.unknown("why")),
            REFUSED,
            "letter [] must not be blank. Write the word, for example \"Measurable\"."),
        row(
            "a quota without an owner",
            () -> new QuotaRow(QuotaLevel.REP, "", "", ONE, ONE, ONE),
            REFUSED,
            "name [] must not be blank. Name the team or the rep."),
        row(
            "a rating of five",
            () -> new SwotRow(SwotKind.THREAT, "said", 0.5, 5, ""),
            REFUSED,
            "rating [5] must be between 1 and 4. Rate from 1 to 4."),
        row(
            "an option without a score",
            () -> new OptionRow(TowsQuadrant.SO, "said", Double.POSITIVE_INFINITY, ""),
            REFUSED,
            "score [Infinity] must be finite. Give the score of the ranking."),
        row(
            "an activity that ends before it begins",
            () -> new GanttBar("", "a", DAY, DAY.minusDays(1), 0, true, ""),
            REFUSED,
            "finish [2018-01-01] must not be before start. Swap the dates."),
        row(
            "a negative float",
            () -> new GanttBar("", "a", DAY, DAY, -1, true, ""),
            REFUSED,
            "floatDays [-1] must not be negative. Use 0 where there is no float."),
        row(
            "a baseline that ends before it begins",
            () -> bar(DAY, DAY.minusDays(1), 0),
            REFUSED,
            "baselineFinish [2018-01-01] must not be before baselineStart. Swap the dates."),
        row(
            "more than all done",
            () -> bar(DAY, DAY, 101),
            REFUSED,
            "percentComplete [101.0] must be between 0.0 and 100.0. Give the progress in"
                + " percent."),
        row(
            "a place before the first",
            () -> new GanttLink(-1, DependencyType.FINISH_TO_START),
            REFUSED,
            "bar [-1] must not be negative. Places count from 0."),
        row(
            "a load of nobody",
            () -> new WeekLoad("", DAY, 1, 1),
            REFUSED,
            "person [] must not be blank. Name the person."),
        row(
            "a negative load",
            () -> new WeekLoad("Ada", DAY, -1, 1),
            REFUSED,
            "hours [-1.0] must be finite and not negative. Add up the work."),
        row(
            "an endless capacity",
            () -> new WeekLoad("Ada", DAY, 1, Double.POSITIVE_INFINITY),
            REFUSED,
            "capacityHours [Infinity] must be finite and not negative. Add up the working"
                + " time."),
        row(
            "power in per cent",
            () -> new StakeholderPoint("Ada", "", 80, 0, 0, ""),
            REFUSED,
            "power [80.0] must be between 0.0 and 1.0. Scale your rating to that range."),
        row(
            "a tie to nobody",
            () ->
                new PeopleOutlook(
                    "Acme",
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(new TieRow("Ada", "Bob", 1, true)),
                    List.of(),
                    List.of(),
                    List.of()),
            REFUSED,
            "ties [row 0] must join two of the 0 people. Add a row for each person that a tie"
                + " names."),
        row(
            "two people of one name",
            () -> {
              PersonRow ada =
                  new PersonRow("Ada", "", "", "", Stand.NEUTRAL, Stand.NEUTRAL, "", "");
              new PeopleOutlook(
                  "Acme",
                  "",
                  "",
                  List.of(ada, ada),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of());
            },
            REFUSED,
            "people [row 1] must have a name of its own. Tell namesakes apart by their part."),
        row(
            "a tie of more than all",
            () -> new TieRow("Ada", "Bob", 1.5, true),
            REFUSED,
            "strength [1.5] must be between 0.0 and 1.0. Divide by the greatest strength."),
        row(
            "people of no deal",
            () -> people(" "),
            REFUSED,
            "deal [ ] must not be blank. Name the deal."),
        row(
            "nobody who has a say",
            () -> new PersonRow("", "", "", "", Stand.NEUTRAL, Stand.NEUTRAL, "", ""),
            REFUSED,
            "name [] must not be blank. Name the person."),
        row(
            "a voice of nobody",
            () -> new VoterRow("", "", "", ""),
            REFUSED,
            "name [] must not be blank. Name the person."),
        row(
            "two tables of one topic",
            () -> {
              PeopleTable lack = new PeopleTable(PeopleTopic.MEDDPICC, "Ask.", List.of());
              people("Acme", lack, lack);
            },
            REFUSED,
            "tables [2 of 1 topics] must have different topics. Join those of one topic."),
        row(
            "a table without advice",
            () -> new PeopleTable(PeopleTopic.MEDDPICC, " ", List.of()),
            REFUSED,
            "advice [ ] must not be blank. Say what to do, or what is missing."),
        row(
            "a row that is too short",
            () -> new PeopleTable(PeopleTopic.RELIABILITY, "Ask.", List.of(List.of("ours", "3"))),
            REFUSED,
            "rows [row 0 with 2 cells] must have 4 cells. Fill or drop cells."),
        row(
            "a step that is not named",
            () -> new NextStepRow("", "Ada", "", "", "", "", ""),
            REFUSED,
            "step [] must not be blank. Say what to do."),
        row(
            "a step without a cause",
            () -> WaterfallStep.change("", ONE),
            REFUSED,
            "label [] must not be blank. Name the cause or the total."),
        row(
            "a target without a name",
            () -> new PacingRow("", ONE, ONE, ONE, ""),
            REFUSED,
            "name [] must not be blank. Name the target."));
  }

  private static Stream<BadInput> reportRows() {
    return Stream.of(
        row(
            "a report without a title",
            () -> report().title(" ").build(),
            REFUSED,
            "title [ ] must not be blank. Give the page a title."),
        row(
            "a version of zero",
            () -> report().planVersion(0).build(),
            REFUSED,
            "planVersion [0] must be at least 1. Versions count from 1."),
        row(
            "two currencies in one report",
            () ->
                report()
                    .addVariance(WaterfallStep.total("Plan", ONE))
                    .addVariance(WaterfallStep.total("Actual", Money.of("1.00", "EUR")))
                    .build(),
            REFUSED,
            "currencies [[EUR, USD]] must be one in a report. Convert the amounts at a named rate"
                + " first."));
  }

  private static PlanReport.Builder report() {
    PlanReport.Builder builder = PlanReport.builder();
    builder.title("Plan").planId("p").planVersion(1).asOf(DAY);
    return builder;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refusesBadInput(BadInput row) {
    row.verify();
  }

  private static GanttBar bar(LocalDate before, LocalDate beforeEnd, double percent) {
    return new GanttBar(
        "", "a", DAY, DAY, 0, true, "", before, beforeEnd, percent, false, List.of());
  }

  private static PeopleOutlook people(String deal, PeopleTable... tables) {
    return new PeopleOutlook(
        deal, "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(tables));
  }
}
