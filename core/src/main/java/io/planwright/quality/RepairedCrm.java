package io.planwright.quality;

import io.planwright.crm.Account;
import io.planwright.crm.Contact;
import io.planwright.crm.CrmSource;
import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.PriceList;
import io.planwright.crm.Product;
import io.planwright.crm.SalesActivity;
import io.planwright.crm.SalesRep;
import io.planwright.crm.SalesTeam;
import io.planwright.crm.TeamMembership;
import io.planwright.crm.Territory;
import io.planwright.crm.TerritoryAssignment;
import io.planwright.internal.Require;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A CRM with accepted repairs applied while it is read. The original stays as it is and in reach,
 * and each change can be traced to the proposal that made it.
 *
 * <p>Immutable; as thread-safe as the original.
 */
public final class RepairedCrm implements CrmSource {

  private final CrmSource original;
  private final List<ProposedRepair> repairs;
  private final RepairPlan plan;

  private RepairedCrm(CrmSource original, List<ProposedRepair> repairs) {
    this.original = original;
    this.repairs = repairs;
    this.plan = new RepairPlan(repairs);
  }

  /**
   * Applies repairs.
   *
   * @param original the CRM to repair
   * @param accepted the repairs to apply
   * @return the repaired CRM
   * @throws IllegalArgumentException if a repair is of a field that cannot be repaired, if two
   *     repairs want the same value to become two others, or if one is merged into one that is
   *     merged away itself
   */
  public static RepairedCrm of(CrmSource original, Collection<ProposedRepair> accepted) {
    return new RepairedCrm(
        Require.nonNull(original, "original"), List.copyOf(Require.nonNull(accepted, "accepted")));
  }

  /**
   * The CRM before the repairs.
   *
   * @return the original
   */
  public CrmSource original() {
    return original;
  }

  /**
   * The repairs that were accepted.
   *
   * @return the repairs, unmodifiable
   */
  public List<ProposedRepair> repairs() {
    return repairs;
  }

  /**
   * The repairs that changed one thing, with its values before and after.
   *
   * @param entity the kind of thing
   * @param id its id in the original
   * @return the repairs, unmodifiable, empty if it is as it was
   */
  public List<ProposedRepair> repairsOf(CrmEntity entity, String id) {
    Require.nonNull(entity, "entity");
    Require.nonNull(id, "id");
    return repairs.stream().filter(repair -> RepairPlan.concerns(repair, entity, id)).toList();
  }

  @Override
  public Stream<Account> accounts() {
    return original
        .accounts()
        .filter(account -> !plan.isDropped(CrmEntity.ACCOUNT, account.id()))
        .map(this::repaired);
  }

  @Override
  public Stream<Contact> contacts() {
    return original
        .contacts()
        .filter(contact -> !plan.isDropped(CrmEntity.CONTACT, contact.id()))
        .map(this::repaired);
  }

  @Override
  public Stream<Opportunity> opportunities() {
    return original.opportunities().map(this::repaired);
  }

  @Override
  public Stream<SalesActivity> activities() {
    return original.activities().map(this::repaired);
  }

  @Override
  public Stream<Product> products() {
    return original.products();
  }

  @Override
  public Stream<SalesRep> reps() {
    return original.reps();
  }

  @Override
  public Stream<PriceList> priceLists() {
    return original.priceLists();
  }

  @Override
  public Stream<SalesTeam> teams() {
    return original.teams();
  }

  @Override
  public Stream<TeamMembership> teamMemberships() {
    return original.teamMemberships();
  }

  @Override
  public Stream<Territory> territories() {
    return original.territories();
  }

  @Override
  public Stream<TerritoryAssignment> territoryAssignments() {
    return original.territoryAssignments();
  }

  private Account repaired(Account account) {
    CrmEntity entity = CrmEntity.ACCOUNT;
    String id = account.id();
    if (!plan.touches(entity, id)) {
      return account;
    }
    Optional<String> parent =
        account
            .parentAccountId()
            .map(now -> plan.reference(entity, "parentAccountId", id, now, CrmEntity.ACCOUNT))
            .filter(owner -> !owner.equals(id)); // it was owned by its duplicate
    return account.toBuilder()
        .sector(account.sector().map(now -> plan.value(entity, "sector", id, now)))
        .country(account.country().map(now -> plan.value(entity, "country", id, now)))
        .parentAccountId(parent)
        .build();
  }

  private Contact repaired(Contact contact) {
    String id = contact.id();
    return contact.toBuilder()
        .accountId(
            contact
                .accountId()
                .map(
                    now ->
                        plan.reference(CrmEntity.CONTACT, "accountId", id, now, CrmEntity.ACCOUNT)))
        .build();
  }

  private SalesActivity repaired(SalesActivity activity) {
    CrmEntity entity = CrmEntity.ACTIVITY;
    String id = activity.id();
    if (!plan.touches(entity, id)) {
      return activity;
    }
    return activity.toBuilder()
        .repId(plan.value(entity, "repId", id, activity.repId()))
        .accountId(
            activity
                .accountId()
                .map(now -> plan.reference(entity, "accountId", id, now, CrmEntity.ACCOUNT)))
        .opportunityId(
            activity.opportunityId().map(now -> plan.value(entity, "opportunityId", id, now)))
        .contactIds(
            activity.contactIds().stream()
                .map(contact -> plan.merged(CrmEntity.CONTACT, contact))
                .distinct()
                .toList())
        .build();
  }

  private Opportunity repaired(Opportunity deal) {
    if (!plan.touches(CrmEntity.OPPORTUNITY, deal.id())) {
      return deal;
    }
    return deal.toBuilder()
        .facts(deal.facts().stream().map(fact -> repaired(deal.id(), fact)).toList())
        .build();
  }

  private OpportunityFact repaired(String id, OpportunityFact fact) {
    CrmEntity entity = CrmEntity.OPPORTUNITY;
    if (fact instanceof OpportunityFact.ProductSet set) {
      String productId = plan.value(entity, "productId", id, set.productId());
      return new OpportunityFact.ProductSet(set.at(), productId, set.quantity());
    }
    if (fact instanceof OpportunityFact.AccountLinked link) {
      return new OpportunityFact.AccountLinked(
          link.at(), plan.reference(entity, "accountId", id, link.accountId(), CrmEntity.ACCOUNT));
    }
    if (fact instanceof OpportunityFact.OwnerSet set) {
      return new OpportunityFact.OwnerSet(set.at(), plan.value(entity, "ownerId", id, set.repId()));
    }
    if (fact instanceof OpportunityFact.StageEntered entered) {
      return new OpportunityFact.StageEntered(
          entered.at(), plan.value(entity, "stage", id, entered.stage()));
    }
    return fact;
  }
}
