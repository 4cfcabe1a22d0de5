package io.planwright.stakeholders.decision;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What each person does to the probability of an approval. Given the factor that probability is
 * linear in each person's, so that the nodes of one pass tell it for any other position of one
 * person.
 */
record Influence(
    double[] p, CommonFactor factor, List<FactorQuadrature.Node> nodes, GivenVote givenVote) {

  /** Rarer votes say so much about the factor that the nodes of everyday do not show it. */
  private static final double RARE = 1e-4;

  private static final double ENDLESS = 1e6;

  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-14;

  /** The probability of an approval given the factor and the vote of a person. */
  interface GivenVote {
    double at(int person, boolean yes, double z);
  }

  double probability() {
    double mean = 0;
    for (FactorQuadrature.Node node : nodes) {
      mean += node.weight() * node.values()[0];
    }
    return Math.min(1, mean);
  }

  /** The probability that the votes of the others leave it to this person. */
  double pivotal(int person) {
    double mean = 0;
    for (FactorQuadrature.Node node : nodes) {
      mean += node.weight() * node.values()[person + 1];
    }
    return Math.max(0, Math.min(1, mean));
  }

  /** The slope of the probability in that of the person. */
  double slope(int person) {
    double mean = 0;
    for (FactorQuadrature.Node node : nodes) {
      mean += node.weight() * node.values()[person + 1] * factor.rise(person, node.z());
    }
    return Math.max(0, mean);
  }

  /** The probability if the person is moved and the others are not. */
  double movedTo(int person, double probability) {
    DoubleUnaryOperator moved = factor.of(probability);
    double mean = 0;
    for (FactorQuadrature.Node node : nodes) {
      double move = moved.applyAsDouble(node.z()) - factor.given(person, node.z());
      mean += node.weight() * (node.values()[0] + move * node.values()[person + 1]);
    }
    return Math.max(0, Math.min(1, mean));
  }

  /**
   * The probability once the person's vote is known, and with it something about the factor. A vote
   * that cannot be is taken to say nothing about it.
   */
  double ifVote(int person, boolean yes) {
    double share = yes ? p[person] : 1 - p[person];
    return share == 0 ? movedTo(person, yes ? 1 : 0) : ifVote(person, yes, p[person]);
  }

  /**
   * The same for another probability of the person: the less a vote was to be expected, the more it
   * says. A vote that cannot be counts as the limit of ever rarer ones.
   */
  double ifVote(int person, boolean yes, double probability) {
    double share = yes ? probability : 1 - probability;
    if (!factor.isCommon() || share == 1) {
      return movedTo(person, yes ? 1 : 0);
    }
    if (share < RARE) {
      return share == 0
          ? givenVote.at(person, yes, yes ? -ENDLESS : ENDLESS)
          : ifRareVote(person, yes, probability);
    }
    DoubleUnaryOperator chances = factor.of(probability);
    double mean = 0;
    for (FactorQuadrature.Node node : nodes) {
      double now = factor.given(person, node.z());
      double chance = chances.applyAsDouble(node.z());
      double approval = node.values()[0] + ((yes ? 1 : 0) - now) * node.values()[person + 1];
      mean += node.weight() * (yes ? chance : 1 - chance) * approval;
    }
    return Math.max(0, Math.min(1, mean / share));
  }

  private double ifRareVote(int person, boolean yes, double probability) {
    double mean = 0;
    for (FactorQuadrature.Node node :
        FactorQuadrature.nodes(
            factor.centreOfRare(probability),
            factor.densityIf(probability, yes),
            z -> new double[] {givenVote.at(person, yes, z)})) {
      mean += node.weight() * node.values()[0];
    }
    return Math.max(0, Math.min(1, mean));
  }

  /**
   * How low the person's probability may be at a goal that is reached now: the Illinois method,
   * which keeps the root between its ends and needs few steps where the line is nearly straight.
   */
  double mayFallTo(int person, double goal) {
    double low = 0;
    double below = movedTo(person, 0) - goal;
    double high = p[person];
    double above = movedTo(person, high) - goal;
    if (below >= 0 || above <= 0) {
      return below >= 0 ? 0 : high;
    }
    double weightBelow = below;
    double weightAbove = above;
    boolean wasAbove = true;
    for (int i = 0; i < MOST_STEPS && high - low > CLOSE; i++) {
      double next = (low * weightAbove - high * weightBelow) / (weightAbove - weightBelow);
      double value = movedTo(person, next) - goal;
      if (Math.abs(value) < CLOSE) {
        return next;
      }
      if (value > 0) {
        high = next;
        weightAbove = value;
        weightBelow /= wasAbove ? 2 : 1;
        wasAbove = true;
      } else {
        low = next;
        weightBelow = value;
        weightAbove /= wasAbove ? 1 : 2;
        wasAbove = false;
      }
    }
    return high;
  }
}
