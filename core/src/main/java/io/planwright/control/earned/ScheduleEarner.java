package io.planwright.control.earned;

import io.planwright.evidence.Answer;
import io.planwright.internal.Figures;
import io.planwright.money.Money;
import java.math.MathContext;
import java.time.LocalDate;

/** Looks an earned value up on the curve of planned value. */
final class ScheduleEarner {

  /** As far as a plan may lead. */
  static final int MAX_DAYS = 1_000_000;

  private final PlannedWork planned;

  ScheduleEarner(PlannedWork planned) {
    this.planned = planned;
  }

  /** The earned schedule of a status that was moved to a day. */
  Answer<EarnedSchedule> earn(StatusBook book, LocalDate asOf) {
    if (planned.budget().isZero()) {
      return Answer.insufficient(
          "earned schedule", "a budget above zero", "none", "Give the activities budgets.");
    }
    LocalDate done = book.completeSince();
    long elapsed = planned.elapsedDays(done == null ? asOf : done);
    double earned = done == null ? earnedDays(book.earned(), elapsed) : planned.days();
    EarnedSchedule undated =
        new EarnedSchedule(
            earned, elapsed, planned.days(), Answer.known(planned.dateAfter(planned.days())));
    Answer<LocalDate> finish = undated.estimatedDays().flatMap(this::dated);
    return Answer.known(new EarnedSchedule(earned, elapsed, planned.days(), finish));
  }

  /** The date by whose close so many working days have passed since the start of the baseline. */
  Answer<LocalDate> dated(double days) {
    double whole = Math.max(1, Math.ceil(days - 1e-9));
    return whole <= MAX_DAYS
        ? Answer.known(planned.dateAfter((int) whole))
        : Answer.insufficient(
            "finish at the pace so far",
            "a pace that leads to an end within " + MAX_DAYS + " working days",
            Figures.number(days) + " working days",
            "Plan the rest of the work anew.");
  }

  private double earnedDays(Money earned, long elapsed) {
    int reached = lastDay(earned, true);
    Money before = planned.valueAfter(reached);
    if (before.equals(earned)) {
      int first = lastDay(earned, false) + 1;
      return Math.max(first, Math.min(reached, elapsed));
    }
    Money step = planned.valueAfter(reached + 1).minus(before);
    return reached
        + earned.minus(before).amount().divide(step.amount(), MathContext.DECIMAL64).doubleValue();
  }

  /** The last day whose planned value is not above an amount, or is below it; -1 if none is. */
  private int lastDay(Money amount, boolean isEqualIncluded) {
    int low = -1;
    int high = planned.days();
    while (low < high) {
      int middle = (low + high + 1) / 2;
      int order = planned.valueAfter(middle).compareTo(amount);
      if (order < 0 || (isEqualIncluded && order == 0)) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
