package io.planwright.forecasting.preparation;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.forecasting.preparation.Repair.Kind;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One run of all checks over a history; used once, by one thread. */
final class Inspection {

  private static final int LEAST_OBSERVED = 3;

  /** From how many times the spread of low values on that of high ones calls for logarithms. */
  private static final double UNEVEN = 1.5;

  private final PreparationSpec spec;
  private final TimeSeries history;
  private final List<Proposal> proposals = new ArrayList<>();
  private final Map<Kind, Explanation> findings = new EnumMap<>(Kind.class);

  Inspection(PreparationSpec spec, TimeSeries history) {
    this.spec = spec;
    this.history = history;
  }

  Answer<Preparation> run() {
    int observed = history.size() - history.gaps();
    for (int position : spec.censoring().positions()) {
      Require.that(
          position < history.size(),
          "censored position",
          position,
          "be below the size of the history " + history.size(),
          "Count positions from 0.");
    }
    CalendarCheck calendar =
        new CalendarCheck(
            checks(Kind.CALENDAR) ? spec.calendar() : CalendarAdjustment.none(), history);
    if (observed < LEAST_OBSERVED) {
      return Answer.insufficient(
          "preparation of " + history.name(),
          "at least " + LEAST_OBSERVED + " observed values",
          observed + " observed values",
          "Give a longer history.");
    }
    double[] factors = ones(history.size());
    if (checks(Kind.CALENDAR)) {
      CalendarCheck.Result result = calendar.result();
      note(Kind.CALENDAR, result.finding(), result.proposals());
      factors = result.factors();
    }
    checkValues(WorkingHistory.of(history, factors));
    proposals.sort(
        Comparator.comparing((Proposal proposal) -> proposal.repair().kind())
            .thenComparing(proposal -> proposal.repair().positions().get(0)));
    return Answer.known(Preparation.proposed(history, proposals, findings));
  }

  private boolean checks(Kind kind) {
    return spec.checks().contains(kind);
  }

  private void note(Kind kind, Explanation finding, List<Proposal> found) {
    findings.put(kind, finding);
    proposals.addAll(found);
  }

  private static double[] ones(int size) {
    double[] ones = new double[size];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Everything but the calendar. */
  private void checkValues(WorkingHistory plain) {
    boolean[] censored = censored(plain);
    WorkingHistory working = plain;
    double[] blank = without(plain, censored);
    SeasonalPart season = SeasonalPart.of(blank, plain.period());
    if (plain.positive()) {
      double[] logarithms = WorkingHistory.logarithms(blank);
      SeasonalPart multiplied = SeasonalPart.of(logarithms, plain.period());
      boolean even =
          !season.present()
              && !multiplied.present()
              && LocalTrend.spreadByLevel(blank) > UNEVEN
              && LocalTrend.spreadByLevel(logarithms) < UNEVEN;
      if (even || multiplied.present() && multiplied.strength() > season.strength()) {
        working = plain.inLogarithms();
        blank = logarithms;
        season = multiplied;
      }
    }
    if (checks(Kind.OUTLIER)) {
      Outliers outliers = Outliers.of(working, blank, season, spec.outlierFence());
      note(Kind.OUTLIER, outliers.finding(), outliers.proposals());
      blank = outliers.rest();
      season = outliers.season();
    }
    double[] filled = season.interpolated(blank, working.notNegative());
    if (checks(Kind.MISSING_VALUE)) {
      MissingValues missing = MissingValues.of(working, blank, filled, season);
      note(Kind.MISSING_VALUE, missing.finding(), missing.proposals());
    }
    if (checks(Kind.CENSORED)) {
      CensoredDemand demand = CensoredDemand.of(working, blank, censored, season);
      note(Kind.CENSORED, demand.finding(), demand.proposals());
      for (int i = 0; i < demand.positions().length; i++) {
        filled[demand.positions()[i]] = demand.demand()[i];
      }
    }
    checkScale(working, filled, season);
  }

  /** What concerns all values: on those between the first and the last one observed. */
  private void checkScale(WorkingHistory working, double[] filled, SeasonalPart season) {
    int from = 0;
    int to = filled.length;
    while (history.isGap(from)) {
      from++;
    }
    while (history.isGap(to - 1)) {
      to--;
    }
    double[] clean = Arrays.copyOfRange(filled, from, to);
    if (checks(Kind.LEVEL_SHIFT)) {
      double[] seasonal = Arrays.copyOfRange(season.values(), from, to);
      LevelShiftCheck shifts =
          LevelShiftCheck.of(working, clean, seasonal, from, spec.levelShiftPenalty());
      note(Kind.LEVEL_SHIFT, shifts.finding(), shifts.proposals());
      clean = shifts.aligned();
    }
    if (checks(Kind.BOX_COX)) {
      BoxCoxCheck power = BoxCoxCheck.of(working, clean, from);
      note(Kind.BOX_COX, power.finding(), power.proposals());
    }
  }

  /** The values without the censored ones, all of them where everything is censored. */
  private static double[] without(WorkingHistory working, boolean[] censored) {
    double[] blank = working.values().clone();
    for (int t = 0; t < blank.length; t++) {
      blank[t] = censored[t] ? Double.NaN : blank[t];
    }
    return Order.present(blank).length == 0 ? working.values().clone() : blank;
  }

  private boolean[] censored(WorkingHistory working) {
    boolean[] censored = new boolean[working.size()];
    if (checks(Kind.CENSORED)) {
      for (int position : spec.censoring().positions()) {
        censored[position] = !history.isGap(position);
      }
    }
    return censored;
  }
}
