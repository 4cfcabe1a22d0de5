package io.planwright.stakeholders.buying;

import io.planwright.crm.SalesActivity;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Adds up activities by the people of the customer who took part. */
final class ContactLog {

  /** What happened with one person. */
  static final class Entry {
    LocalDate last = LocalDate.MIN;
    int inWindow;
    final Set<String> reps = new LinkedHashSet<>();
  }

  private final LocalDate asOf;
  private final int windowDays;
  private final ZoneId zone;
  private final Map<String, Entry> people = new LinkedHashMap<>();
  private final Set<String> reps = new LinkedHashSet<>();
  private int inWindow;
  private int withoutPeople;

  ContactLog(LocalDate asOf, int windowDays, ZoneId zone) {
    this.asOf = asOf;
    this.windowDays = windowDays;
    this.zone = zone;
  }

  void add(SalesActivity activity) {
    LocalDate day = LocalDate.ofInstant(activity.at(), zone);
    boolean recent = ChronoUnit.DAYS.between(day, asOf) < windowDays;
    if (recent) {
      inWindow++;
      withoutPeople += activity.contactIds().isEmpty() ? 1 : 0;
      reps.add(activity.repId());
    }
    for (String person : new LinkedHashSet<>(activity.contactIds())) {
      Entry entry = people.computeIfAbsent(person, id -> new Entry());
      entry.last = day.isAfter(entry.last) ? day : entry.last;
      if (recent) {
        entry.inWindow++;
        entry.reps.add(activity.repId());
      }
    }
  }

  /** Everybody ever met, in the order of the activities. */
  Map<String, Entry> people() {
    return people;
  }

  boolean isRecent(String person) {
    Entry entry = people.get(person);
    return entry != null && entry.inWindow > 0;
  }

  int inWindow() {
    return inWindow;
  }

  int withoutPeople() {
    return withoutPeople;
  }

  int reps() {
    return reps.size();
  }
}
