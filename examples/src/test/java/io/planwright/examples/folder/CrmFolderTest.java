package io.planwright.examples.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.planwright.calendar.DateRange;
import io.planwright.crm.Account;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.crm.SalesTeam;
import io.planwright.money.Money;
import io.planwright.run.Cancellation;
import io.planwright.run.Progress;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import io.planwright.testkit.SharedData;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrmFolderTest {

  private static final LocalDate EXPORTED = LocalDate.of(2017, 3, 1);

  @TempDir Path folder;

  private CrmExport read() {
    return CrmFolder.of(folder).read(RunControl.unlimited());
  }

  private CrmSnapshot on(LocalDate asOf) {
    CrmExport export = read();
    return CrmSnapshot.of(export.crm(), asOf, export.zone());
  }

  @Test
  void readsAccountsAsTheyAreSpelt() {
    ExportFiles.write(folder);
    CrmSnapshot crm = on(EXPORTED);
    Account acme = crm.account("Acme").orElseThrow();
    assertThat(acme.sector()).contains("technolgy");
    assertThat(acme.annualRevenue()).contains(Money.of("1100040000", "USD"));
    assertThat(acme.employees()).hasValue(2822);
    assertThat(acme.foundedYear()).hasValue(1996);
    assertThat(acme.parentAccountId()).isEmpty();
    Account bolt = crm.account("Bolt").orElseThrow();
    assertThat(bolt.country()).contains("Philipines");
    assertThat(bolt.parentAccountId()).contains("Acme");
  }

  @Test
  void readsTeamsRegionsAndPricesFromTheFirstDateOn() {
    ExportFiles.write(folder);
    CrmSnapshot crm = on(LocalDate.of(2017, 1, 10));
    assertThat(crm.teamOf("Bob").map(SalesTeam::id)).contains("Max");
    assertThat(crm.teamOf("Cid").orElseThrow().region()).contains("West");
    assertThat(crm.territoryAssignments()).hasSize(3);
    assertThat(crm.priceLists().get(0).price("GTX Pro", LocalDate.of(2017, 1, 10)))
        .contains(Money.of("4821", "USD"));
    assertThat(on(LocalDate.of(2017, 1, 9)).teamMemberships()).isEmpty();
  }

  @Test
  void givesAManagerOfTwoRegionsATeamInEach() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "sales_teams.csv", ExportFiles.TEAMS + "Dee,Max,West\nEve,,\n");
    CrmSnapshot crm = on(EXPORTED);
    assertThat(crm.teamOf("Ann").map(SalesTeam::id)).contains("Max");
    assertThat(crm.teamOf("Dee").map(SalesTeam::id)).contains("Max, West");
    assertThat(crm.teamOf("Eve")).isEmpty();
    assertThat(crm.rep("Eve")).isPresent();
  }

  @Test
  void knowsAClosedDealFromItsCloseDateOnly() {
    ExportFiles.write(folder);
    OpportunitySnapshot before = on(LocalDate.of(2017, 2, 28)).opportunity("W1").orElseThrow();
    assertThat(before.status()).isEqualTo(OpportunityStatus.OPEN);
    assertThat(before.stage()).contains("Engaging");
    assertThat(before.ownerId()).contains("Ann");
    assertThat(before.productId()).contains("GTXPro");
    assertThat(before.accountId()).isEmpty();
    assertThat(before.amount()).isEmpty();
    OpportunitySnapshot after = on(EXPORTED).opportunity("W1").orElseThrow();
    assertThat(after.status()).isEqualTo(OpportunityStatus.WON);
    assertThat(after.closedOn()).contains(EXPORTED);
    assertThat(after.accountId()).contains("Acme");
    assertThat(after.amount()).contains(Money.of("4514", "USD"));
    assertThat(after.createdOn()).isEqualTo(LocalDate.of(2017, 1, 10));
  }

  @Test
  void knowsADealWithoutDateFromTheDayOfTheExportOn() {
    ExportFiles.write(folder);
    assertThat(read().exportedOn()).isEqualTo(EXPORTED);
    assertThat(on(EXPORTED.minusDays(1)).opportunity("P1")).isEmpty();
    OpportunitySnapshot found = on(EXPORTED).opportunity("P1").orElseThrow();
    assertThat(found.createdOn()).isEqualTo(EXPORTED);
    assertThat(found.stage()).contains("Prospecting");
    assertThat(found.amount()).isEmpty();
  }

  @Test
  void takesTheDatesOfAnOpenDealAsExpectations() {
    ExportFiles.write(folder);
    ExportFiles.with(
        folder,
        "sales_pipeline.csv",
        ExportFiles.DEALS + "E2,Ann,,,Engaging,2017-02-16,2017-05-01,900\n");
    OpportunitySnapshot deal = on(LocalDate.of(2017, 5, 1)).opportunity("E2").orElseThrow();
    assertThat(deal.expectedClose()).contains(LocalDate.of(2017, 5, 1));
    assertThat(deal.amount()).contains(Money.of("900", "USD"));
    assertThat(deal.isOpen()).isTrue();
  }

  @Test
  void keepsADealThatClosesBeforeItStartsForDataQuality() {
    ExportFiles.write(folder);
    ExportFiles.with(
        folder, "sales_pipeline.csv", ExportFiles.DEALS + "X1,Ann,,,Won,2017-02-16,2017-02-01,5\n");
    OpportunitySnapshot deal = on(EXPORTED).opportunity("X1").orElseThrow();
    assertThat(deal.closedOn()).contains(LocalDate.of(2017, 2, 1));
    assertThat(deal.createdOn()).isEqualTo(LocalDate.of(2017, 2, 16));
  }

  @Test
  void readsByteOrderMarkWindowsLineEndsQuotesAndEmptyLines() {
    ExportFiles.write(folder);
    String deals =
        "\uFEFF"
            + ExportFiles.DEALS.replace("\n", "\r\n").replace("Acme", "\"Ac\"\"me, Inc\r\nLtd\"")
            + "\r\n\r\n";
    ExportFiles.with(folder, "sales_pipeline.csv", deals);
    CrmSnapshot crm = on(EXPORTED);
    assertThat(crm.opportunities()).hasSize(4);
    assertThat(crm.opportunity("W1").orElseThrow().accountId()).contains("Ac\"me, Inc\r\nLtd");
  }

  @Test
  void findsColumnsByNameInAnyOrder() {
    ExportFiles.write(folder);
    ExportFiles.with(folder, "products.csv", " sales_price ,note,product,series\n12.50,new,P,F\n");
    CrmSnapshot crm = on(EXPORTED);
    assertThat(crm.products()).extracting(product -> product.id()).containsExactly("P");
    assertThat(crm.priceLists().get(0).price("P", EXPORTED)).contains(Money.of("12.50", "USD"));
  }

  @Test
  void readsAnotherLayout() {
    ExportFiles.write(folder);
    ExportFiles.with(
        folder,
        "deals.txt",
        ExportFiles.DEALS.replace("Won", "Gewonnen").replace("close_value", "Wert"));
    CrmLayout layout =
        CrmLayout.standard()
            .withFile(CrmFile.OPPORTUNITIES, "deals.txt")
            .withColumn(CrmColumn.DEAL_VALUE, "Wert")
            .withStage("Gewonnen", StageMeaning.WON)
            .withAmounts(Currency.getInstance("EUR"), BigDecimal.ONE)
            .withZone(ZoneId.of("Europe/Berlin"));
    CrmExport export = CrmFolder.of(folder).withLayout(layout).read(RunControl.unlimited());
    CrmSnapshot crm = CrmSnapshot.of(export.crm(), export.exportedOn(), export.zone());
    assertThat(crm.won()).extracting(OpportunitySnapshot::id).containsExactly("W1");
    assertThat(crm.won().get(0).amount()).contains(Money.of("4514", "EUR"));
    assertThat(crm.won().get(0).createdOn()).isEqualTo(LocalDate.of(2017, 1, 10));
    assertThat(crm.account("Bolt").orElseThrow().annualRevenue())
        .contains(Money.of("718.62", "EUR"));
  }

  @Test
  void refusesALayoutWithoutAName() {
    assertThatThrownBy(() -> CrmLayout.standard().withColumn(CrmColumn.DEAL_ID, " "))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("DEAL_ID [ ] must have a name. Give the one that stands in the export.");
  }

  @Test
  void tellsOfItsProgressAndStopsWhenAsked() {
    ExportFiles.write(folder);
    List<Progress> steps = new ArrayList<>();
    CrmFolder.of(folder).read(RunControl.unlimited().withProgress(steps::add));
    assertThat(steps).extracting(Progress::done).containsExactly(0L, 1L, 2L, 3L, 4L);
    Cancellation cancelled = Cancellation.create();
    cancelled.cancel();
    RunControl control = RunControl.unlimited().withCancellation(cancelled);
    assertThatThrownBy(() -> CrmFolder.of(folder).read(control))
        .isInstanceOf(RunStoppedException.class);
  }

  @Test
  void readsTheRealExportUnchanged() {
    CrmExport export = CrmFolder.of(SharedData.pipeline()).read(RunControl.unlimited());
    assertThat(export.exportedOn()).isEqualTo(LocalDate.of(2017, 12, 31));
    CrmSnapshot crm = CrmSnapshot.of(export.crm(), export.exportedOn(), export.zone());
    assertThat(crm.opportunities()).hasSize(8_800);
    assertThat(crm.won()).hasSize(4_238);
    assertThat(crm.lost()).hasSize(2_473);
    assertThat(crm.open())
        .filteredOn(deal -> deal.stage().equals(Optional.of("Engaging")))
        .hasSize(1_589);
    assertThat(crm.open())
        .filteredOn(deal -> deal.stage().equals(Optional.of("Prospecting")))
        .hasSize(500);
    assertThat(revenue(crm.won())).isEqualTo(Money.of("10005534", "USD"));
    assertThat(List.of(quarter(crm, 1), quarter(crm, 2), quarter(crm, 3), quarter(crm, 4)))
        .containsExactly(
            Money.of("1134672", "USD"),
            Money.of("3086111", "USD"),
            Money.of("2982255", "USD"),
            Money.of("2802496", "USD"));
  }

  @Test
  void keepsTheDirtOfTheRealExport() {
    CrmExport export = CrmFolder.of(SharedData.pipeline()).read(RunControl.unlimited());
    CrmSnapshot crm = CrmSnapshot.of(export.crm(), export.exportedOn(), export.zone());
    assertThat(crm.product("GTXPro")).isEmpty();
    assertThat(crm.opportunities())
        .filteredOn(deal -> deal.productId().equals(Optional.of("GTXPro")))
        .hasSize(1_480);
    assertThat(crm.account("Acme Corporation").orElseThrow().sector()).contains("technolgy");
    assertThat(crm.open()).filteredOn(deal -> deal.accountId().isEmpty()).hasSize(1_088 + 337);
    Set<String> idle = new HashSet<>();
    crm.reps().forEach(rep -> idle.add(rep.id()));
    crm.opportunities().forEach(deal -> idle.remove(deal.ownerId().orElseThrow()));
    assertThat(idle).hasSize(5);
    long longest =
        crm.opportunities().stream()
            .filter(deal -> !deal.isOpen())
            .mapToLong(OpportunitySnapshot::ageDays)
            .max()
            .orElseThrow();
    assertThat(longest).isEqualTo(138);
    assertThat(crm.open())
        .filteredOn(deal -> ChronoUnit.DAYS.between(deal.createdOn(), crm.asOf()) > longest)
        .hasSize(1_291);
  }

  private static Money quarter(CrmSnapshot crm, int quarter) {
    LocalDate start = LocalDate.of(2017, 3 * quarter - 2, 1);
    return revenue(crm.won(DateRange.of(start, start.plusMonths(3))));
  }

  private static Money revenue(List<OpportunitySnapshot> won) {
    List<Money> amounts = won.stream().map(deal -> deal.amount().orElseThrow()).toList();
    return Money.sum(Currency.getInstance("USD"), amounts);
  }
}
