package io.planwright.forecasting.pipeline.closing;

import io.planwright.calendar.DateRange;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The daily chances that an open deal is won or lost, by its age, the calendar and, in a
 * regression, its columns; learned by {@link ClosingSpec}.
 *
 * <p>Immutable, serializable and thread-safe.
 */
public final class ClosingModel implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double TAIL = 0.05;

  private final AgeBands bands;
  private final Phases phases;
  private final Odds odds;
  private final int longestClosedAge;

  @SuppressWarnings("serial") // the lists are unmodifiable ones of the JDK, which are serializable
  private final List<String> columnNames;

  @SuppressWarnings("serial") // as above
  private final List<ClosingEffect> effects;

  @SuppressWarnings("serial") // as above
  private final List<AgeHazard> ageHazards;

  private final Provenance provenance;

  ClosingModel(
      ClosingSpec spec,
      DealSpells spells,
      AgeBands bands,
      Phases phases,
      PersonDays days,
      Learned learned) {
    this.bands = bands;
    this.phases = phases;
    odds =
        learned.odds().cappedFrom((bands.count() - 1) * phases.count(), mostPastExperience(spells));
    effects = List.copyOf(learned.effects());
    longestClosedAge = spells.longestClosedAge();
    columnNames = spells.columnNames();
    ageHazards = hazards(bands, phases.count(), days);
    provenance =
        Provenance.of(
            spec.isRegression()
                ? "discrete-time competing risks regression"
                : "discrete-time competing risks by age",
            Map.of(
                "closesPerBand", Integer.toString(spec.closesPerBand()),
                "ridge", Double.toString(spec.ridge()),
                "calendar", phases.description(),
                "columns", columnNames.toString()),
            spells.span(),
            spells.size());
  }

  /** Daily chances of winning and losing past the oldest close, see ClosingForecast.everWon. */
  private static double[] mostPastExperience(DealSpells spells) {
    int past = 0;
    for (int i = 0; i < spells.size(); i++) {
      past += spells.exitAge(i) > spells.longestClosedAge() ? 1 : 0;
    }
    double close = 0.5 / (past + 1) / ClosingForecast.EVER_DAYS;
    double won = (spells.count(SpellEnd.WON) + 0.5) / (spells.closes() + 1);
    return new double[] {close * won, close * (1 - won)};
  }

  private static List<AgeHazard> hazards(AgeBands bands, int phases, PersonDays days) {
    double[] exposure = days.exposureByCell();
    double[] wins = days.winsByCell();
    double[] losses = days.lossesByCell();
    double allWins = PooledHazards.sum(wins);
    double allLosses = PooledHazards.sum(losses);
    List<AgeHazard> hazards = new ArrayList<>();
    for (int band = 0; band < bands.count(); band++) {
      double n = 0;
      double w = 0;
      double l = 0;
      for (int cell = band * phases; cell < (band + 1) * phases; cell++) {
        n += exposure[cell];
        w += wins[cell];
        l += losses[cell];
      }
      double prior = PooledHazards.sum(exposure) / (allWins + allLosses);
      double priorWins = (allWins + 0.5) / (allWins + allLosses + 1);
      hazards.add(
          new AgeHazard(
              bands.first(band),
              bands.last(band),
              (long) n,
              (long) w,
              (long) l,
              chance(w + priorWins, n + prior),
              chance(l + 1 - priorWins, n + prior)));
    }
    return List.copyOf(hazards);
  }

  private static ClosingEstimate chance(double events, double days) {
    double others = Math.max(days - events, 0.5);
    BetaDistribution beta = BetaDistribution.of(events, others);
    double mean = events / (events + others);
    return new ClosingEstimate(
        mean,
        Math.min(mean, beta.inverseCumulativeProbability(TAIL)),
        Math.max(mean, beta.inverseSurvivalProbability(TAIL)));
  }

  /**
   * Looks ahead for all deals that are open in a history, each from its age on the as-of date.
   *
   * @param spells the deals, those that are closed left aside; of a regression's columns, the
   *     spells must have the same ones in the same order
   * @return the forecast; without deals if none is open
   * @throws IllegalArgumentException if the columns are not those of the model
   */
  public ClosingForecast forecast(DealSpells spells) {
    Require.nonNull(spells, "spells");
    Require.that(
        columnNames.isEmpty() || spells.columnNames().equals(columnNames),
        "spells",
        spells.columnNames(),
        "have the columns of the model, " + columnNames,
        "Add the same columns in the same order.");
    return new ClosingForecast(this, spells);
  }

  /**
   * The chance that a deal not yet created is won within a range of days, with average columns.
   *
   * @param createdOn the day on which it is created
   * @param range the days; with an end, which is after the day of creation
   * @return the chance
   * @throws IllegalArgumentException if the range has no end or ends before the deal is created
   */
  public double newDealWinProbability(LocalDate createdOn, DateRange range) {
    Days days = Days.after(createdOn.minusDays(1), range);
    return new Look(this, createdOn.minusDays(1), days.to()).close(-1, 0, 0, days)[0];
  }

  /**
   * The chances by age, pooled over calendar and columns.
   *
   * @return a row an age band, the youngest first, unmodifiable
   */
  public List<AgeHazard> ageHazards() {
    return ageHazards;
  }

  /**
   * What calendar and columns do.
   *
   * @return a row an effect, unmodifiable; empty without calendar and columns
   */
  public List<ClosingEffect> effects() {
    return effects;
  }

  /**
   * The oldest age at which a deal closed. No deal past it tells what becomes of it.
   *
   * @return days
   */
  public int longestClosedAge() {
    return longestClosedAge;
  }

  /**
   * How this was made.
   *
   * @return method, settings and data
   */
  public Provenance provenance() {
    return provenance;
  }

  AgeBands bands() {
    return bands;
  }

  Phases phases() {
    return phases;
  }

  Odds odds() {
    return odds;
  }

  boolean hasColumns() {
    return !columnNames.isEmpty();
  }
}
