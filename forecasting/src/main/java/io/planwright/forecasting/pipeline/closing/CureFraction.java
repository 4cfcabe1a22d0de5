package io.planwright.forecasting.pipeline.closing;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import java.io.Serializable;

/**
 * The share of deals that never close, neither won nor lost. Told in two ways: as the height of the
 * plateau on which the Aalen–Johansen curve of open deals ends, and as the immune share of a
 * mixture model, in which the others close after a Weibull (or exponential) time (J. W. Boag,
 * Journal of the Royal Statistical Society B 11, 1949). The first assumes nothing of the times;
 * where the two differ much, the times are not Weibull and the first is to be believed.
 *
 * <p>It is only claimed where deals were watched long enough to tell "never" from "not yet", after
 * R. A. Maller and X. Zhou (Survival Analysis with Long-Term Survivors, 1996): with the oldest age
 * y at which any deal was seen, the oldest close y*, and the share q of deals that closed within (2
 * y* − y, y*], (1 − q)^n must be below {@value #MOST_DOUBT}; and the plateau y − y* must be longer
 * than the gap between the last two ages at close. Data floor: {@value ClosingSpec#LEAST_CLOSES}
 * closes.
 *
 * <p>Immutable, serializable and thread-safe.
 *
 * @param plateau the share still open after the oldest close, with a 90 % interval
 * @param mixture the immune share of the mixture, of the greatest likelihood, with a 90 % interval
 *     that is normal in its log-odds
 * @param shape the shape of the Weibull times to close; 1 is the exponential, chosen where AIC
 *     prefers it
 * @param scaleDays the scale of the Weibull times, in days
 * @param plateauDays for how long deals were watched past the oldest close
 * @param doubt (1 − q)^n, the evidence against sufficient follow-up
 */
public record CureFraction(
    ClosingEstimate plateau,
    ClosingEstimate mixture,
    double shape,
    double scaleDays,
    int plateauDays,
    double doubt)
    implements Serializable {

  /** The largest (1 − q)^n at which follow-up counts as sufficient. */
  public static final double MOST_DOUBT = 0.05;

  private static final long serialVersionUID = 1L;
  private static final double LEVEL = 0.9;

  /**
   * Validates the components.
   *
   * @param plateau the share still open after the oldest close
   * @param mixture the immune share of the mixture
   * @param shape the shape of the Weibull times
   * @param scaleDays the scale of the Weibull times
   * @param plateauDays for how long deals were watched past the oldest close
   * @param doubt the evidence against sufficient follow-up
   * @throws IllegalArgumentException if a number is outside its range
   */
  public CureFraction {
    Require.nonNull(plateau, "plateau");
    Require.nonNull(mixture, "mixture");
    Require.positive(shape, "shape", "Give a Weibull shape.");
    Require.positive(scaleDays, "scaleDays", "Give a Weibull scale.");
    Require.positive(plateauDays, "plateauDays", "Claim no share without a plateau.");
    Require.between(doubt, 0, MOST_DOUBT, "doubt", "Claim no share without follow-up.");
  }

  /**
   * Estimates the share.
   *
   * @param spells the history
   * @return the share; insufficient with too few closes or too short a follow-up
   */
  public static Answer<CureFraction> of(DealSpells spells) {
    return Floors.<CureFraction>closes(
            "share of deals that never close", ClosingSpec.LEAST_CLOSES, spells)
        .orElseGet(() -> followed(spells));
  }

  private static Answer<CureFraction> followed(DealSpells spells) {
    int oldest = spells.longestAge();
    int last = spells.longestClosedAge();
    int previous = -1;
    int late = 0;
    for (int i = 0; i < spells.size(); i++) {
      int age = spells.exitAge(i);
      if (!spells.isOpen(i)) {
        previous = age < last ? Math.max(previous, age) : previous;
        late += age > 2 * last - oldest ? 1 : 0;
      }
    }
    double doubt =
        late == spells.size() ? 0 : Math.pow(1 - (double) late / spells.size(), spells.size());
    int gap = previous < 0 ? last : last - previous;
    if (oldest - last <= Math.max(gap, 0) || doubt > MOST_DOUBT) {
      return Answer.insufficient(
          "share of deals that never close",
          "a plateau longer than " + gap + " days and doubt of follow-up of at most " + MOST_DOUBT,
          "a plateau of " + (oldest - last) + " days and doubt of " + doubt,
          "Wait until deals have been watched for longer after the oldest age at which one closed.");
    }
    return CumulativeIncidence.of(spells).map(curve -> claimed(spells, curve, doubt));
  }

  private static CureFraction claimed(DealSpells spells, CumulativeIncidence curve, double doubt) {
    MixtureFit fit = MixtureFit.of(spells);
    return new CureFraction(
        curve.openInterval(curve.longestAge(), LEVEL),
        fit.immune(),
        fit.shape(),
        fit.scale(),
        spells.longestAge() - spells.longestClosedAge(),
        doubt);
  }
}
