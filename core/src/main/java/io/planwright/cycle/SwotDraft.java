package io.planwright.cycle;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.Product;
import io.planwright.evidence.Evidence;
import io.planwright.market.SegmentFigures;
import io.planwright.market.SegmentReport;
import io.planwright.market.WinRate;
import io.planwright.money.Money;
import io.planwright.quality.QualityDimension;
import io.planwright.quality.QualityFinding;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.SwotKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads strengths, weaknesses, opportunities and threats off the data. Each factor states its
 * measurement; it expires after half a year, because markets move.
 */
final class SwotDraft {

  private static final int VALID_MONTHS = 6;

  /** The months that are compared with as many before them. */
  private static final int TREND_MONTHS = 3;

  /** Below this a change of revenue is noise rather than a trend. */
  private static final double NOTABLE_CHANGE = 0.05;

  private final Analysis analysis;
  private final PlanningBrief brief;
  private final List<SwotFactor> factors = new ArrayList<>();

  SwotDraft(Analysis analysis) {
    this.analysis = analysis;
    this.brief = analysis.brief();
  }

  List<SwotFactor> factors() {
    segmentsThatStandOut(Analysis.SECTOR);
    segmentsThatStandOut("region");
    zombies();
    leaks();
    concentration();
    trends();
    factors.addAll(brief.swotFactors());
    return factors;
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
              "%s %s wins %.0f %% of its closed deals (95 %% interval %.0f to %.0f %%; all: %.0f %%)",
              classification,
              segment.segment(),
              100 * own.rate(),
              100 * own.low(),
              100 * own.high(),
              100 * all.rate()));
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
              analysis.aging().longestClosedCycleDays()));
    }
  }

  private void leaks() {
    Set<String> fields = new HashSet<>(); // several rules may find that one field leaks
    for (QualityFinding finding : analysis.quality().findings()) {
      if (finding.dimension() == QualityDimension.LEAKING && fields.add(finding.field())) {
        add(
            "w-leak-" + finding.field(),
            SwotKind.WEAKNESS,
            0.1,
            2,
            "the CRM records " + finding.field() + " differently once the outcome is known");
      }
    }
  }

  /** The best seller's share of revenue: what if that person leaves? */
  private void concentration() {
    Map<String, Money> byRep = new TreeMap<>();
    WonDeals won = WonDeals.of(analysis.snapshot(), brief).within(lastYear());
    won.deals().forEach(deal -> byRep.merge(deal.repId(), deal.amount(), Money::plus));
    Money total = won.revenue();
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
              byRep.size()));
    }
  }

  /** The product families that grew and shrank most, months against as many months before. */
  private void trends() {
    CrmSnapshot snapshot = analysis.snapshot();
    Function<String, String> family =
        product -> snapshot.product(product).flatMap(Product::family).orElse(product);
    LocalDate end = brief.asOf().plusDays(1);
    LocalDate middle = end.minusMonths(TREND_MONTHS);
    WonDeals won = WonDeals.of(snapshot, brief);
    Map<String, Money> before = byFamily(won, family, middle.minusMonths(TREND_MONTHS), middle);
    Map<String, Money> after = byFamily(won, family, middle, end);
    List<Trend> ranked = new ArrayList<>();
    before.forEach(
        (name, revenue) -> {
          if (revenue.isPositive()) {
            Money now = after.getOrDefault(name, Money.zero(brief.currency()));
            ranked.add(new Trend(name, now.ratioTo(revenue) - 1));
          }
        });
    ranked.sort(Comparator.comparingDouble(Trend::change).thenComparing(Trend::name));
    if (!ranked.isEmpty()) {
      add(ranked.get(0));
      if (ranked.size() > 1) {
        add(ranked.get(ranked.size() - 1));
      }
    }
  }

  /** How the revenue of a product family changed, as a share of what it was. */
  private record Trend(String name, double change) {}

  private void add(Trend trend) {
    double change = trend.change();
    if (Math.abs(change) < NOTABLE_CHANGE) {
      return;
    }
    add(
        (change > 0 ? "o-" : "t-") + trend.name(),
        change > 0 ? SwotKind.OPPORTUNITY : SwotKind.THREAT,
        Math.min(1, Math.abs(change)),
        change > 0 ? 3 : 2,
        String.format(
            Locale.ROOT,
            "revenue of %s %s by %.0f %% in %d months",
            trend.name(),
            change > 0 ? "grew" : "fell",
            100 * Math.abs(change),
            TREND_MONTHS));
  }

  private static Map<String, Money> byFamily(
      WonDeals won, Function<String, String> family, LocalDate from, LocalDate to) {
    Map<String, Money> revenue = new TreeMap<>();
    won.within(DateRange.of(from, to))
        .deals()
        .forEach(deal -> revenue.merge(family.apply(deal.productId()), deal.amount(), Money::plus));
    return revenue;
  }

  private DateRange lastYear() {
    LocalDate tomorrow = brief.asOf().plusDays(1);
    return DateRange.of(tomorrow.minusYears(1), tomorrow);
  }

  private void add(String id, SwotKind kind, double weight, int rating, String statement) {
    factors.add(
        SwotFactor.builder()
            .id(id)
            .kind(kind)
            .weight(Math.max(0.01, weight))
            .rating(rating)
            .statement(statement)
            .addEvidence(new Evidence("CRM", statement + ".", brief.asOf()))
            .expiresOn(brief.asOf().plusMonths(VALID_MONTHS))
            .build());
  }
}
