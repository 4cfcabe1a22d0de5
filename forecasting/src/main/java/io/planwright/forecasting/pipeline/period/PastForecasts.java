package io.planwright.forecasting.pipeline.period;

import io.planwright.evidence.OutcomeDistribution;
import io.planwright.forecasting.internal.numeric.Normals;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What a source said of past periods, with what was known then, and what came. Periods of which it
 * said nothing hold NaN.
 *
 * @param source its name
 * @param means what it expected
 * @param deviations its standard deviations, as its interval of 80 % tells them
 * @param actuals what came
 */
record PastForecasts(String source, double[] means, double[] deviations, double[] actuals) {

  private static final double LEAST_SKILL = -1e6;

  /** As many periods as a source's own idea of its spread counts for. */
  private static final double OWN = 2;

  /** Half the interval of 80 % in standard deviations. */
  private static final double HALF_WIDTH = Normals.quantile(0.9);

  /** By the upper half, because a lower one may end at nothing. */
  static double deviation(OutcomeDistribution total) {
    return (total.quantile(0.9) - total.quantile(0.5)) / HALF_WIDTH;
  }

  boolean isKnown(int period) {
    return !Double.isNaN(means[period]);
  }

  double absoluteError(int period) {
    return Math.abs(means[period] - actuals[period]);
  }

  /** The mean square of errors of the periods before one, NaN without any. */
  double meanSquareBefore(int end) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < end; i++) {
      if (isKnown(i)) {
        sum += absoluteError(i) * absoluteError(i);
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  int knownBefore(int end) {
    int count = 0;
    for (int i = 0; i < end; i++) {
      count += isKnown(i) ? 1 : 0;
    }
    return count;
  }

  /**
   * What its spread is to be multiplied by for eight in ten past outcomes to lie within its
   * interval of 80 %, drawn to 1 where they are few. By order of size, so that one far miss does
   * not widen all that follows.
   */
  double widening() {
    double[] sizes = new double[means.length];
    int count = 0;
    for (int i = 0; i < means.length; i++) {
      if (isKnown(i) && deviations[i] > 0) {
        sizes[count++] = absoluteError(i) / deviations[i] / HALF_WIDTH;
      }
    }
    if (count == 0) {
      return 1;
    }
    Arrays.sort(sizes, 0, count);
    double place = Math.min(count, 0.8 * (count + 1)) - 1;
    int below = (int) Math.max(0, place);
    int above = Math.min(count - 1, below + 1);
    double within = sizes[below] + Math.max(0, place - below) * (sizes[above] - sizes[below]);
    return (count * within + OWN) / (count + OWN);
  }

  /**
   * Its skill beside another source, over the periods that both forecast.
   *
   * @param challengers how many sources are compared with the naive one, so that the best of many
   *     is not taken for good
   */
  SourceSkill beside(PastForecasts naive, int challengers) {
    List<Integer> both = new ArrayList<>();
    for (int i = 0; i < means.length; i++) {
      if (isKnown(i) && naive.isKnown(i)) {
        both.add(i);
      }
    }
    double own = 0;
    double others = 0;
    double bias = 0;
    double shares = 0;
    int something = 0;
    for (int i : both) {
      own += absoluteError(i);
      others += naive.absoluteError(i);
      bias += means[i] - actuals[i];
      if (actuals[i] != 0) {
        shares += absoluteError(i) / Math.abs(actuals[i]);
        something++;
      }
    }
    int count = Math.max(1, both.size());
    double[] interval = interval(naive, both, skill(own, others), challengers);
    return new SourceSkill(
        source,
        both.size(),
        own / count,
        shares / Math.max(1, something),
        bias / count,
        skill(own, others),
        interval[0],
        interval[1]);
  }

  /** By Student's distribution of the mean of what it missed less by, period by period. */
  private double[] interval(
      PastForecasts naive, List<Integer> both, double skill, int challengers) {
    double sum = 0;
    double squares = 0;
    double others = 0;
    for (int period : both) {
      double less = naive.absoluteError(period) - absoluteError(period);
      sum += less;
      squares += less * less;
      others += naive.absoluteError(period);
    }
    int count = both.size();
    if (count < 2 || others == 0) {
      return new double[] {skill, skill};
    }
    double variance = Math.max(0, squares - sum * sum / count) / (count - 1);
    double level = 1 - SourceSkill.FALSE_CLAIMS / challengers;
    double far = TDistribution.of(count - 1).inverseCumulativeProbability(level);
    double half = far * Math.sqrt(count * variance) / others;
    return new double[] {
      Math.max(LEAST_SKILL, skill - half), Math.min(1, Math.max(LEAST_SKILL, skill) + half)
    };
  }

  /** Bounded, so that a perfect naive source leaves a number. */
  private static double skill(double own, double others) {
    if (own == others) {
      return 0;
    }
    return others == 0 ? LEAST_SKILL : Math.max(LEAST_SKILL, 1 - own / others);
  }
}
