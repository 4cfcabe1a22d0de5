package io.planwright.forecasting.learned;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.FlooredSpread;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.decomposition.SeasonShape;
import io.planwright.forecasting.internal.learned.Encoding;
import io.planwright.forecasting.internal.learned.Ensemble;
import io.planwright.forecasting.internal.learned.Ensembles;
import io.planwright.forecasting.internal.learned.Form;
import io.planwright.forecasting.internal.learned.Frequency;
import io.planwright.forecasting.internal.learned.GatedModel;
import io.planwright.forecasting.internal.learned.Outlook;
import io.planwright.forecasting.internal.learned.SeasonedOutlook;
import io.planwright.forecasting.internal.numeric.NumericHistory;
import io.planwright.forecasting.internal.outcome.OwnMean;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What the nets say of a history. The nets stay where they come from: a serialized model names them
 * only.
 *
 * @param ensembles where the nets come from
 * @param frequency whose nets
 * @param history the values, NaN at gaps
 * @param seasonLength the season length of the history
 * @param seasons what the nets are spared; none where they know the season
 * @param outlook what they say of the horizon of their training, seasons included
 */
record LearnedModel(
    Ensembles ensembles,
    Frequency frequency,
    double[] history,
    int seasonLength,
    SeasonShape seasons,
    Outlook outlook)
    implements GatedModel {

  private static final int LONGEST_FITTED = 200;

  /** The nets of a frequency know its season; those without one are spared it. */
  static LearnedModel of(
      Ensembles ensembles, Frequency frequency, double[] history, int seasonLength) {
    SeasonShape seasons =
        frequency == Frequency.GENERIC
            ? SeasonedOutlook.spared(history, seasonLength)
            : SeasonShape.of(history, List.of(), false);
    return of(ensembles, frequency, history, seasonLength, seasons);
  }

  private static LearnedModel of(
      Ensembles ensembles,
      Frequency frequency,
      double[] history,
      int seasonLength,
      SeasonShape seasons) {
    Ensemble ensemble = ensemble(ensembles, frequency);
    Outlook outlook = outlook(ensemble, history, seasons, ensemble.horizon());
    return new LearnedModel(ensembles, frequency, history, seasonLength, seasons, outlook);
  }

  private static Ensemble ensemble(Ensembles ensembles, Frequency frequency) {
    return ensembles
        .of(frequency)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the library has no networks for "
                        + frequency.text()
                        + " values, which this model was made with. Fit it anew."));
  }

  private static Outlook outlook(
      Ensemble ensemble, double[] history, SeasonShape seasons, int horizon) {
    Outlook rest = ensemble.forecast(seasons.removedFrom(history, 0), horizon);
    return seasons.periods().isEmpty() ? rest : SeasonedOutlook.of(rest, seasons, history.length);
  }

  private Ensemble ensemble() {
    return ensemble(ensembles, frequency);
  }

  /** At least the given number of steps. */
  private Outlook outlook(int horizon) {
    return horizon <= outlook.horizon() ? outlook : outlook(ensemble(), history, seasons, horizon);
  }

  @Override
  public double[] gate(int effort, int horizon) {
    return ensemble().gate().weights(effort, NumericHistory.observed(history), horizon);
  }

  @Override
  public int trainedHorizon() {
    return outlook.horizon();
  }

  @Override
  public Optional<GatedModel> earlier(int end) {
    double[] known = Arrays.copyOf(history, end);
    return NumericHistory.observed(known) < ensemble().least()
        ? Optional.empty()
        : Optional.of(of(ensembles, frequency, known, seasonLength));
  }

  @Override
  public double strange() {
    return outlook.strange();
  }

  @Override
  public String label() {
    String kind = "median of " + outlook.firsts().length + " networks, " + frequency.text();
    return seasons.periods().isEmpty() ? kind : kind + ", season " + seasons.periods().get(0);
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new LinkedHashMap<>();
    parameters.put("networks", (double) outlook.firsts().length);
    parameters.put("window", (double) ensemble().window());
    parameters.put("trainedHorizon", (double) outlook.horizon());
    parameters.put("strangeShare", outlook.strange());
    return parameters;
  }

  @Override
  public double[] points(int horizon) {
    return points(outlook(horizon), horizon);
  }

  private double[] points(Outlook known, int horizon) {
    double[] points = Arrays.copyOf(known.points(), horizon);
    if (isFloored()) {
      floor(points);
    }
    return points;
  }

  private boolean isFloored() {
    return !NumericHistory.hasNegative(history);
  }

  private static void floor(double[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
  }

  @Override
  public Spread spread(int horizon) {
    Outlook known = outlook(horizon);
    Spread spread = new LearnedSpread(this, known, horizon);
    return isFloored() ? new FlooredSpread(spread, points(known, horizon)) : spread;
  }

  /** Its points are medians: those of several steps do not add up to the mean of their sum. */
  @Override
  public OutcomeDistribution sum(int fromStep, int toStep) {
    OutcomeDistribution around = spread(toStep).sum(fromStep, toStep);
    return fromStep == toStep ? around : OwnMean.of(around);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    futures(path.length).draw(random, path);
  }

  /** Each step's normal score depends on that of the step before. */
  @Override
  public Futures futures(int horizon) {
    Outlook known = outlook(horizon);
    double[] links = ensemble().links();
    boolean floored = isFloored();
    return (random, path) -> {
      LinkedScores.draw(known, links, random, path);
      if (floored) {
        floor(path);
      }
    };
  }

  /** Of the last positions only: each takes a run of all nets. */
  @Override
  public double[] fitted() {
    double[] fitted = new double[history.length];
    int from = Math.max(fitted.length - LONGEST_FITTED, firstFitted(ensemble().least()));
    Arrays.fill(fitted, 0, Math.min(from, fitted.length), Double.NaN);
    if (from < fitted.length) {
      double[] next = ensemble().nextPoints(seasons.removedFrom(history, 0), from);
      seasons.putOn(next, from);
      System.arraycopy(next, 0, fitted, from, next.length);
    }
    return fitted;
  }

  /** The first position with enough values before it. */
  private int firstFitted(int least) {
    int observed = 0;
    int t = 0;
    while (t < history.length && observed < least) {
      observed += Double.isNaN(history[t]) ? 0 : 1;
      t++;
    }
    return t;
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return Answer.insufficient(
        "likelihood of the learned forecast",
        "a model that was fitted to the history",
        "networks trained on other series",
        "Compare by a backtest.");
  }

  @Override
  public long evaluations() {
    return 0;
  }

  @Override
  public String summary() {
    String put = seasons.periods().isEmpty() ? "" : " The season is taken off and put back.";
    return "The median of %d small networks, trained on %s; sees %s.%s"
        .formatted(
            outlook.firsts().length,
            ensemble().card().getOrDefault("data", "other series"),
            ModelCard.sight(ensemble()),
            put);
  }

  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    Ensemble ensemble = ensemble();
    for (int i = 0; i < outlook.firsts().length; i++) {
      Encoding encoding = ensemble.nets().get(i).encoding();
      String scale = encoding.form() == Form.LOG_RATIO ? "logarithms of the " : "the ";
      if (!Double.isNaN(outlook.firsts()[i])) {
        reasons.add(
            new Reason(
                "network " + (i + 1),
                outlook.firsts()[i],
                "what it expects of step 1, from "
                    + scale
                    + "last "
                    + encoding.window()
                    + " values"));
      }
    }
    return reasons;
  }

  /** The nets look at the longer history; the season stays as it was. */
  @Override
  public NumericModel update(double[] further) {
    double[] longer = NumericHistory.followedBy(history, further);
    return of(ensembles, frequency, longer, seasonLength, seasons);
  }
}
