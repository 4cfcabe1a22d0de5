package io.planwright.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.CrmSource;
import io.planwright.crm.InMemoryCrm;
import io.planwright.run.RunControl;
import io.planwright.testkit.SharedData;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The known flaws of the public data set "CRM Sales Opportunities", counted by hand in its files.
 */
class RealPipelineQualityTest {

  private static InMemoryCrm crm;
  private static QualityReport report;

  @BeforeAll
  static void inspect() {
    crm = PipelineFolder.read(SharedData.pipeline());
    report = inspect(crm);
  }

  private static QualityReport inspect(CrmSource source) {
    return DataQuality.standard()
        .inspect(source, PipelineFolder.LAST_DAY, ZoneOffset.UTC, RunControl.unlimited());
  }

  private static QualityFinding finding(String rule, CrmEntity entity, String field) {
    List<QualityFinding> found =
        report.findings().stream()
            .filter(f -> f.rule().equals(rule) && f.entity() == entity && f.field().equals(field))
            .toList();
    assertThat(found).as("%s of %s", rule, field).hasSize(1);
    return found.get(0);
  }

  private static void assertCounts(QualityFinding finding, long count, long of) {
    assertThat(finding.count()).isEqualTo(count);
    assertThat(finding.of()).isEqualTo(of);
  }

  @Test
  void proposesTheProductThatWasMeant() {
    QualityFinding product = finding("misspelt reference", CrmEntity.OPPORTUNITY, "productId");
    assertCounts(product, 1480, 8800);
    assertThat(product.statement())
        .isEqualTo(
            "1,480 of 8,800 deals refer to a product that is not in the CRM but is written almost"
                + " like one that is: \"GTXPro\" for \"GTX Pro\".");
    assertThat(product.repairs()).hasSize(1);
    ProposedRepair repair = product.repairs().get(0);
    assertThat(repair.from()).isEqualTo("GTXPro");
    assertThat(repair.to()).isEqualTo("GTX Pro");
    assertThat(repair.similarity()).isEqualTo(1);
    assertThat(repair.ids()).hasSize(1480);
  }

  @Test
  void proposesTheSectorAndTheCountryThatWereMeant() {
    QualityFinding sector = finding("misspelt value", CrmEntity.ACCOUNT, "sector");
    assertCounts(sector, 12, 85);
    assertThat(sector.repairs()).extracting(ProposedRepair::to).containsExactly("technology");
    QualityFinding country = finding("misspelt value", CrmEntity.ACCOUNT, "country");
    assertCounts(country, 1, 85);
    assertThat(country.repairs()).extracting(ProposedRepair::from).containsExactly("Philipines");
    assertThat(country.repairs()).extracting(ProposedRepair::to).containsExactly("Philippines");
  }

  @Test
  void findsTheDealsThatOutlivedEveryClosedOne() {
    QualityFinding zombies =
        finding("older than the longest closed cycle", CrmEntity.OPPORTUNITY, "createdOn");
    assertCounts(zombies, 1291, 1589);
    assertThat(zombies.statement())
        .startsWith("1,291 of 1,589 open deals in stage Engaging are older")
        .contains("(138 days)");
  }

  @Test
  void findsTheAccountThatOpenDealsAloneLack() {
    QualityFinding leak = finding("outcome given away", CrmEntity.OPPORTUNITY, "accountId");
    assertCounts(leak, 1425, 2089);
    assertThat(leak.statement())
        .startsWith(
            "The account is missing on 1,425 of 2,089 open deals but on 0 of 6,711 closed ones.");
    assertCounts(finding("missing value", CrmEntity.OPPORTUNITY, "accountId"), 1425, 8800);
  }

  @Test
  void findsTheAmountThatTellsWonFromLost() {
    assertThat(report.findings(QualityDimension.LEAKING))
        .filteredOn(f -> f.field().equals("amount"))
        .extracting(QualityFinding::count, QualityFinding::of)
        .containsExactlyInAnyOrder(tuple(2089L, 2089L), tuple(2473L, 2473L));
  }

  @Test
  void findsTheRepsWithoutDeals() {
    assertCounts(finding("rep without deals", CrmEntity.REP, "id"), 5, 35);
  }

  @Test
  void findsNoFlawThatIsNotThere() {
    assertThat(report.findings(QualityDimension.DUPLICATE)).isEmpty();
    assertThat(report.findings(QualityDimension.CONTRADICTORY)).isEmpty();
    assertThat(report.findings(QualityDimension.MISSPELLED)).hasSize(3);
    assertThat(report.findings()).hasSize(12);
  }

  @Test
  void isMendedByItsProposals() {
    RepairedCrm repaired = report.repaired(crm, report.proposedRepairs());
    assertThat(inspect(repaired).findings(QualityDimension.MISSPELLED)).isEmpty();
    CrmSnapshot snapshot = CrmSnapshot.of(repaired, PipelineFolder.LAST_DAY, ZoneOffset.UTC);
    assertThat(snapshot.opportunities())
        .filteredOn(deal -> deal.productId().equals(Optional.of("GTX Pro")))
        .hasSize(1480);
    assertThat(inspect(crm)).as("the original is as it was").isEqualTo(report);
  }
}
