package io.planwright.forecasting.pipeline.judgement;

import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a forecaster said of a period, and what came. Immutable, serializable and thread-safe.
 *
 * @param forecasterId who said so; not blank
 * @param nodeId whom it was about; not blank
 * @param period the period
 * @param knownOn the day at whose end the outcome was known
 * @param submitted what was said, in major units
 * @param actual what came, in the same unit; zero or below is possible
 */
public record PastForecast(
    String forecasterId,
    String nodeId,
    FiscalPeriod period,
    LocalDate knownOn,
    double submitted,
    double actual)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param forecasterId who said so; not blank
   * @param nodeId whom it was about; not blank
   * @param period the period
   * @param knownOn the day at whose end the outcome was known
   * @param submitted what was said; finite
   * @param actual what came; finite
   * @throws IllegalArgumentException if an id is blank or a number not finite
   */
  public PastForecast {
    Require.notBlank(forecasterId, "forecasterId", "Name who submitted.");
    Require.notBlank(nodeId, "nodeId", "Name the node of the hierarchy.");
    Require.nonNull(period, "period");
    Require.nonNull(knownOn, "knownOn");
    Require.finite(submitted, "submitted", "Leave out what was not submitted.");
    Require.finite(actual, "actual", "Leave out what is not known.");
  }

  private record Key(String forecasterId, String nodeId, FiscalPeriod period) {}

  /**
   * Pairs submissions with outcomes at one lead time: of each forecaster, node and period the
   * latest submission that had been made that many days before the outcome was known. Bias differs
   * by lead time, so histories of different ones are not to be mixed.
   *
   * @param leadDays how many days before the outcome; at least 0
   * @param category the category that the outcome is held against, mostly {@link
   *     ForecastCategory#COMMIT}
   * @param submissions what was submitted, in any order
   * @param actuals what came, at most one a node and period
   * @param zone the zone in which days end
   * @return the pairs; a submission without an outcome has none
   * @throws IllegalArgumentException if the lead is negative or an outcome is there twice
   * @throws io.planwright.money.CurrencyMismatchException if a pair differs in currency
   */
  public static List<PastForecast> atLead(
      int leadDays,
      ForecastCategory category,
      List<Submission> submissions,
      List<PeriodActual> actuals,
      ZoneId zone) {
    Require.notNegative(leadDays, "leadDays", "Count the days before the outcome.");
    Require.nonNull(category, "category");
    Map<Key, PeriodActual> outcomes = new LinkedHashMap<>();
    for (PeriodActual actual : actuals) {
      Key key = new Key("", actual.nodeId(), actual.period());
      boolean once = outcomes.put(key, actual) == null;
      Require.that(once, "actuals", key, "be there once", "Keep the one that holds.");
    }
    Map<Key, Submission> latest = new LinkedHashMap<>();
    for (Submission each : submissions) {
      PeriodActual actual = outcomes.get(new Key("", each.nodeId(), each.period()));
      if (actual != null && each.category() == category) {
        LocalDate last = actual.knownOn().minusDays(leadDays);
        if (!LocalDate.ofInstant(each.at(), zone).isAfter(last)) {
          latest.merge(
              new Key(each.forecasterId(), each.nodeId(), each.period()),
              each,
              (known, other) -> other.at().isBefore(known.at()) ? known : other);
        }
      }
    }
    List<PastForecast> pairs = new ArrayList<>();
    latest.forEach((key, said) -> pairs.add(pair(said, outcomes)));
    return List.copyOf(pairs);
  }

  private static PastForecast pair(Submission said, Map<Key, PeriodActual> outcomes) {
    PeriodActual actual =
        Require.nonNull(outcomes.get(new Key("", said.nodeId(), said.period())), "actual");
    said.amount().minus(actual.amount()); // refuses another currency
    return new PastForecast(
        said.forecasterId(),
        said.nodeId(),
        said.period(),
        actual.knownOn(),
        said.amount().toDouble(),
        actual.amount().toDouble());
  }
}
