package io.planwright.stakeholders.joint;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.stakeholders.internal.BetaCurve;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Learns from the past how far one can rely on promises: a beta-binomial model. A side begins with
 * the prior of one kept and one late promise; a person begins with the mean of the side, weighted
 * as so many promises as {@code shrinkage} says, so that two promises do not make a judgement. Not
 * even a side that has always kept its promises is therefore sure to keep the next one; how late it
 * would be is begun with {@code lateDays}, and learnt as the rest.
 *
 * <p>A promise counts from the day after its due date: kept where it was done by then, late
 * otherwise, also where it is not done yet. What is due later than the as-of day does not count,
 * even if it is done already: else early ones alone would be seen. Immutable, serializable and
 * thread-safe.
 *
 * @param floor how many promises of a side it takes to judge it
 * @param shrinkage as how many promises the side's mean counts for each person
 * @param lateDays by how many working days a late promise is late on average, as far as nothing is
 *     known
 */
public record PromiseReliability(int floor, double shrinkage, double lateDays)
    implements Serializable {

  private static final double TAIL = 0.05;

  /**
   * Checks the components.
   *
   * @param floor how many promises it takes, at least 1
   * @param shrinkage as how many promises the side's mean counts, above 0 up to 1000
   * @param lateDays by how many working days a late promise is late, from 0.5 to 250
   * @throws IllegalArgumentException if a number is out of range
   */
  public PromiseReliability {
    Require.atLeast(floor, 1, "floor", "5 is usual.");
    Require.positive(shrinkage, "shrinkage", "5 is usual.");
    Require.between(shrinkage, 0, 1000, "shrinkage", "5 is usual.");
    Require.between(lateDays, 0.5, 250, "lateDays", "5 is usual.");
  }

  /**
   * Judges sides by at least five promises, counts their mean as five promises of a person, and
   * takes what was never seen to be late by a week of five working days.
   *
   * @return the engine
   */
  public static PromiseReliability standard() {
    return new PromiseReliability(5, 5, 5);
  }

  /**
   * Judges one side.
   *
   * @param history the promises of the past, of both sides
   * @param side the side
   * @param asOf the day up to which the history is looked at
   * @param calendar the working days by which lateness is counted
   * @return the reliability; insufficient data if too few promises were due
   */
  public Answer<Reliability> ofSide(
      List<PastPromise> history, Side side, LocalDate asOf, WorkingCalendar calendar) {
    Require.nonNull(side, "side");
    Reliability found = tally(history, promise -> promise.side() == side, asOf, calendar, 1, 1);
    int count = found.kept() + found.late();
    if (count < floor) {
      return Answer.insufficient(
          "reliability of " + (side == Side.OURS ? "our" : "the customer's") + " promises",
          "at least " + floor + " promises that were due",
          count + " promises that were due by " + asOf,
          "Record what was promised and when it was done, also of earlier deals.");
    }
    return Answer.known(found);
  }

  /**
   * Judges one person, drawn towards the side.
   *
   * @param history the promises of the past, of both sides
   * @param side the side of the person
   * @param ownerId the person; one without promises is judged as the side
   * @param asOf the day up to which the history is looked at
   * @param calendar the working days by which lateness is counted
   * @return the reliability; insufficient data if too few promises of the side were due
   */
  public Answer<Reliability> ofOwner(
      List<PastPromise> history,
      Side side,
      String ownerId,
      LocalDate asOf,
      WorkingCalendar calendar) {
    Require.notBlank(ownerId, "ownerId", "Give the id of the person.");
    return ofSide(history, side, asOf, calendar)
        .map(
            all ->
                tally(
                    history,
                    promise -> promise.side() == side && promise.ownerId().equals(ownerId),
                    asOf,
                    calendar,
                    shrinkage * all.mean(),
                    shrinkage * (1 - all.mean())));
  }

  private static Reliability tally(
      List<PastPromise> history,
      Predicate<PastPromise> counts,
      LocalDate asOf,
      WorkingCalendar calendar,
      double priorKept,
      double priorLate) {
    Require.nonNull(asOf, "asOf");
    Require.nonNull(calendar, "calendar");
    List<Integer> deviations = new ArrayList<>();
    List<Integer> overdueDays = new ArrayList<>();
    for (PastPromise promise : List.copyOf(Require.nonNull(history, "history"))) {
      if (!counts.test(promise) || !promise.due().isBefore(asOf)) {
        continue;
      }
      boolean isDone = promise.doneOn().filter(day -> !day.isAfter(asOf)).isPresent();
      if (isDone) {
        deviations.add(deviation(promise.due(), promise.doneOn().orElseThrow(), calendar));
      } else {
        overdueDays.add(deviation(promise.due(), asOf, calendar));
      }
    }
    deviations.sort(null);
    overdueDays.sort(null);
    int kept = (int) deviations.stream().filter(days -> days <= 0).count();
    int late = deviations.size() - kept + overdueDays.size();
    BetaCurve curve = new BetaCurve(kept + priorKept, late + priorLate);
    return new Reliability(
        kept,
        late,
        curve.a() / (curve.a() + curve.b()),
        curve.quantile(TAIL),
        curve.quantile(1 - TAIL),
        curve.a(),
        curve.b(),
        deviations,
        overdueDays);
  }

  /** At least 1 after the due date: late is late, also on a weekend. */
  private static int deviation(LocalDate due, LocalDate end, WorkingCalendar calendar) {
    return end.isAfter(due)
        ? Math.max(1, workingDays(due, end, calendar))
        : -workingDays(end, due, calendar);
  }

  /** After the first day through the last one. */
  private static int workingDays(LocalDate first, LocalDate last, WorkingCalendar calendar) {
    return first.equals(last)
        ? 0
        : (int) calendar.workingDays(DateRange.through(first.plusDays(1), last));
  }
}
