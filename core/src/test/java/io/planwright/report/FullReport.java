package io.planwright.report;

import static io.planwright.report.SampleReports.AS_OF;
import static io.planwright.report.SampleReports.usd;

import io.planwright.activity.DependencyType;
import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.Provenance;
import io.planwright.money.Money;
import io.planwright.report.view.FanPoint;
import io.planwright.report.view.FanSeries;
import io.planwright.report.view.FanStep;
import io.planwright.report.view.GanttBar;
import io.planwright.report.view.GanttLink;
import io.planwright.report.view.GoalRow;
import io.planwright.report.view.Kpi;
import io.planwright.report.view.MethodRow;
import io.planwright.report.view.OptionRow;
import io.planwright.report.view.PacingRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.QualityRow;
import io.planwright.report.view.QuotaLevel;
import io.planwright.report.view.QuotaRow;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import io.planwright.report.view.SegmentRow;
import io.planwright.report.view.SmartLetter;
import io.planwright.report.view.StageAgeCell;
import io.planwright.report.view.StakeholderPoint;
import io.planwright.report.view.SwotRow;
import io.planwright.report.view.Urgency;
import io.planwright.report.view.WaterfallStep;
import io.planwright.report.view.WeekLoad;
import io.planwright.strategy.SwotKind;
import io.planwright.strategy.TowsQuadrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A plan as it comes out of a year of real data, with long names and 35 reps. */
final class FullReport {
  private static final int REPS = 35;

  private FullReport() {}

  static PlanReport build() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20171231L);
    PlanReport.Builder report = PlanReport.builder();
    report.title("Sales plan 2018").planId("plan-2018").planVersion(3).asOf(AS_OF);
    addSummary(report);
    addQuality(report);
    addMarket(report);
    addPipeline(report);
    addOutlook(report);
    report.pipelineOutlook(FullPipelineOutlook.build());
    addGoals(report);
    addQuotas(report, random);
    report.allocation(FullAllocation.build());
    addStrategy(report);
    addSchedule(report);
    report.work(FullWork.build());
    addStakeholders(report, random);
    report.addPeople(FullPeople.build());
    addControl(report);
    report.addMethods(
        new MethodRow(
            "Revenue forecast",
            Provenance.of(
                "seasonal naive",
                Map.of("season", "4 quarters", "levels", "0.80, 0.95"),
                "2016-Q4 to 2017-Q4",
                8)));
    return report.build();
  }

  private static void addSummary(PlanReport.Builder report) {
    report
        .addKpis(
            new Kpi("Revenue won", "USD\u00A010.0\u00A0M", "2017, four quarters"),
            new Kpi("Open pipeline", "2,089 deals", "of which 1,291 zombies"),
            new Kpi(
                "Forecast, 2018-Q1",
                "USD\u00A02.81\u00A0M",
                "80\u00A0% interval 2.37\u00A0M to 3.24\u00A0M"),
            new Kpi(
                "Goal probability", "38\u00A0%", "revenue 2018 of USD\u00A012.5\u00A0M or more"))
        .addConclusions(
            "Revenue has been flat for three quarters; without a change 2018 ends near 2017.",
            "The goal of USD 12.5 M asks for 25 % more; it is reached with a probability of 38 %.",
            "Retail and technology bring a third of the revenue at an average win rate.")
        .addRisks(
            "Six of ten open deals are older than any deal that was ever closed here: the pipeline"
                + " is worth less than it looks.",
            "The forecast rests on eight quarters of history; its intervals are wide.",
            "Five reps have no deal at all: their quotas are shares of the team, not experience.")
        .addRemarks(
            new Remark(
                Section.PIPELINE,
                "The longest closed deal took 138 days; anything older is called a zombie."),
            new Remark(
                Section.FORECAST,
                "There is no history before October 2016, and none was made up."));
  }

  private static void addQuality(PlanReport.Builder report) {
    report.addQuality(
        new QualityRow(
            "Account missing only on open deals",
            Urgency.HIGH,
            "1,425 of 2,089 open deals name no account, closed deals always do: the field is filled"
                + " on closing and would leak the outcome into a model.",
            1425,
            2089,
            "Leave the field out of any win model."),
        new QualityRow(
            "Product spelled two ways",
            Urgency.MEDIUM,
            "1,480 deals name \u201cGTXPro\u201d, the price list \u201cGTX Pro\u201d.",
            1480,
            8800,
            "Read GTXPro as GTX Pro (similarity 0.93)."),
        new QualityRow(
            "Sector misspelled", Urgency.LOW, "12 accounts: technolgy.", 12, 85, "technology"),
        new QualityRow(
            "Rep without deals", Urgency.MEDIUM, "5 reps have no deal on record.", 5, 35, ""));
  }

  private static void addMarket(PlanReport.Builder report) {
    String[] sectors = {
      "retail",
      "technology",
      "medical",
      "software",
      "finance",
      "marketing",
      "entertainment",
      "telecommunications and network services",
      "services",
      "employment"
    };
    for (int i = 0; i < sectors.length; i++) {
      double rate = 0.66 - 0.008 * i;
      long won = 799 - 62L * i;
      long lost = Math.round(won * (1 - rate) / rate);
      double half = 1.96 * Math.sqrt(rate * (1 - rate) / (won + lost));
      report.addSegments(
          new SegmentRow(
              "Sector",
              sectors[i],
              usd(1_867_528 - 158_204L * i),
              won,
              lost,
              rate - half,
              rate + half));
    }
    report.addSegments(
        new SegmentRow("Product family", "GTX", usd(7_105_000), 2900, 1700, 0.61, 0.65),
        new SegmentRow("Product family", "MG", usd(2_217_000), 1100, 640, 0.6, 0.655),
        new SegmentRow("Product family", "GTK", usd(683_534), 15, 25, 0.24, 0.53));
  }

  private static void addPipeline(PlanReport.Builder report) {
    String[] bands = {
      "0\u201330 days", "31\u201360 days", "61\u201390 days", "91\u2013138 days", "over 138 days"
    };
    long[] engaging = {61, 75, 58, 104, 1291};
    long[] prospecting = {12, 40, 88, 120, 240};
    for (int i = 0; i < bands.length; i++) {
      boolean old = i == bands.length - 1;
      report.addPipeline(
          new StageAgeCell(
              "Prospecting", bands[i], prospecting[i], usd(2_100 * prospecting[i]), false),
          new StageAgeCell("Engaging", bands[i], engaging[i], usd(2_345 * engaging[i]), old),
          new StageAgeCell(
              "Negotiation and contract review", bands[i], i * 3L, usd(9_870L * i * 3), old));
    }
  }

  private static void addOutlook(PlanReport.Builder report) {
    double[] past = {812_000, 1_134_672, 3_086_111, 2_982_255, 2_802_496};
    List<FanPoint> history = new ArrayList<>(List.of(FanPoint.gap("2016-Q3")));
    for (int i = 0; i < past.length; i++) {
      history.add(FanPoint.of((2016 + (i + 3) / 4) + "-Q" + ((i + 3) % 4 + 1), past[i]));
    }
    List<FanStep> steps = new ArrayList<>();
    for (int i = 1; i <= 4; i++) {
      double wide = 340_000 * Math.sqrt(i);
      double point = 2_806_000 + 12_000 * i;
      steps.add(
          new FanStep(
              "2018-Q" + i,
              point,
              point - 1.28 * wide,
              point + 1.28 * wide,
              point - 1.96 * wide,
              point + 1.96 * wide));
    }
    report.addOutlooks(new FanSeries("Revenue won by quarter", "USD", history, steps, 0.8, 0.95));
  }

  private static void addGoals(PlanReport.Builder report) {
    Evidence evidence = new Evidence("forecast", "The mean of the outlook is 11.3 M.", AS_OF);
    report.addGoals(
        new GoalRow(
            "Revenue 2018",
            "USD 12,500,000 of revenue won in 2018, up from 10,005,534.",
            List.of(
                new SmartLetter(
                    "Specific",
                    Judgement.yes("Metric, scope and owner are named.", List.of(evidence))),
                new SmartLetter(
                    "Measurable", Judgement.yes("Measured in USD per quarter.", List.of(evidence))),
                new SmartLetter(
                    "Attainable",
                    Judgement.no("Reached with a probability of 38 %.", List.of(evidence))),
                new SmartLetter("Relevant", Judgement.unknown("No parent goal is named.")),
                new SmartLetter(
                    "Time-bound", Judgement.yes("Ends on 31 December 2018.", List.of(evidence))))),
        new GoalRow(
            "Clean pipeline",
            "No open deal older than 138 days by 2018-Q2.",
            List.of(
                new SmartLetter(
                    "Attainable", Judgement.unknown("There is no history of clean-ups.")))));
  }

  private static void addQuotas(PlanReport.Builder report, RandomGenerator random) {
    String[] teams = {"Central", "East", "West"};
    for (String team : teams) {
      report.addQuotas(
          new QuotaRow(
              QuotaLevel.TEAM,
              team,
              "Company",
              usd(4_166_667),
              usd(1_041_667),
              usd(700_000 + random.nextInt(600_000))));
    }
    for (int i = 0; i < REPS; i++) {
      report.addQuotas(
          new QuotaRow(
              QuotaLevel.REP,
              i == 0 ? "Rosalina Dieter-Schwarzenbach" : "Representative Number " + (i + 1),
              teams[i % teams.length],
              usd(357_142),
              usd(89_285),
              usd(i == 4 ? 0 : random.nextInt(140_000))));
    }
  }

  private static void addStrategy(PlanReport.Builder report) {
    report
        .addFactors(
            new SwotRow(
                SwotKind.STRENGTH, "Short sales cycle of 52 days", 0.6, 4, "4,238 deals won"),
            new SwotRow(SwotKind.WEAKNESS, "Stale pipeline", 0.4, 1, "1,291 zombies"),
            new SwotRow(SwotKind.OPPORTUNITY, "Technology accounts without GTX", 0.5, 3, ""),
            new SwotRow(SwotKind.THREAT, "One supplier for the whole GTX family", 0.5, 2, ""))
        .addOptions(
            new OptionRow(
                TowsQuadrant.SO,
                "Offer GTX Plus to the technology accounts that own none of it yet",
                2.45,
                "It stays first until the weight of the short cycle falls from 0.60 to 0.41."),
            new OptionRow(TowsQuadrant.WO, "Review each deal older than 138 days", 1.9, ""),
            new OptionRow(TowsQuadrant.ST, "Qualify a second supplier", 1.2, ""),
            new OptionRow(TowsQuadrant.WT, "Stop selling GTK 500", 0.4, ""));
  }

  private static void addSchedule(PlanReport.Builder report) {
    report.addSchedule(
        bar("Prepare", "Agree on goals and quotas", "2018-01-02", "2018-01-12", 0, true),
        bar(
            "Prepare",
            "Clean the pipeline of deals older than 138 days",
            "2018-01-02",
            "2018-02-09",
            15,
            false),
        bar("Sell", "Train 30 reps on GTX Plus", "2018-01-15", "2018-02-02", 0, true),
        bar(
            "Sell",
            "Campaign in retail and technology accounts",
            "2018-02-05",
            "2018-05-25",
            0,
            true),
        bar(
            "Sell",
            "Visit the 40 largest accounts in person",
            "2018-02-05",
            "2018-04-27",
            20,
            false),
        bar("Review", "Half-year review", "2018-05-28", "2018-05-28", 0, true));
    for (int i = 0; i < 21; i++) {
      LocalDate week = LocalDate.of(2018, 1, 1).plusWeeks(i);
      report.addLoad(
          new WeekLoad("Rosalina Dieter-Schwarzenbach", week, 20 + 3 * (i % 9), 40),
          new WeekLoad("Melvin Marxen", week, i % 4 * 8, 32));
    }
  }

  private static GanttBar bar(
      String group, String name, String start, String finish, int floatDays, boolean critical) {
    LocalDate first = LocalDate.parse(start);
    LocalDate last = LocalDate.parse(finish);
    boolean isFirst = group.equals("Prepare");
    return new GanttBar(
        group,
        name,
        first,
        last,
        floatDays,
        critical,
        "Rosalina Dieter-Schwarzenbach",
        isFirst ? first : first.minusDays(7),
        isFirst ? last : last.minusDays(3),
        isFirst ? 35 : 0,
        first.equals(last),
        isFirst ? List.of() : List.of(new GanttLink(0, DependencyType.FINISH_TO_START)));
  }

  private static void addStakeholders(PlanReport.Builder report, RandomGenerator random) {
    report.addStakeholders(
        new StakeholderPoint(
            "Rosalina Dieter-Schwarzenbach", "CFO", 0.95, 0.9, -0.6, "Show the payback first."),
        new StakeholderPoint("Melvin Marxen", "Head of sales", 0.9, 0.95, 0.9, "Keep close."),
        new StakeholderPoint("Cara Losch", "Team lead", 0.9, 0.9, 0.1, "Ask for doubts."));
    for (int i = 0; i < 14; i++) {
      report.addStakeholders(
          new StakeholderPoint(
              "Stakeholder Person " + (i + 1),
              "Buyer",
              random.nextDouble(),
              random.nextDouble(),
              random.nextDouble() * 2 - 1,
              ""));
    }
  }

  private static void addControl(PlanReport.Builder report) {
    report
        .addVariance(
            WaterfallStep.total("Plan 2017-Q3", Money.of("3086111.00", "USD")),
            WaterfallStep.change("Volume", Money.of("7383.04", "USD")),
            WaterfallStep.change("Mix", Money.of("-95454.46", "USD")),
            WaterfallStep.change("Price", Money.of("-15784.58", "USD")),
            WaterfallStep.total("Actual 2017-Q3", Money.of("2982255.00", "USD")))
        .addPacing(
            new PacingRow(
                "Company", usd(12_500_000), usd(3_125_000), usd(2_802_496), "3.2 M a quarter"),
            new PacingRow("Central", usd(4_166_667), usd(1_041_667), usd(1_150_000), ""),
            new PacingRow("East", usd(4_166_667), usd(1_041_667), usd(980_000), ""));
  }
}
