package io.planwright.forecasting.pipeline.judgement;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.evaluation.ForecastValueAdded;
import io.planwright.forecasting.internal.outcome.AffineOutcome;
import io.planwright.forecasting.internal.outcome.NormalOutcome;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * How much a model and how much judgement are to count, by what each was worth. Immutable,
 * serializable and thread-safe.
 *
 * <p>The weights are those of least mean square error, drawn to equal ones as far as rounds are
 * few. Whether to blend at all was tried on the past as it was known: each round from the {@value
 * #LEAST_TO_BLEND}th on was forecast by the weights of the rounds known when it was made. If the
 * blend's mean absolute error over these is not below that of model and judgement, or there are
 * fewer than {@value #LEAST_TO_BLEND} + 4 rounds, the one with the smaller error counts alone.
 * Errors are differences, so outcomes of zero and below are like others.
 *
 * <p>Data floor: {@value #LEAST_ROUNDS} rounds.
 */
public final class JudgementBlend implements Serializable {

  /** The fewest rounds for a statement on who is better. */
  public static final int LEAST_ROUNDS = 4;

  /** The fewest rounds known for weights. */
  public static final int LEAST_TO_BLEND = 8;

  private static final long serialVersionUID = 1L;
  private static final int LEAST_TRIED = 4;

  /** The distance of the 10 % and 90 % points of a normal distribution, in deviations. */
  private static final double NORMAL_RANGE = 2.5631031310892007;

  private final BlendChoice choice;
  private final double modelWeight;
  private final double deviation;
  private final int rounds;
  private final ForecastValueAdded modelValue;
  private final ForecastValueAdded judgementValue;
  private final String trial;

  private JudgementBlend(
      BlendChoice choice, double modelWeight, List<ForecastRound> known, String trial) {
    this.choice = choice;
    this.modelWeight = modelWeight;
    this.deviation = ErrorProducts.of(known).deviation(modelWeight);
    this.rounds = known.size();
    this.modelValue = valueAdded(known, ForecastRound::model);
    this.judgementValue = valueAdded(known, ForecastRound::judgement);
    this.trial = trial;
  }

  /**
   * Learns from the rounds that were known at the end of a day.
   *
   * @param history the rounds, in any order
   * @param asOf the as-of date; rounds whose outcome was known later are not looked at
   * @return the blend, or the statement that there are fewer than {@value #LEAST_ROUNDS} rounds
   */
  public static Answer<JudgementBlend> fit(List<ForecastRound> history, LocalDate asOf) {
    List<ForecastRound> known = knownBy(Require.nonNull(history, "history"), asOf);
    if (known.size() < LEAST_ROUNDS) {
      return Answer.insufficient(
          "blend of model and judgement",
          "at least " + LEAST_ROUNDS + " rounds with an outcome",
          known.size() + " rounds",
          "Take the model's forecast, and keep what is submitted for later.");
    }
    double model = meanError(known, ForecastRound::model);
    double judgement = meanError(known, ForecastRound::judgement);
    BlendChoice better = judgement < model ? BlendChoice.JUDGEMENT : BlendChoice.MODEL;
    double alone = better == BlendChoice.MODEL ? 1 : 0;
    Trial trial = Trial.of(known);
    if (trial.rounds < LEAST_TRIED) {
      String words = trial.rounds + " rounds to try a blend on are too few: the better one counts";
      return Answer.known(new JudgementBlend(better, alone, known, words));
    }
    String words =
        String.format(
            Locale.ROOT,
            "over the last %d rounds, each by what was known then, the mean error was %.4g of the"
                + " blend, %.4g of the model and %.4g of judgement",
            trial.rounds,
            trial.blend,
            trial.model,
            trial.judgement);
    if (trial.blend < Math.min(trial.model, trial.judgement)) {
      double weight = ErrorProducts.of(known).modelWeight();
      return Answer.known(new JudgementBlend(BlendChoice.BLEND, weight, known, words));
    }
    return Answer.known(new JudgementBlend(better, alone, known, words));
  }

  private static List<ForecastRound> knownBy(List<ForecastRound> history, LocalDate day) {
    Require.nonNull(day, "asOf");
    return history.stream()
        .filter(each -> !each.knownOn().isAfter(day))
        .sorted(Comparator.comparing(ForecastRound::knownOn))
        .toList();
  }

  private static double meanError(
      List<ForecastRound> rounds, ToDoubleFunction<ForecastRound> forecast) {
    double sum = 0;
    for (ForecastRound each : rounds) {
      sum += Math.abs(forecast.applyAsDouble(each) - each.actual()) / rounds.size();
    }
    return sum;
  }

  private static ForecastValueAdded valueAdded(
      List<ForecastRound> rounds, ToDoubleFunction<ForecastRound> forecast) {
    return ForecastValueAdded.of(
        rounds.stream().mapToDouble(ForecastRound::actual).toArray(),
        rounds.stream().mapToDouble(forecast).toArray(),
        rounds.stream().mapToDouble(ForecastRound::seasonalNaive).toArray());
  }

  /** What weights would have done, each round by the rounds known on the day it was made. */
  private record Trial(int rounds, double blend, double model, double judgement) {

    static Trial of(List<ForecastRound> known) {
      List<ForecastRound> tried = new ArrayList<>();
      double blend = 0;
      for (ForecastRound each : known) {
        List<ForecastRound> then = knownBy(known, each.madeOn());
        if (then.size() >= LEAST_TO_BLEND) {
          double weight = ErrorProducts.of(then).modelWeight();
          double point = weight * each.model() + (1 - weight) * each.judgement();
          blend += Math.abs(point - each.actual());
          tried.add(each);
        }
      }
      int count = tried.size();
      return new Trial(
          count,
          blend / Math.max(1, count),
          meanError(tried, ForecastRound::model),
          meanError(tried, ForecastRound::judgement));
    }
  }

  /**
   * What a blended forecast rests on.
   *
   * @return both, or the one that has proved better
   */
  public BlendChoice choice() {
    return choice;
  }

  /**
   * How much the model counts.
   *
   * @return 0 to 1; judgement counts for the rest
   */
  public double modelWeight() {
    return modelWeight;
  }

  /**
   * What the model saved of the seasonal naive method's error.
   *
   * @return by the mean absolute error over all rounds
   */
  public ForecastValueAdded modelValueAdded() {
    return modelValue;
  }

  /**
   * What judgement saved of the seasonal naive method's error.
   *
   * @return by the mean absolute error over all rounds
   */
  public ForecastValueAdded judgementValueAdded() {
    return judgementValue;
  }

  /**
   * Whether anything here beats the seasonal naive method.
   *
   * @return whether model or judgement had a smaller mean absolute error over all rounds; if not,
   *     the seasonal naive forecast is the better one
   */
  public boolean beatsSeasonalNaive() {
    return modelValue.added() > 0 || judgementValue.added() > 0;
  }

  /**
   * Blends a forecast. Its shape is the model's, its width that of past errors; of judgement alone
   * it is normal.
   *
   * @param model the model's forecast, in major units
   * @param judgement what people say, debiased if the rounds were
   * @return the blended forecast
   * @throws IllegalArgumentException if the judgement is not finite
   */
  public BlendedForecast blend(OutcomeDistribution model, double judgement) {
    Require.nonNull(model, "model");
    Require.finite(judgement, "judgement", "Leave out what was not submitted.");
    double mean = modelWeight * model.mean() + (1 - modelWeight) * judgement;
    double own = (model.quantile(0.9) - model.quantile(0.1)) / NORMAL_RANGE;
    double factor = own > 0 ? deviation / own : Double.POSITIVE_INFINITY;
    boolean shaped = choice != BlendChoice.JUDGEMENT && factor < 1e6;
    OutcomeDistribution outcome =
        shaped ? new AffineOutcome(model, factor, mean) : new NormalOutcome(mean, deviation);
    return new BlendedForecast(
        outcome, deviation, modelWeight, 1 - modelWeight, explanation(model.mean(), judgement));
  }

  private Explanation explanation(double model, double judgement) {
    String naive =
        beatsSeasonalNaive() ? "" : " Neither beats the seasonal naive method: prefer that one.";
    String summary =
        String.format(
            Locale.ROOT,
            "Model %.0f %%, judgement %.0f %% by %d rounds: %s.%s",
            100 * modelWeight,
            100 * (1 - modelWeight),
            rounds,
            trial,
            naive);
    return new Explanation(
        summary,
        List.of(
            new Reason("model", modelWeight, words(model, modelValue)),
            new Reason("judgement", 1 - modelWeight, words(judgement, judgementValue))));
  }

  private static String words(double point, ForecastValueAdded value) {
    OptionalDouble skill = value.skill();
    String text =
        skill.isPresent()
            ? String.format(Locale.ROOT, "skill %.1f %%", 100 * skill.getAsDouble())
            : "no skill defined, as that one was without error,";
    return String.format(
        Locale.ROOT, "expects %.6g; %s against the seasonal naive method", point, text);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "JudgementBlend[%s, model %.3f, %d rounds]", choice, modelWeight, rounds);
  }
}
