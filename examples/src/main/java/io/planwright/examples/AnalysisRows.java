package io.planwright.examples;

import io.planwright.calendar.DateRange;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.cycle.Analysis;
import io.planwright.cycle.PeriodOutlook;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.market.SegmentFigures;
import io.planwright.market.SegmentReport;
import io.planwright.market.WinRate;
import io.planwright.money.Money;
import io.planwright.process.PipelineAging;
import io.planwright.quality.ProposedRepair;
import io.planwright.quality.QualityFinding;
import io.planwright.quality.Severity;
import io.planwright.report.view.FanPoint;
import io.planwright.report.view.FanSeries;
import io.planwright.report.view.FanStep;
import io.planwright.report.view.Kpi;
import io.planwright.report.view.QualityRow;
import io.planwright.report.view.SegmentRow;
import io.planwright.report.view.StageAgeCell;
import io.planwright.report.view.Urgency;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the data says, as rows of a report. */
final class AnalysisRows {

  private static final int MONTHS_SHOWN = 36;
  private static final int REPAIRS_NAMED = 3;

  private final Analysis analysis;
  private final Currency currency;
  private final LocalDate asOf;

  AnalysisRows(Analysis analysis) {
    this.analysis = analysis;
    this.currency = analysis.brief().currency();
    this.asOf = analysis.snapshot().asOf();
  }

  List<Kpi> kpis() {
    List<Kpi> kpis = new ArrayList<>();
    DateRange year = DateRange.of(asOf.plusDays(1).minusYears(1), asOf.plusDays(1));
    List<OpportunitySnapshot> won = analysis.snapshot().won(year);
    kpis.add(new Kpi("Revenue won in 12 months", text(sum(won)), won.size() + " deals"));
    analysis
        .outlook()
        .toOptional()
        .ifPresent(
            outlook ->
                kpis.add(
                    new Kpi(
                        "Expected in " + outlook.period().label(),
                        number(outlook.total().mean()),
                        "80 %: "
                            + number(outlook.total().quantile(0.1))
                            + " to "
                            + number(outlook.total().quantile(0.9)))));
    PipelineAging aging = analysis.aging();
    kpis.add(
        new Kpi("Open deals", String.format(Locale.ROOT, "%,d", aging.open()), "in all stages"));
    kpis.add(
        new Kpi(
            "Probably dead",
            String.format(Locale.ROOT, "%,d", aging.zombies()),
            "older than any deal was when it closed ("
                + aging.longestClosedCycleDays()
                + " days)"));
    return kpis;
  }

  private Money sum(List<OpportunitySnapshot> deals) {
    List<Money> amounts = new ArrayList<>();
    for (OpportunitySnapshot deal : deals) {
      deal.amount().filter(amount -> amount.currency().equals(currency)).ifPresent(amounts::add);
    }
    return Money.sum(currency, amounts);
  }

  private String text(Money money) {
    return number(money.toDouble());
  }

  private String number(double amount) {
    return String.format(Locale.ROOT, "%s %,.0f", currency, amount);
  }

  List<QualityRow> quality() {
    List<QualityRow> rows = new ArrayList<>();
    for (QualityFinding finding : analysis.quality().findings()) {
      rows.add(
          new QualityRow(
              finding.rule(),
              urgency(finding.severity()),
              finding.statement(),
              finding.count(),
              finding.of(),
              proposal(finding.repairs())));
    }
    return rows;
  }

  private static Urgency urgency(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Urgency.HIGH;
      case WARNING -> Urgency.MEDIUM;
      case INFO -> Urgency.LOW;
    };
  }

  private static String proposal(List<ProposedRepair> repairs) {
    List<String> named = new ArrayList<>();
    for (ProposedRepair repair : repairs.subList(0, Math.min(REPAIRS_NAMED, repairs.size()))) {
      named.add(repair.from() + " → " + repair.to());
    }
    if (repairs.size() > REPAIRS_NAMED) {
      named.add((repairs.size() - REPAIRS_NAMED) + " more");
    }
    return String.join(", ", named);
  }

  List<SegmentRow> segments() {
    List<SegmentRow> rows = new ArrayList<>();
    for (SegmentReport report : analysis.segments()) {
      for (SegmentFigures segment : report.segments()) {
        Optional<WinRate> rate = segment.winRate().toOptional();
        rows.add(
            new SegmentRow(
                report.classification(),
                segment.segment(),
                segment.revenueWon(),
                segment.deals().won(),
                segment.deals().lost(),
                rate.map(WinRate::low).orElse(0.0),
                rate.map(WinRate::high).orElse(1.0)));
      }
    }
    return rows;
  }

  /** The open deals by stage and age; the last band holds those older than any closed one was. */
  List<StageAgeCell> pipeline() {
    long longest = analysis.aging().longestClosedCycle().orElse(Long.MAX_VALUE);
    List<Long> ends = new ArrayList<>();
    for (int end : analysis.aging().bandEndsDays()) {
      if (end < longest) {
        ends.add((long) end);
      }
    }
    ends.add(longest);
    ends.add(Long.MAX_VALUE);
    List<StageAgeCell> cells = new ArrayList<>();
    for (PipelineAging.StageAges stage : analysis.aging().stages()) {
      long from = 0;
      for (long end : ends) {
        if (from <= end) {
          cells.add(cell(stage.stage(), from, end, from > longest));
        }
        from = end == Long.MAX_VALUE ? end : end + 1;
      }
    }
    return cells;
  }

  private StageAgeCell cell(String stage, long from, long to, boolean zombie) {
    List<OpportunitySnapshot> deals = new ArrayList<>();
    for (OpportunitySnapshot deal : analysis.snapshot().open()) {
      boolean inStage = deal.stage().orElse(PipelineAging.NO_STAGE).equals(stage);
      if (inStage && deal.ageDays() >= from && deal.ageDays() <= to) {
        deals.add(deal);
      }
    }
    String band = to == Long.MAX_VALUE ? "over " + (from - 1) + " days" : from + "-" + to + " days";
    return new StageAgeCell(stage, band, deals.size(), sum(deals), zombie);
  }

  List<FanSeries> outlooks() {
    TimeSeries history = analysis.history();
    List<FanPoint> points = new ArrayList<>();
    for (int i = Math.max(0, history.size() - MONTHS_SHOWN); i < history.size(); i++) {
      String label = history.axis().label(i);
      points.add(history.isGap(i) ? FanPoint.gap(label) : FanPoint.of(label, history.toArray()[i]));
    }
    List<FanStep> steps = new ArrayList<>();
    analysis.outlook().toOptional().map(PeriodOutlook::forecast).ifPresent(f -> addSteps(f, steps));
    if (points.isEmpty() && steps.isEmpty()) {
      return List.of();
    }
    return List.of(
        new FanSeries("revenue won", currency.getCurrencyCode(), points, steps, 0.5, 0.8));
  }

  private static void addSteps(Forecast forecast, List<FanStep> steps) {
    PredictionInterval inner = forecast.interval(0.5).orElseThrow();
    PredictionInterval outer = forecast.interval(0.8).orElseThrow();
    for (int i = 0; i < forecast.horizonPeriods(); i++) {
      steps.add(
          new FanStep(
              forecast.axis().label(i),
              forecast.points().get(i),
              inner.lower().get(i),
              inner.upper().get(i),
              outer.lower().get(i),
              outer.upper().get(i)));
    }
  }
}
