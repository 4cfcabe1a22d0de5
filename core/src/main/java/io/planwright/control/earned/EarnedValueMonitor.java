package io.planwright.control.earned;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measures facts against a baseline: earned value, earned schedule, the progress line, and a
 * forecast of completion with an interval.
 *
 * <p>A day means its close: what was planned, reported or spent on it counts. Facts of later days
 * are never seen, so a report of a past day is the same whenever it is made. Immutable, and
 * serializable and thread-safe as far as the baseline is.
 */
public final class EarnedValueMonitor implements Serializable {

  private static final long serialVersionUID = 1;

  private final PerformanceBaseline baseline;

  private EarnedValueMonitor(PerformanceBaseline baseline) {
    this.baseline = Require.nonNull(baseline, "baseline");
  }

  /**
   * A monitor of the work of a baseline.
   *
   * @param baseline what is measured against
   * @return the monitor
   */
  public static EarnedValueMonitor of(PerformanceBaseline baseline) {
    return new EarnedValueMonitor(baseline);
  }

  /**
   * Where the work stands at the close of a day. Takes time linear in activities and elements, and
   * n log n in the facts.
   *
   * @param facts what happened, in any order
   * @param asOf the day
   * @return the report
   * @throws IllegalArgumentException if a fact up to that day names an activity or milestone that
   *     the baseline does not have, or reports progress otherwise than the activity's rule earns
   * @throws io.planwright.money.CurrencyMismatchException if an amount is in another currency
   */
  public EarnedValueReport report(List<ProjectFact> facts, LocalDate asOf) {
    PlannedWork planned = baseline.planned();
    StatusBook book = book(facts);
    book.moveTo(Require.nonNull(asOf, "asOf"));
    EarnedValue total = ValueTable.total(planned, book, asOf);
    List<ElementValue> rows = ValueTable.rows(baseline.work(), planned, book, asOf);
    Set<String> activities = new HashSet<>();
    baseline.work().activities().forEach(activity -> activities.add(activity.id()));
    return new EarnedValueReport(
        baseline.plan(),
        asOf,
        total,
        new ScheduleEarner(planned).earn(book, asOf),
        rows,
        ProgressLine.of(planned, book, asOf),
        StatusStory.of(total, rows, activities),
        provenance(book, asOf));
  }

  /**
   * The amounts of all work at the close of several days: the curves of planned value, earned value
   * and cost. Takes time linear in days times activities, and n log n in the facts.
   *
   * @param facts what happened, in any order
   * @param dates the days, in order of time, at least one
   * @return the amounts of each day, unmodifiable
   * @throws IllegalArgumentException if the days are out of order, or as {@link #report}
   * @throws io.planwright.money.CurrencyMismatchException if an amount is in another currency
   */
  public List<EarnedValue> history(List<ProjectFact> facts, List<LocalDate> dates) {
    StatusBook book = book(facts);
    List<EarnedValue> history = new ArrayList<>(dates.size());
    for (LocalDate date : inOrder(dates)) {
      book.moveTo(date);
      history.add(ValueTable.total(baseline.planned(), book, date));
    }
    return List.copyOf(history);
  }

  /**
   * Forecasts what all work will cost and when it will be done, from how much the indexes of past
   * periods varied.
   *
   * <p>The middle is EAC = BAC / CPI and IEAC(t) = PD / SPI(t). The logarithms of the periods'
   * indexes, ΔEV / ΔAC and ΔES / ΔAT, vary about that of all periods together with a standard
   * deviation s; the limits of ln index are t · s / √n to both sides, by Student's t with n − 1
   * degrees of freedom, times the correction √((BAC − EV) / (BAC − EV / n)) for cost and √((PD −
   * ES) / (PD − ES / n)) for time, as a project is finite and what is done is certain. A period in
   * which nothing was earned, or nothing spent, is joined to the next. No end of an interval lies
   * below what is already spent or over. The limits take the periods as alike and independent; they
   * know nothing of a change of the team or the method.
   *
   * <p>Source: W. Lipke, O. Zwikael, K. Henderson and F. Anbari, "Prediction of project outcome",
   * International Journal of Project Management 27, 2009, pp. 400-407.
   *
   * @param facts what happened, in any order
   * @param statusDates the ends of the reporting periods in order of time, the last one the day of
   *     the forecast; the first period begins with the baseline
   * @param level the probability with which each interval is to hold the outcome, between 0 and 1
   * @return the forecast; insufficient with fewer than 5 periods in which value was earned and
   *     money spent
   * @throws IllegalArgumentException if the days are out of order or the level out of its range, or
   *     as {@link #report}
   * @throws io.planwright.money.CurrencyMismatchException if an amount is in another currency
   */
  public Answer<CompletionForecast> forecast(
      List<ProjectFact> facts, List<LocalDate> statusDates, double level) {
    CompletionForecaster.requireLevel(level);
    return new CompletionForecaster(baseline.planned())
        .forecast(book(facts), inOrder(statusDates), level);
  }

  private StatusBook book(List<ProjectFact> facts) {
    return new StatusBook(baseline.planned(), Require.nonNull(facts, "facts"));
  }

  private static List<LocalDate> inOrder(List<LocalDate> dates) {
    Require.notEmpty(dates, "dates", "Give at least one day.");
    for (int i = 1; i < dates.size(); i++) {
      Require.that(
          dates.get(i).isAfter(dates.get(i - 1)),
          "dates",
          dates.get(i),
          "be after " + dates.get(i - 1),
          "Give the days in order, each once.");
    }
    return dates;
  }

  private Provenance provenance(StatusBook book, LocalDate asOf) {
    return Provenance.of(
        "earned value and earned schedule",
        Map.of("plan", baseline.plan().toString()),
        baseline.schedule().start() + " to " + asOf,
        book.factsEntered());
  }
}
