package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds accounts and contacts that stand in the CRM more than once: the same name but for case,
 * space, punctuation and, for accounts, the legal form.
 *
 * <p>Accounts in two known countries, or of which one owns the other or both are owned by one, are
 * taken as parts of one group and not as duplicates. Contacts count as the same only at the same
 * account. The one with most deals is proposed to be kept.
 */
final class Duplicates implements QualityRule {

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "ag",
          "bv",
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "inc",
          "incorporated",
          "kg",
          "limited",
          "llc",
          "llp",
          "ltd",
          "nv",
          "oy",
          "plc",
          "pty",
          "sa",
          "sarl",
          "se",
          "spa",
          "srl");

  private static final CrmField ACCOUNT_ID = CrmField.account("id", a -> Optional.of(a.id()));
  private static final CrmField CONTACT_ID = CrmField.contact("id", c -> Optional.of(c.id()));

  @Override
  public List<QualityFinding> inspect(QualityInput input) {
    CrmSnapshot crm = input.snapshot();
    List<QualityFinding> findings = new ArrayList<>();
    report(ACCOUNT_ID, crm.accounts().size(), accounts(crm)).ifPresent(findings::add);
    report(CONTACT_ID, crm.contacts().size(), contacts(crm)).ifPresent(findings::add);
    return findings;
  }

  /** The id of each duplicate with the id of the one to keep. */
  private static Map<String, String> accounts(CrmSnapshot crm) {
    Map<String, Integer> deals = new HashMap<>();
    for (OpportunitySnapshot deal : crm.opportunities()) {
      deal.accountId().ifPresent(id -> deals.merge(id, 1, Integer::sum));
    }
    Map<String, List<Account>> byName = new LinkedHashMap<>();
    for (Account account : crm.accounts()) {
      String name = withoutLegalForm(account.name());
      if (!name.isEmpty()) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(account);
      }
    }
    Map<String, String> duplicates = new LinkedHashMap<>();
    for (List<Account> sameName : byName.values()) {
      Account kept = sameName.get(0);
      for (Account account : sameName) {
        boolean more = deals.getOrDefault(account.id(), 0) > deals.getOrDefault(kept.id(), 0);
        kept = more ? account : kept;
      }
      for (Account account : sameName) {
        if (account != kept && !mayBeTwo(account, kept)) {
          duplicates.put(account.id(), kept.id());
        }
      }
    }
    return duplicates;
  }

  private static Map<String, String> contacts(CrmSnapshot crm) {
    Map<List<String>, String> first = new HashMap<>();
    Map<String, String> duplicates = new LinkedHashMap<>();
    for (Contact contact : crm.contacts()) {
      String name = Spelling.normalForm(contact.name());
      if (contact.accountId().isPresent() && !name.isEmpty()) {
        String kept =
            first.computeIfAbsent(List.of(contact.accountId().get(), name), key -> contact.id());
        if (!kept.equals(contact.id())) {
          duplicates.put(contact.id(), kept);
        }
      }
    }
    return duplicates;
  }

  private static boolean mayBeTwo(Account a, Account b) {
    boolean otherCountry =
        a.country().isPresent() && b.country().isPresent() && !a.country().equals(b.country());
    boolean oneGroup =
        a.parentAccountId().equals(Optional.of(b.id()))
            || b.parentAccountId().equals(Optional.of(a.id()))
            || (a.parentAccountId().isPresent() && a.parentAccountId().equals(b.parentAccountId()));
    return otherCountry || oneGroup;
  }

  private static String withoutLegalForm(String name) {
    StringBuilder rest = new StringBuilder();
    for (String word : name.toLowerCase(Locale.ROOT).split("[\\s,;()&/-]+")) {
      String form = Spelling.normalForm(word);
      if (!LEGAL_FORMS.contains(form)) {
        rest.append(form);
      }
    }
    return rest.isEmpty() ? Spelling.normalForm(name) : rest.toString();
  }

  private static Optional<QualityFinding> report(
      CrmField id, long of, Map<String, String> duplicates) {
    if (duplicates.isEmpty()) {
      return Optional.empty();
    }
    List<ProposedRepair> merges = new ArrayList<>();
    Offenders offenders = new Offenders();
    duplicates.forEach(
        (duplicate, kept) -> {
          offenders.look(duplicate, true);
          merges.add(new Spelling.Match(kept, 1).repair(id, duplicate, List.of(duplicate)));
        });
    String kind = id.entity().plural();
    return Optional.of(
        offenders
            .finding("duplicate", id)
            .severity(Severity.WARNING)
            .dimension(QualityDimension.DUPLICATE)
            .of(of)
            .statement(
                ("%s of %s %s have the name of another one but for case, punctuation or legal"
                        + " form%s.")
                    .formatted(
                        Sentences.number(offenders.count()),
                        Sentences.number(of),
                        kind,
                        Sentences.proposals(merges)))
            .repairs(merges)
            .build());
  }
}
