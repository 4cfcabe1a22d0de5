package io.planwright.benchmarks.training;

import io.planwright.benchmarks.cli.UsageException;
import io.planwright.benchmarks.training.synthetic.SyntheticSource;
import io.planwright.forecasting.internal.learned.Form;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Draws what a net is shown: a history, each as likely as another, and a cut in it, each as likely
 * as another. Some histories are generated, some are mixtures of two. Late cuts, whose horizon
 * reaches beyond the history, count with the steps that are known: what happened last is most like
 * what comes.
 */
final class CutSampler {

  /** The share of real histories that are mixtures of two. */
  static final double MIXED = 0.2;

  /** After so many draws in vain for a place in a batch there is nothing to learn from. */
  private static final int MOST_DRAWS = 10_000;

  private final List<Training> histories;
  private final Blueprint blueprint;
  private final double generated;
  private final SyntheticSource source;
  private final SplittableRandom random;

  CutSampler(
      List<Training> histories, Blueprint blueprint, Member member, SplittableRandom random) {
    this.histories =
        histories.stream()
            .filter(h -> h.serves(member.form()) && h.end() > blueprint.least())
            .toList();
    this.blueprint = blueprint;
    this.random = random;
    generated = this.histories.isEmpty() ? 1 : member.generated();
    source = new SyntheticSource(blueprint.seasonLength());
  }

  /** Fills a batch. */
  void fill(Batch batch) {
    Form form = batch.encoding().form();
    int place = 0;
    int inVain = 0;
    while (place < batch.size) {
      boolean isGenerated = random.nextDouble() < generated;
      Training history = isGenerated ? generate() : real();
      if (history.serves(form)) {
        int cut = isGenerated ? history.end() - blueprint.horizon() : cut(history);
        boolean isTaken = batch.put(place, history, cut);
        place += isTaken ? 1 : 0;
        inVain = isTaken ? 0 : inVain;
      }
      if (++inVain > MOST_DRAWS) {
        throw new UsageException(
            "no history changes after its first %d values, so that nets learn nothing from any."
                    .formatted(blueprint.least())
                + " Give sets of longer histories, or let some be generated.");
      }
    }
  }

  private int cut(Training history) {
    int first = Math.max(blueprint.least(), history.end() - blueprint.recent());
    return first + random.nextInt(history.end() - first);
  }

  /** Lengths are as likely to be doubled as halved. */
  private Training generate() {
    double shortest = blueprint.least() + blueprint.horizon();
    double range = StrictMath.log(blueprint.longestGenerated() / shortest);
    int length = (int) (shortest * StrictMath.exp(random.nextDouble() * range));
    return Training.of(source.draw(random, length), length, blueprint.seasonLength());
  }

  private Training real() {
    Training one = histories.get(random.nextInt(histories.size()));
    if (random.nextDouble() >= MIXED) {
      return one;
    }
    Training other = histories.get(random.nextInt(histories.size()));
    return mixture(one, other, random.nextDouble());
  }

  /** Both at the same level, seasons in step where they end. */
  private Training mixture(Training one, Training other, double share) {
    int length = Math.min(one.end(), other.end());
    double ofOne = share / meanSize(one, length);
    double ofOther = (1 - share) / meanSize(other, length);
    double[] values = new double[length];
    for (int t = 0; t < length; t++) {
      values[t] =
          ofOne * one.values()[one.end() - length + t]
              + ofOther * other.values()[other.end() - length + t];
    }
    return Training.of(values, length, blueprint.seasonLength());
  }

  private static double meanSize(Training history, int length) {
    double sum = 0;
    for (int t = history.end() - length; t < history.end(); t++) {
      sum += Math.abs(history.values()[t]);
    }
    return Math.max(sum / length, Double.MIN_NORMAL);
  }
}
