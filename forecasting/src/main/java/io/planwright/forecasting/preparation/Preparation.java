package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.forecast.Forecast;
import io.planwright.internal.Require;
import io.planwright.series.TimeSeries;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A history, the repairs proposed for it, and those accepted so far, none at first.
 *
 * <p>Accepted repairs are applied in the order of {@link Repair.Kind}, level shifts in order of
 * time: first new values for single positions, each of which is in the unit of the history and does
 * not depend on the others; then the division by the calendar; then each level shift moves all
 * values before it; last the transformation. Any of them can be taken back at any time, since the
 * original is kept as it was given. Immutable, serializable and thread-safe.
 */
public final class Preparation implements Serializable {

  private static final long serialVersionUID = 1;

  private final TimeSeries original;
  private final List<Proposal> proposals;
  private final Map<Repair.Kind, Explanation> findings;
  private final Set<Integer> accepted;

  /** Which number stands for the distribution of a future value. */
  public enum Centre {
    /** The median: what a transformed mean becomes when it is carried back. */
    MEDIAN,
    /** The mean, which is needed where forecasts are added up: with bias adjustment. */
    MEAN
  }

  private Preparation(
      TimeSeries original,
      List<Proposal> proposals,
      Map<Repair.Kind, Explanation> findings,
      Set<Integer> accepted) {
    this.original = original;
    this.proposals = proposals;
    this.findings = findings;
    this.accepted = accepted;
  }

  static Preparation proposed(
      TimeSeries original, List<Proposal> proposals, Map<Repair.Kind, Explanation> findings) {
    return new Preparation(
        original,
        List.copyOf(proposals),
        Collections.unmodifiableMap(new EnumMap<>(findings)),
        Set.of());
  }

  /**
   * The history as it was given, bit for bit.
   *
   * @return the history
   */
  public TimeSeries original() {
    return original;
  }

  /**
   * All repairs proposed, accepted or not.
   *
   * @return the repairs in the order in which they are applied; unmodifiable
   */
  public List<Repair> proposals() {
    return repairs(index -> true);
  }

  /**
   * The repairs accepted so far.
   *
   * @return the repairs in the order in which they are applied; unmodifiable
   */
  public List<Repair> accepted() {
    return repairs(accepted::contains);
  }

  private List<Repair> repairs(Predicate<Integer> chosen) {
    List<Repair> repairs = new ArrayList<>(proposals.size());
    for (int i = 0; i < proposals.size(); i++) {
      if (chosen.test(i)) {
        repairs.add(proposals.get(i).repair());
      }
    }
    return List.copyOf(repairs);
  }

  /**
   * What each check found, also where it proposes nothing: the figures that stayed within their
   * threshold, or why the check could not be made.
   *
   * @return one explanation a check made, in the order of the kinds; unmodifiable
   */
  public Map<Repair.Kind, Explanation> findings() {
    return findings;
  }

  /**
   * With some repairs accepted, besides those that are.
   *
   * @param repairs some of the proposals
   * @return a new preparation
   * @throws IllegalArgumentException if one is not proposed
   */
  public Preparation accept(Repair... repairs) {
    Set<Integer> chosen = new TreeSet<>(accepted);
    for (Repair repair : repairs) {
      chosen.add(indexOf(repair));
    }
    return with(chosen);
  }

  /**
   * With all repairs of some kinds accepted, besides those that are.
   *
   * @param kinds the kinds; those of which nothing is proposed change nothing
   * @return a new preparation
   */
  public Preparation accept(Repair.Kind... kinds) {
    Set<Repair.Kind> wanted = Set.of(kinds);
    Set<Integer> chosen = new TreeSet<>(accepted);
    for (int i = 0; i < proposals.size(); i++) {
      if (wanted.contains(proposals.get(i).repair().kind())) {
        chosen.add(i);
      }
    }
    return with(chosen);
  }

  /**
   * With all repairs accepted.
   *
   * @return a new preparation
   */
  public Preparation acceptAll() {
    Set<Integer> chosen = new TreeSet<>();
    for (int i = 0; i < proposals.size(); i++) {
      chosen.add(i);
    }
    return with(chosen);
  }

  /**
   * Without some repairs; those that were not accepted change nothing.
   *
   * @param repairs some of the proposals
   * @return a new preparation
   * @throws IllegalArgumentException if one is not proposed
   */
  public Preparation reject(Repair... repairs) {
    Set<Integer> chosen = new TreeSet<>(accepted);
    for (Repair repair : repairs) {
      chosen.remove(indexOf(repair));
    }
    return with(chosen);
  }

  /**
   * Without any repair.
   *
   * @return a new preparation, as it was proposed
   */
  public Preparation rejectAll() {
    return with(Set.of());
  }

  private Preparation with(Set<Integer> chosen) {
    return new Preparation(original, proposals, findings, chosen);
  }

  private int indexOf(Repair repair) {
    Require.nonNull(repair, "repair");
    for (int i = 0; i < proposals.size(); i++) {
      if (proposals.get(i).repair().equals(repair)) {
        return i;
      }
    }
    throw new IllegalArgumentException(
        "repair [" + repair + "] must be one of the proposals. Ask proposals() for them.");
  }

  /**
   * The history with the accepted repairs, on the scale in which it is to be forecast.
   *
   * @return the prepared history, on the same axis; the original itself if nothing is accepted. A
   *     transformed one says so in its unit
   */
  public TimeSeries prepared() {
    if (accepted.isEmpty()) {
      return original;
    }
    double[] values = original.toArray();
    String unit = original.unit();
    for (int i = 0; i < proposals.size(); i++) {
      if (accepted.contains(i)) {
        Step step = proposals.get(i).step();
        Steps.applyTo(values, step);
        if (step instanceof Step.Power power) {
          unit = "Box-Cox(" + power.transformation().lambda() + ") of " + unit;
        }
      }
    }
    return TimeSeries.of(original.name(), unit, original.axis(), values);
  }

  /**
   * Undoes the preparation: positions that hold what {@link #prepared} gave them get the original
   * value back, bit for bit; all others, such as forecasts that continue the series or values that
   * somebody changed, are carried back to the original scale.
   *
   * @param series a series of the prepared scale that starts where the history does
   * @return the series in the unit of the history, with its gaps; the original itself where the
   *     series is the prepared one
   * @throws IllegalArgumentException if the axis is not that of the history
   */
  public TimeSeries restored(TimeSeries series) {
    Require.nonNull(series, "series");
    Require.that(
        series.axis().equals(original.axis()),
        "series",
        series,
        "be on the axis of the history " + original,
        "Start it with the first period of the history.");
    TimeSeries prepared = prepared();
    if (series.equals(prepared)) {
      return original;
    }
    double[] known = original.toArray();
    double[] changed = prepared.toArray();
    double[] values = series.toArray();
    double[] restored = backToOriginalScale(values, 0);
    for (int t = 0; t < Math.min(known.length, values.length); t++) {
      if (Double.compare(values[t], changed[t]) == 0) {
        restored[t] = known[t];
      }
    }
    return TimeSeries.of(series.name(), original.unit(), original.axis(), restored);
  }

  /**
   * Carries values of the prepared scale back. The transformation is inverted, level shifts are
   * taken back before their position, and the calendar of each period is multiplied in again; new
   * values of single positions are not undone.
   *
   * @param values the values, NaN at gaps
   * @param from the position of the first one, 0 for the start of the history and its size for the
   *     first period after it; at least 0
   * @return new values in the unit of the history, held within the range of a double
   * @throws IllegalArgumentException if a value is infinite, the position negative, or a calendar
   *     ends before the values
   */
  public double[] backToOriginalScale(double[] values, int from) {
    return Steps.undone(values, from, acceptedSteps());
  }

  /**
   * Carries a forecast back: points and bounds, by {@link #backToOriginalScale(double[], int)}.
   *
   * @param forecast a forecast of the prepared history
   * @param centre what the points become where values were transformed. The mean needs an interval,
   *     whose width gives the variance
   * @return the forecast in the unit of the history; its provenance names the repairs accepted
   * @throws IllegalArgumentException if the forecast is of another axis or starts before the
   *     history, or the mean is asked for without any interval
   */
  public Forecast backToOriginalScale(Forecast forecast, Centre centre) {
    Require.nonNull(forecast, "forecast");
    Require.nonNull(centre, "centre");
    return new ForecastReturn(original, acceptedSteps(), accepted()).of(forecast, centre);
  }

  private List<Step> acceptedSteps() {
    List<Step> steps = new ArrayList<>(accepted.size());
    for (int i = 0; i < proposals.size(); i++) {
      if (accepted.contains(i)) {
        steps.add(proposals.get(i).step());
      }
    }
    return steps;
  }

  @Override
  public String toString() {
    return "preparation of %s: %d of %d repairs accepted"
        .formatted(original, accepted.size(), proposals.size());
  }
}
