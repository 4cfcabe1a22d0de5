package io.planwright.stakeholders.joint;

/**
 * Searches all packages of a bargain for the best one by some measure of both gains; exact, as both
 * measures have their maximum on a straight line in closed form. Not thread-safe.
 */
final class MeetingPoint {

  private final Bargain bargain;
  private final double ourLeast;
  private final double theirLeast;
  private double best = Double.NEGATIVE_INFINITY;
  private double bestSum;
  private double ourSlack;
  private double theirSlack;
  private int[] choices = new int[0];
  private int corner;
  private double part;

  MeetingPoint(Bargain bargain, double ourLeast, double theirLeast) {
    this.bargain = bargain;
    this.ourLeast = ourLeast;
    this.theirLeast = theirLeast;
  }

  /** The most that one side can have while the other one has its least; or minus infinity. */
  static double ideal(Bargain bargain, boolean ofOurs, double ourLeast, double theirLeast) {
    double ideal = Double.NEGATIVE_INFINITY;
    do {
      double our = bargain.ourBase();
      double their = bargain.theirBase();
      int corners = bargain.order.length;
      if (ofOurs) {
        double found = their >= theirLeast - Bargain.ROUNDING ? our : Double.NEGATIVE_INFINITY;
        for (int k = 0; k < corners && found == Double.NEGATIVE_INFINITY; k++) {
          int i = bargain.order[k];
          double gain = bargain.theirGain(i);
          if (their + gain >= theirLeast - Bargain.ROUNDING) {
            found = our - bargain.ourLoss(i) * Math.min(1, (theirLeast - their) / gain);
          }
          their += gain;
          our -= bargain.ourLoss(i);
        }
        ideal = Math.max(ideal, found);
      } else if (our >= ourLeast - Bargain.ROUNDING) {
        for (int k = 0; k < corners; k++) {
          int i = bargain.order[k];
          double share = Math.min(1, Math.max(0, (our - ourLeast) / bargain.ourLoss(i)));
          their += share * bargain.theirGain(i);
          our -= share * bargain.ourLoss(i);
        }
        ideal = Math.max(ideal, their);
      }
    } while (bargain.next());
    return ideal;
  }

  /** The package of the greatest product of gains. */
  double[] nash() {
    search(1, 1, true);
    return values();
  }

  /** The package of the greatest smaller share of the most that each could gain. */
  double[] equalShares(double ourMost, double theirMost) {
    search(scale(ourMost - ourLeast), scale(theirMost - theirLeast), false);
    return values();
  }

  /** A side that can gain nothing does not hold the other one back. */
  private static double scale(double most) {
    return most > Bargain.ROUNDING ? 1 / most : 1;
  }

  private double[] values() {
    return bargain.values(choices, corner, part);
  }

  private void search(double ourScale, double theirScale, boolean isProduct) {
    ourSlack = Bargain.ROUNDING * Math.max(1, ourScale);
    theirSlack = Bargain.ROUNDING * Math.max(1, theirScale);
    do {
      double our = (bargain.ourBase() - ourLeast) * ourScale;
      double their = (bargain.theirBase() - theirLeast) * theirScale;
      offer(our, their, 0, 0, isProduct);
      for (int k = 0; k < bargain.order.length; k++) {
        int i = bargain.order[k];
        double loss = bargain.ourLoss(i) * ourScale;
        double gain = bargain.theirGain(i) * theirScale;
        double at =
            isProduct
                ? (our * gain - their * loss) / (2 * loss * gain)
                : (our - their) / (loss + gain);
        if (at > 0 && at < 1) {
          offer(our - at * loss, their + at * gain, k, at, isProduct);
        }
        our -= loss;
        their += gain;
        offer(our, their, k + 1, 0, isProduct);
      }
    } while (bargain.next());
  }

  /**
   * Of equal ones the first, or the one that is better for both together. Equal is meant
   * relatively, as products of small gains are small; a gain within rounding is none.
   */
  private void offer(double our, double their, int atCorner, double atPart, boolean isProduct) {
    if (our < -2 * ourSlack || their < -2 * theirSlack) {
      return;
    }
    double ourGain = our > ourSlack ? our : 0;
    double theirGain = their > theirSlack ? their : 0;
    double value = isProduct ? ourGain * theirGain : Math.min(ourGain, theirGain);
    double sum = our + their;
    boolean isSame = Math.abs(value - best) <= Bargain.ROUNDING * Math.max(value, best);
    if (isSame ? sum > bestSum + Bargain.ROUNDING : value > best) {
      best = value;
      bestSum = sum;
      choices = bargain.choices();
      corner = atCorner;
      part = atPart;
    }
  }
}
