package io.planwright.forecasting.pipeline.movement;

import static io.planwright.forecasting.pipeline.movement.Histories.EUR;
import static io.planwright.forecasting.pipeline.movement.Histories.RATES;
import static io.planwright.forecasting.pipeline.movement.Histories.START;
import static io.planwright.forecasting.pipeline.movement.Histories.ZONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * The properties over random dirty histories; each try is one case of up to 12 deals. For 100,000
 * cases: {@code mvn -pl forecasting test -Dtest=MovementProperties
 * -Dplanwright.movement.cases=100000}, in which {@link #holdsInManyCases} goes over as many seeds.
 */
class MovementProperties {

  private static final int TRIES = 300;
  private static final DateRange QUARTER = DateRange.of(START.plusDays(30), START.plusDays(90));

  @Property(tries = TRIES)
  void opensAndClosesWithWhatIsOpenAndAddsUp(
      @ForAll long seed, @ForAll @IntRange(max = 119) int a, @ForAll @IntRange(max = 119) int b) {
    check(seed, Math.min(a, b), Math.max(a, b));
  }

  @Property(tries = 1)
  void holdsInManyCases() {
    int cases = Integer.getInteger("planwright.movement.cases", 500);
    for (int i = 0; i < cases; i++) {
      check(i, i % 60, 60 + i % 59);
    }
  }

  private static void check(long seed, int from, int to) {
    InMemoryCrm crm = Histories.crm(seed, 12);
    CrmSnapshot opening = Histories.snapshot(crm, from);
    CrmSnapshot closing = Histories.snapshot(crm, to);
    for (MovementSpec spec : specs()) {
      PipelineMovement movement = spec.between(opening, closing);
      boolean plan = spec.toString().contains("PLAN");
      LocalDate openAt = plan ? START : opening.asOf();
      LocalDate closeAt = plan ? START : closing.asOf();
      boolean whole = spec.toString().contains("whole");
      assertThat(movement.opening()).isEqualTo(openAmount(opening, whole, openAt));
      assertThat(movement.closing()).isEqualTo(openAmount(closing, whole, closeAt));
      assertThat(movement.check()).isTrue();
      countsAddUp(movement);
      ownersAddUp(spec, movement, opening, closing);
      if (plan) {
        assertThat(movement.line(MovementKind.REVALUED).deals()).isZero();
      }
    }
  }

  private static List<MovementSpec> specs() {
    MovementSpec whole = MovementSpec.in(EUR).atRatesOfEachDay(RATES);
    MovementSpec quarter = whole.within(PipelineScope.closingIn(QUARTER));
    return List.of(
        whole, quarter, whole.atPlanRates(RATES, START), quarter.atPlanRates(RATES, START));
  }

  /** By hand, without any of the code under test. */
  private static Money openAmount(CrmSnapshot snapshot, boolean whole, LocalDate on) {
    Money sum = Money.zero(EUR);
    for (OpportunitySnapshot deal : snapshot.open()) {
      boolean counts = whole || deal.expectedClose().map(QUARTER::contains).orElse(false);
      if (counts && deal.amount().isPresent()) {
        sum = sum.plus(RATES.convert(deal.amount().get(), EUR, on, RoundingMode.HALF_EVEN));
      }
    }
    return sum;
  }

  private static void countsAddUp(PipelineMovement movement) {
    int count = movement.openingDeals();
    for (MovementLine line : movement.lines()) {
      count +=
          switch (line.kind().effect()) {
            case ENTRY -> line.deals();
            case VALUE -> 0;
            case EXIT -> -line.deals();
          };
    }
    assertThat(count).isEqualTo(movement.closingDeals());
    for (DealMovement deal : movement.deals()) {
      Set<MovementKind> kinds = new HashSet<>();
      assertThat(deal.steps()).allMatch(step -> kinds.add(step.kind()));
      assertThat(kinds.containsAll(Set.of(MovementKind.UP, MovementKind.DOWN))).isFalse();
    }
  }

  private static void ownersAddUp(
      MovementSpec spec, PipelineMovement company, CrmSnapshot opening, CrmSnapshot closing) {
    List<PipelineMovement> parts = List.copyOf(spec.byOwner(opening, closing).values());
    if (!parts.isEmpty()) {
      same(company, PipelineMovement.sum("all", parts));
      BigDecimal moved = BigDecimal.ZERO;
      for (PipelineMovement part : parts) {
        moved = moved.add(part.line(MovementKind.OWNER_IN).amount().amount());
        moved = moved.add(part.line(MovementKind.OWNER_OUT).amount().amount());
      }
      assertThat(moved).isEqualByComparingTo(BigDecimal.ZERO);
    }
  }

  private static void same(PipelineMovement one, PipelineMovement other) {
    assertThat(other.opening()).isEqualTo(one.opening());
    assertThat(other.closing()).isEqualTo(one.closing());
    assertThat(new HashSet<>(other.deals())).isEqualTo(new HashSet<>(one.deals()));
    for (MovementKind kind : MovementKind.values()) {
      assertThat(other.line(kind).amount()).isEqualTo(one.line(kind).amount());
    }
  }

  @Property(tries = TRIES)
  void oneIntervalOpensWithWhatTheOneBeforeClosedWith(
      @ForAll long seed, @ForAll @IntRange(max = 119) int middle) {
    InMemoryCrm crm = Histories.crm(seed, 12);
    CrmSnapshot first = Histories.snapshot(crm, 0);
    CrmSnapshot second = Histories.snapshot(crm, middle);
    CrmSnapshot third = Histories.snapshot(crm, 119);
    for (MovementSpec spec : specs()) {
      PipelineMovement one = spec.between(first, second);
      PipelineMovement two = spec.between(second, third);
      PipelineMovement both = spec.between(first, third);
      assertThat(two.opening()).isEqualTo(one.closing());
      assertThat(one.change().plus(two.change())).isEqualTo(both.change());
    }
  }

  @Property(tries = TRIES)
  void teamsWhoseMembersChangeAddUpToo(@ForAll long seed, @ForAll @IntRange(max = 119) int from) {
    InMemoryCrm crm = Histories.crm(seed, 12);
    CrmSnapshot opening = Histories.snapshot(crm, from);
    CrmSnapshot closing = Histories.snapshot(crm, 119);
    for (MovementSpec spec : specs()) {
      PipelineScope scope =
          spec.toString().contains("whole")
              ? PipelineScope.whole()
              : PipelineScope.closingIn(QUARTER);
      List<PipelineMovement> parts = new ArrayList<>();
      for (PipelineScope part :
          List.of(
              scope.ownedBy("north", Set.of("ann", "bob"), Set.of("ann", "cy")),
              scope.ownedBy("south", Set.of("cy", "di"), Set.of("bob", "di")),
              scope.unowned())) {
        parts.add(spec.within(part).between(opening, closing));
      }
      same(spec.between(opening, closing), PipelineMovement.sum("all", parts));
    }
  }

  @Property(tries = TRIES)
  void streamsGiveWhatSnapshotsGive(@ForAll long seed) {
    InMemoryCrm crm = Histories.crm(seed, 12);
    CrmSnapshot opening = Histories.snapshot(crm, 20);
    CrmSnapshot closing = Histories.snapshot(crm, 100);
    MovementSpec spec = specs().get(1);
    assertThat(spec.between(crm, opening.asOf(), closing.asOf(), ZONE))
        .isEqualTo(spec.between(opening, closing));
  }
}
