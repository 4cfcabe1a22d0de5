package io.planwright.forecasting.intermittent;

import java.util.random.RandomGenerator;

/**
 * One distribution of every next period: values and their probabilities, known as well as so many
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
    implements Outlook {

  private static final long serialVersionUID = 1L;

  static Predictive certain(double value) {
    return new Predictive(new double[] {value}, new double[] {1}, value, 1);
  }

  /**
   * A distribution by its weights.
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

  double probabilityOfZero() {
    return values[0] == 0 ? cumulative[0] : 0;
  }

  /** This distribution of sizes, all above zero, in a share of the periods; zero in the others. */
  Predictive occurringWith(double probability) {
    double[] all = new double[values.length + 1];
    double[] shares = new double[all.length];
    System.arraycopy(values, 0, all, 1, values.length);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = 1 - probability + (i == 0 ? 0 : probability * cumulative[i - 1]);
    }
    shares[values.length] = 1;
    return new Predictive(all, shares, probability * mean, strength);
  }

  @Override
  public Predictive step(int step) {
    return this;
  }

  @Override
  public void draw(RandomGenerator random, double[] path) {
    for (int i = 0; i < path.length; i++) {
      double place = random.nextDouble() * (strength + i);
      path[i] =
          i == 0 || place < strength
              ? quantile(Math.min(1, place / strength))
              : path[Math.min(i - 1, (int) (place - strength))];
    }
  }

  @Override
  public long seed() {
    return 0;
  }
}
