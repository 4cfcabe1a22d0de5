package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.ChartDraft.days;

import io.planwright.calendar.DateRange;
import java.util.Optional;
import java.util.Set;

/** Plants work that is more than the hours of a week, though not always than those of all weeks. */
final class PlantedLoads {

  /** The as-of day is a Sunday: Monday is the day after it. */
  private static final int MONDAY = 1;

  private final PlantedChart planted;
  private final ChartDraft draft;

  PlantedLoads(PlantedChart planted) {
    this.planted = planted;
    this.draft = planted.draft;
  }

  void plant(RaciRule rule) {
    if (rule == RaciRule.LOAD_UNKNOWN) {
      plantUndated();
      return;
    }
    switch (draft.random.nextInt(6)) {
      case 0 -> plantOneWeek();
      case 1 -> plantAbsence();
      case 2 -> plantDelegated();
      case 3 -> plantManyWeeks();
      case 4 -> plantBegun();
      default -> plantLongWeek();
    }
    decoy();
  }

  private static DateRange weeks(int from, int to) {
    return days(MONDAY + 7 * from, MONDAY + 7 * to);
  }

  private String person(double weeklyHours) {
    return draft.add(draft.able(draft.next("q")).weeklyHours(weeklyHours));
  }

  private void expect(String person, Set<String> items, DateRange... dates) {
    planted.expect(RaciRule.OVERLOAD, items, Set.of(person), dates);
  }

  /** Twenty hours in two weeks of ten, but twelve of them in the second. */
  private void plantOneWeek() {
    String person = person(10);
    String steady = draft.doneBy(person, weeks(0, 2), 16);
    String peak = draft.doneBy(person, days(MONDAY + 8, MONDAY + 11), 4);
    expect(person, Set.of(steady, peak), weeks(1, 2));
  }

  /** Two of five days are left, on which two share five hours a day: five hours in four. */
  private void plantAbsence() {
    String person = absent(10);
    String item = draft.doneBy(person, weeks(1, 2), 25);
    draft.give(item, draft.freshPerson(), RaciRole.RESPONSIBLE);
    expect(person, Set.of(item), weeks(1, 2));
    String fits = draft.doneBy(absent(10), weeks(1, 2), 20);
    draft.give(fits, draft.freshPerson(), RaciRole.RESPONSIBLE);
  }

  private String absent(double weeklyHours) {
    return draft.add(
        draft
            .able(draft.next("q"))
            .weeklyHours(weeklyHours)
            .addAbsences(days(MONDAY + 7, MONDAY + 10)));
  }

  /** Six hours of one's own and six of another one in a week, of twelve in two weeks. */
  private void plantDelegated() {
    String person = person(10);
    String own = draft.doneBy(person, weeks(0, 2), 12);
    String other = person(6);
    String theirs = draft.doneBy(other, weeks(0, 2), 12);
    draft.delegations.add(RaciDelegation.ofAll(other, person, weeks(1, 2)));
    expect(person, Set.of(own, theirs), weeks(1, 2));
  }

  private void plantManyWeeks() {
    String person = person(10);
    String item = draft.doneBy(person, weeks(1, 4), 30.3);
    expect(person, Set.of(item), weeks(1, 2), weeks(2, 3), weeks(3, 4));
  }

  /** Three of four weeks are past; what is left is fifteen hours. */
  private void plantBegun() {
    String person = person(14);
    String item = draft.doneBy(person, weeks(-3, 1), 60);
    expect(person, Set.of(item), weeks(0, 1));
    draft.doneBy(person(1), weeks(-3, 0), 60);
  }

  private void plantLongWeek() {
    String person = person(5);
    String item = draft.freshItem();
    draft.change(item, i -> i.effortHours(10.1).window(days(MONDAY + 1, MONDAY + 4)));
    draft.give(item, person, RaciRole.RESPONSIBLE);
    expect(person, Set.of(item), weeks(0, 1));
  }

  private void decoy() {
    draft.doneBy(person(10), weeks(0, 3), 30);
    String other = person(6);
    draft.doneBy(other, weeks(0, 2), 12);
    String person = person(12);
    draft.doneBy(person, weeks(0, 2), 12);
    draft.delegations.add(RaciDelegation.ofAll(other, person, weeks(1, 2)));
  }

  private void plantUndated() {
    String known = person(10);
    String item = draft.doneBy(known, weeks(0, 1), 5);
    switch (draft.random.nextInt(3)) {
      case 0 -> draft.change(item, i -> i.window(Optional.empty()));
      case 1 -> draft.change(item, i -> i.window(DateRange.from(ChartDraft.AS_OF)));
      default -> draft.change(item, i -> i.window(days(0, 3_661)));
    }
    String unknown = draft.add(RaciParty.builder().id(draft.next("q")));
    draft.give(item, unknown, RaciRole.RESPONSIBLE);
    planted.expect(RaciRule.LOAD_UNKNOWN, Set.of(item), Set.of(known));
    String fine = draft.doneBy(draft.add(RaciParty.builder().id(draft.next("q"))), weeks(0, 1), 5);
    draft.change(fine, i -> i.window(Optional.empty()));
  }
}
