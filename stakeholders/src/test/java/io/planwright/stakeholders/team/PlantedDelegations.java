package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.ChartDraft.days;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Plants faults of absences and delegations, which hold on certain days. */
final class PlantedDelegations {

  private final PlantedChart planted;
  private final ChartDraft draft;

  PlantedDelegations(PlantedChart planted) {
    this.planted = planted;
    this.draft = planted.draft;
  }

  void plant(RaciRule rule) {
    switch (rule) {
      case RESPONSIBLE_AND_ACCOUNTABLE -> plantMeeting();
      case ACCOUNTABLE_AWAY -> plantAccountableAway();
      case RESPONSIBLE_AWAY -> plantResponsibleAway();
      case DELEGATE_AWAY -> plantAway();
      case DELEGATE_UNABLE -> plantUnable();
      case DELEGATION_SPLIT -> plantSplit();
      case DELEGATION_CYCLE -> plantCycle();
      default -> throw new IllegalArgumentException(rule + " does not hang on days");
    }
  }

  /** Who answers and who does it come together in one delegate from day 5 to 9. */
  private void plantMeeting() {
    String item = draft.freshItem();
    String accountable = draft.ids(item, RaciRole.ACCOUNTABLE).iterator().next();
    String responsible = draft.ids(item, RaciRole.RESPONSIBLE).iterator().next();
    String meeting = draft.freshPerson();
    List<String> named = draft.random.nextBoolean() ? List.of() : List.of(item);
    draft.delegations.add(new RaciDelegation(accountable, meeting, days(2, 9), named));
    if (draft.random.nextBoolean()) {
      draft.delegations.add(RaciDelegation.ofAll(responsible, meeting, days(5, 12)));
    } else {
      String between = draft.freshPerson();
      draft.delegations.add(RaciDelegation.ofAll(responsible, between, days(0, 30)));
      draft.delegations.add(RaciDelegation.ofAll(between, meeting, days(5, 12)));
    }
    planted.expect(
        RaciRule.RESPONSIBLE_AND_ACCOUNTABLE,
        Set.of(item),
        Set.of(accountable, responsible, meeting),
        days(5, 9));
    oneAfterTheOther();
  }

  /** A delegate who has both parts, but never on one day or of one item. */
  private void oneAfterTheOther() {
    String item = draft.freshItem();
    String delegate = draft.freshPerson();
    String accountable = draft.ids(item, RaciRole.ACCOUNTABLE).iterator().next();
    String responsible = draft.ids(item, RaciRole.RESPONSIBLE).iterator().next();
    draft.delegations.add(RaciDelegation.ofAll(accountable, delegate, days(2, 9)));
    if (draft.random.nextBoolean()) {
      draft.delegations.add(RaciDelegation.ofAll(responsible, delegate, days(9, 12)));
    } else {
      String other = draft.freshItem();
      draft.give(other, responsible, RaciRole.RESPONSIBLE);
      draft.delegations.add(new RaciDelegation(responsible, delegate, days(2, 12), List.of(other)));
    }
  }

  private void plantAccountableAway() {
    String item = draft.freshItem();
    draft.change(item, i -> i.window(days(10, 30)));
    String person = draft.add(draft.able(draft.next("q")).addAbsences(days(5, 20)));
    draft.answersFor(item, person);
    boolean isCovered = draft.random.nextBoolean();
    if (isCovered) {
      draft.delegations.add(RaciDelegation.ofAll(person, draft.freshPerson(), days(0, 12)));
    }
    planted.expect(
        RaciRule.ACCOUNTABLE_AWAY, Set.of(item), Set.of(person), days(isCovered ? 12 : 10, 20));
  }

  private void plantResponsibleAway() {
    String item = draft.freshItem();
    draft.change(item, i -> i.window(days(-30, 40)));
    draft.take(item, RaciRole.RESPONSIBLE);
    String one = draft.add(draft.able(draft.next("q")).addAbsences(days(-20, 8)));
    String other = draft.add(draft.able(draft.next("q")).addAbsences(days(-25, 5)));
    draft.give(item, one, RaciRole.RESPONSIBLE);
    draft.give(item, other, RaciRole.RESPONSIBLE);
    planted.expect(RaciRule.RESPONSIBLE_AWAY, Set.of(item), Set.of(one, other), days(0, 5));
  }

  private void plantSplit() {
    String person = draft.freshPerson();
    String item = draft.answersFor(draft.freshItem(), person);
    String one = draft.freshPerson();
    String other = draft.freshPerson();
    boolean isAll = draft.random.nextBoolean();
    List<String> which = isAll ? List.of() : List.of(item);
    draft.delegations.add(new RaciDelegation(person, one, days(0, 9), which));
    draft.delegations.add(new RaciDelegation(person, other, days(7, 12), which));
    planted.expect(
        RaciRule.DELEGATION_SPLIT, Set.copyOf(which), Set.of(person, one, other), days(7, 9));
  }

  private void plantCycle() {
    String one = draft.freshPerson();
    String two = draft.freshPerson();
    String three = draft.freshPerson();
    draft.give(draft.freshItem(), one, RaciRole.INFORMED);
    draft.delegations.add(RaciDelegation.ofAll(one, two, days(0, 9)));
    draft.delegations.add(RaciDelegation.ofAll(two, three, days(4, 12)));
    draft.delegations.add(RaciDelegation.ofAll(three, one, days(2, 8)));
    planted.expect(RaciRule.DELEGATION_CYCLE, Set.of(), Set.of(one, two, three), days(4, 8));
  }

  /** A delegate is away from day 3 to 9; whatever is decoy is in good order. */
  private void plantAway() {
    String from = draft.freshPerson();
    String to = draft.add(draft.able(draft.next("q")).addAbsences(days(3, 9)));
    String one = draft.held(from);
    String two = draft.held(from);
    Set<String> left = new TreeSet<>(List.of(one, two));
    List<String> named = draft.random.nextBoolean() ? List.of() : List.of(one, two);
    draft.delegations.add(new RaciDelegation(from, to, days(1, 8), named));
    switch (draft.random.nextInt(6)) {
      case 0 -> draft.delegations.add(RaciDelegation.ofAll(to, draft.freshPerson(), days(6, 9)));
      case 1 -> {
        draft.delegations.add(
            new RaciDelegation(to, draft.freshPerson(), days(6, 9), List.of(one)));
        draft.delegations.add(
            new RaciDelegation(to, draft.freshPerson(), days(6, 12), List.of(two)));
      }
      case 2 -> {
        draft.delegations.add(
            new RaciDelegation(to, draft.freshPerson(), days(3, 9), List.of(one)));
        draft.delegations.add(
            new RaciDelegation(to, draft.freshPerson(), days(6, 9), List.of(two)));
        left.remove(one);
      }
      case 3 -> {
        draft.delegations.add(
            new RaciDelegation(to, draft.freshPerson(), days(6, 9), List.of(two, one)));
        draft.give(draft.freshItem(), from, RaciRole.CONSULTED);
      }
      case 4 -> {
        draft.change(one, i -> i.window(days(-5, 6)));
        draft.change(two, i -> i.window(days(6, 8)));
        draft.delegations.add(
            new RaciDelegation(to, draft.freshPerson(), days(5, 9), List.of(two)));
        left.remove(two);
      }
      default -> {
        // It is the last of a chain who is away.
        String first = draft.freshPerson();
        draft.give(one, first, RaciRole.RESPONSIBLE);
        draft.delegations.add(RaciDelegation.ofAll(first, from, days(-9, 20)));
        draft.entries.removeIf(e -> e.partyId().equals(from) && e.itemId().equals(one));
        if (draft.ids(one, RaciRole.ACCOUNTABLE).isEmpty()) {
          draft.give(one, draft.freshPerson(), RaciRole.ACCOUNTABLE);
        }
        draft.delegations.add(RaciDelegation.ofAll(to, draft.freshPerson(), days(6, 9)));
      }
    }
    planted.expect(RaciRule.DELEGATE_AWAY, left, Set.of(from, to), days(3, 6));
    decoy();
  }

  /** Delegations to somebody who is away, by which nothing is left lying. */
  private void decoy() {
    String from = draft.freshPerson();
    String to = draft.add(draft.able(draft.next("q")).addAbsences(days(3, 9)));
    switch (draft.random.nextInt(4)) {
      case 0 -> {
        draft.give(draft.freshItem(), from, RaciRole.CONSULTED);
        draft.delegations.add(RaciDelegation.ofAll(from, to, days(1, 8)));
      }
      case 1 -> {
        String item = draft.held(from);
        draft.delegations.add(RaciDelegation.ofAll(from, to, days(1, 8)));
        draft.delegations.add(
            new RaciDelegation(from, draft.freshPerson(), days(3, 8), List.of(item)));
      }
      case 2 -> {
        String item = draft.held(from);
        draft.change(item, i -> i.window(days(9, 20)));
        draft.delegations.add(RaciDelegation.ofAll(from, to, days(1, 12)));
      }
      default -> {
        List<String> items = List.of(draft.held(from), draft.held(from));
        draft.delegations.add(RaciDelegation.ofAll(from, to, days(1, 12)));
        draft.delegations.add(new RaciDelegation(to, draft.freshPerson(), days(2, 9), items));
      }
    }
  }

  private void plantUnable() {
    String person = draft.freshPerson();
    String item = draft.answersFor(draft.freshItem(), person);
    draft.change(item, i -> i.requiredGrade(5).window(days(2, 9)));
    String from = person;
    String to;
    switch (draft.random.nextInt(4)) {
      case 0 -> to = draft.add(draft.able(draft.next("q")).grade(4));
      case 1 -> to = draft.add(draft.able(draft.next("d")).kind(RaciParty.Kind.DEPARTMENT));
      case 2 -> to = draft.ids(item, RaciRole.RESPONSIBLE).iterator().next();
      default -> {
        from = draft.ids(item, RaciRole.RESPONSIBLE).iterator().next();
        to = person;
      }
    }
    draft.delegations.add(RaciDelegation.ofAll(from, to, days(4, 20)));
    planted.expect(RaciRule.DELEGATE_UNABLE, Set.of(item), Set.of(from, to), days(4, 9));
  }
}
