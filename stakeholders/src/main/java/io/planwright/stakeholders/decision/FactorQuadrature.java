package io.planwright.stakeholders.decision;

import io.planwright.stakeholders.internal.Normal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Nodes for a mean over a standard normal factor, refined until seven and fifteen nodes a panel
 * agree: Gauss and Kronrod's pair, R. Piessens and others, <em>QUADPACK</em>, 1983. The factor is
 * cut where less than 1e-16 lies beyond.
 */
final class FactorQuadrature {

  private static final double END = 8.3;
  private static final int FIRST_PANELS = 6;
  private static final int MOST_PANELS = 3_000;

  /** Fifteen nodes are then good for about its power of 1.6, which is below 1e-13. */
  private static final double AGREEMENT = 1e-9;

  /** No smooth panel changes that much on its outermost four thousandths. */
  private static final double STEP = 0.05;

  private static final double[] NODES = {
    0.9914553711208126,
    0.9491079123427585,
    0.8648644233597691,
    0.7415311855993945,
    0.5860872354676911,
    0.4058451513773972,
    0.20778495500789848,
    0
  };
  private static final double[] KRONROD = {
    0.022935322010529224,
    0.06309209262997856,
    0.10479001032225019,
    0.14065325971552592,
    0.1690047266392679,
    0.19035057806478542,
    0.20443294007529889,
    0.20948214108472782
  };
  private static final double[] GAUSS = {
    0.1294849661688697, 0.27970539148927664, 0.3818300505051189, 0.4179591836734694
  };

  private FactorQuadrature() {}

  /** What is averaged; returns a new array each time, of the same length. */
  interface Integrand {
    double[] at(double z);
  }

  /** A node of the factor with its share of the mean, and the integrand there. */
  record Node(double z, double weight, double[] values) {}

  /** The nodes in order of the factor; their weights are 1 together. */
  static List<Node> nodes(Integrand integrand) {
    return nodes(0, Normal::density, integrand);
  }

  /** The same for another density of about the same spread around a centre. */
  static List<Node> nodes(double centre, DoubleUnaryOperator density, Integrand integrand) {
    Deque<Panel> open = new ArrayDeque<>();
    double width = 2 * END / FIRST_PANELS;
    Edge right = Edge.at(centre + END, integrand);
    for (int i = FIRST_PANELS - 1; i >= 0; i--) {
      Edge left = Edge.at(centre - END + i * width, integrand);
      open.push(new Panel(left, right));
      right = left;
    }
    List<Node> nodes = new ArrayList<>();
    int panels = 0;
    while (!open.isEmpty()) {
      Panel panel = open.pop();
      List<Node> made = panel.nodes(density, integrand);
      panels++;
      if (panels < MOST_PANELS && panel.isCoarse(made, density)) {
        Edge middle = Edge.at((panel.from.z + panel.to.z) / 2, integrand);
        open.push(new Panel(middle, panel.to));
        open.push(new Panel(panel.from, middle));
      } else {
        nodes.addAll(made);
      }
    }
    double mass = 0;
    for (Node node : nodes) {
      mass += node.weight();
    }
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      nodes.set(i, new Node(node.z(), node.weight() / mass, node.values()));
    }
    return nodes;
  }

  /** An end of a panel, with what is averaged first. */
  private record Edge(double z, double value) {

    static Edge at(double z, Integrand integrand) {
      return new Edge(z, integrand.at(z)[0]);
    }
  }

  private record Panel(Edge from, Edge to) {

    List<Node> nodes(DoubleUnaryOperator density, Integrand integrand) {
      double half = (to.z - from.z) / 2;
      List<Node> nodes = new ArrayList<>();
      for (int i = -7; i <= 7; i++) {
        int k = 7 - Math.abs(i);
        double z = from.z + half + Math.signum(i) * half * NODES[k];
        double weight = half * KRONROD[k] * density.applyAsDouble(z);
        nodes.add(new Node(z, weight, integrand.at(z)));
      }
      return nodes;
    }

    /**
     * Whether both rules disagree, or a step hides between an end and the node next to it, where
     * neither rule looks.
     */
    boolean isCoarse(List<Node> nodes, DoubleUnaryOperator density) {
      double atStart = Math.abs(from.value - nodes.get(0).values()[0]);
      double atEnd = Math.abs(to.value - nodes.get(nodes.size() - 1).values()[0]);
      double mass = 0;
      for (Node node : nodes) {
        mass += node.weight();
      }
      boolean hidesStep = Math.max(atStart, atEnd) > STEP && mass > AGREEMENT;
      return hidesStep || disagreement(nodes, density) > AGREEMENT;
    }

    private double disagreement(List<Node> nodes, DoubleUnaryOperator density) {
      double[] differences = new double[nodes.get(0).values().length];
      for (int i = 0; i < nodes.size(); i++) {
        Node node = nodes.get(i);
        int k = 7 - Math.abs(i - 7);
        double gauss =
            k % 2 == 1 ? (to.z - from.z) / 2 * GAUSS[k / 2] * density.applyAsDouble(node.z()) : 0;
        for (int j = 0; j < differences.length; j++) {
          differences[j] += (node.weight() - gauss) * node.values()[j];
        }
      }
      double largest = 0;
      for (double difference : differences) {
        largest = Math.max(largest, Math.abs(difference));
      }
      return largest;
    }
  }
}
