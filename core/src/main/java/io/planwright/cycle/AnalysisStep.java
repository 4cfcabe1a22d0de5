package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.SalesTeam;
import io.planwright.market.SegmentAnalysis;
import io.planwright.market.SegmentClassifier;
import io.planwright.market.SegmentReport;
import io.planwright.process.PipelineAging;
import io.planwright.quality.DataQuality;
import io.planwright.quality.RepairedCrm;
import io.planwright.run.RunControl;
import io.planwright.series.TimeSeries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the CRM as of the brief's day and describes it. */
final class AnalysisStep {

  private static final List<Integer> AGE_BANDS = List.of(30, 60, 90, 120, 180);

  private final PlanningBrief brief;
  private final DataQuality quality;
  private final OutlookStep outlooks;

  AnalysisStep(PlanningBrief brief, DataQuality quality, OutlookStep outlooks) {
    this.brief = brief;
    this.quality = quality;
    this.outlooks = outlooks;
  }

  Analysis run(CrmSource crm, RunControl control) {
    CrmSnapshot snapshot =
        CrmSnapshot.of(RepairedCrm.of(crm, brief.acceptedRepairs()), brief.asOf(), brief.zone());
    control.checkpoint();
    WonDeals won = WonDeals.of(snapshot, brief);
    TimeSeries history = won.monthly("revenue won", won.historyStart());
    return new Analysis(
        brief,
        snapshot,
        quality.inspect(crm, brief.asOf(), brief.zone(), control),
        segments(snapshot, control),
        PipelineAging.of(snapshot, AGE_BANDS),
        history,
        outlooks.outlook(history, control));
  }

  private List<SegmentReport> segments(CrmSnapshot snapshot, RunControl control) {
    Map<String, String> teams = WonDeals.teamsByRep(snapshot);
    Map<String, SalesTeam> byId = new LinkedHashMap<>();
    snapshot.teams().forEach(team -> byId.put(team.id(), team));
    Map<String, SegmentClassifier> classifiers = new LinkedHashMap<>();
    classifiers.put(Analysis.SECTOR, SegmentClassifier.bySector());
    classifiers.put("country", SegmentClassifier.byCountry());
    classifiers.put(
        "region",
        (deal, crm) ->
            deal.ownerId()
                .map(owner -> teams.getOrDefault(owner, WonDeals.UNKNOWN))
                .map(byId::get)
                .flatMap(SalesTeam::region));
    classifiers.put(Analysis.PRODUCT_FAMILY, SegmentClassifier.byProductFamily());
    LocalDate tomorrow = brief.asOf().plusDays(1);
    DateRange year = DateRange.of(tomorrow.minusYears(1), tomorrow);
    List<SegmentReport> reports = new ArrayList<>();
    classifiers.forEach(
        (name, classifier) -> {
          control.checkpoint();
          reports.add(
              SegmentAnalysis.by(name, classifier, year)
                  .withRates(brief.rates())
                  .analyse(snapshot, brief.currency()));
        });
    return reports;
  }
}
