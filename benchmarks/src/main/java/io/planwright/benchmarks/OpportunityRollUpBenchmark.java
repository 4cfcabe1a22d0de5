package io.planwright.benchmarks;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.calendar.PeriodKind;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.TeamMembership;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to roll deals up to exact revenue by team and fiscal quarter?
 *
 * <p>A third of the deals is won; each goes to the team that its owner was in on the day it was
 * won. {@link #fromSnapshot} starts with a ready snapshot, {@link #fromFacts} takes the snapshot
 * out of ten dated facts a deal first. Set-up checks that the totals add up to all revenue.
 *
 * <pre>
 * java -jar benchmarks/target/benchmarks.jar OpportunityRollUpBenchmark -rf json -rff rollup.json
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 3, jvmArgsAppend = "-Xmx6g")
public class OpportunityRollUpBenchmark {

  private static final long SEED = 20260131;

  /** The number of deals. */
  @Param({"10000", "100000", "1000000"})
  public int deals;

  private final FiscalCalendar calendar = FiscalCalendar.calendarYear();
  private InMemoryCrm crm = InMemoryCrm.builder().build();
  private CrmSnapshot snapshot = snapshot(crm);

  /** Makes the deals and checks the roll-up of them. */
  @Setup
  public void prepare() {
    crm = new SyntheticDeals(SEED).crm(deals);
    snapshot = snapshot(crm);
    Money total = Money.zero(SyntheticDeals.CURRENCY);
    for (Map<FiscalPeriod, Money> ofTeam : fromSnapshot().values()) {
      total = total.plus(Money.sum(SyntheticDeals.CURRENCY, ofTeam.values()));
    }
    Money expected = Money.zero(SyntheticDeals.CURRENCY);
    for (OpportunitySnapshot deal : snapshot.won()) {
      expected = expected.plus(deal.amount().orElseThrow());
    }
    if (!total.isPositive() || !total.equals(expected)) {
      throw new IllegalStateException("rolled up " + total + " of " + expected);
    }
  }

  /**
   * Rolls up what a snapshot has.
   *
   * @return the revenue of each team and quarter
   */
  @Benchmark
  public Map<String, Map<FiscalPeriod, Money>> fromSnapshot() {
    return rollUp(snapshot);
  }

  /**
   * Takes a snapshot and rolls it up.
   *
   * @return the revenue of each team and quarter
   */
  @Benchmark
  public Map<String, Map<FiscalPeriod, Money>> fromFacts() {
    return rollUp(snapshot(crm));
  }

  private static CrmSnapshot snapshot(InMemoryCrm source) {
    return CrmSnapshot.of(source, SyntheticDeals.AS_OF, SyntheticDeals.ZONE);
  }

  private Map<String, Map<FiscalPeriod, Money>> rollUp(CrmSnapshot known) {
    Map<String, List<TeamMembership>> memberships = new HashMap<>();
    for (TeamMembership membership : known.teamMemberships()) {
      memberships.computeIfAbsent(membership.repId(), id -> new ArrayList<>()).add(membership);
    }
    Map<String, Map<FiscalPeriod, Money>> totals = new HashMap<>();
    for (OpportunitySnapshot deal : known.won()) {
      LocalDate closedOn = deal.closedOn().orElseThrow();
      String repId = deal.ownerId().orElseThrow();
      String teamId = teamOn(closedOn, memberships.getOrDefault(repId, List.of()));
      totals
          .computeIfAbsent(teamId, id -> new HashMap<>())
          .merge(
              calendar.periodOf(closedOn, PeriodKind.QUARTER),
              deal.amount().orElseThrow(),
              Money::plus);
    }
    return totals;
  }

  private static String teamOn(LocalDate date, List<TeamMembership> memberships) {
    for (TeamMembership membership : memberships) {
      if (membership.validity().contains(date)) {
        return membership.teamId();
      }
    }
    return "none";
  }
}
