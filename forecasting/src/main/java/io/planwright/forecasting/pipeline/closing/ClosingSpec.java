package io.planwright.forecasting.pipeline.closing;

import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.PeriodKind;
import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;

/**
 * How the daily chances of winning and losing an open deal are learned from {@link DealSpells}:
 * competing risks in discrete time, with a day as the step (G. Tutz, M. Schmid, Modeling Discrete
 * Time-to-Event Data, 2016, chapter 8). Late entries and censored deals count the days on which
 * they were at risk, no more.
 *
 * <p>{@link #empirical()} is the robust default; {@link #regression()} also uses the columns of the
 * spells. Either takes in the fiscal calendar by {@link #withCalendar}. Data floor: {@value
 * #LEAST_CLOSES} closes. Immutable, serializable and thread-safe.
 */
public final class ClosingSpec implements Serializable {

  /** The fewest closes from which a model is learned. */
  public static final int LEAST_CLOSES = 30;

  private static final long serialVersionUID = 1L;
  private static final int CLOSES_PER_BAND = 20;
  private static final int MOST_BANDS = 60;
  private static final int MOST_REGRESSION_BANDS = 20;

  private final boolean regression;
  private final int closesPerBand;
  private final double ridge;
  private final Phases phases;

  private ClosingSpec(boolean regression, int closesPerBand, double ridge, Phases phases) {
    this.regression = regression;
    this.closesPerBand = closesPerBand;
    this.ridge = ridge;
    this.phases = phases;
  }

  /**
   * Chances pooled over all deals of an age. Ages are joined to bands of at least {@code 20}
   * closes, and the chances of a band are shrunk to the overall ones by a Dirichlet prior worth one
   * close. The columns of the spells are not used.
   *
   * @return the specification
   */
  public static ClosingSpec empirical() {
    return new ClosingSpec(false, CLOSES_PER_BAND, 1, Phases.none());
  }

  /**
   * A multinomial logit of won, lost and still open on each day: age bands, the calendar if one is
   * given, and the columns of the spells, with a ridge penalty.
   *
   * @return the specification
   */
  public static ClosingSpec regression() {
    return new ClosingSpec(true, CLOSES_PER_BAND, 1, Phases.none());
  }

  /**
   * Takes in where a day stands in its fiscal quarter: its month (sales close at quarter ends), and
   * whether it is among the last five days of a month or quarter. The effects are shrunk to none
   * where little speaks for them; with less than a year of history they cannot be told from other
   * causes.
   *
   * @param calendar a calendar whose quarters consist of months
   * @return the specification with the calendar
   * @throws IllegalArgumentException if the quarters of the calendar do not consist of months
   */
  public ClosingSpec withCalendar(FiscalCalendar calendar) {
    Require.nonNull(calendar, "calendar");
    Require.that(
        calendar.nests(PeriodKind.MONTH, PeriodKind.QUARTER),
        "calendar",
        calendar.id(),
        "have quarters of whole months",
        "Leave the calendar out, or use a Gregorian or a 4-4-5 one.");
    return new ClosingSpec(regression, closesPerBand, ridge, Phases.of(calendar));
  }

  /**
   * Sets how many closes an age band holds at least.
   *
   * @param closes the closes; positive. Fewer follow the ages more closely, and more noise
   * @return the specification with these bands
   * @throws IllegalArgumentException if it is not positive
   */
  public ClosingSpec withClosesPerBand(int closes) {
    Require.positive(closes, "closesPerBand", "Try 20.");
    return new ClosingSpec(regression, closes, ridge, phases);
  }

  /**
   * Sets how strongly a regression shrinks the effects of calendar and columns: the weight of half
   * their squares, columns in standard deviations, taken from the log-likelihood. It is the
   * precision of a normal prior around no effect.
   *
   * @param weight the weight; positive, 1 unless set
   * @return the specification with this penalty
   * @throws IllegalArgumentException if it is not positive and finite
   */
  public ClosingSpec withRidge(double weight) {
    Require.positive(weight, "ridge", "Try 1.");
    return new ClosingSpec(regression, closesPerBand, weight, phases);
  }

  /**
   * Learns from a history.
   *
   * @param spells the history
   * @return the model; insufficient below {@value #LEAST_CLOSES} closes
   */
  public Answer<ClosingModel> fit(DealSpells spells) {
    return fit(spells, RunControl.unlimited());
  }

  /**
   * Learns from a history, stoppable between passes over it. The empirical form takes O(n·b) for n
   * deals and b age bands; the regression 5 to 10 passes of that.
   *
   * @param spells the history
   * @param control asked before each pass
   * @return the model; insufficient below {@value #LEAST_CLOSES} closes
   * @throws io.planwright.run.RunStoppedException if the control asks to stop
   */
  public Answer<ClosingModel> fit(DealSpells spells, RunControl control) {
    return Floors.<ClosingModel>closes("daily chances of closing", LEAST_CLOSES, spells)
        .orElseGet(() -> Answer.known(fitted(spells, control)));
  }

  private ClosingModel fitted(DealSpells spells, RunControl control) {
    control.checkpoint();
    int mostBands = regression ? MOST_REGRESSION_BANDS : MOST_BANDS;
    AgeBands bands = AgeBands.of(spells, closesPerBand, mostBands);
    DealSpells used = regression ? spells : spells.withoutColumns();
    PersonDays days = new PersonDays(used, bands, phases);
    control.checkpoint();
    Learned learned =
        regression
            ? Learned.byRegression(spells, days, phases, bands, ridge, control)
            : Learned.byPooling(days, phases, bands);
    return new ClosingModel(this, used, bands, phases, days, learned);
  }

  boolean isRegression() {
    return regression;
  }

  int closesPerBand() {
    return closesPerBand;
  }

  double ridge() {
    return ridge;
  }

  /**
   * What is specified.
   *
   * @return the form and its settings
   */
  @Override
  public String toString() {
    return (regression ? "ClosingSpec[regression, ridge " + ridge : "ClosingSpec[empirical")
        + ", closes per band "
        + closesPerBand
        + ", calendar "
        + phases.description()
        + "]";
  }
}
