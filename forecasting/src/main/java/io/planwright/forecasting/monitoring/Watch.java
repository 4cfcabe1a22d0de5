package io.planwright.forecasting.monitoring;

import static io.planwright.forecasting.monitoring.Wording.finite;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.model.FittedModel;
import java.io.Serializable;

/**
 * The charts over one model, from the position at which it was fitted on.
 *
 * @param from the position in the series of the first value watched
 * @param periods the chart of single periods
 * @param blocks the chart of block totals; without observations if a block is one period
 * @param block the block that runs
 */
record Watch(int from, CusumChart periods, CusumChart blocks, Block block) implements Serializable {

  /**
   * A block that runs.
   *
   * @param length its periods
   * @param forecast the distribution of its total, forecast at its start
   * @param elapsed the periods that have gone
   * @param total the sum of their values, NaN after a gap
   */
  record Block(int length, OutcomeDistribution forecast, int elapsed, double total)
      implements Serializable {

    static Block of(int length, FittedModel model) {
      return new Block(length, model.sum(1, length), 0, 0);
    }

    Block plus(double value) {
      double sum = total + value;
      return new Block(length, forecast, elapsed + 1, finite(sum));
    }

    boolean ended() {
      return elapsed == length;
    }
  }

  static Watch of(
      CusumSpec periods, CusumSpec blocks, int blockPeriods, int from, FittedModel model) {
    return new Watch(from, periods.start(), blocks.start(), Block.of(blockPeriods, model));
  }

  /**
   * The charts after a value, NaN for a gap, which the first model forecast and the second has
   * seen.
   */
  Watch observe(FittedModel before, FittedModel after, double value) {
    CusumChart nextPeriods =
        Double.isNaN(value)
            ? periods.skip()
            : periods.observe(NormalScores.of(before.sum(1, 1), value));
    if (block.length() == 1) {
      return new Watch(from, nextPeriods, blocks, block);
    }
    Block running = block.plus(value);
    if (!running.ended()) {
      return new Watch(from, nextPeriods, blocks, running);
    }
    CusumChart nextBlocks =
        Double.isNaN(running.total())
            ? blocks.skip()
            : blocks.observe(NormalScores.of(running.forecast(), running.total()));
    return new Watch(from, nextPeriods, nextBlocks, Block.of(block.length(), after));
  }

  boolean alarm() {
    return periods.alarm() || blocks.alarm();
  }

  /** The chart that gave the alarm, or the one that is closest to it. */
  CusumChart leading() {
    return nearness(blocks) > nearness(periods) ? blocks : periods;
  }

  private static double nearness(CusumChart chart) {
    return chart.statistic() / chart.spec().decisionInterval();
  }

  /** The position at which the change began, by the chart that gave the alarm. */
  int changeStart() {
    CusumChart alarmed = leading();
    long number = alarmed.estimatedChangeStart().orElse(1) - 1;
    return Math.toIntExact(from + (alarmed == blocks ? number * block.length() : number));
  }
}
