package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many hours of which items come to whom in which week, from a day on; belongs to one call. An
 * item's hours are spread over the working time of the days on which somebody of those who have it
 * is there, and go to who holds it on that day.
 */
final class WeekLoads {

  /** Longer windows say nothing on a week. */
  private static final int MOST_DAYS = 3_660;

  private final ChartIndex index;
  private final WorkWeeks weeks;
  private final LocalDate asOf;
  private final List<DateRange> stretches;
  private final Map<String, Map<LocalDate, Load>> loads = new HashMap<>();

  /** What comes to one party in one week. */
  static final class Load {
    private final Set<String> itemIds = new LinkedHashSet<>();
    private double hours;

    double hours() {
      return hours;
    }

    Set<String> itemIds() {
      return itemIds;
    }
  }

  /** Days that are alike, and the part of an item that each party has on them. */
  private record Turn(DateRange days, Map<String, Double> parts) {}

  WeekLoads(ChartIndex index, WorkWeeks weeks, LocalDate asOf) {
    this.index = index;
    this.weeks = weeks;
    this.asOf = asOf;
    this.stretches = Timeline.of(index.chart, LocalDate.MIN).ranges();
  }

  /** Whether it is known in which weeks the work on an item falls. */
  boolean isDated(RaciItem item) {
    return item.window().filter(this::hasWorkingTime).isPresent();
  }

  private boolean hasWorkingTime(DateRange window) {
    return ChronoUnit.DAYS.between(window.start(), window.endExclusive()) <= MOST_DAYS
        && weeks.part(window) > 0;
  }

  /** Adds some hours of a dated item for those with one role in it. */
  void add(RaciItem item, RaciRole role, double hours) {
    List<Turn> turns = new ArrayList<>();
    double time = 0;
    for (DateRange stretch : stretches) {
      if (item.window().filter(window -> window.contains(stretch.start())).isPresent()) {
        Map<String, Double> parts = parts(item.id(), role, stretch.start());
        if (!parts.isEmpty()) {
          turns.add(new Turn(stretch, parts));
          time += weeks.part(stretch);
        }
      }
    }
    for (Turn turn : turns) {
      LocalDate end = turn.days().endExclusive();
      LocalDate start = turn.days().start();
      for (LocalDate date = start; date.isBefore(end); date = date.plusDays(1)) {
        double part = weeks.part(date);
        if (part > 0 && !date.isBefore(asOf)) {
          for (Map.Entry<String, Double> share : turn.parts().entrySet()) {
            add(share.getKey(), date, item.id(), hours * part / time * share.getValue());
          }
        }
      }
    }
  }

  private void add(String partyId, LocalDate date, String itemId, double hours) {
    Load load =
        loads
            .computeIfAbsent(partyId, key -> new TreeMap<>())
            .computeIfAbsent(weeks.of(date).start(), key -> new Load());
    load.hours += hours;
    load.itemIds.add(itemId);
  }

  /** Which part of an item is with whom on a day: nothing with who is away. */
  private Map<String, Double> parts(String itemId, RaciRole role, LocalDate date) {
    List<Set<String>> groups = new ArrayList<>();
    for (String holder : index.holders(itemId, role)) {
      Set<String> keepers = new LinkedHashSet<>(Passage.of(index, holder, itemId, date).keepers());
      keepers.removeIf(id -> index.party(id).filter(party -> party.isAway(date)).isPresent());
      if (!keepers.isEmpty()) {
        groups.add(keepers);
      }
    }
    Map<String, Double> parts = new LinkedHashMap<>();
    for (Set<String> keepers : groups) {
      double part = 1.0 / groups.size() / keepers.size();
      keepers.forEach(id -> parts.merge(id, part, Double::sum));
    }
    return parts;
  }

  /** The weeks in which something comes to a party, in order, by their first days. */
  Map<LocalDate, Load> of(String partyId) {
    return loads.getOrDefault(partyId, Map.of());
  }
}
