package io.planwright.stakeholders.joint;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The corners that no package beats. The chains of all choices of options have the same shape, as
 * they give way on the same issues, and begin at different bases. Their shape is concave: along
 * falling worths of ours, the base whose chain gives the customer most moves one way only, which is
 * why halving finds it for all corners in O(corners · log). Not thread-safe: made for one call.
 */
final class Frontier {

  private record Base(double our, double their, int choice) {}

  private record Corner(double our, double their, int choice, int at) {}

  private final RunControl control;
  private final double[] losses;
  private final double[] gains;
  private final List<Base> bases = new ArrayList<>();
  private final List<Corner> corners = new ArrayList<>();
  private boolean[] isBeaten = new boolean[0];

  private Frontier(Bargain bargain, RunControl control) {
    this.control = control;
    losses = new double[bargain.order.length + 1];
    gains = new double[losses.length];
    for (int k = 0; k < bargain.order.length; k++) {
      losses[k + 1] = losses[k] + bargain.ourLoss(bargain.order[k]);
      gains[k + 1] = gains[k] + bargain.theirGain(bargain.order[k]);
    }
  }

  /** The values of the packages at the corners, from our best to theirs. */
  static List<double[]> of(Bargain bargain, RunControl control) {
    Frontier frontier = new Frontier(bargain, control);
    frontier.collectBases(bargain);
    frontier.collectCorners();
    frontier.isBeaten = new boolean[frontier.corners.size()];
    frontier.judge(0, frontier.corners.size() - 1, 0, frontier.bases.size() - 1);
    List<double[]> found = new ArrayList<>();
    for (int i = 0; i < frontier.isBeaten.length; i++) {
      if (!frontier.isBeaten[i]) {
        Corner corner = frontier.corners.get(i);
        found.add(bargain.values(bargain.choices(corner.choice()), corner.at(), 0));
      }
    }
    return found;
  }

  /** A base that another one beats has a chain that the other one's chain beats. */
  private void collectBases(Bargain bargain) {
    List<Base> all = new ArrayList<>();
    int choice = 0;
    do {
      all.add(new Base(bargain.ourBase(), bargain.theirBase(), choice++));
    } while (bargain.next());
    all.sort(Comparator.comparingDouble((Base b) -> -b.our()).thenComparingDouble(b -> -b.their()));
    double most = Double.NEGATIVE_INFINITY;
    for (Base base : all) {
      if (base.their() > most + Bargain.ROUNDING) {
        most = base.their();
        bases.add(base);
      }
    }
  }

  private void collectCorners() {
    List<Corner> all = new ArrayList<>();
    for (Base base : bases) {
      control.checkpoint();
      for (int k = 0; k < losses.length; k++) {
        all.add(new Corner(base.our() - losses[k], base.their() + gains[k], base.choice(), k));
      }
    }
    all.sort(
        Comparator.comparingDouble((Corner c) -> -c.our()).thenComparingDouble(c -> -c.their()));
    double most = Double.NEGATIVE_INFINITY;
    for (Corner corner : all) {
      if (corner.their() > most + Bargain.ROUNDING) {
        most = corner.their();
        corners.add(corner);
      }
    }
  }

  /** Judges corners whose best bases are known to be among some. */
  private void judge(int first, int last, int firstBase, int lastBase) {
    if (first > last) {
      return;
    }
    control.checkpoint();
    int middle = (first + last) >>> 1;
    // A corner is beaten only where more of ours comes with more of theirs: else it is rounding.
    double our = corners.get(middle).our() + Bargain.ROUNDING;
    double most = Double.NEGATIVE_INFINITY;
    int best = firstBase;
    for (int b = firstBase; b <= lastBase && bases.get(b).our() >= our; b++) {
      double their = bases.get(b).their() + gain(bases.get(b).our() - our);
      if (their > most) {
        most = their;
        best = b;
      }
    }
    isBeaten[middle] = most > corners.get(middle).their() + Bargain.ROUNDING;
    judge(first, middle - 1, firstBase, best);
    judge(middle + 1, last, best, lastBase);
  }

  /** The most that the customer gains if we lose so much; not below 0. */
  private double gain(double loss) {
    int low = 0;
    int high = losses.length - 1;
    if (loss >= losses[high]) {
      return gains[high];
    }
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (losses[middle] <= loss) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double share = (loss - losses[low]) / (losses[high] - losses[low]);
    return gains[low] + share * (gains[high] - gains[low]);
  }
}
