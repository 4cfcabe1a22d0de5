package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Findings.named;

import io.planwright.calendar.DateRange;
import io.planwright.internal.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on hours: whether a party has those that it takes, week by week. */
final class OverloadRules {

  private static final double ROUNDING = 1e-9;

  private final ChartIndex index;
  private final RaciPolicy policy;
  private final WorkWeeks weeks;
  private final LocalDate asOf;
  private final Findings findings;

  OverloadRules(
      ChartIndex index, RaciPolicy policy, WorkWeeks weeks, LocalDate asOf, Findings findings) {
    this.index = index;
    this.policy = policy;
    this.weeks = weeks;
    this.asOf = asOf;
    this.findings = findings;
  }

  void check() {
    WeekLoads loads = new WeekLoads(index, weeks, asOf);
    for (RaciItem item : index.chart.items()) {
      boolean isOver = item.window().filter(w -> !w.endExclusive().isAfter(asOf)).isPresent();
      if (item.effortHours() > 0 && !isOver) {
        double answering = item.effortHours() * policy.accountableShare();
        if (!loads.isDated(item)) {
          checkUndated(item, answering > 0);
        } else {
          loads.add(item, RaciRole.RESPONSIBLE, item.effortHours());
          if (answering > 0) {
            loads.add(item, RaciRole.ACCOUNTABLE, answering);
          }
        }
      }
    }
    for (RaciParty party : index.chart.parties()) {
      if (party.weeklyHours().isPresent()) {
        checkWeeks(party, party.weeklyHours().getAsDouble(), loads.of(party.id()));
      }
    }
  }

  private void checkUndated(RaciItem item, boolean answeringTakesTime) {
    Set<String> holders = new LinkedHashSet<>(index.holders(item.id(), RaciRole.RESPONSIBLE));
    if (answeringTakesTime) {
      holders.addAll(index.holders(item.id(), RaciRole.ACCOUNTABLE));
    }
    holders.removeIf(
        id -> index.party(id).filter(party -> party.weeklyHours().isPresent()).isEmpty());
    if (!holders.isEmpty()) {
      findings.add(
          RaciRule.LOAD_UNKNOWN,
          List.of(item.id()),
          List.copyOf(holders),
          item.id()
              + " takes "
              + Figures.number(item.effortHours())
              + " hours, and in which weeks is not known.",
          "Give it a window with working days and an end, at most ten years long.");
    }
  }

  private void checkWeeks(RaciParty party, double weekly, Map<LocalDate, WeekLoads.Load> loads) {
    Set<String> items = new HashSet<>();
    List<WeekHours> full = new ArrayList<>();
    loads.forEach(
        (start, load) -> {
          DateRange week = weeks.of(start);
          DateRange left = week.intersection(DateRange.from(asOf)).orElse(week);
          WeekHours hours = new WeekHours(left, load.hours(), weekly * partThere(party, left));
          if (hours.excess() > ROUNDING * Math.max(1, hours.work())) {
            full.add(hours);
            items.addAll(load.itemIds());
          }
        });
    if (!full.isEmpty()) {
      double most = full.stream().mapToDouble(WeekHours::excess).max().orElse(0);
      findings.addOverload(
          index.chart.items().stream().map(RaciItem::id).filter(items::contains).toList(),
          party.id(),
          full,
          "One party has too many hours of work: "
              + named(full.stream().map(OverloadRules::said).toList())
              + ".",
          "Move up to "
              + Figures.number(most)
              + " hours a week to other weeks or others, or find more time.");
    }
  }

  private static String said(WeekHours hours) {
    return "%s too many in %s (%s of work, %s of time)"
        .formatted(
            Figures.number(hours.excess()),
            hours.days(),
            Figures.number(hours.work()),
            Figures.number(hours.time()));
  }

  /** The part of a week's working time in which a party is there. */
  private double partThere(RaciParty party, DateRange days) {
    return days.start()
        .datesUntil(days.endExclusive())
        .filter(date -> !party.isAway(date))
        .mapToDouble(weeks::part)
        .sum();
  }
}
