package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Fills a chart in which nothing is wrong. */
final class CleanChart {

  private final ChartDraft draft;
  private final Random random;

  CleanChart(ChartDraft draft) {
    this.draft = draft;
    this.random = draft.random;
  }

  void fill() {
    int people = 6 + random.nextInt(9);
    for (int p = 0; p < people; p++) {
      addPerson(p);
    }
    int[] answers = new int[people];
    int[] does = new int[people];
    int size = 8 + random.nextInt(13);
    for (int i = 0; i < size; i++) {
      String id = "i" + i;
      draft.items.add(item(id));
      assign(id, answers, does);
      draft.untouched.add(id);
    }
    for (int p = 0; p < people; p++) {
      String id = "minutes" + p;
      draft.items.add(RaciItem.builder().id(id).build());
      draft.give(id, draft.freshPerson(), RaciRole.ACCOUNTABLE);
      draft.give(id, draft.freshPerson(), RaciRole.RESPONSIBLE);
      draft.give(id, "p" + p, RaciRole.INFORMED);
    }
  }

  private void addPerson(int p) {
    RaciParty.Builder person = draft.able("p" + p);
    if (p > 0 && random.nextInt(3) == 0) {
      DateRange away = draft.range();
      person.addAbsences(away);
      draft.delegations.add(RaciDelegation.ofAll("p" + p, draft.freshPerson(), away));
    }
    draft.parties.add(person.build());
  }

  private RaciItem item(String id) {
    RaciItem.Builder item = RaciItem.builder().id(id);
    if (random.nextBoolean()) {
      DateRange window = draft.range();
      // Days off alone give no time.
      item.window(window).effortHours(window.days() > 2 ? random.nextInt(40) : 0);
    }
    if (random.nextBoolean()) {
      item.requiredGrade(1 + random.nextInt(9)).amount(Money.of("" + random.nextInt(9), "EUR"));
    }
    return item.addSkills(ChartDraft.SKILLS.get(random.nextInt(3))).build();
  }

  private void assign(String id, int[] answers, int[] does) {
    List<Integer> order = new ArrayList<>();
    for (int p = 0; p < answers.length; p++) {
      order.add(p);
    }
    Collections.shuffle(order, random);
    int accountable = order.stream().filter(p -> answers[p] < 5).findFirst().orElseThrow();
    answers[accountable]++;
    draft.give(id, "p" + accountable, RaciRole.ACCOUNTABLE);
    int wanted = 1 + random.nextInt(2);
    for (int p : order) {
      if (p != accountable && does[p] < 7 && wanted > 0) {
        does[p]++;
        wanted--;
        draft.give(id, "p" + p, RaciRole.RESPONSIBLE);
      } else if (p != accountable
          && random.nextInt(5) == 0
          && draft.holders(id, RaciRole.CONSULTED) < 3) {
        draft.give(id, "p" + p, RaciRole.CONSULTED);
      } else if (random.nextInt(5) == 0 && draft.holders(id, RaciRole.INFORMED) < 6) {
        draft.give(id, "p" + p, RaciRole.INFORMED);
      }
    }
  }
}
