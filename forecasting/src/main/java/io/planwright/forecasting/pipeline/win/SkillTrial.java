package io.planwright.forecasting.pipeline.win;

import io.planwright.forecasting.pipeline.win.WinSkill.BlockLength;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Holds probabilities of later rows against the base rate.
 *
 * <p>Rows of one case share its outcome, and rows of one time share what moved all cases then, such
 * as the end of a quarter; a case may have rows in several times. So the variance of the gain is
 * that between cases plus that between blocks of time, less that between what both have in common
 * (A. C. Cameron, J. B. Gelbach, D. L. Miller, "Robust inference with multiway clustering", Journal
 * of Business and Economic Statistics 29, 2011), but no less than either alone, and the interval is
 * Student's with one degree of freedom less than blocks: few blocks prove little, which the
 * percentiles of a few resampled blocks would hide.
 */
final class SkillTrial {

  private static final int ENOUGH_BLOCKS = 8;
  private static final double UPPER = 0.975;
  private static final BlockLength[] LONG = {BlockLength.MONTHS, BlockLength.WEEKS};

  private final Cases cases;
  private final double rate;
  private final double[] own;
  private final double[] others;

  /** The probabilities, one a row, and the share of wins known before. */
  SkillTrial(Cases cases, double[] probabilities, double rate) {
    this.cases = cases;
    this.rate = rate;
    own = new double[cases.size()];
    others = new double[cases.size()];
    for (int row = 0; row < own.length; row++) {
      double outcome = cases.isWon(row) ? 1 : 0;
      own[row] = square(probabilities[row] - outcome);
      others[row] = square(rate - outcome);
    }
  }

  WinSkill skill() {
    double error = sum(own);
    double reference = sum(others);
    double gain = reference == 0 ? 0 : 1 - error / reference;
    double[] influence = influence(gain, reference);
    int[] caseOf = cases.caseNumbers();
    Blocks blocks = blocks();
    double half = blocks.quantile() * Math.sqrt(variance(influence, caseOf, blocks.of()));
    int n = cases.size();
    return new WinSkill(
        n,
        count(caseOf),
        blocks.count(),
        blocks.unit(),
        rate,
        error / n,
        reference / n,
        gain,
        gain - half,
        gain + half);
  }

  /** By how much the gain would move with each row's errors: the linear part of a ratio. */
  private double[] influence(double gain, double reference) {
    double[] influence = new double[own.length];
    for (int row = 0; row < influence.length && reference > 0; row++) {
      influence[row] = ((1 - gain) * others[row] - own[row]) / reference;
    }
    return influence;
  }

  private static double variance(double[] influence, int[] caseOf, int[] blockOf) {
    long blocks = count(blockOf);
    int[] both = numbered(influence.length, row -> caseOf[row] * blocks + blockOf[row]);
    double ofCases = between(influence, caseOf);
    double ofBlocks = between(influence, blockOf);
    return Math.max(Math.max(ofCases, ofBlocks), ofCases + ofBlocks - between(influence, both));
  }

  private static double between(double[] influence, int[] groupOf) {
    double[] sums = new double[count(groupOf)];
    for (int row = 0; row < influence.length; row++) {
      sums[groupOf[row]] += influence[row];
    }
    double squares = 0;
    for (double sum : sums) {
      squares += sum * sum;
    }
    return sums.length < 2 ? squares : squares * sums.length / (sums.length - 1);
  }

  /**
   * Rows by time.
   *
   * @param unit how long a block is
   * @param of the number of each row's block
   */
  private record Blocks(BlockLength unit, int[] of) {
    int count() {
      return SkillTrial.count(of);
    }

    /** How many standard errors the interval reaches to each side. */
    double quantile() {
      return TDistribution.of(Math.max(1, count() - 1)).inverseCumulativeProbability(UPPER);
    }
  }

  /** The longest blocks of which there are enough; days if there are never enough. */
  private Blocks blocks() {
    for (BlockLength unit : LONG) {
      Blocks blocks = blocks(unit);
      if (blocks.count() >= ENOUGH_BLOCKS) {
        return blocks;
      }
    }
    return blocks(BlockLength.DAYS);
  }

  private Blocks blocks(BlockLength unit) {
    return new Blocks(unit, numbered(cases.size(), row -> block(unit, row)));
  }

  /** The number of a row's day, calendar week from Monday, or calendar month. */
  private long block(BlockLength unit, int row) {
    LocalDate day = cases.asOf(row);
    return switch (unit) {
      case MONTHS -> day.getYear() * 12L + day.getMonthValue();
      case WEEKS -> Math.floorDiv(day.toEpochDay() + 3, 7);
      default -> day.toEpochDay();
    };
  }

  private static int[] numbered(int rows, IntToLongFunction key) {
    Map<Long, Integer> numbers = new HashMap<>();
    int[] numbered = new int[rows];
    for (int row = 0; row < rows; row++) {
      numbered[row] = numbers.computeIfAbsent(key.applyAsLong(row), absent -> numbers.size());
    }
    return numbered;
  }

  /** How many groups there are, each having a row. */
  private static int count(int[] groupOf) {
    int last = -1;
    for (int group : groupOf) {
      last = Math.max(last, group);
    }
    return last + 1;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double square(double x) {
    return x * x;
  }
}
