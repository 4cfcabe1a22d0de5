package io.planwright.stakeholders.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.HolidayCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Hours by week against a sum of each hour of each day. */
class WeekLoadProperties {

  private static final LocalDate START = LocalDate.of(2026, 2, 2);
  private static final int DAYS = 40;

  /** A party and the first day of a week. */
  record Week(String party, LocalDate start) {}

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
    int people = 3 + random.nextInt(3);
    for (int p = 0; p < people; p++) {
      RaciParty.Builder party = RaciParty.builder().id("p" + p).weeklyHours(random.nextInt(30));
      for (int a = random.nextInt(3); a > 0; a--) {
        party.addAbsences(range(random));
      }
      parties.add(party.build());
    }
    for (int i = 0; i < 4; i++) {
      items.add(
          RaciItem.builder()
              .id("i" + i)
              .window(range(random))
              .effortHours(random.nextInt(60))
              .build());
      for (int p = 0; p < people; p++) {
        if (random.nextInt(2) == 0) {
          RaciRole role = random.nextBoolean() ? RaciRole.RESPONSIBLE : RaciRole.ACCOUNTABLE;
          entries.add(new RaciEntry("i" + i, "p" + p, role));
        }
      }
    }
    for (int d = random.nextInt(6); d > 0; d--) {
      int from = random.nextInt(people);
      int to = (from + 1 + random.nextInt(people - 1)) % people;
      List<String> which = random.nextBoolean() ? List.of() : List.of("i" + random.nextInt(4));
      delegations.add(new RaciDelegation("p" + from, "p" + to, range(random), which));
    }
    return new RaciChart(items, parties, entries, delegations);
  }

  @Property(tries = 200)
  void agreesWithASumOfDays(@ForAll long seed) {
    Random random = new Random(seed);
    RaciChart chart = chart(random);
    LocalDate asOf = START.plusDays(random.nextInt(20));
    double share = random.nextBoolean() ? 0 : 0.3;
    FiscalCalendar calendar =
        random.nextBoolean() ? FiscalCalendar.calendarYear() : FiscalCalendar.retail();
    WorkingCalendar working =
        WorkingCalendar.mondayToFriday().toBuilder()
            .hours(DayOfWeek.FRIDAY, Duration.ofHours(4))
            .holidays(HolidayCalendar.of(Set.of(START.plusDays(random.nextInt(DAYS)))))
            .build();
    RaciPolicy policy = RaciPolicy.builder().accountableShare(share).build();
    Set<Week> found = new HashSet<>();
    for (RaciViolation v :
        new RaciCheck(policy, calendar, working).check(chart, asOf).of(RaciRule.OVERLOAD)) {
      for (DateRange dates : v.dates()) {
        assertThat(dates.start()).isAfterOrEqualTo(asOf);
        assertThat(found.add(new Week(v.partyIds().get(0), week(calendar, dates.start()))))
            .isTrue();
      }
    }
    Map<Week, Double> hours = new HashMap<>();
    for (RaciItem item : chart.items()) {
      add(hours, chart, item, RaciRole.RESPONSIBLE, item.effortHours(), calendar, working, asOf);
      double answering = share * item.effortHours();
      add(hours, chart, item, RaciRole.ACCOUNTABLE, answering, calendar, working, asOf);
    }
    hours.forEach(
        (week, load) -> {
          double there = time(chart, week, working, asOf);
          if (Math.abs(load - there) > 1e-6) {
            assertThat(found.contains(week)).as(week + ": " + load).isEqualTo(load > there);
          }
        });
    assertThat(hours.keySet()).containsAll(found);
  }

  private static LocalDate week(FiscalCalendar calendar, LocalDate date) {
    return calendar.range(calendar.periodOf(date, PeriodKind.WEEK)).start();
  }

  private static double time(RaciChart chart, Week week, WorkingCalendar working, LocalDate asOf) {
    RaciParty party =
        chart.parties().stream().filter(p -> p.id().equals(week.party())).findFirst().orElseThrow();
    double minutes = 0;
    for (int d = 0; d < 7; d++) {
      LocalDate date = week.start().plusDays(d);
      if (!date.isBefore(asOf) && !party.isAway(date)) {
        minutes += working.workingTime(date).toMinutes();
      }
    }
    return party.weeklyHours().getAsDouble() * minutes / (36 * 60);
  }

  private static void add(
      Map<Week, Double> hours,
      RaciChart chart,
      RaciItem item,
      RaciRole role,
      double effort,
      FiscalCalendar calendar,
      WorkingCalendar working,
      LocalDate asOf) {
    DateRange window = item.window().orElseThrow();
    Map<LocalDate, Map<String, Double>> days = new HashMap<>();
    for (LocalDate d = window.start(); d.isBefore(window.endExclusive()); d = d.plusDays(1)) {
      Map<String, Double> parts = parts(chart, item.id(), role, d);
      if (!parts.isEmpty()) {
        days.put(d, parts);
      }
    }
    double all = 0;
    for (LocalDate d : days.keySet()) {
      all += working.workingTime(d).toMinutes();
    }
    for (Map.Entry<LocalDate, Map<String, Double>> day : days.entrySet()) {
      LocalDate d = day.getKey();
      double part = working.workingTime(d).toMinutes() / all;
      if (!d.isBefore(asOf) && effort * part > 0) {
        day.getValue()
            .forEach(
                (party, share) ->
                    hours.merge(
                        new Week(party, week(calendar, d)), effort * part * share, Double::sum));
      }
    }
  }

  /** Each holder has the same part, and hands it on to all who keep it and are there. */
  private static Map<String, Double> parts(
      RaciChart chart, String item, RaciRole role, LocalDate day) {
    List<Set<String>> kept = new ArrayList<>();
    for (RaciEntry entry : chart.entries()) {
      if (entry.itemId().equals(item) && entry.role() == role) {
        Set<String> keepers = new HashSet<>();
        keep(chart, entry.partyId(), item, day, new HashSet<>(), keepers);
        if (!keepers.isEmpty()) {
          kept.add(keepers);
        }
      }
    }
    Map<String, Double> parts = new HashMap<>();
    for (Set<String> keepers : kept) {
      keepers.forEach(id -> parts.merge(id, 1.0 / kept.size() / keepers.size(), Double::sum));
    }
    return parts;
  }

  private static void keep(
      RaciChart chart,
      String party,
      String item,
      LocalDate day,
      Set<String> visited,
      Set<String> keepers) {
    if (!visited.add(party)) {
      return;
    }
    List<RaciDelegation> live =
        chart.delegations().stream()
            .filter(d -> d.fromId().equals(party) && d.during().contains(day))
            .toList();
    List<RaciDelegation> special = live.stream().filter(d -> d.itemIds().contains(item)).toList();
    List<RaciDelegation> onward =
        special.isEmpty() ? live.stream().filter(d -> d.itemIds().isEmpty()).toList() : special;
    onward.forEach(d -> keep(chart, d.toId(), item, day, visited, keepers));
    boolean isAway = chart.parties().stream().anyMatch(p -> p.id().equals(party) && p.isAway(day));
    if (onward.isEmpty() && !isAway) {
      keepers.add(party);
    }
  }
}
