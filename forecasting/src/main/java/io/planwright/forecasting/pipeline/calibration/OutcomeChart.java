package io.planwright.forecasting.pipeline.calibration;

import io.planwright.evidence.Answer;
import io.planwright.forecasting.monitoring.ChangeDirection;
import io.planwright.forecasting.monitoring.CusumChart;
import io.planwright.forecasting.monitoring.CusumSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Puts deals into blocks and the blocks on a CUSUM chart. */
final class OutcomeChart {

  static final int LEAST_BLOCKS = 8;

  /** Wins with this variance are close enough to normal, and their normal scores closer. */
  private static final double BLOCK_VARIANCE = 5;

  private static final double USUAL_REFERENCE = 0.5;
  private static final double LEAST_TAIL = 1e-9;

  private final ScoredOutcomes data;
  private final CommonShock shock;
  private final int[] rows;
  private final int[] days;

  private OutcomeChart(ScoredOutcomes data, CommonShock shock) {
    this.data = data;
    this.shock = shock;
    this.days = data.labels().requireDays();
    this.rows = PeriodWins.firstOfDeals(data, IntStream.range(0, data.size()).toArray());
  }

  static Answer<OutcomeDrift> of(ScoredOutcomes data, CommonShock shock, double falseAlarmRate) {
    if (!data.labels().dated()) {
      return lack("rows with days", "rows without days", "Give them by withDays.");
    }
    List<OutcomeBlock> blocks = new OutcomeChart(data, shock).blocks();
    if (blocks.size() < LEAST_BLOCKS) {
      return lack(
          "at least " + LEAST_BLOCKS + " blocks of deals whose wins have a variance of 5",
          blocks.size() + " blocks",
          "Wait for more deals to close.");
    }
    return Answer.known(charted(blocks, falseAlarmRate));
  }

  private static Answer<OutcomeDrift> lack(String needed, String found, String advice) {
    return Answer.insufficient("drift of outcomes", needed, found, advice);
  }

  /** Whole days, taken together until their wins vary enough. The last days may be left over. */
  private List<OutcomeBlock> blocks() {
    List<OutcomeBlock> blocks = new ArrayList<>();
    int from = 0;
    double variance = 0;
    for (int i = 0; i < rows.length; i++) {
      double p = data.probability(rows[i]);
      variance += p * (1 - p);
      boolean endOfDay = i + 1 == rows.length || days[rows[i + 1]] != days[rows[i]];
      if (endOfDay && variance >= BLOCK_VARIANCE) {
        blocks.add(block(from, i + 1));
        from = i + 1;
        variance = 0;
      }
    }
    return blocks;
  }

  private OutcomeBlock block(int from, int to) {
    double[] probabilities = Arrays.stream(rows, from, to).mapToDouble(data::probability).toArray();
    int won = (int) Arrays.stream(rows, from, to).filter(data::outcome).count();
    PredictedWins wins = PredictedWins.of(probabilities, shock);
    // The middle of the step: plain residuals are skewed, and would give alarms too often.
    double below = 1 - wins.probabilityAtLeast(won) + wins.probability(won) / 2;
    double inside = Math.max(LEAST_TAIL, Math.min(1 - LEAST_TAIL, below));
    double score = NormalDistribution.of(0, 1).inverseCumulativeProbability(inside);
    return new OutcomeBlock(
        LocalDate.ofEpochDay(days[rows[from]]),
        LocalDate.ofEpochDay(days[rows[to - 1]]),
        to - from,
        wins.mean(),
        won,
        score);
  }

  private static OutcomeDrift charted(List<OutcomeBlock> blocks, double falseAlarmRate) {
    // Run lengths are nearly exponential: P(alarm within n) = 1 - exp(-n / ARL).
    double runLength = blocks.size() / -Math.log1p(-falseAlarmRate);
    CusumSpec spec = CusumSpec.ofFalseAlarmRate(runLength, USUAL_REFERENCE, ChangeDirection.EITHER);
    CusumChart chart = spec.start();
    for (OutcomeBlock block : blocks) {
      chart = chart.observe(block.standardisedResidual());
    }
    int alarm = chart.alarm() ? (int) chart.observations() - 1 : -1;
    int begin = chart.alarm() ? (int) chart.estimatedChangeStart().orElseThrow() - 1 : -1;
    return new OutcomeDrift(blocks, spec, spec.averageRunLength(0), falseAlarmRate, alarm, begin);
  }
}
