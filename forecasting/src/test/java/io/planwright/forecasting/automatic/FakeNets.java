package io.planwright.forecasting.automatic;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.NumericModel;
import io.planwright.forecasting.internal.Spread;
import io.planwright.forecasting.internal.learned.GatedModel;
import io.planwright.forecasting.model.InformationCriteria;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Nets that say the last value, or miss it by a bias.
 *
 * @param classical lends what nobody asks for
 * @param history the values
 * @param share what the gate lets through beside standard methods; half of it beside fast ones
 * @param strange the share of strange inputs
 * @param bias how far the points lie off the last value
 * @param least the least values
 */
record FakeNets(
    NumericModel classical, double[] history, double share, double strange, double bias, int least)
    implements GatedModel {

  static final int HORIZON = 3;

  @Override
  public double[] gate(int effort, int horizon) {
    double[] weights = new double[horizon];
    Arrays.fill(weights, effort == 0 ? share : share / 2);
    return weights;
  }

  @Override
  public int trainedHorizon() {
    return HORIZON;
  }

  @Override
  public Optional<GatedModel> earlier(int end) {
    return end < least
        ? Optional.empty()
        : Optional.of(
            new FakeNets(classical, Arrays.copyOf(history, end), share, strange, bias, least));
  }

  @Override
  public double[] points(int horizon) {
    double[] points = new double[horizon];
    Arrays.fill(points, history[history.length - 1] + bias);
    return points;
  }

  @Override
  public String label() {
    return "fake";
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of();
  }

  @Override
  public Spread spread(int horizon) {
    return classical.spread(horizon);
  }

  @Override
  public void simulate(RandomGenerator random, double[] path) {
    classical.simulate(random, path);
  }

  @Override
  public double[] fitted() {
    return classical.fitted();
  }

  @Override
  public Answer<InformationCriteria> criteria() {
    return classical.criteria();
  }

  @Override
  public long evaluations() {
    return 0;
  }

  @Override
  public String summary() {
    return "fake";
  }

  @Override
  public List<Reason> reasons() {
    return List.of();
  }

  @Override
  public NumericModel update(double[] further) {
    return this;
  }
}
