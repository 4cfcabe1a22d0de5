package io.planwright.report;

import io.planwright.evidence.Answer;
import io.planwright.forecast.Forecast;
import io.planwright.forecast.PredictionInterval;
import io.planwright.internal.Require;
import io.planwright.market.SegmentFigures;
import io.planwright.market.SegmentReport;
import io.planwright.market.WinRate;
import io.planwright.money.Money;
import io.planwright.process.PipelineAging;
import io.planwright.quality.ProposedRepair;
import io.planwright.quality.QualityFinding;
import io.planwright.quality.QualityReport;
import io.planwright.quality.Severity;
import io.planwright.report.view.FanPoint;
import io.planwright.report.view.FanSeries;
import io.planwright.report.view.FanStep;
import io.planwright.report.view.QualityRow;
import io.planwright.report.view.SegmentRow;
import io.planwright.report.view.StageAgeCell;
import io.planwright.report.view.Urgency;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns what was found in the CRM into rows of the report: data quality, market, pipeline, outlook.
 * Stateless and thread-safe.
 */
public final class MarketRows {
  private static final int REPAIRS_NAMED = 3;

  private MarketRows() {}

  /**
   * Returns the findings about the data, the most urgent first, then the most frequent.
   *
   * @param report what the rules found
   * @return a row a finding
   */
  public static List<QualityRow> quality(QualityReport report) {
    return report.findings().stream()
        .sorted(
            Comparator.comparing(QualityFinding::severity)
                .thenComparingDouble(QualityFinding::share)
                .reversed())
        .map(MarketRows::quality)
        .toList();
  }

  private static QualityRow quality(QualityFinding finding) {
    String repairs =
        finding.repairs().stream()
            .limit(REPAIRS_NAMED)
            .map(MarketRows::sentence)
            .collect(Collectors.joining(" "));
    int more = finding.repairs().size() - REPAIRS_NAMED;
    return new QualityRow(
        finding.rule(),
        urgency(finding.severity()),
        finding.statement(),
        finding.count(),
        finding.of(),
        more > 0 ? repairs + " And " + more + " more." : repairs);
  }

  private static String sentence(ProposedRepair repair) {
    return "Read \u201C"
        + repair.from()
        + "\u201D as \u201C"
        + repair.to()
        + "\u201D in "
        + repair.field()
        + ".";
  }

  private static Urgency urgency(Severity severity) {
    return switch (severity) {
      case CRITICAL -> Urgency.HIGH;
      case WARNING -> Urgency.MEDIUM;
      case INFO -> Urgency.LOW;
    };
  }

  /**
   * Returns the segments, the one with the largest revenue first.
   *
   * @param report the analysis by one classification
   * @return a row a segment; one without closed deals has a win rate anywhere from 0 to 1
   */
  public static List<SegmentRow> segments(SegmentReport report) {
    return report.segments().stream()
        .sorted(Comparator.comparing(SegmentFigures::revenueWon).reversed())
        .map(figures -> segment(report.classification(), figures))
        .toList();
  }

  private static SegmentRow segment(String grouping, SegmentFigures figures) {
    Answer<WinRate> rate = figures.winRate();
    return new SegmentRow(
        grouping,
        figures.segment(),
        figures.revenueWon(),
        figures.deals().won(),
        figures.deals().lost(),
        rate.toOptional().map(WinRate::low).orElse(0.0),
        rate.toOptional().map(WinRate::high).orElse(1.0));
  }

  /**
   * Returns the open deals by stage and age, with the bands that lie wholly beyond the longest
   * closed cycle marked as zombies: make that cycle one of the ends of the bands, or deals between
   * it and the next end stay unmarked.
   *
   * @param aging the count by stage and age
   * @param currency the currency of the report; the count knows no amounts, so they are zero and
   *     the page leaves them out
   * @return a cell for each stage and band
   */
  public static List<StageAgeCell> pipeline(PipelineAging aging, Currency currency) {
    Money unknown = Money.zero(currency);
    List<Integer> ends = aging.bandEndsDays();
    List<StageAgeCell> cells = new ArrayList<>();
    for (PipelineAging.StageAges stage : aging.stages()) {
      for (int band = 0; band < stage.dealsByBand().size(); band++) {
        long youngest = band == 0 ? 0 : ends.get(band - 1) + 1L;
        boolean zombie =
            aging.longestClosedCycle().isPresent()
                && youngest > aging.longestClosedCycle().getAsLong();
        cells.add(
            new StageAgeCell(
                stage.stage(),
                bandName(ends, band),
                stage.dealsByBand().get(band),
                unknown,
                zombie));
      }
    }
    return cells;
  }

  private static String bandName(List<Integer> ends, int band) {
    if (band == ends.size()) {
      return ends.isEmpty() ? "any age" : "over " + ends.get(band - 1) + " days";
    }
    int youngest = band == 0 ? 0 : ends.get(band - 1) + 1;
    return youngest + "\u2013" + ends.get(band) + " days";
  }

  /**
   * Returns a history with its forecast: the narrowest and the widest interval that it has.
   *
   * @param history what was
   * @param forecast what may come, with one interval at least
   * @return the series
   * @throws IllegalArgumentException if the forecast has no interval: a point alone would feign
   *     certainty
   */
  public static FanSeries outlook(TimeSeries history, Forecast forecast) {
    List<PredictionInterval> intervals =
        forecast.intervals().stream()
            .sorted(Comparator.comparingDouble(PredictionInterval::level))
            .toList();
    Require.notEmpty(intervals, "intervals", "Forecast with levels, for example 0.8 and 0.95.");
    PredictionInterval inner = intervals.get(0);
    PredictionInterval outer = intervals.get(intervals.size() - 1);
    List<FanStep> steps = new ArrayList<>();
    for (int i = 0; i < forecast.points().size(); i++) {
      steps.add(
          new FanStep(
              forecast.axis().label(i),
              forecast.points().get(i),
              inner.lower().get(i),
              inner.upper().get(i),
              outer.lower().get(i),
              outer.upper().get(i)));
    }
    return new FanSeries(
        history.name(), history.unit(), past(history), steps, inner.level(), outer.level());
  }

  private static List<FanPoint> past(TimeSeries history) {
    List<FanPoint> points = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      String label = history.axis().label(i);
      points.add(
          history.isGap(i)
              ? FanPoint.gap(label)
              : FanPoint.of(label, history.value(i).getAsDouble()));
    }
    return points;
  }
}
