package io.planwright.forecasting.intermittent;

import java.util.Map;

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
    MarkovChain.Builder chain = new MarkovChain.Builder();
    forecasts[0] = Double.NaN;
    for (int t = 0; t < demand.size(); t++) {
      chain.add(demand.values()[t]);
      forecasts[t + 1] = chain.expected();
    }
    return forecasts;
  }

  @Override
  public Outlook outlook(Demand demand, int size, double[] forecasts) {
    return MarkovOutlook.of(demand, size, seed);
  }

  @Override
  public String summary() {
    return "Demand follows demand, and none none, as often as it did; sizes are those seen, jittered.";
  }
}
