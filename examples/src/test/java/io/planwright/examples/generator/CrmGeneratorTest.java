package io.planwright.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.crm.SalesTeam;
import io.planwright.examples.generator.Truth.FaultKind;
import io.planwright.examples.generator.Truth.MarketChange;
import io.planwright.examples.generator.Truth.PlantedFault;
import io.planwright.examples.generator.Truth.RampingRep;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Finds in the data what the truth says was put there; the seeds are fixed. */
class CrmGeneratorTest {

  private static final CrmGeneratorSpec SPEC = CrmGeneratorSpec.standard();
  private static final GeneratedCrm MADE = CrmGenerator.generate(SPEC);
  private static final CrmSnapshot TODAY = CrmSnapshot.of(MADE.crm(), MADE.asOf(), ZoneOffset.UTC);

  @Test
  void givesTheSameForTheSameSeed() {
    GeneratedCrm again = CrmGenerator.generate(SPEC);
    assertThat(again).isEqualTo(MADE);
    assertThat(again.crm().opportunities()).hasSize(10_000);
    GeneratedCrm other = CrmGenerator.generate(SPEC.withSeed(2));
    assertThat(other.crm()).isNotEqualTo(MADE.crm());
  }

  @Test
  void makesAsManyDealsAsAsked() {
    GeneratedCrm few =
        CrmGenerator.generate(new CrmGeneratorSpec(7, 100, LocalDate.of(2024, 4, 1), 12));
    assertThat(few.crm().opportunities()).hasSize(100);
    assertThat(few.asOf()).isEqualTo(LocalDate.of(2025, 3, 31));
  }

  @Test
  void knowsNothingAfterTheLastDay() {
    Instant end = MADE.asOf().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    assertThat(MADE.crm().opportunities().flatMap(deal -> deal.facts().stream()))
        .allMatch(fact -> fact.at().isBefore(end));
    assertThat(MADE.crm().activities()).isNotEmpty().allMatch(a -> a.at().isBefore(end));
    assertThat(TODAY.opportunities()).hasSize(10_000);
  }

  @Test
  void startsFewDealsWithARepWhoRamps() {
    assertThat(MADE.truth().rampingReps()).hasSize(8);
    long early = 0;
    long late = 0;
    for (RampingRep rep : MADE.truth().rampingReps()) {
      assertThat(TODAY.rep(rep.repId()).orElseThrow().hiredOn()).contains(rep.hiredOn());
      assertThat(createdBy(rep, -1_200, 0)).isZero();
      early += createdBy(rep, 0, 2);
      late += createdBy(rep, rep.months(), rep.months() + 2);
    }
    assertThat((double) early / late).isBetween(0.15, 0.5);
  }

  private static long createdBy(RampingRep rep, int fromMonth, int toMonth) {
    LocalDate from = rep.hiredOn().plusMonths(fromMonth);
    LocalDate to = rep.hiredOn().plusMonths(toMonth);
    return MADE.crm()
        .opportunities()
        .filter(deal -> firstOwner(deal).equals(rep.repId()))
        .map(deal -> LocalDate.ofInstant(deal.facts().get(0).at(), ZoneOffset.UTC))
        .filter(day -> !day.isBefore(from) && day.isBefore(to))
        .count();
  }

  private static String firstOwner(Opportunity deal) {
    return deal.facts().stream()
        .filter(OpportunityFact.OwnerSet.class::isInstance)
        .map(fact -> ((OpportunityFact.OwnerSet) fact).repId())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void startsMoreDealsInSomeMonthsThanInOthers() {
    double[] counts = new double[12];
    for (OpportunitySnapshot deal : TODAY.opportunities()) {
      counts[deal.createdOn().getMonthValue() - 1] += 12.0 / TODAY.opportunities().size();
    }
    for (int month = 0; month < 12; month++) {
      // Working days differ by month, so the factor is met within a tenth or so.
      assertThat(counts[month])
          .as("month %d", month + 1)
          .isCloseTo(MADE.truth().monthFactors().get(month), within(0.15));
    }
  }

  @Test
  void closesManyDealsInTheLastWeekOfAQuarter() {
    List<OpportunitySnapshot> closed = soundClosed();
    long last =
        closed.stream()
            .map(deal -> deal.closedOn().orElseThrow())
            .filter(day -> ChronoUnit.DAYS.between(day, DealDates.quarterEnd(day)) < 7)
            .count();
    double share = (double) last / closed.size();
    assertThat(share).isGreaterThan(2 * 7 / 91.0);
  }

  @Test
  void winsLessOfTheContestedFamilyAfterTheMarketChanges() {
    MarketChange change = MADE.truth().marketChange();
    assertThat(change.on()).isEqualTo(LocalDate.of(2024, 7, 1));
    Predicate<OpportunitySnapshot> contested =
        deal -> deal.productId().orElseThrow().toLowerCase(Locale.ROOT).startsWith("gat");
    assertThat(winRate(contested.and(deal -> deal.createdOn().isBefore(change.on()))))
        .isCloseTo(change.winRateBefore(), within(0.04));
    assertThat(winRate(contested.and(deal -> !deal.createdOn().isBefore(change.on()))))
        .isCloseTo(change.winRateAfter(), within(0.04));
    double before = winRate(contested.negate().and(deal -> deal.createdOn().isBefore(change.on())));
    double after = winRate(contested.negate().and(deal -> !deal.createdOn().isBefore(change.on())));
    assertThat(after).isCloseTo(before, within(0.04));
  }

  @Test
  void startsFewerDealsAfterTheMarketChanges() {
    MarketChange change = MADE.truth().marketChange();
    long before =
        TODAY.opportunities().stream()
            .filter(deal -> deal.createdOn().isBefore(change.on()))
            .count();
    double factor = (double) (TODAY.opportunities().size() - before) / before;
    // The two halves of three years do not have the same seasons.
    double seasons = seasons(18, 36) / seasons(0, 18);
    assertThat(factor).isCloseTo(change.demandFactor() * seasons, within(0.03));
  }

  private static double seasons(int fromMonth, int toMonth) {
    double sum = 0;
    for (int month = fromMonth; month < toMonth; month++) {
      sum += MADE.truth().monthFactors().get(month % 12);
    }
    return sum;
  }

  @Test
  void leavesZombiesOpenLongerThanAnyDealTookToClose() {
    Set<String> zombies = new HashSet<>(MADE.truth().zombieIds());
    assertThat(zombies).hasSizeBetween(350, 550);
    long longest =
        soundClosed().stream().mapToLong(OpportunitySnapshot::ageDays).max().orElseThrow();
    assertThat(longest).isLessThanOrEqualTo(DealDates.LONGEST_CYCLE_DAYS);
    Set<String> overdue =
        TODAY.open().stream()
            .filter(deal -> deal.ageDays() > longest)
            .map(OpportunitySnapshot::id)
            .collect(Collectors.toSet());
    assertThat(overdue).isEqualTo(zombies);
  }

  @Test
  void namesEveryMisspeltProductAndNoOther() {
    Set<String> unknown =
        TODAY.opportunities().stream()
            .filter(deal -> TODAY.product(deal.productId().orElseThrow()).isEmpty())
            .map(OpportunitySnapshot::id)
            .collect(Collectors.toSet());
    assertThat(unknown).isEqualTo(planted(FaultKind.MISSPELT_PRODUCT)).hasSize(303);
    assertThat(MADE.truth().faults(FaultKind.MISSPELT_PRODUCT))
        .allMatch(fault -> TODAY.product(fault.right()).isPresent());
  }

  @Test
  void namesEveryMisspeltSectorAndCountry() {
    for (PlantedFault fault : MADE.truth().faults(FaultKind.MISSPELT_SECTOR)) {
      assertThat(account(fault).sector()).contains(fault.found());
    }
    for (PlantedFault fault : MADE.truth().faults(FaultKind.MISSPELT_COUNTRY)) {
      assertThat(account(fault).country()).contains(fault.found());
    }
    Set<String> rightCountries =
        Set.of(
            "Denmark",
            "Sweden",
            "Norway",
            "Italy",
            "Spain",
            "Portugal",
            "Poland",
            "Austria",
            "Romania",
            "France",
            "Belgium",
            "Netherlands");
    assertThat(withoutDuplicates(a -> !rightCountries.contains(a.country().orElseThrow())))
        .isEqualTo(planted(FaultKind.MISSPELT_COUNTRY))
        .hasSize(16);
    assertThat(withoutDuplicates(a -> a.sector().orElseThrow().equals("manufacuring")))
        .isEqualTo(planted(FaultKind.MISSPELT_SECTOR))
        .hasSize(6);
  }

  private static Set<String> withoutDuplicates(Predicate<Account> fault) {
    Set<String> copies = planted(FaultKind.DUPLICATE_ACCOUNT);
    return TODAY.accounts().stream()
        .filter(account -> !copies.contains(account.id()))
        .filter(fault)
        .map(Account::id)
        .collect(Collectors.toSet());
  }

  @Test
  void lacksAccountsOnOpenDealsOnly() {
    Set<String> without =
        TODAY.opportunities().stream()
            .filter(deal -> deal.accountId().isEmpty())
            .map(OpportunitySnapshot::id)
            .collect(Collectors.toSet());
    assertThat(without).isEqualTo(planted(FaultKind.MISSING_ACCOUNT)).isNotEmpty();
    assertThat(TODAY.open()).extracting(OpportunitySnapshot::id).containsAll(without);
  }

  @Test
  void spellsADuplicateAccountAlike() {
    assertThat(MADE.truth().faults(FaultKind.DUPLICATE_ACCOUNT)).hasSize(12);
    for (PlantedFault fault : MADE.truth().faults(FaultKind.DUPLICATE_ACCOUNT)) {
      Account original = TODAY.account(fault.right()).orElseThrow();
      assertThat(account(fault).name().replace("  ", " ")).isEqualToIgnoringCase(original.name());
      assertThat(account(fault).name()).isNotEqualTo(original.name());
    }
    Set<String> copies = planted(FaultKind.DUPLICATE_ACCOUNT);
    assertThat(TODAY.opportunities())
        .anyMatch(deal -> deal.accountId().map(copies::contains).orElse(false));
  }

  @Test
  void namesEveryContradiction() {
    Set<String> closedBefore =
        TODAY.opportunities().stream()
            .filter(
                deal -> deal.closedOn().map(day -> day.isBefore(deal.createdOn())).orElse(false))
            .map(OpportunitySnapshot::id)
            .collect(Collectors.toSet());
    assertThat(closedBefore)
        .isEqualTo(planted(FaultKind.CLOSED_BEFORE_CREATED))
        .hasSizeGreaterThan(10);
    Set<String> stageAfter =
        MADE.crm()
            .opportunities()
            .filter(
                deal ->
                    deal.facts().get(deal.facts().size() - 1)
                        instanceof OpportunityFact.StageEntered)
            .filter(
                deal -> deal.facts().stream().anyMatch(OpportunityFact.Closed.class::isInstance))
            .map(Opportunity::id)
            .collect(Collectors.toSet());
    assertThat(stageAfter).isEqualTo(planted(FaultKind.STAGE_AFTER_CLOSE)).hasSizeGreaterThan(10);
  }

  @Test
  void changesStagesAmountsCloseDatesOwnersAndTeams() {
    assertThat(TODAY.open())
        .extracting(deal -> deal.stage().orElseThrow())
        .containsAll(DealWriter.STAGES);
    assertThat(TODAY.opportunities())
        .filteredOn(deal -> deal.closeDatePushes() > 0)
        .hasSizeGreaterThan(2_000);
    assertThat(
            MADE.crm()
                .opportunities()
                .filter(deal -> count(deal, OpportunityFact.OwnerSet.class) > 1))
        .hasSizeGreaterThan(400);
    assertThat(
            MADE.crm()
                .opportunities()
                .filter(deal -> count(deal, OpportunityFact.AmountSet.class) > 1))
        .hasSizeGreaterThan(3_000);
    assertThat(TODAY.teams()).filteredOn(team -> team.region().isEmpty()).hasSize(2);
    CrmSnapshot start = CrmSnapshot.of(MADE.crm(), SPEC.start(), ZoneOffset.UTC);
    assertThat(start.reps())
        .filteredOn(
            rep ->
                !start
                    .teamOf(rep.id())
                    .map(SalesTeam::id)
                    .equals(TODAY.teamOf(rep.id()).map(SalesTeam::id)))
        .hasSizeGreaterThan(3);
    assertThat(TODAY.contacts()).hasSize(120);
  }

  private static long count(Opportunity deal, Class<? extends OpportunityFact> kind) {
    return deal.facts().stream().filter(kind::isInstance).count();
  }

  @Test
  void refusesASpecOutOfRange() {
    LocalDate start = LocalDate.of(2024, 1, 1);
    assertThatThrownBy(() -> new CrmGeneratorSpec(1, 99, start, 36))
        .hasMessage("opportunities [99] must be from 100 to 1000000. Choose one of these.");
    assertThatThrownBy(() -> new CrmGeneratorSpec(1, 100, start, 11))
        .hasMessage("months [11] must be from 12 to 120. Choose one of these.");
    assertThatThrownBy(() -> new CrmGeneratorSpec(1, 100, start.plusDays(1), 36))
        .hasMessage("start [2024-01-02] must be the first of a month. Use 2024-01-01.");
  }

  private static Set<String> planted(FaultKind kind) {
    return MADE.truth().faults(kind).stream()
        .map(PlantedFault::entityId)
        .collect(Collectors.toSet());
  }

  private static Account account(PlantedFault fault) {
    return TODAY.account(fault.entityId()).orElseThrow();
  }

  private static double winRate(Predicate<OpportunitySnapshot> which) {
    List<OpportunitySnapshot> closed =
        TODAY.opportunities().stream().filter(deal -> !deal.isOpen()).filter(which).toList();
    long won = closed.stream().filter(deal -> deal.status() == OpportunityStatus.WON).count();
    return (double) won / closed.size();
  }

  private static List<OpportunitySnapshot> soundClosed() {
    return TODAY.opportunities().stream()
        .filter(deal -> !deal.isOpen() && deal.ageDays() >= 0)
        .toList();
  }
}
