package io.planwright.forecasting.pipeline.win;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.OpportunityStatus;
import io.planwright.crm.Outcome;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One deal, replayed forward day by day; each fact is taken once. Mutable, for one thread. */
final class DealState {

  private final List<OpportunityFact> facts;
  private final int[] days;
  private int next;

  final String id;
  OpportunityStatus status = OpportunityStatus.OPEN;
  int createdOn = Cases.NEVER;
  int changedOn;
  int stageSince;
  int expectedClose = Cases.NEVER;
  int pushes;
  @Nullable String stage;
  @Nullable String owner;
  @Nullable String account;
  @Nullable String product;
  @Nullable Money amount;

  DealState(Opportunity deal, ZoneId zone) {
    id = deal.id();
    facts = deal.facts();
    days =
        facts.stream()
            .mapToInt(fact -> Math.toIntExact(LocalDate.ofInstant(fact.at(), zone).toEpochDay()))
            .toArray();
  }

  /** Takes the facts of the days up to this one, which must not be before those taken. */
  void advance(int day) {
    for (; next < days.length && days[next] <= day; next++) {
      changedOn = days[next];
      take(facts.get(next), days[next]);
    }
  }

  boolean isCreated() {
    return createdOn != Cases.NEVER;
  }

  boolean isOpen() {
    return isCreated() && status == OpportunityStatus.OPEN;
  }

  private void take(OpportunityFact fact, int day) {
    if (fact instanceof OpportunityFact.Created) {
      createdOn = day;
    } else if (fact instanceof OpportunityFact.StageEntered f) {
      stageSince = f.stage().equals(stage) ? stageSince : day;
      stage = f.stage();
    } else if (fact instanceof OpportunityFact.OwnerSet f) {
      owner = f.repId();
    } else if (fact instanceof OpportunityFact.AccountLinked f) {
      account = f.accountId();
    } else if (fact instanceof OpportunityFact.ProductSet f) {
      product = f.productId();
    } else if (fact instanceof OpportunityFact.AmountSet f) {
      amount = f.amount();
    } else if (fact instanceof OpportunityFact.CloseDateSet f) {
      int expected = Math.toIntExact(f.expectedClose().toEpochDay());
      pushes += expectedClose != Cases.NEVER && expected > expectedClose ? 1 : 0;
      expectedClose = expected;
    } else if (fact instanceof OpportunityFact.Closed f) {
      status = after(f, status);
    } else if (fact instanceof OpportunityFact.Reopened) {
      status = OpportunityStatus.OPEN;
    }
  }

  /** The first day ahead at whose end the deal is closed, {@link Cases#NEVER} if there is none. */
  int closingDay() {
    OpportunityStatus last = status;
    for (int i = next; i < days.length; i++) {
      last = after(facts.get(i), last);
      boolean dayEnds = i + 1 == days.length || days[i + 1] > days[i];
      if (dayEnds && last != OpportunityStatus.OPEN) {
        return days[i];
      }
    }
    return Cases.NEVER;
  }

  /** Whether the deal is won at the end of a day ahead. */
  boolean isWonOn(int day) {
    OpportunityStatus last = status;
    for (int i = next; i < days.length && days[i] <= day; i++) {
      last = after(facts.get(i), last);
    }
    return last == OpportunityStatus.WON;
  }

  private static OpportunityStatus after(OpportunityFact fact, OpportunityStatus before) {
    if (fact instanceof OpportunityFact.Closed f) {
      return f.outcome() == Outcome.WON ? OpportunityStatus.WON : OpportunityStatus.LOST;
    }
    return fact instanceof OpportunityFact.Reopened ? OpportunityStatus.OPEN : before;
  }
}
