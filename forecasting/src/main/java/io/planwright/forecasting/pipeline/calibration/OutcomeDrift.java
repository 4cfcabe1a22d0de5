package io.planwright.forecasting.pipeline.calibration;

import io.planwright.forecasting.monitoring.ChangeDirection;
import io.planwright.forecasting.monitoring.CusumSpec;
import io.planwright.internal.Require;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether outcomes still agree with the probabilities, by a CUSUM chart of the standardised
 * residuals of blocks of deals in the order in which they were first scored. Immutable,
 * serializable and thread-safe.
 *
 * @param blocks the blocks, in the order of time
 * @param chart the chart's settings
 * @param averageRunLength how many blocks pass on average until a false alarm, if all probabilities
 *     are right
 * @param falseAlarmProbability the probability of a false alarm within these blocks, if all
 *     probabilities are right
 * @param alarmBlock which block, from 0, gave the alarm; −1 without one
 * @param beginBlock the block with which the change began, as far as the chart can tell: where the
 *     sum that gave the alarm last left zero; −1 without an alarm
 */
public record OutcomeDrift(
    List<OutcomeBlock> blocks,
    CusumSpec chart,
    double averageRunLength,
    double falseAlarmProbability,
    int alarmBlock,
    int beginBlock)
    implements Serializable {

  /**
   * Validates the components.
   *
   * @param blocks at least one
   * @param chart the chart's settings
   * @param averageRunLength at least 1
   * @param falseAlarmProbability from 0 to 1
   * @param alarmBlock from −1 to the last block
   * @param beginBlock from −1 to the alarm
   * @throws IllegalArgumentException if a component is out of its range
   */
  public OutcomeDrift {
    blocks = List.copyOf(Require.notEmpty(blocks, "blocks", "Score more deals."));
    Require.nonNull(chart, "chart");
    Require.atLeast(averageRunLength, 1, "averageRunLength", "Count in blocks.");
    Require.between(falseAlarmProbability, 0, 1, "falseAlarmProbability", "Give a share.");
    Require.between(alarmBlock, -1, blocks.size() - 1, "alarmBlock", "Use -1 for none.");
    Require.between(beginBlock, -1, alarmBlock, "beginBlock", "It is not after the alarm.");
  }

  /**
   * Whether the probabilities no longer hold.
   *
   * @return true after an alarm
   */
  public boolean drifted() {
    return alarmBlock >= 0;
  }

  /**
   * When it began.
   *
   * @return the first day of the block with which the change began; empty without an alarm
   */
  public Optional<LocalDate> began() {
    return drifted() ? Optional.of(blocks.get(beginBlock).first()) : Optional.empty();
  }

  /**
   * When it could be told.
   *
   * @return the last day of the block that gave the alarm; empty without one
   */
  public Optional<LocalDate> alarmed() {
    return drifted() ? Optional.of(blocks.get(alarmBlock).last()) : Optional.empty();
  }

  /**
   * Which way it went.
   *
   * @return up where more deals are won than predicted, down where fewer are; empty without an
   *     alarm
   */
  public Optional<ChangeDirection> direction() {
    if (!drifted()) {
      return Optional.empty();
    }
    return Optional.of(inTheLargeSince() > 0 ? ChangeDirection.UP : ChangeDirection.DOWN);
  }

  /**
   * Calibration-in-the-large up to the change: the observed rate less the mean probability.
   *
   * @return from −1 to 1; of all blocks without an alarm, and 0 where it began with the first block
   */
  public double inTheLargeBefore() {
    return inTheLarge(blocks.subList(0, drifted() ? beginBlock : blocks.size()));
  }

  /**
   * Calibration-in-the-large since the change: the observed rate less the mean probability.
   *
   * @return from −1 to 1; of all blocks without an alarm
   */
  public double inTheLargeSince() {
    return inTheLarge(blocks.subList(drifted() ? beginBlock : 0, blocks.size()));
  }

  private static double inTheLarge(List<OutcomeBlock> blocks) {
    double more = 0;
    int deals = 0;
    for (OutcomeBlock block : blocks) {
      more += block.wins() - block.predictedWins();
      deals += block.deals();
    }
    return deals == 0 ? 0 : more / deals;
  }
}
