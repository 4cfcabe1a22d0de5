package io.planwright.cycle;

import io.planwright.crm.CrmSnapshot;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.market.SegmentFigures;
import io.planwright.market.SegmentReport;
import io.planwright.money.Money;
import io.planwright.process.PipelineAging;
import io.planwright.quality.QualityReport;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the data says on the as-of day, before anything is decided: the first step of the cycle.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param brief the brief it was made for
 * @param snapshot what the CRM knew on the as-of day, with the brief's accepted repairs applied
 * @param quality the flaws of the data as it was read, with proposed repairs
 * @param segments the market cut by sector, country, region and product family, over the twelve
 *     months up to the as-of day
 * @param aging the open pipeline by stage and age
 * @param history monthly won revenue, in units of the plan's currency, through the last whole month
 * @param outlook the revenue of the plan's period, or why the history allows none
 */
public record Analysis(
    PlanningBrief brief,
    CrmSnapshot snapshot,
    QualityReport quality,
    List<SegmentReport> segments,
    PipelineAging aging,
    TimeSeries history,
    Answer<PeriodOutlook> outlook)
    implements Serializable {

  /** The classification of {@link #segments()} by the accounts' sector. */
  static final String SECTOR = "sector";

  /** The classification of {@link #segments()} by the products' family. */
  static final String PRODUCT_FAMILY = "product family";

  /**
   * Validates the components.
   *
   * @param brief the brief it was made for
   * @param snapshot what the CRM knew on the as-of day
   * @param quality the flaws of the data
   * @param segments the market by several classifications
   * @param aging the open pipeline by stage and age
   * @param history monthly won revenue
   * @param outlook the revenue of the plan's period
   */
  public Analysis {
    Require.nonNull(brief, "brief");
    Require.nonNull(snapshot, "snapshot");
    Require.nonNull(quality, "quality");
    segments = List.copyOf(segments);
    Require.nonNull(aging, "aging");
    Require.nonNull(history, "history");
    Require.nonNull(outlook, "outlook");
  }

  /** The revenue of each sector, the largest first. */
  Map<String, Money> revenueBySector() {
    Map<String, Money> revenue = new LinkedHashMap<>();
    for (SegmentReport report : segments) {
      if (report.classification().equals(SECTOR)) {
        for (SegmentFigures sector : report.segments()) {
          revenue.put(sector.segment(), sector.revenueWon());
        }
      }
    }
    return revenue;
  }
}
