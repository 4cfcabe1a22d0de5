package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A chart that is being made up. */
final class ChartDraft {

  static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
  static final List<String> SKILLS = List.of("law", "price", "tender");

  final Random random;
  final List<RaciItem> items = new ArrayList<>();
  final List<RaciParty> parties = new ArrayList<>();
  final List<RaciEntry> entries = new ArrayList<>();
  final List<RaciDelegation> delegations = new ArrayList<>();

  /** Items in which no fault is planted yet. */
  final Deque<String> untouched = new ArrayDeque<>();

  private int count;

  ChartDraft(long seed) {
    random = new Random(seed);
  }

  RaciChart chart() {
    Collections.shuffle(items, random);
    Collections.shuffle(parties, random);
    Collections.shuffle(entries, random);
    Collections.shuffle(delegations, random);
    return new RaciChart(items, parties, entries, delegations);
  }

  String target() {
    return untouched.isEmpty() ? freshItem() : untouched.remove();
  }

  String freshItem() {
    String id = next("x");
    items.add(RaciItem.builder().id(id).build());
    give(id, freshPerson(), RaciRole.ACCOUNTABLE);
    give(id, freshPerson(), RaciRole.RESPONSIBLE);
    return id;
  }

  String freshPerson() {
    return add(able(next("q")));
  }

  String next(String prefix) {
    return prefix + "-" + count++;
  }

  String add(RaciParty.Builder party) {
    RaciParty built = party.build();
    parties.add(built);
    return built.id();
  }

  RaciParty.Builder able(String id) {
    RaciParty.Builder builder = RaciParty.builder();
    builder.id(id).grade(9).approvalLimit(Money.of("1000000", "EUR")).addAllSkills(SKILLS);
    return random.nextBoolean() ? builder.weeklyHours(100_000) : builder;
  }

  void give(String item, String party, RaciRole role) {
    entries.add(new RaciEntry(item, party, role));
  }

  /** Takes a role from all; who was only there for it leaves. */
  void take(String item, RaciRole role) {
    Set<String> leaving = ids(item, role);
    entries.removeIf(entry -> entry.itemId().equals(item) && entry.role() == role);
    entries.forEach(entry -> leaving.remove(entry.partyId()));
    parties.removeIf(party -> leaving.contains(party.id()));
  }

  String answersFor(String item, String party) {
    take(item, RaciRole.ACCOUNTABLE);
    give(item, party, RaciRole.ACCOUNTABLE);
    return item;
  }

  void change(String id, UnaryOperator<RaciItem.Builder> change) {
    items.replaceAll(item -> item.id().equals(id) ? change.apply(item.toBuilder()).build() : item);
  }

  int holders(String item, RaciRole role) {
    return ids(item, role).size();
  }

  Set<String> ids(String item, RaciRole role) {
    Set<String> ids = new TreeSet<>();
    for (RaciEntry entry : entries) {
      if (entry.itemId().equals(item) && entry.role() == role) {
        ids.add(entry.partyId());
      }
    }
    return ids;
  }

  DateRange range() {
    int start = random.nextInt(120) - 60;
    return days(start, start + 1 + random.nextInt(30));
  }

  static DateRange days(int from, int to) {
    return DateRange.of(AS_OF.plusDays(from), AS_OF.plusDays(to));
  }

  /** A fresh item that somebody answers for or does. */
  String held(String person) {
    String item = freshItem();
    if (random.nextBoolean()) {
      return answersFor(item, person);
    }
    give(item, person, RaciRole.RESPONSIBLE);
    return item;
  }

  /** A fresh item that only this person does, in so many hours. */
  String doneBy(String person, DateRange window, double hours) {
    String item = freshItem();
    take(item, RaciRole.RESPONSIBLE);
    give(item, person, RaciRole.RESPONSIBLE);
    change(item, i -> i.window(window).effortHours(hours));
    return item;
  }
}
