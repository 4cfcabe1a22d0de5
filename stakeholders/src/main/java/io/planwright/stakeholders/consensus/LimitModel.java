package io.planwright.stakeholders.consensus;

import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What becomes of opinions in a network with weights that sum to 1: each closed group comes to
 * share one opinion, or one that goes round in a cycle, whose mean counts here; everybody else ends
 * with a mixture of those (M. H. DeGroot 1974; R. L. Berger 1981).
 */
final class LimitModel {

  private static final double[] NONE = {};

  private final Sparse weights;
  private final Groups groups;
  private final int[] places;
  private final Map<Integer, Block> blocks = new HashMap<>();
  private final Map<Integer, double[]> stationary = new HashMap<>();
  private final RunControl control;
  private boolean isSettled = true;

  LimitModel(Sparse weights, RunControl control) {
    this.weights = weights;
    this.control = control;
    groups = new Groups(weights);
    places = new int[weights.size()];
    for (int group = 0; group < groups.count(); group++) {
      int[] members = groups.members(group);
      for (int k = 0; k < members.length; k++) {
        places[members[k]] = k;
      }
      if (groups.isClosed(group)) {
        Sparse within = Block.within(weights, groups, group, places);
        Optional<double[]> shares = Stationary.of(within, control);
        isSettled &= shares.isPresent();
        stationary.put(group, shares.orElse(NONE));
      } else {
        Block block = new Block(weights, groups, group, places, control);
        isSettled &= block.isSettled();
        blocks.put(group, block);
      }
    }
  }

  Groups groups() {
    return groups;
  }

  /** Whether the limit is known; else nothing but the groups may be asked for. */
  boolean isSettled() {
    return isSettled;
  }

  double[] stationary(int closedGroup) {
    return Objects.requireNonNull(stationary.get(closedGroup)).clone();
  }

  /** What each person thinks in the end, or in the mean of the cycle. */
  double[] limit(double[] opinions) {
    double[] limit = new double[opinions.length];
    for (int group = 0; group < groups.count(); group++) {
      int[] members = groups.members(group);
      if (groups.isClosed(group)) {
        double[] share = stationary(group);
        double shared = 0;
        for (int k = 0; k < members.length; k++) {
          shared += share[k] * opinions[members[k]];
        }
        for (int i : members) {
          limit[i] = shared;
        }
      } else {
        double[] heard = new double[members.length];
        for (int k = 0; k < members.length; k++) {
          heard[k] = heardOutside(group, members[k], limit);
        }
        double[] own = block(group).solve(heard);
        for (int k = 0; k < members.length; k++) {
          limit[members[k]] = own[k];
        }
      }
    }
    return limit;
  }

  private double heardOutside(int group, int person, double[] limit) {
    double sum = 0;
    for (int at = weights.start(person); at < weights.end(person); at++) {
      int other = weights.column(at);
      sum += groups.groupOf(other) == group ? 0 : weights.value(at) * limit[other];
    }
    return sum;
  }

  private Block block(int group) {
    return Objects.requireNonNull(blocks.get(group));
  }

  /** The weight of each opinion at the start in a sum of the opinions at the end. */
  double[] influence(double[] inSum) {
    double[] mass = inSum.clone();
    double[] influence = new double[mass.length];
    for (int group = groups.count() - 1; group >= 0; group--) {
      int[] members = groups.members(group);
      if (groups.isClosed(group)) {
        double[] share = stationary(group);
        double total = 0;
        for (int i : members) {
          total += mass[i];
        }
        for (int k = 0; k < members.length; k++) {
          influence[members[k]] = total * share[k];
        }
      } else {
        double[] entered = new double[members.length];
        for (int k = 0; k < members.length; k++) {
          entered[k] = mass[members[k]];
        }
        double[] visits = block(group).solveTransposed(entered);
        for (int k = 0; k < members.length; k++) {
          pass(group, members[k], visits[k], mass);
        }
      }
    }
    return influence;
  }

  private void pass(int group, int person, double visits, double[] mass) {
    for (int at = weights.start(person); at < weights.end(person); at++) {
      int other = weights.column(at);
      mass[other] += groups.groupOf(other) == group ? 0 : visits * weights.value(at);
    }
  }

  /** The largest modulus of an eigenvalue that is not the 1 of a closed group; NaN if unknown. */
  double secondModulus() {
    double largest = 0;
    for (int group = 0; group < groups.count(); group++) {
      if (!groups.isClosed(group)) {
        Block block = block(group);
        largest = Math.max(largest, SecondEigenvalue.modulus(block.within(), NONE, control));
      } else if (groups.members(group).length > 1) {
        boolean isCycle = Arrays.stream(groups.steps(group)).anyMatch(step -> step > 0);
        Sparse within = Block.within(weights, groups, group, places);
        largest =
            isCycle
                ? 1
                : Math.max(largest, SecondEigenvalue.modulus(within, stationary(group), control));
      }
    }
    return largest;
  }

  boolean isModulusExact() {
    boolean isExact = true;
    for (int group = 0; group < groups.count(); group++) {
      isExact &= SecondEigenvalue.isExact(groups.members(group).length);
    }
    return isExact;
  }
}
