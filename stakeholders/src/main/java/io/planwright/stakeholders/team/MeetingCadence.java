package io.planwright.stakeholders.team;

import io.planwright.calendar.DateRange;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How often a team should meet, from how often what it depends on changes.
 *
 * <p>With λ changes a day and a meeting every τ days, a change waits τ/2 days on average and λτ
 * changes are unseen just before a meeting. The cost a day, K/τ + c·λ·τ/2 for a meeting that costs
 * K and a change that costs c for each day it waits, is least at τ = √(2K / (cλ)): the square-root
 * law of F. W. Harris, "How many parts to make at once", Factory, The Magazine of Management 10,
 * 1913. The answer is the smaller one of this and limit/λ. The 95 % interval of λ is that of Byar
 * (N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research" II, 1987, p. 69), which
 * takes changes as independent of each other; it is wider in truth where they come in bursts.
 *
 * <p>Immutable, serializable and thread-safe; the same in JSON under Jackson 2 and Jackson 3.
 *
 * @param meetingCost what a meeting costs, above 0 in any unit
 * @param delayCostPerDay what it costs, in that unit, that one change is unseen for a day, above 0
 * @param mostUnseen how many unseen changes are expected at most, above 0
 * @param floor how many changes it takes to answer, at least 1
 */
public record MeetingCadence(
    double meetingCost, double delayCostPerDay, double mostUnseen, int floor)
    implements Serializable {

  private static final double Z = 1.959963984540054;
  private static final double LARGEST = 1e9;
  private static final long MOST_DAYS = 1_000_000;

  /**
   * Checks the components.
   *
   * @param meetingCost what a meeting costs, above 0 up to 1e9
   * @param delayCostPerDay what a day of delay costs, above 0 up to 1e9
   * @param mostUnseen how many unseen changes are expected at most, above 0 up to 1e9
   * @param floor how many changes it takes to answer, at least 1
   * @throws IllegalArgumentException if a number is out of range
   */
  public MeetingCadence {
    check(meetingCost, "meetingCost");
    check(delayCostPerDay, "delayCostPerDay");
    check(mostUnseen, "mostUnseen");
    Require.atLeast(floor, 1, "floor", "5 is usual.");
  }

  private static void check(double value, String field) {
    Require.positive(value, field, "Nothing is free of cost; estimate it.");
    Require.between(value, 0, LARGEST, field, "Scale the costs.");
  }

  /**
   * Recommends a cadence.
   *
   * @param changes the days on which something changed that the team depends on, one for each
   *     change, in any order; those after the as-of day are not seen
   * @param observed the days on which changes were recorded
   * @param asOf the day up to which the log is looked at
   * @return the cadence; insufficient data if too few changes were seen
   * @throws IllegalArgumentException if a change seen is outside of the observed days, or these
   *     begin after the as-of day or are more than a million by then
   */
  public Answer<CadenceAdvice> recommend(
      List<LocalDate> changes, DateRange observed, LocalDate asOf) {
    Require.nonNull(observed, "observed");
    Require.nonNull(asOf, "asOf");
    Require.that(
        !asOf.isBefore(observed.start()),
        "asOf",
        asOf,
        "not be before observed " + observed,
        "Look at the log when there is one.");
    boolean isCut = observed.endExclusive().isAfter(asOf);
    LocalDate end = isCut ? asOf.plusDays(1) : observed.endExclusive();
    long days = ChronoUnit.DAYS.between(observed.start(), end);
    Require.between(
        days, 1, MOST_DAYS, "days observed", "Say on which days changes were recorded.");
    int count = 0;
    for (LocalDate change : List.copyOf(Require.nonNull(changes, "changes"))) {
      if (!change.isAfter(asOf)) {
        Require.that(
            !change.isBefore(observed.start()) && change.isBefore(end),
            "changes",
            change,
            "be in observed " + observed,
            "Say on which days changes were recorded.");
        count++;
      }
    }
    if (count < floor) {
      return Answer.insufficient(
          "meeting cadence",
          "at least " + floor + " changes",
          count + " changes in " + days + " days",
          "Watch for longer, or widen what counts as a change.");
    }
    double low = Math.pow(1 - 1 / (9.0 * count) - Z / (3 * Math.sqrt(count)), 3);
    double next = count + 1.0;
    double high = next * Math.pow(1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next)), 3);
    double rate = (double) count / days;
    return Answer.known(
        new CadenceAdvice(
            this, rate, Math.max(0, count * low) / days, high / days, count, (int) days));
  }

  /** The best number of days between meetings at a rate. */
  double bestDays(double rate) {
    return Math.min(costDays(rate), mostUnseen / rate);
  }

  double costDays(double rate) {
    return Math.sqrt(2 * meetingCost / (delayCostPerDay * rate));
  }

  double costPerDay(double rate, double days) {
    return meetingCost / days + delayCostPerDay * rate * days / 2;
  }
}
