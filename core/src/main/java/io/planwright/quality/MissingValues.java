package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.crm.OpportunitySnapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds fields that are filled on some things and empty on others. A field that is empty throughout
 * is taken as one that this CRM does not use.
 */
final class MissingValues implements QualityRule {

  /** From this share of empty ones on, analyses by the field rest on too little. */
  private static final double MANY = 0.05;

  private static final List<CrmField> FIELDS =
      List.of(
          CrmField.deal("stage", OpportunitySnapshot::stage),
          CrmField.deal("ownerId", OpportunitySnapshot::ownerId),
          CrmField.deal("accountId", OpportunitySnapshot::accountId),
          CrmField.deal("productId", OpportunitySnapshot::productId),
          CrmField.deal("amount", deal -> deal.amount().map(amount -> "set")),
          CrmField.deal("expectedClose", deal -> deal.expectedClose().map(day -> "set")),
          CrmField.account("sector", Account::sector),
          CrmField.account("country", Account::country),
          CrmField.contact("accountId", Contact::accountId));

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    List<QualityFinding> findings = new ArrayList<>();
    for (CrmField field : FIELDS) {
      Offenders missing = new Offenders();
      field.read(input.snapshot(), (id, value) -> missing.look(id, value.isEmpty()));
      if (!missing.none() && missing.count() < missing.of()) {
        findings.add(
            missing
                .finding("missing value", field)
                .severity(missing.share() < MANY ? Severity.INFO : Severity.WARNING)
                .dimension(QualityDimension.MISSING)
                .statement(
                    "%s %s have no %s."
                        .formatted(
                            missing.inWords(),
                            field.entity().plural(),
                            Sentences.words(field.name())))
                .build());
      }
    }
    return findings;
  }
}
