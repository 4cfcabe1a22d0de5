package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects violations; belongs to one call. */
final class Findings {

  private final List<RaciViolation> violations = new ArrayList<>();

  void add(
      RaciRule rule, List<String> items, List<String> parties, String explanation, String mend) {
    add(rule, items, parties, List.of(), explanation, mend);
  }

  void add(
      RaciRule rule,
      List<String> items,
      List<String> parties,
      List<DateRange> dates,
      String explanation,
      String mend) {
    violations.add(new RaciViolation(rule, items, parties, dates, List.of(), explanation, mend));
  }

  void addOverload(
      List<String> items, String party, List<WeekHours> weeks, String explanation, String mend) {
    List<DateRange> dates = weeks.stream().map(WeekHours::days).toList();
    violations.add(
        new RaciViolation(
            RaciRule.OVERLOAD, items, List.of(party), dates, weeks, explanation, mend));
  }

  List<RaciViolation> inOrder() {
    return violations.stream().sorted(Comparator.comparing(RaciViolation::rule)).toList();
  }

  static String named(List<String> ids) {
    return String.join(", ", ids);
  }

  static String on(List<DateRange> dates) {
    return String.join(", ", dates.stream().map(DateRange::toString).toList());
  }
}
