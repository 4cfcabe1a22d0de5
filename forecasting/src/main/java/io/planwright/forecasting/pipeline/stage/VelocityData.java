package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.CrmSnapshot;
import io.planwright.crm.OpportunitySnapshot;
import io.planwright.crm.OpportunityStatus;
import io.planwright.forecasting.pipeline.stage.SalesVelocity.ClosedOnly;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** The deals as ages, ends and amounts, and the figures of any resample of them. */
final class VelocityData {

  private static final int WIN_RATE = 0;
  private static final int AMOUNT = 1;
  private static final int CYCLE = 2;
  private static final int PER_DAY = 3;
  private static final int CLOSED_WIN_RATE = 4;
  private static final int CLOSED_CYCLE = 5;
  private static final int CLOSED_PER_DAY = 6;
  private static final int BIAS = 7;
  private static final int FIGURES = 8;

  private final int[] days;
  private final int[] kinds;

  /** Of won deals, in major units; below zero where none is recorded. */
  private final double[] amounts;

  private final EventTimes times;
  private final int horizon;

  /** The open deals no older than the slowest close, and those that are. */
  private final int open;

  private final int outlived;

  private VelocityData(int[] days, int[] kinds, double[] amounts) {
    this.days = days;
    this.kinds = kinds;
    this.amounts = amounts;
    this.times = new EventTimes(days, kinds);
    this.horizon = times.lastDayWith(SalesVelocity.LEAST_AT_RISK);
    this.outlived = outlived(days, kinds);
    this.open = count(EventTimes.CENSORED) - outlived;
  }

  static VelocityData of(CrmSnapshot crm, VelocitySpec spec) {
    List<OpportunitySnapshot> deals = crm.opportunities();
    int[] days = new int[deals.size()];
    int[] kinds = new int[days.length];
    double[] amounts = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      OpportunitySnapshot deal = deals.get(i);
      LocalDate closedOn = deal.closedOn().orElse(crm.asOf());
      LocalDate end = closedOn.isAfter(crm.asOf()) ? crm.asOf() : closedOn;
      days[i] = (int) Math.max(0, ChronoUnit.DAYS.between(deal.createdOn(), end));
      kinds[i] = kind(deal.status());
      amounts[i] = kinds[i] == EventTimes.FIRST ? amount(deal, end, spec) : -1;
    }
    return new VelocityData(days, kinds, amounts);
  }

  private static int kind(OpportunityStatus status) {
    return switch (status) {
      case OPEN -> EventTimes.CENSORED;
      case WON -> EventTimes.FIRST;
      case LOST -> EventTimes.SECOND;
    };
  }

  private static double amount(OpportunitySnapshot deal, LocalDate on, VelocitySpec spec) {
    return deal.amount()
        .map(own -> spec.rates().convert(own, spec.currency(), on, RoundingMode.HALF_EVEN))
        .map(money -> money.isNegative() ? -1 : money.toDouble())
        .orElse(-1.0);
  }

  /** Open deals older than any deal was when it closed: the win rate says nothing of them. */
  private static int outlived(int[] days, int[] kinds) {
    int slowest = -1;
    for (int i = 0; i < days.length; i++) {
      slowest = kinds[i] == EventTimes.CENSORED ? slowest : Math.max(slowest, days[i]);
    }
    int older = 0;
    for (int i = 0; i < days.length; i++) {
      older += kinds[i] == EventTimes.CENSORED && days[i] > slowest ? 1 : 0;
    }
    return older;
  }

  private int count(int kind) {
    return (int) Arrays.stream(kinds).filter(each -> each == kind).count();
  }

  long closed() {
    return days.length - (long) open - outlived;
  }

  long wonWithAmount() {
    return Arrays.stream(amounts).filter(amount -> amount >= 0).count();
  }

  SalesVelocity estimate(VelocitySpec spec, RunControl control) {
    int[] weights = new int[days.length];
    Arrays.fill(weights, 1);
    double[] value = new double[FIGURES];
    figures(weights, value, new double[FIGURES]);
    double[][] draws = new double[FIGURES][spec.resamples()];
    SeedStreams streams = new SeedStreams(spec.seed()).child("sales-velocity");
    double[] drawn = new double[FIGURES];
    for (int b = 0; b < spec.resamples(); b++) {
      control.checkpoint();
      resample(streams.stream(b), weights);
      figures(weights, drawn, value);
      for (int f = 0; f < FIGURES; f++) {
        draws[f][b] = drawn[f];
      }
    }
    IntervalEstimate[] estimates = new IntervalEstimate[FIGURES];
    for (int f = 0; f < FIGURES; f++) {
      Arrays.sort(draws[f]);
      estimates[f] = IntervalEstimate.ofDraws(value[f], draws[f], spec.level());
    }
    return new SalesVelocity(
        spec.currency(),
        open,
        outlived,
        count(EventTimes.FIRST) - wonWithAmount(),
        horizon,
        estimates[WIN_RATE],
        estimates[AMOUNT],
        estimates[CYCLE],
        estimates[PER_DAY],
        new ClosedOnly(
            value[CLOSED_WIN_RATE], value[CLOSED_CYCLE], value[CLOSED_PER_DAY], estimates[BIAS]));
  }

  private static void resample(RandomGenerator random, int[] weights) {
    Arrays.fill(weights, 0);
    for (int i = 0; i < weights.length; i++) {
      weights[(int) (random.nextDouble() * weights.length)]++;
    }
  }

  /** Fills in the figures; those that a resample without wins leaves open are the fallback's. */
  private void figures(int[] weights, double[] into, double[] fallback) {
    double won = 0;
    double lost = 0;
    double wonDays = 0;
    double amount = 0;
    double withAmount = 0;
    for (int rank = 0; rank < weights.length; rank++) {
      int i = times.item[rank];
      int weight = weights[rank];
      if (kinds[i] == EventTimes.FIRST) {
        won += weight;
        wonDays += (double) weight * days[i];
        withAmount += amounts[i] >= 0 ? weight : 0;
        amount += amounts[i] >= 0 ? weight * amounts[i] : 0;
      } else if (kinds[i] == EventTimes.SECOND) {
        lost += weight;
      }
    }
    double[] incidence = new double[2];
    times.cumulativeIncidence(weights, horizon, incidence);
    into[WIN_RATE] = incidence[0];
    into[AMOUNT] = withAmount > 0 ? amount / withAmount : fallback[AMOUNT];
    into[CYCLE] = Math.max(1, incidence[1]);
    into[PER_DAY] = open * into[WIN_RATE] * into[AMOUNT] / into[CYCLE];
    into[CLOSED_WIN_RATE] = won + lost > 0 ? won / (won + lost) : fallback[CLOSED_WIN_RATE];
    into[CLOSED_CYCLE] = won > 0 ? Math.max(1, wonDays / won) : fallback[CLOSED_CYCLE];
    into[CLOSED_PER_DAY] = open * into[CLOSED_WIN_RATE] * into[AMOUNT] / into[CLOSED_CYCLE];
    double fair = into[WIN_RATE] / into[CYCLE];
    into[BIAS] = fair > 0 ? into[CLOSED_WIN_RATE] / into[CLOSED_CYCLE] / fair - 1 : fallback[BIAS];
  }
}
