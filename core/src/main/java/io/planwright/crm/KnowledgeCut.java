package io.planwright.crm;

import io.planwright.internal.Require;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The line between what was known at the end of a day and what came later, worked out once for any
 * number of facts.
 *
 * @param date the as-of date
 * @param zone the zone in which days start and end
 * @param endExclusive the first instant that was not known
 */
record KnowledgeCut(LocalDate date, ZoneId zone, Instant endExclusive) {

  static KnowledgeCut of(LocalDate date, ZoneId zone) {
    Require.nonNull(date, "date");
    Require.nonNull(zone, "zone");
    Instant end =
        date.equals(LocalDate.MAX) ? Instant.MAX : date.plusDays(1).atStartOfDay(zone).toInstant();
    return new KnowledgeCut(date, zone, end);
  }

  boolean knows(Instant at) {
    return at.isBefore(endExclusive);
  }

  LocalDate dayOf(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
