package io.planwright.quality;

import static io.planwright.quality.PlantedCrm.TODAY;
import static io.planwright.quality.PlantedCrm.clean;
import static io.planwright.quality.PlantedCrm.plus;
import static io.planwright.quality.PlantedCrm.start;
import static io.planwright.quality.PlantedCrm.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import io.planwright.crm.SalesRep;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityRulesTest {

  private static List<QualityFinding> findings(PlantedCrm crm) {
    return DataQuality.standard()
        .inspect(crm.build(), TODAY, ZoneOffset.UTC, RunControl.unlimited())
        .findings();
  }

  /** Asserts that the planted flaw is found, with exact counts, and nothing else is. */
  private static QualityFinding onlyFinding(
      PlantedCrm crm, String rule, QualityDimension dimension, long count, long of) {
    List<QualityFinding> findings = findings(crm);
    assertThat(findings).extracting(QualityFinding::rule).containsExactly(rule);
    QualityFinding finding = findings.get(0);
    assertThat(finding.dimension()).isEqualTo(dimension);
    assertThat(finding.count()).isEqualTo(count);
    assertThat(finding.of()).isEqualTo(of);
    return finding;
  }

  @Test
  void findNothingInACleanCrm() {
    assertThat(findings(clean())).isEmpty();
  }

  @Test
  void findNothingInAnEmptyCrm() {
    assertThat(findings(new PlantedCrm())).isEmpty();
  }

  @Test
  void findMisspeltProducts() {
    PlantedCrm crm =
        clean().change("open", 3, plus(OpportunityFact.ProductSet.one(start(TODAY), "gtx-pro")));
    QualityFinding finding =
        onlyFinding(crm, "misspelt reference", QualityDimension.MISSPELLED, 3, 120);
    assertThat(finding.exampleIds()).containsExactly("open-0", "open-1", "open-2");
    assertThat(finding.repairs())
        .containsExactly(
            new ProposedRepair(
                CrmEntity.OPPORTUNITY,
                "productId",
                "gtx-pro",
                "GTX Pro",
                1,
                List.of("open-0", "open-1", "open-2")));
  }

  @Test
  void proposeNothingThatDiffersInADigit() {
    PlantedCrm crm =
        clean().change("open", 1, plus(OpportunityFact.ProductSet.one(start(TODAY), "GTX 600")));
    QualityFinding finding =
        onlyFinding(crm, "dangling reference", QualityDimension.MISSING, 1, 120);
    assertThat(finding.repairs()).isEmpty();
    assertThat(finding.statement())
        .isEqualTo(
            "1 of 120 deals refer to a product that is not in the CRM, such as \"GTX 600\".");
  }

  @Test
  void findOwnersWhoAreNotInTheRoster() {
    PlantedCrm crm =
        clean().change("won", 2, plus(new OpportunityFact.OwnerSet(start(TODAY), "x")));
    assertThat(onlyFinding(crm, "dangling reference", QualityDimension.MISSING, 2, 120).field())
        .isEqualTo("ownerId");
  }

  @Test
  void findParentsAndActivitiesThatDangle() {
    PlantedCrm crm = clean();
    crm.accounts.set(0, crm.accounts.get(0).toBuilder().parentAccountId("nobody").build());
    crm.activities.add(PlantedCrm.activity("v-1", "no deal", TODAY));
    assertThat(findings(crm))
        .extracting(QualityFinding::entity, QualityFinding::field, QualityFinding::count)
        .containsExactly(
            tuple(CrmEntity.ACCOUNT, "parentAccountId", 1L),
            tuple(CrmEntity.ACTIVITY, "opportunityId", 1L));
  }

  @Test
  void findAMisspellingThatAllShare() {
    PlantedCrm crm = clean();
    crm.accounts.replaceAll(account -> account.toBuilder().sector("technolgy").build());
    QualityFinding finding = onlyFinding(crm, "misspelt value", QualityDimension.MISSPELLED, 4, 4);
    assertThat(finding.repairs()).extracting(ProposedRepair::to).containsExactly("technology");
    assertThat(finding.repairs().get(0).similarity()).isEqualTo(0.9);
  }

  @Test
  void findOneWordWrittenInTwoWays() {
    PlantedCrm crm = clean();
    crm.accounts.set(3, crm.accounts.get(3).toBuilder().sector("Retail ").build());
    crm.accounts.add(Account.builder().id("a-4").name("Adatum").sector("retail").build());
    assertThat(findings(crm))
        .filteredOn(f -> f.dimension() == QualityDimension.MISSPELLED)
        .flatExtracting(QualityFinding::repairs)
        .containsExactly(
            new ProposedRepair(
                CrmEntity.ACCOUNT, "sector", "Retail ", "retail", 1, List.of("a-3")));
  }

  @Test
  void mendAMisspellingInEachOfItsSpellingsAtOnce() {
    PlantedCrm crm = clean();
    crm.accounts.replaceAll(account -> account.toBuilder().sector("technolgy").build());
    crm.accounts.set(3, crm.accounts.get(3).toBuilder().sector("Technolgy").build());
    assertThat(findings(crm))
        .flatExtracting(QualityFinding::repairs)
        .extracting(ProposedRepair::from, ProposedRepair::to)
        .containsExactly(tuple("technolgy", "technology"), tuple("Technolgy", "technology"));
  }

  @Test
  void proposeTheWordAsTheCrmWritesIt() {
    PlantedCrm crm = clean();
    crm.accounts.replaceAll(account -> account.toBuilder().sector("Technology").build());
    crm.accounts.set(3, crm.accounts.get(3).toBuilder().sector("Technolgy").build());
    assertThat(findings(crm))
        .flatExtracting(QualityFinding::repairs)
        .extracting(ProposedRepair::from, ProposedRepair::to)
        .containsExactly(tuple("Technolgy", "Technology"));
  }

  @Test
  void findAStageThatIsAlmostAFrequentOne() {
    PlantedCrm crm =
        clean().change("open", 2, plus(new OpportunityFact.StageEntered(start(TODAY), "Enagging")));
    assertThat(findings(crm))
        .filteredOn(f -> f.dimension() == QualityDimension.MISSPELLED)
        .flatExtracting(QualityFinding::repairs)
        .extracting(r -> (r).to())
        .containsExactly("Engaging");
  }

  @ParameterizedTest
  @CsvSource({"service", "Health-Care", "widgets", "fin", "Technology", "Tech"})
  void leaveSectorsAloneThatAreNoMisspelling(String sector) {
    PlantedCrm crm = clean();
    crm.accounts.set(0, crm.accounts.get(0).toBuilder().sector(sector).build());
    crm.accounts.set(1, crm.accounts.get(1).toBuilder().sector("legal").build());
    assertThat(findings(crm)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Korea", "Niger", "Nigeria", "Iran", "Iraq", "US", "Côte d'Ivoire", "Austria"})
  void leaveCountriesAloneThatAreNoMisspelling(String country) {
    PlantedCrm crm = clean();
    crm.accounts.set(0, crm.accounts.get(0).toBuilder().country(country).build());
    assertThat(findings(crm)).isEmpty();
  }

  @Test
  void findDuplicateAccountsAndKeepTheOneWithMostDeals() {
    PlantedCrm crm = clean();
    crm.accounts.add(
        0,
        Account.builder()
            .id("z")
            .name("CONTOSO, Inc.")
            .sector("retail")
            .country("Germany")
            .build());
    QualityFinding finding = onlyFinding(crm, "duplicate", QualityDimension.DUPLICATE, 1, 5);
    assertThat(finding.repairs())
        .containsExactly(new ProposedRepair(CrmEntity.ACCOUNT, "id", "z", "a-1", 1, List.of("z")));
  }

  @Test
  void takeAccountsOfOneGroupOrOfTwoCountriesApart() {
    PlantedCrm crm = clean();
    Account.Builder branch = Account.builder().name("Contoso GmbH").sector("retail");
    crm.accounts.add(branch.id("x").country("France").build());
    crm.accounts.add(branch.id("y").country("Germany").parentAccountId("a-1").build());
    assertThat(findings(crm)).isEmpty();
  }

  @Test
  void findDuplicateContactsOfOneAccount() {
    PlantedCrm crm = clean();
    crm.contacts.add(Contact.builder().id("c-9").name("ada  jones").accountId("a-2").build());
    QualityFinding finding = onlyFinding(crm, "duplicate", QualityDimension.DUPLICATE, 1, 5);
    assertThat(finding.repairs()).extracting(ProposedRepair::to).containsExactly("c-2");
  }

  @Test
  void findDealsClosedBeforeTheirCreation() {
    PlantedCrm crm =
        clean()
            .change(
                "won",
                2,
                deal ->
                    plus(new OpportunityFact.Closed(
                            start(TODAY), Outcome.WON, TODAY.minusDays(900)))
                        .apply(without(OpportunityFact.Closed.class).apply(deal)));
    onlyFinding(crm, "closed before created", QualityDimension.CONTRADICTORY, 2, 80);
  }

  @Test
  void findDealsThatCloseInTheFuture() {
    PlantedCrm crm =
        clean()
            .change(
                "open",
                1,
                plus(new OpportunityFact.Closed(start(TODAY), Outcome.LOST, TODAY.plusDays(9))));
    onlyFinding(crm, "closed in the future", QualityDimension.CONTRADICTORY, 1, 81);
  }

  @Test
  void findWonDealsWithoutAnAmount() {
    PlantedCrm crm =
        clean()
            .change(
                "won", 3, plus(new OpportunityFact.AmountSet(start(TODAY), Money.of("0", "EUR"))));
    onlyFinding(crm, "won without an amount", QualityDimension.CONTRADICTORY, 3, 40);
  }

  @Test
  void findAmountsAndQuantitiesBelowZero() {
    OpportunityFact amount = new OpportunityFact.AmountSet(start(TODAY), Money.of("-1", "EUR"));
    onlyFinding(
        clean().change("open", 4, plus(amount)),
        "amount below zero",
        QualityDimension.CONTRADICTORY,
        4,
        120);
    OpportunityFact quantity =
        new OpportunityFact.ProductSet(start(TODAY), "GTX Pro", BigDecimal.ZERO);
    onlyFinding(
        clean().change("open", 5, plus(quantity)),
        "quantity not above zero",
        QualityDimension.CONTRADICTORY,
        5,
        120);
  }

  @Test
  void findOwnersWhoHaveLeft() {
    PlantedCrm crm = clean();
    crm.reps.set(0, crm.reps.get(0).toBuilder().leftOn(TODAY.minusDays(1)).build());
    onlyFinding(crm, "owner has left", QualityDimension.CONTRADICTORY, 20, 40);
    crm.reps.set(0, crm.reps.get(0).toBuilder().leftOn(TODAY.plusDays(1)).build());
    assertThat(findings(crm)).as("nobody knows yet").isEmpty();
  }

  @Test
  void findFactsInAnImpossibleOrder() {
    onlyFinding(
        clean().change("won", 2, plus(new OpportunityFact.StageEntered(start(TODAY), "Engaging"))),
        "stage after close",
        QualityDimension.CONTRADICTORY,
        2,
        120);
    onlyFinding(
        clean()
            .change(
                "won",
                1,
                plus(new OpportunityFact.Closed(start(TODAY), Outcome.WON, TODAY.minusDays(150)))),
        "closed twice",
        QualityDimension.CONTRADICTORY,
        1,
        120);
    onlyFinding(
        clean().change("open", 1, plus(new OpportunityFact.Reopened(start(TODAY)))),
        "reopened when open",
        QualityDimension.CONTRADICTORY,
        1,
        120);
    onlyFinding(
        clean()
            .change(
                "open", 1, plus(new OpportunityFact.OwnerSet(start(TODAY.minusDays(99)), "r-0"))),
        "facts before creation",
        QualityDimension.CONTRADICTORY,
        1,
        120);
  }

  @Test
  void findNothingWrongWithAReopenedDeal() {
    PlantedCrm crm =
        clean()
            .change(
                "lost",
                1,
                deal ->
                    deal.toBuilder()
                        .addFacts(
                            new OpportunityFact.Reopened(start(TODAY.minusDays(90))),
                            new OpportunityFact.StageEntered(
                                start(TODAY.minusDays(89)), "Engaging"),
                            new OpportunityFact.Closed(
                                start(TODAY.minusDays(88)), Outcome.WON, TODAY.minusDays(160)))
                        .build());
    assertThat(findings(crm)).isEmpty();
  }

  @Test
  void findOpenDealsPastTheirExpectedClose() {
    PlantedCrm crm =
        clean()
            .change(
                "open",
                7,
                plus(new OpportunityFact.CloseDateSet(start(TODAY), TODAY.minusDays(1))));
    assertThat(findings(crm))
        .filteredOn(f -> f.rule().equals("past expected close"))
        .singleElement()
        .satisfies(f -> assertThat(f.count()).isEqualTo(7))
        .satisfies(f -> assertThat(f.of()).isEqualTo(40));
  }

  @Test
  void findZombiesStageByStage() {
    PlantedCrm crm = clean();
    for (int i = 0; i < 6; i++) {
      crm.deals.add(crm.open("old-" + i, 51 + i));
    }
    assertThat(findings(crm))
        .as("the longest took sixty days")
        .filteredOn(f -> f.count() == 6)
        .hasSize(1);
    QualityFinding zombies =
        onlyFinding(crm, "older than the longest closed cycle", QualityDimension.STALE, 6, 46);
    assertThat(zombies.severity()).isEqualTo(Severity.CRITICAL);
    assertThat(zombies.statement())
        .startsWith("6 of 46 open deals in stage Engaging are older than any deal was")
        .contains("(60 days)");
  }

  @Test
  void judgeNoAgeByAFewClosedDeals() {
    PlantedCrm crm = clean();
    crm.deals.removeIf(deal -> !deal.id().startsWith("open") && !deal.id().endsWith("1"));
    assertThat(crm.deals).hasSizeBetween(41, 59);
    crm.deals.add(crm.open("old", 70));
    assertThat(findings(crm)).isEmpty();
  }

  @Test
  void findSilentDeals() {
    PlantedCrm crm = clean();
    crm.deals.add(crm.closed("slow", 150, Outcome.LOST)); // so that age alone is no flaw
    crm.deals.add(crm.open("silent", 81));
    crm.deals.add(crm.open("called", 82));
    crm.activities.add(PlantedCrm.activity("v-1", "called", TODAY.minusDays(90)));
    onlyFinding(crm, "no activity", QualityDimension.STALE, 1, 42);
    crm.activities.clear();
    assertThat(findings(crm)).as("a CRM without activities says nothing").isEmpty();
  }

  @Test
  void findFieldsThatOpenDealsAloneLack() {
    PlantedCrm crm = clean().change("open", 8, without(OpportunityFact.AccountLinked.class));
    assertThat(findings(crm))
        .filteredOn(f -> f.dimension() == QualityDimension.LEAKING)
        .singleElement()
        .satisfies(f -> assertThat(f.count()).isEqualTo(8))
        .satisfies(f -> assertThat(f.of()).isEqualTo(40))
        .satisfies(
            f ->
                assertThat(f.statement())
                    .isEqualTo(
                        "The account is missing on 8 of 40 open deals but on 0 of 80 closed ones."
                            + " Whether it is missing gives the outcome away: do not let a model"
                            + " learn from it."));
    assertThat(findings(clean().change("open", 3, without(OpportunityFact.AccountLinked.class))))
        .as("too few to tell")
        .noneMatch(f -> f.dimension() == QualityDimension.LEAKING);
  }

  @Test
  void findNoLeakWhereAllLackAField() {
    PlantedCrm crm = clean();
    for (String status : List.of("open", "won", "lost")) {
      crm.change(status, 10, without(OpportunityFact.AccountLinked.class));
    }
    assertThat(findings(crm)).noneMatch(f -> f.dimension() == QualityDimension.LEAKING);
  }

  @Test
  void findStagesThatNameTheOutcome() {
    PlantedCrm crm = clean();
    crm.deals.replaceAll(
        deal -> {
          String status = deal.id().split("-")[0];
          OpportunityFact last = deal.facts().get(deal.facts().size() - 1);
          return deal.toBuilder()
              .addFacts(new OpportunityFact.StageEntered(last.at(), "Closed " + status))
              .build();
        });
    List<QualityFinding> findings = findings(crm);
    assertThat(findings).extracting(QualityFinding::rule).containsOnly("outcome named");
    assertThat(findings).extracting(QualityFinding::count).containsExactly(40L, 40L);
    assertThat(findings.get(0).statement()).contains("On 40 of 40 won deals", "\"Closed won\"");
  }

  @Test
  void findRepsWithoutDeals() {
    PlantedCrm crm = clean();
    crm.reps.add(SalesRep.builder().id("idle").name("Cy").build());
    crm.reps.add(SalesRep.builder().id("gone").name("Di").leftOn(TODAY.minusDays(9)).build());
    QualityFinding finding = onlyFinding(crm, "rep without deals", QualityDimension.MISSING, 1, 3);
    assertThat(finding.exampleIds()).containsExactly("idle");
  }

  @Test
  void findMissingValues() {
    PlantedCrm crm = clean();
    crm.accounts.add(Account.builder().id("a-9").name("Adatum").country("France").build());
    assertThat(onlyFinding(crm, "missing value", QualityDimension.MISSING, 1, 5).statement())
        .isEqualTo("1 of 5 accounts have no sector.");
  }
}
