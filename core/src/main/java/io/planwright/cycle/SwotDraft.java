package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.crm.Account;
import io.planwright.crm.Product;
import io.planwright.evidence.Evidence;
import io.planwright.market.SegmentFigures;
import io.planwright.market.SegmentReport;
import io.planwright.market.WinRate;
import io.planwright.money.Money;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.SwotKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads strengths, weaknesses, opportunities and threats off the data. Each factor states its
 * measurement; it expires after half a year, because markets move. Faults of the data themselves
 * are none: they are findings of its quality, and no strategy mends them.
 */
final class SwotDraft {

  private static final int VALID_MONTHS = 6;

  /** The months that are compared with as many before them. */
  private static final int TREND_MONTHS = 3;

  /** Below this a change of revenue is noise rather than a trend. */
  private static final double NOTABLE_CHANGE = 0.05;

  /** What brings less of the revenue is left out of trends: few deals make large changes. */
  private static final double NOTABLE_SHARE = 0.05;

  private final Analysis analysis;
  private final PlanningBrief brief;
  private final WonDeals won;
  private final List<SwotFactor> factors = new ArrayList<>();

  SwotDraft(Analysis analysis) {
    this.analysis = analysis;
    this.brief = analysis.brief();
    this.won = WonDeals.of(analysis.snapshot(), brief);
  }

  List<SwotFactor> factors() {
    leadingSegment(Analysis.SECTOR);
    leadingSegment(Analysis.PRODUCT_FAMILY);
    segmentsThatStandOut(Analysis.SECTOR);
    segmentsThatStandOut("region");
    zombies();
    concentration();
    trends(Analysis.PRODUCT_FAMILY, this::familyOf);
    trends(Analysis.SECTOR, this::sectorOf);
    factors.addAll(brief.swotFactors());
    return factors;
  }

  /** The segment that most of the revenue comes from: what the company is known for. */
  private void leadingSegment(String classification) {
    for (SegmentReport report : analysis.segments()) {
      if (report.classification().equals(classification)) {
        report.segments().stream()
            .filter(segment -> !segment.segment().equals(SegmentReport.NOT_RECORDED))
            .filter(segment -> segment.revenueShare().isKnown())
            .findFirst()
            .ifPresent(segment -> lead(classification, segment));
      }
    }
  }

  private void lead(String classification, SegmentFigures segment) {
    double share = segment.revenueShare().orElseThrow();
    add(
        "s-lead-" + classification + "-" + segment.segment(),
        SwotKind.STRENGTH,
        share,
        3,
        String.format(
            Locale.ROOT,
            "%s brings most revenue by %s, %.0f %%",
            segment.segment(),
            classification,
            100 * share),
        "%s of revenue won in twelve months".formatted(segment.revenueWon()));
  }

  /** A win rate whose whole interval lies above, or below, the rate of all deals. */
  private void segmentsThatStandOut(String classification) {
    for (SegmentReport report : analysis.segments()) {
      Optional<WinRate> all = report.total().winRate().toOptional();
      if (!report.classification().equals(classification) || all.isEmpty()) {
        continue;
      }
      for (SegmentFigures segment : report.segments()) {
        Optional<WinRate> own = segment.winRate().toOptional();
        if (own.isPresent() && !segment.segment().equals(SegmentReport.NOT_RECORDED)) {
          compare(classification, segment, own.get(), all.get());
        }
      }
    }
  }

  private void compare(String classification, SegmentFigures segment, WinRate own, WinRate all) {
    boolean better = own.low() > all.rate();
    boolean worse = own.high() < all.rate();
    if (better || worse) {
      add(
          (better ? "s-" : "w-") + classification + "-" + segment.segment(),
          better ? SwotKind.STRENGTH : SwotKind.WEAKNESS,
          segment.revenueShare().toOptional().orElse(0.05),
          better ? 4 : 2,
          String.format(
              Locale.ROOT,
              "%s wins %.0f %% of its closed deals, all together %.0f %%",
              segment.segment(),
              100 * own.rate(),
              100 * all.rate()),
          String.format(
              Locale.ROOT,
              "%d of %d deals of %s %s won, 95 %% interval %.1f to %.1f %%",
              own.won(),
              own.closed(),
              classification,
              segment.segment(),
              100 * own.low(),
              100 * own.high()));
    }
  }

  private void zombies() {
    int open = analysis.aging().open();
    int zombies = analysis.aging().zombies();
    if (zombies > 0) {
      double share = (double) zombies / open;
      add(
          "w-zombies",
          SwotKind.WEAKNESS,
          share,
          share > 0.25 ? 1 : 2,
          String.format(
              Locale.ROOT,
              "%,d of %,d open deals are older than the longest closed cycle of %d days",
              zombies,
              open,
              analysis.aging().longestClosedCycleDays()),
          "age from creation to the as-of day, against the age of every closed deal at its close");
    }
  }

  /** The best seller's share of revenue: what if that person leaves? */
  private void concentration() {
    Map<String, Money> byRep = new TreeMap<>();
    WonDeals lately = won.within(lastYear());
    lately.deals().forEach(deal -> byRep.merge(deal.repId(), deal.amount(), Money::plus));
    Money total = lately.revenue();
    if (byRep.size() < 2 || !total.isPositive()) {
      return;
    }
    Map.Entry<String, Money> best =
        byRep.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    double share = best.getValue().ratioTo(total);
    if (share > 2.0 / byRep.size()) {
      add(
          "w-concentration",
          SwotKind.WEAKNESS,
          share,
          share > 0.25 ? 1 : 2,
          String.format(
              Locale.ROOT,
              "%s alone brings %.0f %% of the revenue of %d sellers",
              best.getKey(),
              100 * share,
              byRep.size()),
          "%s of %s won in twelve months".formatted(best.getValue(), total));
    }
  }

  /** What grew and what shrank most, months against as many months before. */
  private void trends(String classification, Function<WonDeals.WonDeal, String> segmentOf) {
    LocalDate end = brief.asOf().plusDays(1);
    LocalDate middle = end.minusMonths(TREND_MONTHS);
    Map<String, Money> before =
        revenue(won.within(DateRange.of(middle.minusMonths(TREND_MONTHS), middle)), segmentOf);
    Map<String, Money> after = revenue(won.within(DateRange.of(middle, end)), segmentOf);
    Money total = Money.sum(brief.currency(), before.values());
    if (!total.isPositive()) {
      return;
    }
    List<Trend> ranked = new ArrayList<>();
    before.forEach(
        (name, revenue) -> {
          if (revenue.isPositive() && revenue.ratioTo(total) >= NOTABLE_SHARE) {
            ranked.add(
                new Trend(name, revenue, after.getOrDefault(name, Money.zero(brief.currency()))));
          }
        });
    ranked.sort(Comparator.comparingDouble(Trend::change).thenComparing(Trend::name));
    if (!ranked.isEmpty()) {
      add(classification, ranked.get(0));
      if (ranked.size() > 1) {
        add(classification, ranked.get(ranked.size() - 1));
      }
    }
  }

  private record Trend(String name, Money before, Money after) {
    double change() {
      return after.ratioTo(before) - 1;
    }
  }

  private void add(String classification, Trend trend) {
    double change = trend.change();
    if (Math.abs(change) < NOTABLE_CHANGE) {
      return;
    }
    add(
        (change > 0 ? "o-" : "t-") + classification + "-" + trend.name(),
        change > 0 ? SwotKind.OPPORTUNITY : SwotKind.THREAT,
        Math.abs(change),
        change > 0 ? 3 : 2,
        String.format(
            Locale.ROOT,
            "%s %s by %.0f %% in %d months",
            trend.name(),
            change > 0 ? "grew" : "fell",
            100 * Math.abs(change),
            TREND_MONTHS),
        "revenue by %s: %s, after %s in the %d months before"
            .formatted(classification, trend.after(), trend.before(), TREND_MONTHS));
  }

  private static Map<String, Money> revenue(
      WonDeals won, Function<WonDeals.WonDeal, String> segmentOf) {
    Map<String, Money> revenue = new TreeMap<>();
    won.deals().forEach(deal -> revenue.merge(segmentOf.apply(deal), deal.amount(), Money::plus));
    revenue.remove(WonDeals.UNKNOWN);
    return revenue;
  }

  private String familyOf(WonDeals.WonDeal deal) {
    return analysis
        .snapshot()
        .product(deal.productId())
        .flatMap(Product::family)
        .orElse(deal.productId());
  }

  private String sectorOf(WonDeals.WonDeal deal) {
    return analysis
        .snapshot()
        .account(deal.accountId())
        .flatMap(Account::sector)
        .orElse(WonDeals.UNKNOWN);
  }

  private DateRange lastYear() {
    LocalDate tomorrow = brief.asOf().plusDays(1);
    return DateRange.of(tomorrow.minusYears(1), tomorrow);
  }

  private void add(
      String id, SwotKind kind, double weight, int rating, String statement, String measured) {
    factors.add(
        SwotFactor.builder()
            .id(id)
            .kind(kind)
            .weight(Math.min(1, Math.max(0.01, weight)))
            .rating(rating)
            .statement(statement)
            .addEvidence(new Evidence("CRM", measured, brief.asOf()))
            .expiresOn(brief.asOf().plusMonths(VALID_MONTHS))
            .build());
  }
}
