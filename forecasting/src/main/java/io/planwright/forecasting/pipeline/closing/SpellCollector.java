package io.planwright.forecasting.pipeline.closing;

import io.planwright.crm.OpportunitySnapshot;
import io.planwright.internal.Require;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Gathers spells into growing arrays. Used once; not thread-safe. */
final class SpellCollector {

  final LocalDate asOf;
  final LocalDate observedFrom;
  private final Set<String> seen = new HashSet<>();
  int leftOut;
  int size;
  String[] ids = new String[64];
  int[] starts = new int[64];
  int[] entries = new int[64];
  int[] exits = new int[64];
  byte[] ends = new byte[64];

  SpellCollector(LocalDate asOf, LocalDate observedFrom) {
    this.asOf = Require.nonNull(asOf, "asOf");
    this.observedFrom = Require.nonNull(observedFrom, "observedFrom");
    Require.that(
        !observedFrom.isAfter(asOf),
        "observedFrom",
        observedFrom,
        "not be after the as-of date " + asOf,
        "Give the first day on which closes were recorded.");
  }

  void take(OpportunitySnapshot deal) {
    Require.that(seen.add(deal.id()), "deals", deal.id(), "come once each", "Merge duplicates.");
    LocalDate created = deal.createdOn();
    LocalDate end = deal.closedOn().filter(day -> day.isBefore(asOf)).orElse(asOf);
    if (end.isBefore(created) || end.isBefore(observedFrom)) {
      leftOut++;
      return;
    }
    if (size == ids.length) {
      grow();
    }
    ids[size] = deal.id();
    starts[size] = Math.toIntExact(created.toEpochDay());
    boolean late = created.isBefore(observedFrom);
    entries[size] = late ? days(created, observedFrom) : 0;
    exits[size] = days(created, end);
    ends[size] = (byte) endOf(deal).ordinal();
    size++;
  }

  DealSpells spells() {
    return new DealSpells(this);
  }

  private static int days(LocalDate from, LocalDate to) {
    return Math.toIntExact(to.toEpochDay() - from.toEpochDay());
  }

  private static SpellEnd endOf(OpportunitySnapshot deal) {
    return switch (deal.status()) {
      case WON -> SpellEnd.WON;
      case LOST -> SpellEnd.LOST;
      case OPEN -> SpellEnd.CENSORED;
    };
  }

  private void grow() {
    int length = 2 * size;
    ids = Arrays.copyOf(ids, length);
    starts = Arrays.copyOf(starts, length);
    entries = Arrays.copyOf(entries, length);
    exits = Arrays.copyOf(exits, length);
    ends = Arrays.copyOf(ends, length);
  }
}
