package io.planwright.market;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.internal.Require;
import io.planwright.money.ExchangeRates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts the deals of a CRM into segments and compares how we do in each. Configure it once, analyse
 * any snapshot. Immutable and thread-safe.
 */
public final class SegmentAnalysis {

  /** Below this many deals a rate or mean says more about chance than about the segment. */
  private static final int STANDARD_FLOOR = 10;

  private final String classification;
  private final SegmentClassifier classifier;
  private final DateRange closedIn;
  private final int minimumDeals;
  private final ExchangeRates rates;

  private SegmentAnalysis(
      String classification,
      SegmentClassifier classifier,
      DateRange closedIn,
      int minimumDeals,
      ExchangeRates rates) {
    this.classification = classification;
    this.classifier = classifier;
    this.closedIn = closedIn;
    this.minimumDeals = minimumDeals;
    this.rates = rates;
  }

  /**
   * Plans an analysis with a floor of 10 deals and without exchange rates.
   *
   * @param classification what the segments are, such as "sector", not blank
   * @param classifier says to which segment a deal belongs
   * @param closedIn when a deal must have been closed to count as won or lost
   * @return the analysis
   * @throws IllegalArgumentException if the classification is blank
   * @throws NullPointerException if an argument is null
   */
  public static SegmentAnalysis by(
      String classification, SegmentClassifier classifier, DateRange closedIn) {
    return new SegmentAnalysis(
        Require.notBlank(classification, "classification", "Say what the segments are."),
        Require.nonNull(classifier, "classifier"),
        Require.nonNull(closedIn, "closedIn"),
        STANDARD_FLOOR,
        ExchangeRates.none());
  }

  /**
   * Sets how many deals a win rate (closed deals) or mean cycle (won deals) needs.
   *
   * @param deals the floor, at least 1
   * @return the analysis with that floor
   * @throws IllegalArgumentException if the floor is below 1
   */
  public SegmentAnalysis withMinimumDeals(int deals) {
    Require.atLeast(deals, 1, "deals", "A rate of no deals does not exist.");
    return new SegmentAnalysis(classification, classifier, closedIn, deals, rates);
  }

  /**
   * Sets the rates for deals in other currencies than that of the report. Each won deal is
   * converted at the rate of the day it was closed and rounded half-even to the minor unit.
   *
   * @param exchangeRates the rates
   * @return the analysis with these rates
   * @throws NullPointerException if the rates are null
   */
  public SegmentAnalysis withRates(ExchangeRates exchangeRates) {
    Require.nonNull(exchangeRates, "exchangeRates");
    return new SegmentAnalysis(classification, classifier, closedIn, minimumDeals, exchangeRates);
  }

  /**
   * Analyses a snapshot. Takes time linear in the deals.
   *
   * @param crm what the CRM knew on a day
   * @param currency the currency of revenue in the report
   * @return the market by segment
   * @throws io.planwright.money.MissingRateException if a won deal is in another currency and there
   *     is no rate for it
   * @throws IllegalArgumentException if the classifier gives a blank segment
   * @throws NullPointerException if an argument is null
   */
  public SegmentReport analyse(CrmSnapshot crm, Currency currency) {
    Require.nonNull(crm, "crm");
    Require.nonNull(currency, "currency");
    SegmentTally total = new SegmentTally(SegmentReport.TOTAL, currency, rates);
    Map<String, SegmentTally> tallies = new HashMap<>();
    for (OpportunitySnapshot deal : crm.opportunities()) {
      if (counts(deal)) {
        SegmentTally tally =
            tallies.computeIfAbsent(
                segmentOf(deal, crm), name -> new SegmentTally(name, currency, rates));
        tally.add(deal);
        total.add(deal);
      }
    }
    List<SegmentFigures> segments = new ArrayList<>();
    for (SegmentTally tally : tallies.values()) {
      segments.add(tally.figures(minimumDeals, total.revenue()));
    }
    segments.sort(
        Comparator.comparing(SegmentFigures::revenueWon, Comparator.reverseOrder())
            .thenComparing(SegmentFigures::segment));
    return new SegmentReport(
        classification,
        crm.asOf(),
        closedIn,
        segments,
        total.figures(minimumDeals, total.revenue()));
  }

  private boolean counts(OpportunitySnapshot deal) {
    return deal.isOpen() || deal.closedOn().map(closedIn::contains).orElse(false);
  }

  private String segmentOf(OpportunitySnapshot deal, CrmSnapshot crm) {
    String segment = classifier.segmentOf(deal, crm).orElse(SegmentReport.NOT_RECORDED);
    return Require.notBlank(
        segment, "segment of deal " + deal.id(), "Return empty for deals of no segment.");
  }
}
