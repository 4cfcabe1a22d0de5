package io.planwright.schedule.risk;

import io.planwright.activity.DurationEstimate;
import java.util.List;

/** How uniform numbers become durations. Immutable and thread-safe. */
sealed interface DurationLaw {

  /** Turns numbers between 0 and 1 into the durations at these probabilities. */
  void fill(double[] rows, int from, int to);

  double mean();

  double variance();

  /** The beta distribution of an estimate, of whose mode the table is made. */
  record Pert(DurationEstimate estimate, BetaTable table) implements DurationLaw {

    @Override
    public void fill(double[] rows, int from, int to) {
      double least = estimate.optimistic();
      table.fill(rows, from, to, least, estimate.pessimistic() - least);
    }

    @Override
    public double mean() {
      return estimate.mean();
    }

    @Override
    public double variance() {
      return (mean() - estimate.optimistic()) * (estimate.pessimistic() - mean()) / 7;
    }
  }

  /** The triangle of an estimate. */
  record Triangle(double least, double range, double mode) implements DurationLaw {

    static Triangle of(DurationEstimate estimate) {
      double range = estimate.pessimistic() - estimate.optimistic();
      return new Triangle(estimate.optimistic(), range, DurationLaw.mode(estimate));
    }

    @Override
    public void fill(double[] rows, int from, int to) {
      for (int i = from; i < to; i++) {
        double u = rows[i];
        double x = u < mode ? Math.sqrt(u * mode) : 1 - Math.sqrt((1 - u) * (1 - mode));
        rows[i] = least + range * x;
      }
    }

    @Override
    public double mean() {
      return least + range * (1 + mode) / 3;
    }

    @Override
    public double variance() {
      return range * range * (1 - mode + mode * mode) / 18;
    }
  }

  /** Outcomes with their cumulated chances, searched by halving. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Discrete(DurationOutcomes outcomes, double[] days, double[] upTo) implements DurationLaw {

    static Discrete of(DurationOutcomes outcomes) {
      List<DurationOutcomes.Outcome> all = outcomes.outcomes();
      double[] days = new double[all.size()];
      double[] upTo = new double[days.length];
      double sum = 0;
      for (int i = 0; i < days.length; i++) {
        days[i] = all.get(i).days();
        sum += all.get(i).weight();
        upTo[i] = sum;
      }
      for (int i = 0; i < upTo.length; i++) {
        upTo[i] /= sum;
      }
      return new Discrete(outcomes, days, upTo);
    }

    @Override
    public void fill(double[] rows, int from, int to) {
      for (int i = from; i < to; i++) {
        int low = 0;
        int high = days.length - 1;
        while (low < high) {
          int middle = (low + high) >>> 1;
          if (rows[i] <= upTo[middle]) {
            high = middle;
          } else {
            low = middle + 1;
          }
        }
        rows[i] = days[low];
      }
    }

    @Override
    public double mean() {
      return outcomes.mean();
    }

    @Override
    public double variance() {
      return outcomes.variance();
    }
  }

  /** Where the most likely duration lies between the optimistic 0 and the pessimistic 1. */
  static double mode(DurationEstimate estimate) {
    return (estimate.mostLikely() - estimate.optimistic())
        / (estimate.pessimistic() - estimate.optimistic());
  }
}
