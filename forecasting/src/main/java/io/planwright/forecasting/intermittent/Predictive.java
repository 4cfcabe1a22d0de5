package io.planwright.forecasting.intermittent;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.Spread;
import io.planwright.run.SeedStreams;
import java.io.Serializable;
import java.util.random.RandomGenerator;

/**
 * The distribution of every next period: values and their probabilities, known as well as so many
 * observations make it known. Several periods are dealt with as Pólya's urn does: each next value
 * is drawn anew, or repeats one drawn before, the more likely the less is known. Each period by
 * itself keeps the distribution; together they share the uncertainty of its mean.
 *
 * @param values the possible values in ascending order
 * @param cumulative the probability of each or a smaller one, the last one 1
 * @param mean the expected value
 * @param strength how many observations the distribution is worth; above 0
 */
record Predictive(double[] values, double[] cumulative, double mean, double strength)
    implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final int PATHS = 2000;

  static Predictive certain(double value) {
    return new Predictive(new double[] {value}, new double[] {1}, value, 1);
  }

  /**
   * A distribution by its probabilities.
   *
   * @param values the values in ascending order
   * @param weights what their probabilities are proportional to; at least 0, one above
   */
  static Predictive of(double[] values, double[] weights, double mean, double strength) {
    int count = 0;
    double total = 0;
    for (double weight : weights) {
      count += weight > 0 ? 1 : 0;
      total += weight;
    }
    double[] kept = new double[count];
    double[] cumulative = new double[count];
    double sum = 0;
    int next = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        sum += weights[i];
        kept[next] = values[i];
        cumulative[next++] = sum / total;
      }
    }
    cumulative[count - 1] = 1;
    return new Predictive(kept, cumulative, mean, strength);
  }

  double quantile(double p) {
    return values[DiscreteOutcome.position(cumulative, p)];
  }

  /** Fills a path with the next values, in this distribution's unit. */
  void draw(RandomGenerator random, double[] path) {
    for (int i = 0; i < path.length; i++) {
      double place = random.nextDouble() * (strength + i);
      path[i] =
          place < strength
              ? values[DiscreteOutcome.position(cumulative, place / strength)]
              : path[Math.min(i - 1, (int) (place - strength))];
    }
  }

  /** The distribution of every step, in another unit. */
  Spread spread(double unit) {
    return new Urn(this, unit);
  }

  private record Urn(Predictive step, double unit) implements Spread {

    @Override
    public void interval(double level, double[] lower, double[] upper) {
      OutcomeDistribution outcome = single();
      double tail = (1 - level) / 2;
      double low = tail > 0 ? outcome.quantile(tail) : unit * step.values[0];
      double high = outcome.quantile(Math.min(1 - tail, Math.nextDown(1.0)));
      for (int i = 0; i < lower.length; i++) {
        lower[i] = low;
        upper[i] = Math.max(low, high);
      }
    }

    private OutcomeDistribution single() {
      return DiscreteOutcome.of(step.values, step.cumulative, unit, unit * step.mean);
    }

    @Override
    public OutcomeDistribution sum(int fromStep, int toStep) {
      int steps = toStep - fromStep + 1;
      if (steps == 1) {
        return single();
      }
      SeedStreams seeds = new SeedStreams(0);
      double[] path = new double[steps];
      double[] sums = new double[PATHS];
      for (int i = 0; i < PATHS; i++) {
        step.draw(seeds.stream(i), path);
        double sum = 0;
        for (double value : path) {
          sum += value;
        }
        sums[i] = sum;
      }
      return DiscreteOutcome.ofSample(sums, unit, unit * step.mean * steps);
    }
  }
}
