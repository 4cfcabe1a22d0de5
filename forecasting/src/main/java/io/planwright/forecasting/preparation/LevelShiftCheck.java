package io.planwright.forecasting.preparation;

import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Lasting changes of level.
 *
 * @param finding what was compared
 * @param proposals one a shift
 * @param aligned the values with all shifts aligned
 */
record LevelShiftCheck(Explanation finding, List<Proposal> proposals, double[] aligned) {

  private static final int LEAST_OBSERVED = 12;
  private static final int LEAST_SEGMENT = 6;
  private static final int LONGEST_LEAST = 13;

  /** Very strong evidence by the scale of R. E. Kass, A. E. Raftery, JASA 90, 1995. */
  private static final double LEAST_ADVANTAGE = 10;

  static int leastSegment(int period) {
    return Math.max(LEAST_SEGMENT, Math.min(period, LONGEST_LEAST));
  }

  static double usualPenalty(int count) {
    return ChangePoints.ofMean().defaultPenalty(count);
  }

  /**
   * Looks for shifts.
   *
   * @param working the history
   * @param clean its values without gaps and outliers
   * @param season its season
   * @param from the position of the first value
   * @param penalty what a shift must gain, or 0
   */
  static LevelShiftCheck of(
      WorkingHistory working, double[] clean, double[] season, int from, double penalty) {
    int least = leastSegment(working.period());
    if (clean.length < Math.max(LEAST_OBSERVED, 2 * least)) {
      String reason =
          "%d values are too few to tell a shift by, %d are needed"
              .formatted(clean.length, Math.max(LEAST_OBSERVED, 2 * least));
      return new LevelShiftCheck(Explanation.of(reason), List.of(), clean);
    }
    double[] adjusted = new double[clean.length];
    for (int t = 0; t < adjusted.length; t++) {
      adjusted[t] = clean[t] - season[t];
    }
    double noise = ChangePoints.noise(adjusted);
    double used = penalty > 0 ? penalty : usualPenalty(adjusted.length);
    if (!(noise > 0)) {
      return new LevelShiftCheck(Explanation.of("the level never changes"), List.of(), clean);
    }
    LevelShifts shifts = LevelShifts.of(adjusted, least, used, noise);
    if (shifts.none()) {
      String reason =
          WorkingHistory.words("no jump of the level gains more than its penalty of %.4g", used);
      return new LevelShiftCheck(Explanation.of(reason), List.of(), clean);
    }
    if (!(shifts.advantage() >= LEAST_ADVANTAGE)) {
      return new LevelShiftCheck(wandering(shifts), List.of(), clean);
    }
    return new Alignment(working, clean, shifts, from, used).check();
  }

  private static Explanation wandering(LevelShifts shifts) {
    return new Explanation(
        "a level that wanders by small steps describes the history as well as shifts",
        List.of(
            new Reason(
                "Schwarz's criterion",
                shifts.advantage(),
                WorkingHistory.words(
                    "it prefers %d shifts to a line or a smoothed level by %.4g, %.4g are asked for",
                    shifts.starts().length - 1, shifts.advantage(), LEAST_ADVANTAGE))));
  }

  /** From shifts to proposals, the last shift first. */
  private static final class Alignment {

    private final WorkingHistory working;
    private final LevelShifts shifts;
    private final int from;
    private final double penalty;
    private final double[] values;
    private final boolean byRatio;

    Alignment(
        WorkingHistory working, double[] clean, LevelShifts shifts, int from, double penalty) {
      this.working = working;
      this.shifts = shifts;
      this.from = from;
      this.penalty = penalty;
      values = clean.clone();
      byRatio = working.notNegative() && wouldFallBelowZero() && levelsArePositive();
    }

    private boolean wouldFallBelowZero() {
      double least = 0;
      for (double value : shifts.aligned(values)) {
        least = Math.min(least, value);
      }
      return least < 0;
    }

    private boolean levelsArePositive() {
      for (int k = 1; k < shifts.starts().length; k++) {
        double[] levels = shifts.levelsAt(k);
        if (!(levels[0] > 0 && levels[1] > 0)) {
          return false;
        }
      }
      return true;
    }

    LevelShiftCheck check() {
      int count = shifts.starts().length;
      List<Proposal> proposals = new ArrayList<>(count - 1);
      double factor = 1;
      double offset = 0;
      for (int k = count - 1; k > 0; k--) {
        int start = shifts.starts()[k];
        double[] levels = shifts.levelsAt(k);
        double change = levels[1] - levels[0];
        double ratio = working.logarithmic() ? Math.exp(change) : levels[1] / levels[0];
        ratio = Math.max(Double.MIN_NORMAL, Math.min(Double.MAX_VALUE, ratio));
        factor = Steps.held(factor * ratio);
        offset += change;
        for (int t = shifts.starts()[k - 1]; t < start; t++) {
          values[t] = byRatio ? Steps.held(values[t] * factor) : values[t] + offset;
        }
        int position = from + start;
        Step step =
            byRatio || working.logarithmic()
                ? new Step.Factor(position, ratio)
                : new Step.Offset(position, working.distance(change));
        proposals.add(proposal(k, levels, step));
      }
      String summary =
          WorkingHistory.words(
              "shifts found: %d, each of which gains more than the penalty of %.4g",
              count - 1, penalty);
      return new LevelShiftCheck(new Explanation(summary, List.of(advantage())), proposals, values);
    }

    private Reason advantage() {
      return new Reason(
          "Schwarz's criterion",
          shifts.advantage(),
          WorkingHistory.words(
              "it prefers the shifts to a line or a smoothed level by %.4g, %.4g are asked for",
              shifts.advantage(), LEAST_ADVANTAGE));
    }

    private Proposal proposal(int shift, double[] levels, Step step) {
      int start = shifts.starts()[shift];
      int segment = shifts.starts()[shift - 1];
      int[] positions = Proposal.range(from + segment, from + start);
      double[] before = new double[positions.length];
      double[] after = new double[positions.length];
      for (int i = 0; i < positions.length; i++) {
        after[i] = working.adjusted(values[segment + i]);
        before[i] = Steps.held(step.undo(after[i], positions[i]));
      }
      String summary =
          "%s: the level goes from %s to %s for good; values before are moved to it"
              .formatted(
                  working.label(from + start), working.words(levels[0]), working.words(levels[1]));
      Explanation why =
          new Explanation(
              summary,
              List.of(
                  new Reason(
                      "gain",
                      shifts.gains()[shift],
                      WorkingHistory.words(
                          "without this shift the squares are %.4g variances of the noise larger, the penalty is %.4g",
                          shifts.gains()[shift], penalty)),
                  advantage()));
      return new Proposal(
          Proposal.repair(Repair.Kind.LEVEL_SHIFT, positions, before, after, why), step);
    }
  }
}
