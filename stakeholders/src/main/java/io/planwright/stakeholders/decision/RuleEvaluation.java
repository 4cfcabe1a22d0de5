package io.planwright.stakeholders.decision;

import java.util.Arrays;

/**
 * The probability that a rule approves when people vote independently, and what one more unit of
 * each person's probability would bring; exact but for rounding. Holds working memory: for one
 * thread.
 *
 * <p>The probability is multilinear in those of the people, so that the slope is both what a yes is
 * worth more than a no, and the probability that the vote of the person decides. Slopes come from
 * one pass backwards through the same computation.
 */
final class RuleEvaluation {

  private final RuleNode root;
  private final double[][] tables;
  private final double[][] adjoints;
  private final double[][] values;
  private final double[][] flows;
  private final double[][] chances;
  private final double[][] slopes;

  RuleEvaluation(CompiledRule rule) {
    root = rule.root();
    tables = new double[rule.nodes()][];
    adjoints = new double[rule.nodes()][];
    values = new double[rule.nodes()][];
    flows = new double[rule.nodes()][];
    chances = new double[rule.nodes()][];
    slopes = new double[rule.nodes()][];
    prepare(root);
  }

  private void prepare(RuleNode node) {
    tables[node.id] = new double[1 << node.open.length];
    adjoints[node.id] = new double[1 << node.open.length];
    if (node.isPerson()) {
      tables[node.id][tables[node.id].length - 1] = 1;
      return;
    }
    values[node.id] = node.diagram().newValues();
    flows[node.id] = new double[values[node.id].length];
    chances[node.id] = new double[node.members.size()];
    slopes[node.id] = new double[node.members.size()];
    for (RuleNode member : node.members) {
      prepare(member);
    }
  }

  /** The probability of an approval. */
  double probability(double[] p) {
    fill(root, p);
    return Math.min(1, Math.max(0, tables[root.id][0]));
  }

  /** The same, and adds nothing else than the slopes to an array of zeros. */
  double slopes(double[] p, double[] slope) {
    double probability = probability(p);
    Arrays.fill(slope, 0);
    adjoints[root.id][0] = 1;
    send(root, p, slope);
    return probability;
  }

  private void fill(RuleNode node, double[] p) {
    double[] table = tables[node.id];
    if (node.isPerson()) {
      if (node.open.length == 0) {
        table[0] = p[node.person];
      }
      return;
    }
    for (RuleNode member : node.members) {
      fill(member, p);
    }
    Arrays.fill(table, 0);
    double[] value = values[node.id];
    fillIndependent(node);
    for (int jointCase = 0; jointCase < 1 << node.joint.length; jointCase++) {
      double weight = weight(node, jointCase, -1, p);
      if (weight > 0) {
        fillDependent(node, jointCase);
        table[node.openCase(jointCase)] += weight * value[VoteDiagram.ROOT];
      }
    }
  }

  private void fillIndependent(RuleNode node) {
    double[] chance = chances[node.id];
    for (int i = node.dependent; i < chance.length; i++) {
      chance[i] = tables[node.members.get(i).id][0];
    }
    node.diagram().values(chance, values[node.id], node.dependent, chance.length);
  }

  private void fillDependent(RuleNode node, int jointCase) {
    double[] chance = chances[node.id];
    for (int i = 0; i < node.dependent; i++) {
      chance[i] = tables[node.members.get(i).id][node.memberCase(i, jointCase)];
    }
    node.diagram().values(chance, values[node.id], 0, node.dependent);
  }

  /** The probability of the votes of the people who are closed here, but for one of them. */
  private static double weight(RuleNode node, int jointCase, int exceptBit, double[] p) {
    double weight = 1;
    for (int bit : node.closed) {
      if (bit != exceptBit) {
        double yes = p[node.joint[bit]];
        weight *= (jointCase >>> bit & 1) == 1 ? yes : 1 - yes;
      }
    }
    return weight;
  }

  private void send(RuleNode node, double[] p, double[] slope) {
    double[] adjoint = adjoints[node.id];
    if (node.isPerson()) {
      if (node.open.length == 0) {
        slope[node.person] += adjoint[0];
      }
      return;
    }
    for (RuleNode member : node.members) {
      Arrays.fill(adjoints[member.id], 0);
    }
    VoteDiagram diagram = node.diagram();
    double[] chance = chances[node.id];
    double[] flow = flows[node.id];
    fillIndependent(node);
    diagram.clear(flow, 0, chance.length);
    for (int jointCase = 0; jointCase < 1 << node.joint.length; jointCase++) {
      double outside = adjoint[node.openCase(jointCase)];
      if (outside != 0) {
        fillDependent(node, jointCase);
        double inside = outside * values[node.id][VoteDiagram.ROOT];
        for (int bit : node.closed) {
          double part = inside * weight(node, jointCase, bit, p);
          slope[node.joint[bit]] += (jointCase >>> bit & 1) == 1 ? part : -part;
        }
        sendDependent(node, jointCase, outside * weight(node, jointCase, -1, p));
      }
    }
    diagram.slopes(chance, values[node.id], flow, slopes[node.id], node.dependent, chance.length);
    for (int i = node.dependent; i < chance.length; i++) {
      adjoints[node.members.get(i).id][0] += slopes[node.id][i];
    }
    for (RuleNode member : node.members) {
      send(member, p, slope);
    }
  }

  private void sendDependent(RuleNode node, int jointCase, double amount) {
    if (amount == 0) {
      return;
    }
    VoteDiagram diagram = node.diagram();
    double[] flow = flows[node.id];
    if (node.dependent > 0) {
      diagram.clear(flow, 0, node.dependent);
    }
    flow[VoteDiagram.ROOT] += amount;
    diagram.slopes(chances[node.id], values[node.id], flow, slopes[node.id], 0, node.dependent);
    for (int i = 0; i < node.dependent; i++) {
      int memberCase = node.memberCase(i, jointCase);
      adjoints[node.members.get(i).id][memberCase] += slopes[node.id][i];
    }
  }
}
