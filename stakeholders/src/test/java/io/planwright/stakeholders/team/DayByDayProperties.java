package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The rules on days, against a check that looks at every day on its own. */
class DayByDayProperties {

  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 24;
  private static final Set<RaciRule> DATED =
      EnumSet.of(
          RaciRule.ACCOUNTABLE_AWAY,
          RaciRule.RESPONSIBLE_AWAY,
          RaciRule.DELEGATE_AWAY,
          RaciRule.DELEGATE_UNABLE,
          RaciRule.DELEGATION_SPLIT,
          RaciRule.DELEGATION_CYCLE);

  record DayFault(RaciRule rule, Set<String> items, List<String> parties, LocalDate day) {}

  private static DateRange range(Random random) {
    int from = random.nextInt(DAYS - 1);
    return DateRange.of(
        START.plusDays(from), START.plusDays(from + 1 + random.nextInt(DAYS - 1 - from)));
  }

  private static RaciChart chart(Random random) {
    List<RaciItem> items = new ArrayList<>();
    List<RaciParty> parties = new ArrayList<>();
    List<RaciEntry> entries = new ArrayList<>();
    List<RaciDelegation> delegations = new ArrayList<>();
    int people = 3 + random.nextInt(4);
    for (int p = 0; p < people; p++) {
      RaciParty.Builder person = RaciParty.builder().id("p" + p).grade(random.nextInt(4));
      if (random.nextInt(4) == 0) {
        person.kind(RaciParty.Kind.DEPARTMENT);
      }
      for (int a = random.nextInt(3); a > 0; a--) {
        person.addAbsences(range(random));
      }
      parties.add((random.nextBoolean() ? person.addSkills("law") : person).build());
    }
    for (int i = 0; i < 3; i++) {
      RaciItem.Builder item = RaciItem.builder().id("i" + i).requiredGrade(random.nextInt(3));
      if (random.nextInt(4) > 0) {
        item.window(range(random));
      }
      items.add((random.nextBoolean() ? item.addSkills("law") : item).build());
      for (int p = 0; p < people; p++) {
        if (random.nextInt(3) == 0) {
          boolean isDoer = random.nextBoolean();
          entries.add(
              new RaciEntry(
                  "i" + i, "p" + p, isDoer ? RaciRole.RESPONSIBLE : RaciRole.ACCOUNTABLE));
        }
      }
    }
    for (int d = random.nextInt(8); d > 0; d--) {
      int from = random.nextInt(people);
      int to = (from + 1 + random.nextInt(people - 1)) % people;
      Set<String> which = new TreeSet<>();
      for (int k = random.nextInt(3); k > 0; k--) {
        which.add("i" + random.nextInt(3));
      }
      delegations.add(new RaciDelegation("p" + from, "p" + to, range(random), List.copyOf(which)));
    }
    return new RaciChart(items, parties, entries, delegations);
  }

  @Property(tries = 400, seed = "20260301")
  void agreesWithALookAtEveryDay(@ForAll long seed) {
    Random random = new Random(seed);
    RaciChart chart = chart(random);
    LocalDate asOf = START.plusDays(random.nextInt(6));
    RaciPolicy policy =
        RaciPolicy.builder()
            .bothAllowed(random.nextBoolean())
            .accountableDepartmentAllowed(random.nextBoolean())
            .build();
    Set<DayFault> found = new HashSet<>();
    for (RaciViolation v : new RaciCheck(policy).check(chart, asOf).violations()) {
      if (DATED.contains(v.rule())) {
        for (DateRange range : v.dates()) {
          for (LocalDate d = range.start(); d.isBefore(range.endExclusive()); d = d.plusDays(1)) {
            for (Set<String> items : faults(v)) {
              boolean isNew = found.add(new DayFault(v.rule(), items, sortedTail(v), d));
              assertThat(isNew || v.rule() != RaciRule.DELEGATE_AWAY).as("once: " + v).isTrue();
            }
          }
        }
      }
    }
    Set<DayFault> expected = new HashSet<>();
    for (LocalDate day = asOf; day.isBefore(START.plusDays(DAYS + 1)); day = day.plusDays(1)) {
      new OneDay(chart, policy, day, expected).check();
    }
    assertThat(found).isEqualTo(expected);
  }

  /** A delegate who is away is one fault for each item that stays with nobody. */
  private static List<Set<String>> faults(RaciViolation v) {
    return v.rule() == RaciRule.DELEGATE_AWAY
        ? v.itemIds().stream().map(Set::of).toList()
        : List.of(new TreeSet<>(v.itemIds()));
  }

  /** Of a split, which delegate comes first is of no interest. */
  private static List<String> sortedTail(RaciViolation v) {
    List<String> all = new ArrayList<>(v.partyIds());
    if (v.rule() == RaciRule.DELEGATION_SPLIT) {
      all.subList(1, all.size()).sort(null);
    } else if (v.rule() == RaciRule.RESPONSIBLE_AWAY) {
      all.sort(null);
    }
    return all;
  }

  private record OneDay(RaciChart chart, RaciPolicy policy, LocalDate day, Set<DayFault> faults) {

    void check() {
      for (RaciItem item : chart.items()) {
        if (item.window().isEmpty() || item.window().get().contains(day)) {
          checkItem(item);
        }
        circles(item.id());
      }
      circles("");
      for (RaciDelegation d : live()) {
        for (RaciDelegation e : live()) {
          Set<String> both = new TreeSet<>(d.itemIds());
          both.retainAll(e.itemIds());
          boolean collides = d.itemIds().isEmpty() && e.itemIds().isEmpty() || !both.isEmpty();
          if (d.fromId().equals(e.fromId()) && d.toId().compareTo(e.toId()) < 0 && collides) {
            add(RaciRule.DELEGATION_SPLIT, both, List.of(d.fromId(), d.toId(), e.toId()));
          }
        }
      }
    }

    private void checkItem(RaciItem item) {
      List<String> doers = new ArrayList<>();
      for (RaciEntry entry : chart.entries()) {
        if (entry.itemId().equals(item.id())) {
          boolean isDoer = entry.role() == RaciRole.RESPONSIBLE;
          if (isDoer) {
            doers.add(entry.partyId());
          }
          checkHolder(item, entry.partyId(), isDoer);
          walk(item.id(), List.of(entry.partyId()));
        }
      }
      doers.sort(null);
      boolean nobody = doers.stream().allMatch(p -> away(p) && next(p, item.id()).isEmpty());
      if (item.window().isPresent() && !doers.isEmpty() && nobody) {
        add(RaciRule.RESPONSIBLE_AWAY, Set.of(item.id()), doers);
      }
    }

    private void checkHolder(RaciItem item, String holder, boolean isDoer) {
      if (item.window().isPresent()
          && !isDoer
          && away(holder)
          && next(holder, item.id()).isEmpty()) {
        add(RaciRule.ACCOUNTABLE_AWAY, Set.of(item.id()), List.of(holder));
      }
      for (RaciParty party : chart.parties()) {
        boolean isUnable =
            isDoer
                ? !party.skills().containsAll(item.skills())
                : party.grade().getAsInt() < item.requiredGrade().getAsInt()
                    || (party.kind() == RaciParty.Kind.DEPARTMENT
                        && !policy.accountableDepartmentAllowed());
        RaciRole other = isDoer ? RaciRole.ACCOUNTABLE : RaciRole.RESPONSIBLE;
        isUnable |= !policy.bothAllowed() && chart.roles(item.id(), party.id()).contains(other);
        if (isUnable
            && !party.id().equals(holder)
            && reaches(holder, party.id(), item.id(), new HashSet<>())) {
          add(RaciRule.DELEGATE_UNABLE, Set.of(item.id()), List.of(holder, party.id()));
        }
      }
    }

    /** Hands an item on by every way there is, until it comes to an end or round to its start. */
    private void walk(String item, List<String> way) {
      String last = way.get(way.size() - 1);
      Set<String> onward = next(last, item);
      if (onward.isEmpty() && way.size() > 1 && away(last)) {
        add(RaciRule.DELEGATE_AWAY, Set.of(item), way.subList(way.size() - 2, way.size()));
      }
      for (String to : onward) {
        if (!way.contains(to)) {
          List<String> longer = new ArrayList<>(way);
          longer.add(to);
          walk(item, longer);
        }
      }
    }

    private void circles(String item) {
      for (RaciParty one : chart.parties()) {
        if (reaches(one.id(), one.id(), item, new HashSet<>())) {
          List<String> circle = circle(one.id(), item);
          boolean isGeneral =
              !item.isEmpty()
                  && reaches(one.id(), one.id(), "", new HashSet<>())
                  && circle(one.id(), "").equals(circle);
          if (!isGeneral) {
            Set<String> which = item.isEmpty() ? Set.of() : Set.of(item);
            add(RaciRule.DELEGATION_CYCLE, which, circle);
          }
        }
      }
    }

    private List<String> circle(String one, String item) {
      List<String> circle = new ArrayList<>();
      for (RaciParty party : chart.parties()) {
        if (reaches(one, party.id(), item, new HashSet<>())
            && reaches(party.id(), one, item, new HashSet<>())) {
          circle.add(party.id());
        }
      }
      circle.sort(null);
      return circle;
    }

    private boolean reaches(String from, String to, String item, Set<String> visited) {
      for (String next : next(from, item)) {
        if (next.equals(to) || (visited.add(next) && reaches(next, to, item, visited))) {
          return true;
        }
      }
      return false;
    }

    /** To whom a party hands an item; "" stands for all items. */
    private Set<String> next(String party, String item) {
      Set<String> special = new TreeSet<>();
      Set<String> general = new TreeSet<>();
      for (RaciDelegation d : live()) {
        if (d.fromId().equals(party)) {
          if (d.itemIds().isEmpty()) {
            general.add(d.toId());
          } else if (d.itemIds().contains(item)) {
            special.add(d.toId());
          }
        }
      }
      return special.isEmpty() ? general : special;
    }

    private List<RaciDelegation> live() {
      return chart.delegations().stream().filter(d -> d.during().contains(day)).toList();
    }

    private boolean away(String id) {
      return chart.parties().stream()
          .anyMatch(p -> p.id().equals(id) && p.absences().stream().anyMatch(a -> a.contains(day)));
    }

    private void add(RaciRule rule, Set<String> items, List<String> parties) {
      faults.add(new DayFault(rule, new TreeSet<>(items), parties, day));
    }
  }
}
