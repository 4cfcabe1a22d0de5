package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.money.Money;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A chart without faults, in which faults of known kinds are then planted. */
final class PlantedChart {

  static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
  static final RaciPolicy POLICY = RaciPolicy.builder().bothAllowed(false).build();

  private static final List<String> SKILLS = List.of("law", "price", "tender");

  final Set<Fault> planted = new HashSet<>();
  private final Random random;
  private final List<RaciItem> items = new ArrayList<>();
  private final List<RaciParty> parties = new ArrayList<>();
  private final List<RaciEntry> entries = new ArrayList<>();
  private final List<RaciDelegation> delegations = new ArrayList<>();
  private final Deque<String> untouched = new ArrayDeque<>();
  private int count;

  /** A violation without its words. */
  record Fault(RaciRule rule, Set<String> items, Set<String> parties, List<DateRange> dates) {
    static Fault of(RaciViolation v) {
      return new Fault(
          v.rule(), new TreeSet<>(v.itemIds()), new TreeSet<>(v.partyIds()), v.dates());
    }
  }

  PlantedChart(long seed) {
    random = new Random(seed);
    int people = 6 + random.nextInt(9);
    for (int p = 0; p < people; p++) {
      RaciParty.Builder person = able("p" + p);
      if (p > 0 && random.nextInt(3) == 0) {
        DateRange away = range();
        person.addAbsences(away);
        delegations.add(RaciDelegation.ofAll("p" + p, freshPerson(), away));
      }
      parties.add(person.build());
    }
    int[] answers = new int[people];
    int[] does = new int[people];
    int size = 8 + random.nextInt(13);
    for (int i = 0; i < size; i++) {
      String id = "i" + i;
      RaciItem.Builder item = RaciItem.builder().id(id).effortHours(random.nextInt(40));
      if (random.nextBoolean()) {
        item.window(range());
      }
      if (random.nextBoolean()) {
        item.requiredGrade(1 + random.nextInt(9)).amount(Money.of("" + random.nextInt(9), "EUR"));
      }
      item.addSkills(SKILLS.get(random.nextInt(3)));
      items.add(item.build());
      List<Integer> order = new ArrayList<>();
      for (int p = 0; p < people; p++) {
        order.add(p);
      }
      Collections.shuffle(order, random);
      int accountable = order.stream().filter(p -> answers[p] < 5).findFirst().orElseThrow();
      answers[accountable]++;
      entries.add(new RaciEntry(id, "p" + accountable, RaciRole.ACCOUNTABLE));
      int wanted = 1 + random.nextInt(2);
      for (int p : order) {
        if (p != accountable && does[p] < 7 && wanted > 0) {
          does[p]++;
          wanted--;
          entries.add(new RaciEntry(id, "p" + p, RaciRole.RESPONSIBLE));
        } else if (p != accountable
            && random.nextInt(5) == 0
            && holders(id, RaciRole.CONSULTED) < 3) {
          entries.add(new RaciEntry(id, "p" + p, RaciRole.CONSULTED));
        } else if (random.nextInt(5) == 0 && holders(id, RaciRole.INFORMED) < 6) {
          entries.add(new RaciEntry(id, "p" + p, RaciRole.INFORMED));
        }
      }
      untouched.add(id);
    }
    for (int p = 0; p < people; p++) {
      String id = "minutes" + p;
      items.add(RaciItem.builder().id(id).build());
      entries.add(new RaciEntry(id, freshPerson(), RaciRole.ACCOUNTABLE));
      entries.add(new RaciEntry(id, freshPerson(), RaciRole.RESPONSIBLE));
      entries.add(new RaciEntry(id, "p" + p, RaciRole.INFORMED));
    }
  }

  RaciChart chart() {
    Collections.shuffle(items, random);
    Collections.shuffle(parties, random);
    Collections.shuffle(entries, random);
    Collections.shuffle(delegations, random);
    return new RaciChart(items, parties, entries, delegations);
  }

  void plant(RaciRule rule) {
    switch (rule) {
      case UNKNOWN_PARTY -> {
        String item = target();
        String ghost = next("ghost");
        give(item, ghost, RaciRole.CONSULTED);
        expect(rule, Set.of(item), Set.of(ghost));
      }
      case UNKNOWN_ITEM -> {
        String item = next("nowhere");
        String person = random.nextBoolean() ? "p0" : freshPerson();
        give(item, person, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of(person));
      }
      case NO_ACCOUNTABLE -> {
        String item = target();
        take(item, RaciRole.ACCOUNTABLE);
        expect(rule, Set.of(item), Set.of());
      }
      case SEVERAL_ACCOUNTABLE -> {
        String item = target();
        give(item, freshPerson(), RaciRole.ACCOUNTABLE);
        expect(rule, Set.of(item), ids(item, RaciRole.ACCOUNTABLE));
      }
      case NO_RESPONSIBLE -> {
        String item = target();
        take(item, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of());
      }
      case DEPARTMENT_ACCOUNTABLE -> {
        String department = add(able(next("d")).kind(RaciParty.Kind.DEPARTMENT));
        expect(rule, Set.of(answersFor(target(), department)), Set.of(department));
      }
      case RESPONSIBLE_AND_ACCOUNTABLE -> {
        String person = freshPerson();
        String item = answersFor(target(), person);
        give(item, person, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of(person));
      }
      case LACKS_AUTHORITY -> {
        RaciParty.Builder weak = able(next("q"));
        boolean isGrade = random.nextBoolean();
        weak = isGrade ? weak.grade(4) : weak.approvalLimit(Money.of("9.99", "EUR"));
        String person = add(weak);
        String item = answersFor(target(), person);
        change(item, i -> i.requiredGrade(5).amount(Money.of("10", "EUR")));
        expect(rule, Set.of(item), Set.of(person));
      }
      case AUTHORITY_UNKNOWN -> {
        RaciParty.Builder open = RaciParty.builder().id(next("q")).addAllSkills(SKILLS);
        int kind = random.nextInt(3);
        open = kind == 0 ? open : open.grade(9);
        open = kind < 2 ? open : open.approvalLimit(Money.of("1000", "USD"));
        String person = add(open);
        String item = answersFor(target(), person);
        change(item, i -> i.requiredGrade(5).amount(Money.of("10", "EUR")));
        expect(rule, Set.of(item), Set.of(person));
      }
      case LACKS_SKILL -> {
        String item = freshItem();
        change(item, i -> i.addSkills("Latin"));
        take(item, RaciRole.RESPONSIBLE);
        give(item, add(able(next("q")).addSkills("Latin")), RaciRole.RESPONSIBLE);
        String person = freshPerson();
        give(item, person, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of(person));
      }
      case TOO_MANY_ACCOUNTABILITIES -> {
        String person = freshPerson();
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
          all.add(answersFor(freshItem(), person));
        }
        expect(rule, all, Set.of(person));
      }
      case TOO_MANY_RESPONSIBILITIES -> {
        String person = freshPerson();
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < 8; i++) {
          String item = freshItem();
          give(item, person, RaciRole.RESPONSIBLE);
          all.add(item);
        }
        expect(rule, all, Set.of(person));
      }
      case OVERLOAD -> {
        String person = add(able(next("q")).capacityHours(5));
        String item = freshItem();
        change(item, i -> i.effortHours(10.1));
        give(item, person, RaciRole.RESPONSIBLE);
        String exactly = add(able(next("q")).capacityHours(5));
        String fits = freshItem();
        change(fits, i -> i.effortHours(10));
        give(fits, exactly, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of(person));
      }
      case TOO_MANY_CONSULTED -> crowd(rule, RaciRole.CONSULTED, 5);
      case TOO_MANY_INFORMED -> crowd(rule, RaciRole.INFORMED, 9);
      case IDLE -> {
        RaciParty.Builder idle = able(next("idle"));
        boolean isPerson = random.nextBoolean();
        String id = add(isPerson ? idle : idle.kind(RaciParty.Kind.DEPARTMENT));
        expect(rule, Set.of(), Set.of(id));
      }
      case ACCOUNTABLE_AWAY -> {
        String item = freshItem();
        change(item, i -> i.window(days(10, 30)));
        String person = add(able(next("q")).addAbsences(days(5, 20)));
        answersFor(item, person);
        boolean isCovered = random.nextBoolean();
        if (isCovered) {
          delegations.add(RaciDelegation.ofAll(person, freshPerson(), days(0, 12)));
        }
        expect(rule, Set.of(item), Set.of(person), days(isCovered ? 12 : 10, 20));
      }
      case RESPONSIBLE_AWAY -> {
        String item = freshItem();
        change(item, i -> i.window(days(-30, 40)));
        take(item, RaciRole.RESPONSIBLE);
        String one = add(able(next("q")).addAbsences(days(-20, 8)));
        String other = add(able(next("q")).addAbsences(days(-25, 5)));
        give(item, one, RaciRole.RESPONSIBLE);
        give(item, other, RaciRole.RESPONSIBLE);
        expect(rule, Set.of(item), Set.of(one, other), days(0, 5));
      }
      case DELEGATE_AWAY -> plantAway();
      case DELEGATE_UNABLE -> plantUnable();
      case DELEGATION_SPLIT -> {
        String person = freshPerson();
        String item = answersFor(freshItem(), person);
        String one = freshPerson();
        String other = freshPerson();
        boolean isAll = random.nextBoolean();
        List<String> which = isAll ? List.of() : List.of(item);
        delegations.add(new RaciDelegation(person, one, days(0, 9), which));
        delegations.add(new RaciDelegation(person, other, days(7, 12), which));
        expect(rule, Set.copyOf(which), Set.of(person, one, other), days(7, 9));
      }
      case DELEGATION_CYCLE -> {
        String one = freshPerson();
        String two = freshPerson();
        String three = freshPerson();
        give(freshItem(), one, RaciRole.INFORMED);
        delegations.add(RaciDelegation.ofAll(one, two, days(0, 9)));
        delegations.add(RaciDelegation.ofAll(two, three, days(4, 12)));
        delegations.add(RaciDelegation.ofAll(three, one, days(2, 8)));
        expect(rule, Set.of(), Set.of(one, two, three), days(4, 8));
      }
    }
  }

  /** A delegate is away from day 3 to 9; whatever is decoy is in good order. */
  private void plantAway() {
    String from = freshPerson();
    String to = add(able(next("q")).addAbsences(days(3, 9)));
    String one = held(from);
    String two = held(from);
    Set<String> left = new TreeSet<>(List.of(one, two));
    List<String> named = random.nextBoolean() ? List.of() : List.of(one, two);
    delegations.add(new RaciDelegation(from, to, days(1, 8), named));
    switch (random.nextInt(6)) {
      case 0 -> delegations.add(RaciDelegation.ofAll(to, freshPerson(), days(6, 9)));
      case 1 -> {
        delegations.add(new RaciDelegation(to, freshPerson(), days(6, 9), List.of(one)));
        delegations.add(new RaciDelegation(to, freshPerson(), days(6, 12), List.of(two)));
      }
      case 2 -> {
        delegations.add(new RaciDelegation(to, freshPerson(), days(3, 9), List.of(one)));
        delegations.add(new RaciDelegation(to, freshPerson(), days(6, 9), List.of(two)));
        left.remove(one);
      }
      case 3 -> {
        delegations.add(new RaciDelegation(to, freshPerson(), days(6, 9), List.of(two, one)));
        give(freshItem(), from, RaciRole.CONSULTED);
      }
      case 4 -> {
        change(one, i -> i.window(days(-5, 6)));
        change(two, i -> i.window(days(6, 8)));
        delegations.add(new RaciDelegation(to, freshPerson(), days(5, 9), List.of(two)));
        left.remove(two);
      }
      default -> {
        // It is the last of a chain who is away.
        String first = freshPerson();
        give(one, first, RaciRole.RESPONSIBLE);
        delegations.add(RaciDelegation.ofAll(first, from, days(-9, 20)));
        entries.removeIf(e -> e.partyId().equals(from) && e.itemId().equals(one));
        if (ids(one, RaciRole.ACCOUNTABLE).isEmpty()) {
          give(one, freshPerson(), RaciRole.ACCOUNTABLE);
        }
        delegations.add(RaciDelegation.ofAll(to, freshPerson(), days(6, 9)));
      }
    }
    expect(RaciRule.DELEGATE_AWAY, left, Set.of(from, to), days(3, 6));
    decoy();
  }

  /** Delegations to somebody who is away, by which nothing is left lying. */
  private void decoy() {
    String from = freshPerson();
    String to = add(able(next("q")).addAbsences(days(3, 9)));
    switch (random.nextInt(4)) {
      case 0 -> {
        give(freshItem(), from, RaciRole.CONSULTED);
        delegations.add(RaciDelegation.ofAll(from, to, days(1, 8)));
      }
      case 1 -> {
        String item = held(from);
        delegations.add(RaciDelegation.ofAll(from, to, days(1, 8)));
        delegations.add(new RaciDelegation(from, freshPerson(), days(3, 8), List.of(item)));
      }
      case 2 -> {
        String item = held(from);
        change(item, i -> i.window(days(9, 20)));
        delegations.add(RaciDelegation.ofAll(from, to, days(1, 12)));
      }
      default -> {
        List<String> items = List.of(held(from), held(from));
        delegations.add(RaciDelegation.ofAll(from, to, days(1, 12)));
        delegations.add(new RaciDelegation(to, freshPerson(), days(2, 9), items));
      }
    }
  }

  /** A fresh item that somebody answers for or does. */
  private String held(String person) {
    String item = freshItem();
    if (random.nextBoolean()) {
      return answersFor(item, person);
    }
    give(item, person, RaciRole.RESPONSIBLE);
    return item;
  }

  private void plantUnable() {
    String person = freshPerson();
    String item = answersFor(freshItem(), person);
    change(item, i -> i.requiredGrade(5).window(days(2, 9)));
    String from = person;
    String to;
    switch (random.nextInt(4)) {
      case 0 -> to = add(able(next("q")).grade(4));
      case 1 -> to = add(able(next("d")).kind(RaciParty.Kind.DEPARTMENT));
      case 2 -> to = ids(item, RaciRole.RESPONSIBLE).iterator().next();
      default -> {
        from = ids(item, RaciRole.RESPONSIBLE).iterator().next();
        to = person;
      }
    }
    delegations.add(RaciDelegation.ofAll(from, to, days(4, 20)));
    expect(RaciRule.DELEGATE_UNABLE, Set.of(item), Set.of(from, to), days(4, 9));
  }

  private void crowd(RaciRule rule, RaciRole role, int size) {
    String item = target();
    while (holders(item, role) < size) {
      give(item, freshPerson(), role);
    }
    expect(rule, Set.of(item), ids(item, role));
  }

  private void expect(RaciRule rule, Set<String> which, Set<String> who, DateRange... dates) {
    planted.add(new Fault(rule, new TreeSet<>(which), new TreeSet<>(who), List.of(dates)));
  }

  private String target() {
    return untouched.isEmpty() ? freshItem() : untouched.remove();
  }

  private String freshItem() {
    String id = next("x");
    items.add(RaciItem.builder().id(id).build());
    give(id, freshPerson(), RaciRole.ACCOUNTABLE);
    give(id, freshPerson(), RaciRole.RESPONSIBLE);
    return id;
  }

  private String freshPerson() {
    return add(able(next("q")));
  }

  private String next(String prefix) {
    return prefix + "-" + count++;
  }

  private String add(RaciParty.Builder party) {
    RaciParty built = party.build();
    parties.add(built);
    return built.id();
  }

  private RaciParty.Builder able(String id) {
    RaciParty.Builder builder = RaciParty.builder();
    builder.id(id).grade(9).approvalLimit(Money.of("1000000", "EUR")).addAllSkills(SKILLS);
    return random.nextBoolean() ? builder.capacityHours(100_000) : builder;
  }

  private void give(String item, String party, RaciRole role) {
    entries.add(new RaciEntry(item, party, role));
  }

  /** Takes a role from all; who was only there for it leaves. */
  private void take(String item, RaciRole role) {
    Set<String> leaving = ids(item, role);
    entries.removeIf(entry -> entry.itemId().equals(item) && entry.role() == role);
    entries.forEach(entry -> leaving.remove(entry.partyId()));
    parties.removeIf(party -> leaving.contains(party.id()));
  }

  private String answersFor(String item, String party) {
    take(item, RaciRole.ACCOUNTABLE);
    give(item, party, RaciRole.ACCOUNTABLE);
    return item;
  }

  private void change(String id, UnaryOperator<RaciItem.Builder> change) {
    items.replaceAll(item -> item.id().equals(id) ? change.apply(item.toBuilder()).build() : item);
  }

  private int holders(String item, RaciRole role) {
    return ids(item, role).size();
  }

  private Set<String> ids(String item, RaciRole role) {
    Set<String> ids = new TreeSet<>();
    for (RaciEntry entry : entries) {
      if (entry.itemId().equals(item) && entry.role() == role) {
        ids.add(entry.partyId());
      }
    }
    return ids;
  }

  private DateRange range() {
    int start = random.nextInt(120) - 60;
    return days(start, start + 1 + random.nextInt(30));
  }

  private static DateRange days(int from, int to) {
    return DateRange.of(AS_OF.plusDays(from), AS_OF.plusDays(to));
  }
}
