package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.stakeholders.team.OneDay.DayFault;
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
          RaciRule.RESPONSIBLE_AND_ACCOUNTABLE,
          RaciRule.ACCOUNTABLE_AWAY,
          RaciRule.RESPONSIBLE_AWAY,
          RaciRule.DELEGATE_AWAY,
          RaciRule.DELEGATE_UNABLE,
          RaciRule.DELEGATION_SPLIT,
          RaciRule.DELEGATION_CYCLE);

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
}
