package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.Product;
import io.planwright.crm.SalesActivity;
import io.planwright.crm.SalesRep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds references to things that are not in the CRM. Where something there is written almost the
 * same, the reference is called misspelt and that thing is proposed.
 */
final class DanglingReferences implements QualityRule {

  private static final double LEAST_SIMILARITY = 0.8;

  private static final List<Reference> REFERENCES =
      List.of(
          new Reference(
              CrmField.deal("productId", OpportunitySnapshot::productId), CrmEntity.PRODUCT),
          new Reference(
              CrmField.deal("accountId", OpportunitySnapshot::accountId), CrmEntity.ACCOUNT),
          new Reference(CrmField.deal("ownerId", OpportunitySnapshot::ownerId), CrmEntity.REP),
          new Reference(
              CrmField.account("parentAccountId", Account::parentAccountId), CrmEntity.ACCOUNT),
          new Reference(CrmField.contact("accountId", Contact::accountId), CrmEntity.ACCOUNT),
          new Reference(
              CrmField.activity("repId", activity -> Optional.of(activity.repId())), CrmEntity.REP),
          new Reference(
              CrmField.activity("accountId", SalesActivity::accountId), CrmEntity.ACCOUNT),
          new Reference(
              CrmField.activity("opportunityId", SalesActivity::opportunityId),
              CrmEntity.OPPORTUNITY));

  private record Reference(CrmField field, CrmEntity target) {

    Catalogue catalogue(CrmSnapshot crm) {
      return switch (target) {
        case ACCOUNT -> Catalogue.of(crm.accounts(), Account::id, Account::name);
        case CONTACT -> Catalogue.of(crm.contacts(), Contact::id, Contact::name);
        case PRODUCT -> Catalogue.of(crm.products(), Product::id, Product::name);
        case REP -> Catalogue.of(crm.reps(), SalesRep::id, SalesRep::name);
        case OPPORTUNITY ->
            Catalogue.of(crm.opportunities(), OpportunitySnapshot::id, OpportunitySnapshot::id);
        case ACTIVITY -> Catalogue.of(crm.activities(), SalesActivity::id, SalesActivity::id);
      };
    }
  }

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    List<QualityFinding> findings = new ArrayList<>();
    for (Reference reference : REFERENCES) {
      Inspection inspection = new Inspection(reference, reference.catalogue(input.snapshot()));
      reference
          .field()
          .read(input.snapshot(), (id, to) -> to.ifPresent(value -> inspection.look(id, value)));
      inspection.addTo(findings);
    }
    return findings;
  }

  /** One reference on its way through the CRM; used once. */
  private static final class Inspection {

    private final Reference reference;
    private final Catalogue catalogue;
    private final Map<String, Optional<Spelling.Match>> matches = new LinkedHashMap<>();
    private final Map<String, List<String>> idsByMisspelling = new LinkedHashMap<>();
    private final Offenders misspelt = new Offenders();
    private final Offenders dangling = new Offenders();
    private String firstDangling = "";

    Inspection(Reference reference, Catalogue catalogue) {
      this.reference = reference;
      this.catalogue = catalogue;
    }

    void look(String id, String to) {
      if (catalogue.has(to)) {
        misspelt.look(id, false);
        dangling.look(id, false);
        return;
      }
      boolean near =
          matches
              .computeIfAbsent(to, value -> catalogue.nearest(value, LEAST_SIMILARITY))
              .isPresent();
      misspelt.look(id, near);
      dangling.look(id, !near);
      if (near) {
        idsByMisspelling.computeIfAbsent(to, key -> new ArrayList<>()).add(id);
      } else if (firstDangling.isEmpty()) {
        firstDangling = to;
      }
    }

    void addTo(List<QualityFinding> findings) {
      CrmField field = reference.field();
      if (!misspelt.none()) {
        List<ProposedRepair> repairs = repairs();
        findings.add(
            misspelt
                .finding("misspelt reference", field)
                .severity(Severity.CRITICAL)
                .dimension(QualityDimension.MISSPELLED)
                .statement(sentence(misspelt, " but is written almost like one that is", repairs))
                .repairs(repairs)
                .build());
      }
      if (!dangling.none()) {
        findings.add(
            dangling
                .finding("dangling reference", field)
                .severity(Severity.CRITICAL)
                .dimension(QualityDimension.MISSING)
                .statement(sentence(dangling, ", such as \"" + firstDangling + "\"", List.of()))
                .build());
      }
    }

    private List<ProposedRepair> repairs() {
      List<ProposedRepair> repairs = new ArrayList<>();
      idsByMisspelling.forEach(
          (from, ids) ->
              matches
                  .getOrDefault(from, Optional.empty())
                  .ifPresent(to -> repairs.add(to.repair(reference.field(), from, ids))));
      return repairs;
    }

    private String sentence(Offenders offenders, String how, List<ProposedRepair> repairs) {
      return offenders.inWords()
          + " "
          + reference.field().entity().plural()
          + " refer to "
          + reference.target().withArticle()
          + " that is not in the CRM"
          + how
          + Sentences.proposals(repairs)
          + ".";
    }
  }
}
