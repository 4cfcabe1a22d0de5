package io.planwright.crm;

import static io.planwright.crm.Deals.eur;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

class AsOfProperties {

  private static final LocalDate EPOCH = LocalDate.of(2017, 1, 1);
  private static final int SPAN_DAYS = 60;

  @Property(tries = 400)
  void equalsANaiveReplay(
      @ForAll("deals") Opportunity deal,
      @ForAll @IntRange(min = -2, max = SPAN_DAYS + 2) int day,
      @ForAll("zones") ZoneId zone) {
    LocalDate date = EPOCH.plusDays(day);
    assertThat(deal.asOf(date, zone)).isEqualTo(naively(deal, date, zone));
  }

  @Property(tries = 400)
  void neverSeesLaterFacts(
      @ForAll("deals") Opportunity deal,
      @ForAll("changes") List<OpportunityFact> more,
      @ForAll @IntRange(min = 0, max = SPAN_DAYS) int day,
      @ForAll("zones") ZoneId zone) {
    LocalDate date = EPOCH.plusDays(day);
    List<OpportunityFact> withLater = new ArrayList<>(deal.facts());
    for (OpportunityFact fact : more) {
      if (LocalDate.ofInstant(fact.at(), zone).isAfter(date)) {
        withLater.add(fact);
      }
    }
    assertThat(Opportunity.of(deal.id(), withLater).asOf(date, zone))
        .isEqualTo(deal.asOf(date, zone));
  }

  @Property(tries = 400)
  void looksTheSameWithoutLaterFacts(
      @ForAll("deals") Opportunity deal,
      @ForAll @IntRange(min = 0, max = SPAN_DAYS) int day,
      @ForAll("zones") ZoneId zone) {
    LocalDate date = EPOCH.plusDays(day);
    Opportunity known = deal.knownBy(date, zone).orElse(null);
    if (known == null) {
      assertThat(deal.asOf(date, zone)).isEmpty();
    } else {
      assertThat(known.asOf(date, zone)).isEqualTo(deal.asOf(date, zone)).isPresent();
      assertThat(known.facts())
          .isEqualTo(
              deal.facts().stream()
                  .filter(fact -> !LocalDate.ofInstant(fact.at(), zone).isAfter(date))
                  .toList());
    }
  }

  @Property(tries = 400)
  void readsAWholeCrmAsItReadsEachDeal(
      @ForAll("deals") Opportunity deal,
      @ForAll @IntRange(min = 0, max = SPAN_DAYS) int day,
      @ForAll("zones") ZoneId zone) {
    LocalDate date = EPOCH.plusDays(day);
    InMemoryCrm crm = InMemoryCrm.builder().opportunities(List.of(deal)).build();
    assertThat(CrmSnapshot.of(crm, date, zone).opportunities())
        .containsExactlyElementsOf(deal.asOf(date, zone).stream().toList());
  }

  /** Attribute by attribute from the last fact of its kind, days compared as days. */
  private static Optional<OpportunitySnapshot> naively(
      Opportunity deal, LocalDate date, ZoneId zone) {
    List<OpportunityFact> known =
        deal.facts().stream()
            .filter(fact -> !fact.at().atZone(zone).toLocalDate().isAfter(date))
            .toList();
    OpportunityFact.Created created = last(known, OpportunityFact.Created.class);
    if (created == null) {
      return Optional.empty();
    }
    OpportunitySnapshot.Builder snapshot = OpportunitySnapshot.builder();
    snapshot.id(deal.id()).asOf(date).createdOn(day(created, zone));
    snapshot.lastChangedOn(day(known.get(known.size() - 1), zone));
    OpportunityFact.OwnerSet owner = last(known, OpportunityFact.OwnerSet.class);
    OpportunityFact.AccountLinked account = last(known, OpportunityFact.AccountLinked.class);
    OpportunityFact.AmountSet amount = last(known, OpportunityFact.AmountSet.class);
    OpportunityFact.ProductSet product = last(known, OpportunityFact.ProductSet.class);
    OpportunityFact.CreditSet credit = last(known, OpportunityFact.CreditSet.class);
    snapshot.ownerId(Optional.ofNullable(owner).map(OpportunityFact.OwnerSet::repId));
    snapshot.accountId(Optional.ofNullable(account).map(OpportunityFact.AccountLinked::accountId));
    snapshot.amount(Optional.ofNullable(amount).map(OpportunityFact.AmountSet::amount));
    snapshot.productId(Optional.ofNullable(product).map(OpportunityFact.ProductSet::productId));
    snapshot.quantity(Optional.ofNullable(product).map(OpportunityFact.ProductSet::quantity));
    snapshot.credit(Optional.ofNullable(credit).map(OpportunityFact.CreditSet::credit));
    stage(snapshot, known, zone);
    closeDate(snapshot, known);
    status(snapshot, known);
    return Optional.of(snapshot.build());
  }

  private static void stage(
      OpportunitySnapshot.Builder snapshot, List<OpportunityFact> known, ZoneId zone) {
    List<OpportunityFact.StageEntered> stages = all(known, OpportunityFact.StageEntered.class);
    int first = stages.size() - 1;
    while (first > 0 && stages.get(first - 1).stage().equals(stages.get(first).stage())) {
      first--;
    }
    if (first >= 0) {
      snapshot.stage(stages.get(first).stage()).stageEnteredOn(day(stages.get(first), zone));
    }
  }

  private static void closeDate(OpportunitySnapshot.Builder snapshot, List<OpportunityFact> known) {
    List<OpportunityFact.CloseDateSet> days = all(known, OpportunityFact.CloseDateSet.class);
    int pushes = 0;
    for (int i = 1; i < days.size(); i++) {
      pushes += days.get(i).expectedClose().isAfter(days.get(i - 1).expectedClose()) ? 1 : 0;
    }
    snapshot.closeDatePushes(pushes);
    if (!days.isEmpty()) {
      snapshot.expectedClose(days.get(days.size() - 1).expectedClose());
    }
  }

  private static void status(OpportunitySnapshot.Builder snapshot, List<OpportunityFact> known) {
    OpportunityFact.Closed closed = last(known, OpportunityFact.Closed.class);
    OpportunityFact.Reopened reopened = last(known, OpportunityFact.Reopened.class);
    if (closed == null
        || (reopened != null && lastIndex(known, reopened) > lastIndex(known, closed))) {
      snapshot.status(OpportunityStatus.OPEN);
    } else {
      snapshot
          .status(OpportunityStatus.valueOf(closed.outcome().name()))
          .closedOn(closed.closedOn());
    }
  }

  private static int lastIndex(List<OpportunityFact> known, OpportunityFact fact) {
    return known.lastIndexOf(fact);
  }

  private static LocalDate day(OpportunityFact fact, ZoneId zone) {
    return fact.at().atZone(zone).toLocalDate();
  }

  private static <T extends OpportunityFact> List<T> all(
      List<OpportunityFact> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static <T extends OpportunityFact> @Nullable T last(
      List<OpportunityFact> facts, Class<T> kind) {
    List<T> all = all(facts, kind);
    return all.isEmpty() ? null : all.get(all.size() - 1);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("UTC", "Europe/Berlin", "Pacific/Auckland", "America/St_Johns")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<Opportunity> deals() {
    return Combinators.combine(instants(), changes())
        .as(
            (createdAt, changes) -> {
              List<OpportunityFact> facts = new ArrayList<>(changes);
              facts.add(facts.size() / 2, new OpportunityFact.Created(createdAt));
              return Opportunity.of("o", facts);
            });
  }

  @Provide
  Arbitrary<List<OpportunityFact>> changes() {
    return Combinators.combine(instants(), Arbitraries.integers().between(0, 8), days())
        .as(AsOfProperties::change)
        .list()
        .ofMaxSize(25);
  }

  private static OpportunityFact change(Instant at, int kind, LocalDate day) {
    int variant = day.getDayOfMonth() % 3;
    return switch (kind) {
      case 0 -> new OpportunityFact.StageEntered(at, "stage " + variant);
      case 1 -> new OpportunityFact.OwnerSet(at, "rep " + variant);
      case 2 -> new OpportunityFact.AccountLinked(at, "account " + variant);
      case 3 -> new OpportunityFact.ProductSet(at, "product", BigDecimal.valueOf(variant));
      case 4 -> new OpportunityFact.AmountSet(at, eur(String.valueOf(day.getDayOfYear())));
      case 5 -> new OpportunityFact.CloseDateSet(at, day);
      case 6 -> new OpportunityFact.CreditSet(at, CreditSplit.allTo("rep " + variant));
      case 7 -> new OpportunityFact.Closed(at, variant == 0 ? Outcome.WON : Outcome.LOST, day);
      default -> new OpportunityFact.Reopened(at);
    };
  }

  /** Quarter hours, so that ties and day borders in all zones come up often. */
  private static Arbitrary<Instant> instants() {
    Instant start = Instant.parse("2017-01-01T00:00:00Z");
    return Arbitraries.integers()
        .between(0, SPAN_DAYS * 96)
        .map(quarters -> start.plusSeconds(quarters * 900L));
  }

  private static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, SPAN_DAYS).map(EPOCH::plusDays);
  }
}
