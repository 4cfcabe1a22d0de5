package io.planwright.forecasting.intermittent;

import java.util.random.RandomGenerator;

/**
 * The periods that follow, by a chain of periods with and without demand, and sizes that are
 * independent of it and of each other.
 *
 * @param chain whether there is demand
 * @param sizes the distribution of a size
 * @param seed where the paths of a sum start
 */
record MarkovOutlook(MarkovChain chain, Predictive sizes, long seed) implements Outlook {

  private static final long serialVersionUID = 1L;

  /** Narrower than the whole root of the original: this is less biased for sizes near one. */
  private static final double JITTER = 0.5;

  static Outlook of(Demand demand, int size, long seed) {
    MarkovChain.Builder chain = new MarkovChain.Builder();
    double[] sizes = new double[demand.demands(size)];
    int count = 0;
    double sum = 0;
    for (int t = 0; t < size; t++) {
      double value = demand.values()[t];
      chain.add(value);
      if (value != 0) {
        sizes[count++] = value;
        sum += value;
      }
    }
    if (count == 0) {
      return Predictive.certain(0);
    }
    double mean = sum / count;
    Shape seen = Shape.ofSeen(sizes, count, Hurdle.weights(count, 0), demand.isCounted());
    Shape drawn = demand.isCounted() ? seen.jittered(JITTER).tiltedTo(mean) : seen;
    return new MarkovOutlook(chain.build(), drawn.predictive(mean, count), seed);
  }

  @Override
  public Predictive step(int step) {
    return sizes.occurringWith(chain.probability(step));
  }

  @Override
  public double mean(int step) {
    return chain.probability(step) * sizes.mean();
  }

  @Override
  public void draw(RandomGenerator random, double[] path) {
    double chance = chain.current();
    for (int i = 0; i < path.length; i++) {
      boolean demanded = random.nextDouble() < chance;
      path[i] = demanded ? sizes.quantile(random.nextDouble()) : 0;
      chance = demanded ? chain.fromDemand() : chain.fromZero();
    }
  }
}
