package io.planwright.forecasting.pipeline.judgement;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.internal.Require;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far the forecasters of a company are off, each shrunk to the group as far as the own record
 * is short: a hierarchical normal model, fitted by empirical Bayes (C. N. Morris, JASA 78, 1983),
 * with Student weights, so that one odd quarter does not make a label. Immutable, serializable and
 * thread-safe.
 *
 * <p>Outcomes are held against submissions by the logarithm of their ratio if all outcomes are
 * above zero, and otherwise by outcome / submission − 1, which a lost-it-all quarter or net
 * cancellations have too. Submissions of zero or below have no ratio and are left out. All records
 * are to be of one lead time, see {@link PastForecast#atLead}.
 *
 * <p>Data floor: {@value #LEAST_OWN} rounds of the forecaster; three forecasters or fewer are not
 * shrunk.
 */
public final class BiasModel implements Serializable {

  /** The fewest rounds of a forecaster for a statement. */
  public static final int LEAST_OWN = 4;

  private static final long serialVersionUID = 1L;
  private static final double STANDARD_LEVEL = 0.9;
  private static final String QUESTION = "bias of forecasters";
  private static final String ADVICE = "Keep what is submitted, and ask again after more periods.";

  private final BiasScale scale;
  private final double level;
  private final Provenance provenance;

  @SuppressWarnings("serial") // a map of the JDK, which is serializable
  private final Map<String, Estimate> estimates;

  @SuppressWarnings("serial") // as above
  private final Map<String, Integer> rounds;

  private record Estimate(
      double effect, double variance, double own, double ownWeight, double scale, int rounds)
      implements Serializable {}

  private BiasModel(
      BiasScale scale,
      double level,
      Provenance provenance,
      Map<String, Estimate> estimates,
      Map<String, Integer> rounds) {
    this.scale = scale;
    this.level = level;
    this.provenance = provenance;
    this.estimates = estimates;
    this.rounds = rounds;
  }

  /**
   * Learns from what was known at the end of a day, with intervals of 90 %.
   *
   * @param history what was submitted and what came, at one lead time
   * @param asOf the as-of date; later outcomes are not looked at
   * @return the model, or the statement that nobody has {@value #LEAST_OWN} rounds
   * @throws IllegalArgumentException if a forecaster has two entries for a node and period
   */
  public static Answer<BiasModel> fit(List<PastForecast> history, LocalDate asOf) {
    return fit(history, asOf, STANDARD_LEVEL);
  }

  /**
   * Learns from what was known at the end of a day.
   *
   * @param history what was submitted and what came, at one lead time
   * @param asOf the as-of date; later outcomes are not looked at
   * @param level the probability of the intervals, 0.5 to 0.999
   * @return the model, or the statement that nobody has {@value #LEAST_OWN} rounds
   * @throws IllegalArgumentException if the level is out of range, or a forecaster has two entries
   *     for a node and period
   */
  public static Answer<BiasModel> fit(List<PastForecast> history, LocalDate asOf, double level) {
    Require.between(level, 0.5, 0.999, "level", "Take 0.8 or 0.9.");
    List<PastForecast> known = known(history, asOf);
    boolean positive = known.stream().allMatch(each -> each.actual() > 0);
    BiasScale scale = positive ? BiasScale.LOG_RATIO : BiasScale.RELATIVE;
    Map<String, List<Double>> errors = new TreeMap<>();
    for (PastForecast each : known) {
      errors
          .computeIfAbsent(each.forecasterId(), id -> new ArrayList<>())
          .add(scale.of(each.submitted(), each.actual()));
    }
    Map<String, Integer> rounds = new TreeMap<>();
    errors.forEach((id, values) -> rounds.put(id, values.size()));
    errors.values().removeIf(values -> values.size() < LEAST_OWN);
    if (errors.isEmpty()) {
      String found = known.size() + " rounds of " + rounds.size() + " forecasters";
      String needed = "at least " + LEAST_OWN + " rounds of one forecaster";
      return Answer.insufficient(QUESTION, needed, found, ADVICE);
    }
    Provenance provenance =
        Provenance.of(
            "hierarchical normal by empirical Bayes, Student weights",
            Map.of("scale", scale.name(), "level", Double.toString(level)),
            "outcomes known by " + asOf,
            known.size());
    return Answer.known(new BiasModel(scale, level, provenance, estimates(errors), rounds));
  }

  private static List<PastForecast> known(List<PastForecast> history, LocalDate asOf) {
    Require.nonNull(asOf, "asOf");
    List<PastForecast> known = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    for (PastForecast each : history) {
      boolean once = seen.add(List.of(each.forecasterId(), each.nodeId(), each.period()));
      Require.that(
          once,
          "history",
          each.forecasterId() + " in " + each.period(),
          "have one submission a forecaster, node and period",
          "Take one lead time with PastForecast.atLead.");
      if (!each.knownOn().isAfter(asOf) && each.submitted() > 0) {
        known.add(each);
      }
    }
    return known;
  }

  private static Map<String, Estimate> estimates(Map<String, List<Double>> errors) {
    double[][] groups = new double[errors.size()][];
    int next = 0;
    for (List<Double> values : errors.values()) {
      groups[next++] = values.stream().mapToDouble(Double::doubleValue).toArray();
    }
    ShrunkEffects shrunk = new ShrunkEffects(groups);
    Map<String, Estimate> estimates = new TreeMap<>();
    int i = 0;
    for (String id : errors.keySet()) {
      estimates.put(
          id,
          new Estimate(
              shrunk.effect[i],
              shrunk.posterior[i],
              shrunk.own[i],
              shrunk.ownWeight[i],
              shrunk.scale[i],
              groups[i].length));
      i++;
    }
    return estimates;
  }

  /**
   * How outcomes were held against submissions.
   *
   * @return the logarithm of the ratio if all outcomes were above zero
   */
  public BiasScale scale() {
    return scale;
  }

  /**
   * How the model was made.
   *
   * @return method, parameters and data
   */
  public Provenance provenance() {
    return provenance;
  }

  /**
   * The forecasters with enough rounds.
   *
   * @return their biases in order of their ids, unmodifiable
   */
  public List<ForecasterBias> biases() {
    return estimates.entrySet().stream().map(e -> bias(e.getKey(), e.getValue())).toList();
  }

  /**
   * How far a forecaster is off.
   *
   * @param forecasterId who
   * @return the bias, or the statement that the record is too short
   */
  public Answer<ForecasterBias> bias(String forecasterId) {
    Estimate estimate = estimates.get(Require.nonNull(forecasterId, "forecasterId"));
    if (estimate == null) {
      return Answer.insufficient(
          "bias of " + forecasterId,
          "at least " + LEAST_OWN + " rounds with a submission above zero",
          rounds.getOrDefault(forecasterId, 0) + " rounds",
          ADVICE);
    }
    return Answer.known(bias(forecasterId, estimate));
  }

  private ForecasterBias bias(String id, Estimate e) {
    double degrees = ShrunkEffects.PRIOR_ROUNDS + e.rounds - 1;
    double half = halfWidth(degrees) * Math.sqrt(e.variance);
    double lower = scale.factor(e.effect - half);
    double upper = scale.factor(e.effect + half);
    double spread = Math.sqrt(e.scale * ShrunkEffects.DEGREES / (ShrunkEffects.DEGREES - 2));
    return new ForecasterBias(
        id,
        scale.factor(e.effect),
        lower,
        upper,
        level,
        scale.factor(e.own),
        e.ownWeight,
        spread,
        e.rounds,
        ForecasterBias.labelOf(lower, upper));
  }

  /** Of a Student interval of the level. */
  private double halfWidth(double degrees) {
    return TDistribution.of(degrees).inverseSurvivalProbability((1 - level) / 2);
  }

  /**
   * Corrects a submission by the record of who made it. The interval is that of the outcome: it
   * holds what is not known of the bias and what outcomes scatter besides.
   *
   * @param forecasterId who submitted
   * @param submitted what was submitted
   * @return the correction, or the statement that the record is too short, or that a submission of
   *     zero or below has no ratio to correct by
   */
  public Answer<DebiasedForecast> debiased(String forecasterId, Money submitted) {
    Require.nonNull(submitted, "submitted");
    if (!submitted.isPositive()) {
      return Answer.insufficient(
          "correction of a submission of " + forecasterId,
          "a submission above zero",
          submitted.toString(),
          "Take the submission as it is: the record is one of ratios.");
    }
    return bias(forecasterId).map(bias -> corrected(bias, submitted));
  }

  private DebiasedForecast corrected(ForecasterBias bias, Money submitted) {
    Estimate e = Require.nonNull(estimates.get(bias.forecasterId()), "estimate");
    double half = halfWidth(ShrunkEffects.DEGREES) * Math.sqrt(e.variance + e.scale);
    Money point = times(submitted, bias.factor());
    String words =
        String.format(
            Locale.ROOT,
            "%s by %s times %.3f: %d earlier rounds came to %.3f times what was submitted, and"
                + " count for %.0f %%, the other forecasters for the rest.",
            submitted,
            bias.forecasterId(),
            bias.factor(),
            bias.rounds(),
            bias.ownFactor(),
            100 * bias.ownWeight());
    return new DebiasedForecast(
        submitted,
        point,
        times(submitted, scale.factor(e.effect - half)),
        times(submitted, scale.factor(e.effect + half)),
        level,
        bias,
        Explanation.of(words));
  }

  private static Money times(Money submitted, double factor) {
    return submitted.multipliedBy(BigDecimal.valueOf(factor), RoundingMode.HALF_EVEN);
  }

  @Override
  public String toString() {
    return "BiasModel[" + scale + ", " + estimates.size() + " forecasters]";
  }
}
