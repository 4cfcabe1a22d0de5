package io.planwright.forecasting.automatic;

import io.planwright.evidence.Answer;
import io.planwright.evidence.OutcomeDistribution;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.outcome.OwnMean;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A classical model and a learned one, mixed step by step.
 *
 * @param classical the mean of classical models
 * @param learned the model of trained nets
 * @param share how much the learned one counts
 */
record MixedModel(AutomaticModel classical, NumericModel learned, LearnedShare share)
    implements NumericModel {

  @Override
  public String label() {
    return "trained nets and " + classical.label();
  }

  @Override
  public double[] history() {
    return classical.history();
  }

  @Override
  public Map<String, Double> parameters() {
    Map<String, Double> parameters = new LinkedHashMap<>();
    parameters.put("weight.learned", share.at(1));
    learned.parameters().forEach((name, value) -> parameters.put("learned." + name, value));
    classical
        .parameters()
        .forEach(
            (name, value) ->
                parameters.put(
                    name, name.startsWith("weight.") ? (1 - share.at(1)) * value : value));
    return parameters;
  }

  @Override
  public double[] points(int horizon) {
    return share.mean(classical.points(horizon), learned.points(horizon));
  }

  @Override
  public Spread spread(int horizon) {
    return new MixedSpread(this, classical.spread(horizon), learned.spread(horizon));
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

  /** Both meet the same surprises, each in its own way. */
  @Override
  public Futures futures(int horizon) {
    Futures ofClassical = classical.futures(horizon);
    Futures ofLearned = learned.futures(horizon);
    return (random, path) -> {
      long seed = random.nextLong();
      double[] other = new double[path.length];
      ofClassical.draw(new SplittableRandom(seed), path);
      ofLearned.draw(new SplittableRandom(seed), other);
      System.arraycopy(share.mean(path, other), 0, path, 0, path.length);
    };
  }

  @Override
  public double[] fitted() {
    double[] expected = classical.fitted();
    double[] other = learned.fitted();
    for (int t = 0; t < expected.length; t++) {
      if (!Double.isNaN(other[t])) {
        expected[t] += share.at(1) * (other[t] - expected[t]);
      }
    }
    return expected;
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return classical.criteria();
  }

  @Override
  public long evaluations() {
    return classical.evaluations() + learned.evaluations();
  }

  @Override
  public String summary() {
    return "Trained nets make "
        + share.text()
        + ", classical models the rest. "
        + classical.summary();
  }

  /** Weights are those of step 1, and add up to the whole. */
  @Override
  public List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "learned",
            learned.points(1)[0],
            "weight " + share.text() + ", what it expects of step 1: " + learned.summary()));
    reasons.addAll(classical.reasons(1 - share.at(1)));
    return reasons;
  }

  @Override
  public NumericModel update(double[] further) {
    return new MixedModel(classical.update(further), learned.update(further), share);
  }
}
