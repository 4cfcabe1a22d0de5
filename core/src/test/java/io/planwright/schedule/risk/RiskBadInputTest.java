package io.planwright.schedule.risk;

import static io.planwright.testkit.BadInput.row;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.calendar.WorkingCalendar;
import io.planwright.run.RunControl;
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.network.CriticalPathScheduler;
import io.planwright.schedule.network.CriticalPaths;
import io.planwright.schedule.risk.FinishDistribution.DoneBy;
import io.planwright.testkit.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RiskBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final ScheduleRequest REQUEST =
      new ScheduleRequest(
          WorkBreakdown.of(List.of(Activity.of("a", "A", 1)), List.of()),
          DAY,
          WorkingCalendar.mondayToFriday());
  private static final FinishDistribution DONE =
      new FinishDistribution(1, 0, 100, List.of(new DoneBy(DAY, 100)));

  static Stream<BadInput> rows() {
    return Stream.concat(specRows(), resultRows());
  }

  private static Stream<BadInput> specRows() {
    return Stream.of(
        row(
            "too few runs",
            () -> ScheduleRisk.standard().withRuns(99),
            IAE,
            "runs [99] must be between 100 and 10000000."
                + " Make 10000 where nothing asks for more."),
        row(
            "no thread",
            () -> ScheduleRisk.standard().withThreads(0),
            IAE,
            "threads [0] must be between 1 and 256. Use one a processor at most."),
        row(
            "full correlation",
            () -> RiskCorrelation.common(1),
            IAE,
            "common [1.0] must be between 0.0 and 0.95. Take 0.2 where nobody knows better."),
        row(
            "correlations that add up to too much",
            () -> new RiskCorrelation(0.5, 0.5, Map.of()),
            IAE,
            "common + group [1.0] must be between 0.0 and 0.95. Lower one of the two."),
        row(
            "nothing to simulate",
            () -> ScheduleRisk.standard().simulate(null, RunControl.unlimited()),
            NPE,
            "request [null] must not be null. Give a value."),
        row(
            "simulating without control",
            () -> ScheduleRisk.standard().simulate(REQUEST, null),
            NPE,
            "control [null] must not be null. Give a value."),
        row(
            "no critical path",
            () -> CriticalPathScheduler.standard().analyse(REQUEST, 0, RunControl.unlimited()),
            IAE,
            "mostPaths [0] must be between 1 and 10000. Ask for as many as people read."));
  }

  private static Stream<BadInput> resultRows() {
    return Stream.of(
        row(
            "certain quantile",
            () -> DONE.dateBy(1),
            IAE,
            "p [1.0] must be between 0 and 1. Ask for 0.8, say."),
        row(
            "not a number",
            () -> DONE.dateBoundsBy(Double.NaN),
            IAE,
            "p [NaN] must be between 0 and 1. Ask for 0.8, say."),
        row(
            "runs that got lost",
            () -> new FinishDistribution(1, 0, 100, List.of(new DoneBy(DAY, 99))),
            IAE,
            "days [DoneBy[date=2026-09-01, runs=99]] must end with all 100 runs."
                + " Count each run once."),
        row(
            "days out of order",
            () ->
                new FinishDistribution(
                    1, 0, 2, List.of(new DoneBy(DAY, 1), new DoneBy(DAY.minusDays(1), 2))),
            IAE,
            "days [DoneBy[date=2026-08-31, runs=2]] must rise in date and number."
                + " Add the runs up day by day."),
        row(
            "criticality above one",
            () -> new ActivityRisk("a", 1, 0, 1.5, 0, 0),
            IAE,
            "criticality [1.5] must be between 0.0 and 1.0. Divide by the runs."),
        row(
            "more paths than there are",
            () -> new CriticalPaths(List.of(List.of("a")), 0),
            IAE,
            "count [0] must be at least 1. Count the listed paths as well."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
