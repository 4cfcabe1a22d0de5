package io.planwright.forecasting.decomposition;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.internal.decomposition.Composition;
import io.planwright.forecasting.internal.decomposition.ScaledHistory;
import io.planwright.forecasting.internal.decomposition.Strength;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;

/**
 * A history taken apart into a trend, a season for each period, and the remainder. Additive parts
 * add up to the observed values, multiplicative ones multiply to them, both up to rounding. The
 * trend is in the unit of the history, and so are additive seasons and remainders; multiplicative
 * ones are factors. Immutable, serializable and thread-safe.
 */
public final class Decomposition implements Serializable {

  @Serial private static final long serialVersionUID = 1;

  /** The unit of multiplicative seasons and remainders. */
  private static final String FACTOR = "factor";

  private final TimeSeries observed;
  private final Composition composition;
  private final TimeSeries trend;
  private final List<Integer> periods;
  private final List<TimeSeries> seasons;
  private final TimeSeries remainder;

  private Decomposition(
      TimeSeries observed,
      Composition composition,
      TimeSeries trend,
      List<Integer> periods,
      List<TimeSeries> seasons,
      TimeSeries remainder) {
    this.observed = observed;
    this.composition = composition;
    this.trend = trend;
    this.periods = periods;
    this.seasons = seasons;
    this.remainder = remainder;
  }

  /** Puts the parts on the scale of the history, and takes from it what they leave. */
  static Answer<Decomposition> answer(
      TimeSeries observed,
      ScaledHistory scaled,
      Composition composition,
      double[] scaledTrend,
      List<Integer> periods,
      double[][] scaledSeasons) {
    boolean sum = composition == Composition.SUM;
    double[] rest = scaled.values().clone();
    takeOut(rest, scaledTrend, composition);
    double[][] parts = new double[periods.size()][];
    boolean finite = true;
    for (int i = 0; i < parts.length; i++) {
      takeOut(rest, scaledSeasons[i], composition);
      parts[i] = sum ? scaled.restored(scaledSeasons[i]) : scaledSeasons[i];
      finite &= isFinite(parts[i]);
    }
    double[] trend = scaled.restored(scaledTrend);
    double[] remainder = sum ? scaled.restored(rest) : rest;
    finite &= isFinite(trend) && isFinite(remainder);
    if (!finite || hasNewGap(rest, scaled.values(), scaledTrend)) {
      return Answer.insufficient(
          "decomposition of " + observed.name(),
          "parts that a double can hold",
          "a part beyond it",
          sum ? "Divide the values by 1000." : "Decompose additively.");
    }
    return Answer.known(
        assembled(observed, composition, trend, List.copyOf(periods), parts, remainder));
  }

  private static Decomposition assembled(
      TimeSeries observed,
      Composition composition,
      double[] trend,
      List<Integer> periods,
      double[][] parts,
      double[] remainder) {
    String unit = composition == Composition.SUM ? observed.unit() : FACTOR;
    TimeSeries[] seasons = new TimeSeries[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String name = "season of " + periods.get(i) + " of ";
      seasons[i] = like(observed, name, unit, parts[i]);
    }
    return new Decomposition(
        observed,
        composition,
        like(observed, "trend of ", observed.unit(), trend),
        periods,
        List.of(seasons),
        like(observed, "remainder of ", unit, remainder));
  }

  private static TimeSeries like(TimeSeries series, String prefix, String unit, double[] values) {
    return TimeSeries.of(prefix + series.name(), unit, series.axis(), values);
  }

  private static void takeOut(double[] values, double[] part, Composition composition) {
    for (int t = 0; t < values.length; t++) {
      values[t] = composition.without(values[t], part[t]);
    }
  }

  /** Whether a value with a trend has no remainder: nothing by nothing is no number. */
  private static boolean hasNewGap(double[] rest, double[] values, double[] trend) {
    for (int t = 0; t < rest.length; t++) {
      if (Double.isNaN(rest[t]) && !Double.isNaN(values[t]) && !Double.isNaN(trend[t])) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFinite(double[] values) {
    for (double value : values) {
      if (Double.isInfinite(value)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The history that was taken apart.
   *
   * @return the series as given
   */
  public TimeSeries observed() {
    return observed;
  }

  /**
   * How the parts make up the values.
   *
   * @return true for trend × season × remainder, false for trend + seasons + remainder
   */
  public boolean multiplicative() {
    return composition == Composition.PRODUCT;
  }

  /**
   * The trend.
   *
   * @return one value a position, in the unit of the history; a gap where the method gives none
   */
  public TimeSeries trend() {
    return trend;
  }

  /**
   * The periods of the seasons.
   *
   * @return the season lengths in positions, the shortest first; unmodifiable
   */
  public List<Integer> periods() {
    return periods;
  }

  /**
   * One season.
   *
   * @param period its length, one of {@link #periods}
   * @return one amount, or factor, a position
   * @throws IllegalArgumentException if there is no such season
   */
  public TimeSeries season(int period) {
    int index = periods.indexOf(period);
    Require.that(index >= 0, "period", period, "be one of " + periods, "Ask periods() for them.");
    return seasons.get(index);
  }

  /**
   * What trend and seasons leave.
   *
   * @return one value a position; a gap where the history or the trend has one
   */
  public TimeSeries remainder() {
    return remainder;
  }

  /**
   * The history without its seasons: trend and remainder.
   *
   * @return one value a position, in the unit of the history; gaps where the history has them, and
   *     where the adjusted value is beyond a double
   */
  public TimeSeries seasonallyAdjusted() {
    // A value less one season may be beyond a double where the value less all of them is not.
    ScaledHistory scaled = ScaledHistory.of(observed.toArray());
    double[] rest = scaled.values().clone();
    for (TimeSeries season : seasons) {
      double[] part = season.toArray();
      takeOut(rest, multiplicative() ? part : scaled.reduced(part), composition);
    }
    double[] values = scaled.restored(rest);
    for (int t = 0; t < values.length; t++) {
      values[t] = Double.isInfinite(values[t]) ? Double.NaN : values[t];
    }
    return like(observed, "seasonally adjusted ", observed.unit(), values);
  }

  /**
   * How strong the trend is: max(0, 1 − Var(R) / Var(T + R)) (X. Wang, K. Smith, R. Hyndman, Data
   * Mining and Knowledge Discovery 13, 2006). Of a multiplicative decomposition, T and R are
   * logarithms. O(n) time a call.
   *
   * @return from 0 to 1; 0 for a constant history
   */
  public double trendStrength() {
    return strength(trend);
  }

  /**
   * How strong a season is: max(0, 1 − Var(R) / Var(S + R)), as {@link #trendStrength}.
   *
   * @param period its length, one of {@link #periods}
   * @return from 0 to 1; 0 for a constant history
   * @throws IllegalArgumentException if there is no such season
   */
  public double seasonalStrength(int period) {
    return strength(season(period));
  }

  private double strength(TimeSeries part) {
    return Strength.of(comparable(part), comparable(remainder));
  }

  /** Logarithms of factors; amounts divided by the history's scale, lest their squares overflow. */
  private double[] comparable(TimeSeries part) {
    double[] values = part.toArray();
    if (!multiplicative()) {
      return ScaledHistory.of(observed.toArray()).reduced(values);
    }
    for (int t = 0; t < values.length; t++) {
      values[t] = values[t] > 0 ? Math.log(values[t]) : Double.NaN;
    }
    return values;
  }

  @Override
  public String toString() {
    return "%s decomposition of %s, seasons of %s"
        .formatted(multiplicative() ? "multiplicative" : "additive", observed, periods);
  }
}
