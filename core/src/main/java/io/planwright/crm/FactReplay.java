package io.planwright.crm;

import io.planwright.internal.Json;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays the facts of one deal forward to a cut. One pass; not thread-safe, used once. */
final class FactReplay {

  private @Nullable Instant createdAt;
  private @Nullable Instant lastChangedAt;
  private @Nullable String stage;
  private @Nullable Instant stageEnteredAt;
  private @Nullable String ownerId;
  private @Nullable String accountId;
  private @Nullable String productId;
  private @Nullable BigDecimal quantity;
  private @Nullable Money amount;
  private @Nullable LocalDate expectedClose;
  private int closeDatePushes;
  private @Nullable CreditSplit credit;
  private OpportunityStatus status = OpportunityStatus.OPEN;
  private @Nullable LocalDate closedOn;

  private FactReplay() {}

  static @Nullable OpportunitySnapshot snapshot(Opportunity opportunity, KnowledgeCut cut) {
    List<OpportunityFact> facts = opportunity.facts();
    FactReplay replay = new FactReplay();
    for (int i = 0; i < facts.size(); i++) {
      OpportunityFact fact = facts.get(i);
      if (!cut.knows(fact.at())) {
        break; // the facts are in order, so all that follow are later still
      }
      replay.take(fact);
      replay.lastChangedAt = fact.at();
    }
    return replay.snapshotOf(opportunity, cut);
  }

  private void take(OpportunityFact fact) {
    if (fact instanceof OpportunityFact.StageEntered f) {
      enter(f);
    } else if (fact instanceof OpportunityFact.AmountSet f) {
      amount = f.amount();
    } else if (fact instanceof OpportunityFact.CloseDateSet f) {
      expect(f.expectedClose());
    } else if (fact instanceof OpportunityFact.OwnerSet f) {
      ownerId = f.repId();
    } else if (fact instanceof OpportunityFact.AccountLinked f) {
      accountId = f.accountId();
    } else if (fact instanceof OpportunityFact.ProductSet f) {
      productId = f.productId();
      quantity = f.quantity();
    } else if (fact instanceof OpportunityFact.CreditSet f) {
      credit = f.credit();
    } else {
      takeLifeCycle(fact);
    }
  }

  private void takeLifeCycle(OpportunityFact fact) {
    if (fact instanceof OpportunityFact.Created f) {
      createdAt = f.at();
    } else if (fact instanceof OpportunityFact.Closed f) {
      status = f.outcome().status();
      closedOn = f.closedOn();
    } else if (fact instanceof OpportunityFact.Reopened) {
      status = OpportunityStatus.OPEN;
      closedOn = null;
    }
  }

  private void enter(OpportunityFact.StageEntered entered) {
    if (!entered.stage().equals(stage)) { // the same stage said again does not start it again
      stage = entered.stage();
      stageEnteredAt = entered.at();
    }
  }

  private void expect(LocalDate day) {
    if (expectedClose != null && day.isAfter(expectedClose)) {
      closeDatePushes++;
    }
    expectedClose = day;
  }

  private @Nullable OpportunitySnapshot snapshotOf(Opportunity opportunity, KnowledgeCut cut) {
    if (createdAt == null || lastChangedAt == null) {
      return null;
    }
    OpportunitySnapshot.Builder known = OpportunitySnapshot.builder();
    known.id(opportunity.id()).asOf(cut.date()).name(opportunity.name()).status(status);
    known.createdOn(cut.dayOf(createdAt)).lastChangedOn(cut.dayOf(lastChangedAt));
    known.closeDatePushes(closeDatePushes);
    if (stage != null && stageEnteredAt != null) {
      known.stage(stage).stageEnteredOn(cut.dayOf(stageEnteredAt));
    }
    if (productId != null && quantity != null) {
      known.productId(productId).quantity(quantity);
    }
    Json.ifPresent(ownerId, known::ownerId);
    Json.ifPresent(accountId, known::accountId);
    Json.ifPresent(amount, known::amount);
    Json.ifPresent(expectedClose, known::expectedClose);
    Json.ifPresent(closedOn, known::closedOn);
    Json.ifPresent(credit, known::credit);
    return known.build();
  }
}
