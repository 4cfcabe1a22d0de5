package io.planwright.forecasting.preparation;

import io.planwright.forecasting.internal.numeric.LineMinimum;
import io.planwright.forecasting.internal.numeric.Magnitude;
import java.util.Arrays;

/**
 * The levels between which a history jumps, along one common slope.
 *
 * <p>Change points of the mean alone would cut a trend into stairs. So the slope is chosen with
 * them: starting from no slope, from that of the whole, and from that within the stairs, the best
 * partition for a slope and the best slope for a partition are found in turn, and the result of
 * least cost counts. Shifts are kept only if by Schwarz's criterion they describe the history
 * better than a straight line and than a smoothed level or slope, which follows by small steps what
 * shifts explain by large ones: a random walk has none.
 *
 * @param starts the starts of the segments, the first 0
 * @param levels their levels at position 0 of the common slope
 * @param slope the change from one position to the next
 * @param gains what each shift gains, in units of the noise's variance, the first 0
 * @param advantage by how much Schwarz's criterion prefers the shifts to a line or a smoothed level
 */
record LevelShifts(int[] starts, double[] levels, double slope, double[] gains, double advantage) {

  private static final int ALTERNATIONS = 6;
  private static final int NOISE_PASSES = 5;
  private static final double NOISE_SLACK = 1.02;

  /** How many values on both sides of a shift must show it, and how much of it. */
  private static final int NEAR = 3;

  private static final double LEAST_JUMP = 0.6;

  private static final double FLOOR = 1e-6;
  private static final double LEAST_ALPHA = 0.01;
  private static final double TOLERANCE = 1e-3;

  /** Says that there is one level only. */
  boolean none() {
    return starts.length == 1;
  }

  /**
   * Finds the shifts.
   *
   * @param values the values, without season and gaps, more than one
   * @param least the least length of a segment, at most half the number of values
   * @param penalty what a shift must gain, in units of the noise's variance
   * @param noise the standard deviation of the noise; above 0
   */
  static LevelShifts of(double[] values, int least, double penalty, double noise) {
    double unit = Magnitude.unit(Magnitude.largest(values));
    double[] scaled = new double[values.length];
    for (int t = 0; t < scaled.length; t++) {
      scaled[t] = values[t] / unit;
    }
    LevelShifts shifts = withNoise(scaled, least, penalty, noise / unit);
    double[] levels = shifts.levels.clone();
    for (int k = 0; k < levels.length; k++) {
      levels[k] *= unit;
    }
    return new LevelShifts(
        shifts.starts, levels, shifts.slope * unit, shifts.gains, shifts.advantage);
  }

  private static LevelShifts withNoise(double[] values, int least, double penalty, double noise) {
    double used = noise;
    LevelShifts shifts = search(values, least, penalty, used);
    for (int pass = 0; pass < NOISE_PASSES && !shifts.none(); pass++) {
      // Autocorrelated values lie further from their level than their differences tell.
      double left = Math.sqrt(squares(values, shifts.starts, shifts.slope) / values.length);
      if (left <= used * NOISE_SLACK) {
        break;
      }
      used = left;
      shifts = search(values, least, penalty, used);
    }
    return shifts;
  }

  private static LevelShifts search(double[] values, int least, double penalty, double noise) {
    double[] slopes = {0, slopeWithin(values, new int[] {0}), 0};
    int[] stairs = partition(values, 0, least, penalty, noise);
    slopes[2] = slopeWithin(values, stairs);
    int[] best = stairs;
    double bestSlope = 0;
    double bestCost = squares(values, stairs, 0) / (noise * noise) + penalty * (stairs.length - 1);
    // A slope is a parameter more, while a change costs its position too.
    double slopeCost = Math.log(values.length);
    for (int k = 1; k < slopes.length; k++) {
      double slope = slopes[k];
      for (int i = 0; i < ALTERNATIONS; i++) {
        int[] starts = partition(values, slope, least, penalty, noise);
        slope = slopeWithin(values, starts);
        double cost = squares(values, starts, slope) / (noise * noise);
        cost += penalty * (starts.length - 1) + slopeCost;
        if (cost < bestCost) {
          best = starts;
          bestSlope = slope;
          bestCost = cost;
        }
      }
    }
    return judged(values, sudden(flattened(values, bestSlope), best), bestSlope, noise);
  }

  /** Without the starts at which the level did not jump but slid. */
  private static int[] sudden(double[] flat, int[] starts) {
    SegmentCosts costs = new SegmentCosts(flat, 1, ChangePoints.Model.MEAN);
    int[] kept = new int[starts.length];
    int count = 1;
    for (int k = 1; k < starts.length; k++) {
      int start = starts[k];
      double change =
          costs.mean(start, end(starts, k, flat.length)) - costs.mean(starts[k - 1], start);
      double jump =
          costs.mean(start, Math.min(flat.length, start + NEAR))
              - costs.mean(Math.max(0, start - NEAR), start);
      if (jump / change >= LEAST_JUMP) {
        kept[count++] = start;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static LevelShifts judged(double[] values, int[] starts, double slope, double noise) {
    double[] flat = flattened(values, slope);
    SegmentCosts costs = new SegmentCosts(flat, noise, ChangePoints.Model.MEAN);
    double[] levels = new double[starts.length];
    double[] gains = new double[starts.length];
    double squares = 0;
    for (int k = 0; k < starts.length; k++) {
      int to = end(starts, k, flat.length);
      levels[k] = costs.mean(starts[k], to);
      squares += costs.of(starts[k], to);
      if (k > 0) {
        gains[k] =
            costs.of(starts[k - 1], to)
                - costs.of(starts[k - 1], starts[k])
                - costs.of(starts[k], to);
      }
    }
    double scaled = noise * noise;
    int parameters = 2 * starts.length - 1 + (slope == 0 ? 0 : 1);
    double advantage =
        starts.length == 1
            ? 0
            : rival(values) - criterion(squares * scaled, scaled, values.length, parameters);
    return new LevelShifts(starts, levels, slope, gains, advantage);
  }

  /**
   * Schwarz's criterion of what explains a history without shifts: a line, a smoothed level or
   * slope.
   */
  private static double rival(double[] values) {
    int count = values.length;
    int[] whole = {0};
    double slope = slopeWithin(values, whole);
    double line = squares(values, whole, slope);
    double drifting = leastSmoothed(flattened(values, slope)) / (count - 1) * count;
    double level = leastSmoothed(values) / (count - 1) * count;
    double turning = leastTurning(values) / (count - 2) * count;
    return Math.min(
        Math.min(criterion(level, 0, count, 2), criterion(turning, 0, count, 3)),
        Math.min(criterion(line, 0, count, 2), criterion(drifting, 0, count, 3)));
  }

  /**
   * Values without noise fit any number of segments exactly, so that their squares have a floor.
   */
  private static double criterion(double squares, double noise, int count, int parameters) {
    double mean = Math.max(squares / count, FLOOR * noise);
    return count * Math.log(Math.max(mean, Double.MIN_NORMAL)) + parameters * Math.log(count);
  }

  private static double leastSmoothed(double[] values) {
    return LineMinimum.between(alpha -> smoothed(values, alpha), LEAST_ALPHA, 1, TOLERANCE).value();
  }

  /** The squared one-step errors of exponential smoothing that starts with the first value. */
  private static double smoothed(double[] values, double alpha) {
    double level = values[0];
    double squares = 0;
    for (int t = 1; t < values.length; t++) {
      double error = values[t] - level;
      squares += error * error;
      level += alpha * error;
    }
    return squares;
  }

  private static double leastTurning(double[] values) {
    return LineMinimum.between(alpha -> turning(values, alpha), LEAST_ALPHA, 1, TOLERANCE).value();
  }

  /** As those of a level, of a level and slope smoothed by R. G. Brown's double smoothing. */
  private static double turning(double[] values, double alpha) {
    double levelGain = alpha * (2 - alpha);
    double slopeGain = alpha * alpha;
    double level = values[1];
    double slope = values[1] - values[0];
    double squares = 0;
    for (int t = 2; t < values.length; t++) {
      double error = values[t] - level - slope;
      squares += error * error;
      level += slope + levelGain * error;
      slope += slopeGain * error;
    }
    return squares;
  }

  private static int[] partition(
      double[] values, double slope, int least, double penalty, double noise) {
    return ChangePoints.ofMean()
        .withMinimumSegment(least)
        .starts(flattened(values, slope), noise, penalty);
  }

  private static double[] flattened(double[] values, double slope) {
    double[] flat = new double[values.length];
    for (int t = 0; t < flat.length; t++) {
      flat[t] = values[t] - slope * t;
    }
    return flat;
  }

  /** The common slope of least squares within segments. */
  private static double slopeWithin(double[] values, int[] starts) {
    double products = 0;
    double spread = 0;
    for (int k = 0; k < starts.length; k++) {
      int to = end(starts, k, values.length);
      double middle = (starts[k] + to - 1) / 2.0;
      for (int t = starts[k]; t < to; t++) {
        products += (t - middle) * values[t];
        spread += (t - middle) * (t - middle);
      }
    }
    return spread > 0 ? products / spread : 0;
  }

  private static double squares(double[] values, int[] starts, double slope) {
    SegmentCosts costs = new SegmentCosts(flattened(values, slope), 1, ChangePoints.Model.MEAN);
    double squares = 0;
    for (int k = 0; k < starts.length; k++) {
      squares += costs.of(starts[k], end(starts, k, values.length));
    }
    return squares;
  }

  private static int end(int[] starts, int segment, int size) {
    return segment + 1 < starts.length ? starts[segment + 1] : size;
  }

  /** The level just before a shift, and just after. */
  double[] levelsAt(int shift) {
    double moved = slope * starts[shift];
    return new double[] {levels[shift - 1] + moved, levels[shift] + moved};
  }

  /** The values moved to the last level. */
  double[] aligned(double[] values) {
    double[] aligned = values.clone();
    for (int k = 0; k < starts.length - 1; k++) {
      double offset = levels[levels.length - 1] - levels[k];
      for (int t = starts[k]; t < starts[k + 1]; t++) {
        aligned[t] += offset;
      }
    }
    return aligned;
  }
}
