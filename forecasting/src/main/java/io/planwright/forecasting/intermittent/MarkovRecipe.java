package io.planwright.forecasting.intermittent;

import io.planwright.evidence.Reason;
import io.planwright.forecasting.internal.Spread;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * The bootstrap of Willemain, Smart and Schwarz.
 *
 * @param seed where its randomness starts
 */
record MarkovRecipe(long seed) implements Recipe {

  private static final long serialVersionUID = 1L;

  @Override
  public String label() {
    return "Willemain bootstrap";
  }

  @Override
  public Map<String, Double> parameters() {
    return Map.of();
  }

  @Override
  public double[] forecasts(Demand demand) {
    double[] forecasts = new double[demand.size() + 1];
    MarkovChain chain = new MarkovChain();
    for (int t = 0; t < forecasts.length; t++) {
      forecasts[t] = t == 0 ? Double.NaN : chain.probability(1) * chain.meanSize();
      if (t < demand.size()) {
        chain.add(demand.values()[t]);
      }
    }
    return forecasts;
  }

  @Override
  public Predictive next(Demand demand, int size, double expected) {
    return Jitter.of(demand, size, MarkovChain.of(demand, size).probability(1));
  }

  @Override
  public double[] points(Demand demand, int horizon) {
    MarkovChain chain = MarkovChain.of(demand, demand.size());
    double[] points = new double[horizon];
    for (int i = 0; i < horizon; i++) {
      points[i] = chain.probability(i + 1) * chain.meanSize();
    }
    return points;
  }

  @Override
  public Spread spread(Demand demand, int horizon) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void draw(Demand demand, RandomGenerator random, double[] path) {
  }

  @Override
  public String summary() {
    return "TODO";
  }

  @Override
  public List<Reason> reasons(Demand demand) {
    return List.of();
  }
}
