package io.planwright.quality;

import static io.planwright.quality.PlantedCrm.TODAY;
import static io.planwright.quality.PlantedCrm.clean;
import static io.planwright.quality.PlantedCrm.plus;
import static io.planwright.quality.PlantedCrm.start;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.run.RunControl;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepairedCrmTest {

  private static QualityReport inspect(CrmSource crm) {
    return DataQuality.standard().inspect(crm, TODAY, ZoneOffset.UTC, RunControl.unlimited());
  }

  private static CrmSnapshot snapshot(CrmSource crm) {
    return CrmSnapshot.of(crm, TODAY, ZoneOffset.UTC);
  }

  private static InMemoryCrm misspelt() {
    PlantedCrm crm =
        clean().change("open", 2, plus(OpportunityFact.ProductSet.one(start(TODAY), "GTXPro")));
    crm.accounts.set(1, crm.accounts.get(1).toBuilder().sector("technolgy").build());
    return crm.build();
  }

  @Test
  void changesNothingWithoutConsent() {
    InMemoryCrm crm = misspelt();
    RepairedCrm untouched = inspect(crm).repaired(crm, List.of());
    assertThat(InMemoryCrm.copyOf(untouched)).isEqualTo(crm);
    assertThat(untouched.original()).isSameAs(crm);
    assertThat(untouched.repairs()).isEmpty();
  }

  @Test
  void appliesWhatIsAcceptedAndNothingElse() {
    InMemoryCrm crm = misspelt();
    QualityReport report = inspect(crm);
    ProposedRepair product = report.proposedRepairs().get(0);
    RepairedCrm repaired = report.repaired(crm, List.of(product));
    assertThat(snapshot(repaired).opportunity("open-0").flatMap(OpportunitySnapshot::productId))
        .contains("GTX Pro");
    assertThat(snapshot(repaired).account("a-1").flatMap(Account::sector)).contains("technolgy");
    assertThat(inspect(repaired).proposedRepairs())
        .isEqualTo(report.proposedRepairs().subList(1, 2));
  }

  @Test
  void tracesEachChangeToItsProposal() {
    InMemoryCrm crm = misspelt();
    QualityReport report = inspect(crm);
    RepairedCrm repaired = report.repaired(crm, report.proposedRepairs());
    assertThat(repaired.repairsOf(CrmEntity.OPPORTUNITY, "open-1"))
        .extracting(ProposedRepair::from)
        .containsExactly("GTXPro");
    assertThat(repaired.repairsOf(CrmEntity.OPPORTUNITY, "open-2")).isEmpty();
    assertThat(repaired.repairsOf(CrmEntity.ACCOUNT, "open-1")).isEmpty();
    assertThat(inspect(repaired).findings()).isEmpty();
  }

  @Test
  void mergesDuplicatesAndPointsWhatReferredToThemToTheOneKept() {
    PlantedCrm planted = clean();
    planted.accounts.add(
        Account.builder().id("z").name("NORTHWIND").sector("retail").country("Germany").build());
    planted.accounts.set(2, planted.accounts.get(2).toBuilder().parentAccountId("z").build());
    planted.contacts.add(Contact.builder().id("c-z").name("Bo").accountId("z").build());
    planted.change("won", 3, plus(new OpportunityFact.AccountLinked(start(TODAY), "z")));
    planted.activities.add(
        PlantedCrm.activity("v-z", "open-0", TODAY).toBuilder().accountId("z").build());
    InMemoryCrm crm = planted.build();
    QualityReport report = inspect(crm);
    CrmSnapshot merged = snapshot(report.repaired(crm, report.proposedRepairs()));
    assertThat(merged.account("z")).isEmpty();
    assertThat(merged.account("a-2").flatMap(Account::parentAccountId)).contains("a-0");
    assertThat(merged.contacts()).extracting(c -> c.accountId().orElse("")).doesNotContain("z");
    assertThat(merged.opportunities())
        .extracting(deal -> deal.accountId().orElse(""))
        .doesNotContain("z");
    assertThat(merged.activities()).allMatch(v -> v.accountId().orElse("").equals("a-0"));
    assertThat(merged.opportunities()).hasSize(120);
  }

  @Test
  void mergesContactsInActivities() {
    PlantedCrm planted = clean();
    planted.contacts.add(Contact.builder().id("c-9").name("ADA JONES").accountId("a-0").build());
    planted.activities.set(
        0, planted.activities.get(0).toBuilder().addContactIds("c-9", "c-0").build());
    InMemoryCrm crm = planted.build();
    QualityReport report = inspect(crm);
    CrmSnapshot merged = snapshot(report.repaired(crm, report.proposedRepairs()));
    assertThat(merged.activities().get(0).contactIds()).containsExactly("c-0");
    assertThat(merged.contacts()).hasSize(4);
  }

  @Test
  void repairsAnyFieldThatARuleMayPropose() {
    List<ProposedRepair> repairs =
        List.of(
            repair(CrmEntity.ACCOUNT, "country", "Germany", "a-0"),
            repair(CrmEntity.CONTACT, "accountId", "a-0", "c-0"),
            repair(CrmEntity.OPPORTUNITY, "ownerId", "r-0", "open-0"),
            repair(CrmEntity.OPPORTUNITY, "stage", "Engaging", "open-0"),
            repair(CrmEntity.OPPORTUNITY, "accountId", "a-0", "open-0"),
            repair(CrmEntity.ACTIVITY, "repId", "r-0", "v-0"),
            repair(CrmEntity.ACTIVITY, "opportunityId", "open-0", "v-0"));
    CrmSnapshot changed = snapshot(RepairedCrm.of(clean().build(), repairs));
    assertThat(changed.account("a-0").flatMap(Account::country)).contains("new");
    assertThat(changed.contacts().get(0).accountId()).contains("new");
    OpportunitySnapshot deal = changed.opportunity("open-0").orElseThrow();
    assertThat(List.of(deal.ownerId(), deal.stage(), deal.accountId()))
        .allMatch(value -> value.orElse("").equals("new"));
    assertThat(changed.activities().get(0).repId()).isEqualTo("new");
    assertThat(changed.activities().get(0).opportunityId()).contains("new");
    assertThat(changed.opportunity("open-4").flatMap(OpportunitySnapshot::ownerId))
        .as("others of the same value")
        .contains("r-0");
  }

  private static ProposedRepair repair(CrmEntity entity, String field, String from, String id) {
    return new ProposedRepair(entity, field, from, "new", 0.5, List.of(id));
  }
}
