package io.planwright.allocation.capacitated;

import java.util.Arrays;
import java.util.Comparator;

/**
 * A first answer: the items with most to lose by their second-best agent choose first, each the
 * cheapest agent with room, or if there is none the one with the most.
 */
final class Start {

  private Start() {}

  /** An agent an item; it may be overloaded. */
  static int[] of(Model model) {
    double[] regret = new double[model.items];
    for (int j = 0; j < model.items; j++) {
      regret[j] = regret(model, j);
    }
    Integer[] order = new Integer[model.items];
    Arrays.setAll(order, j -> j);
    Arrays.sort(order, Comparator.comparingDouble((Integer j) -> -regret[j]));
    double[] room = model.capacity.clone();
    int[] agentOf = new int[model.items];
    for (int j : order) {
      int agent = choose(model, j, room);
      agentOf[j] = agent;
      room[agent] -= model.weight[j * model.agents + agent];
    }
    return agentOf;
  }

  private static double regret(Model model, int j) {
    double first = Double.POSITIVE_INFINITY;
    double second = Double.POSITIVE_INFINITY;
    for (int p = j * model.agents; p < (j + 1) * model.agents; p++) {
      if (!model.closed[p]) {
        second = Math.min(second, Math.max(first, model.cost[p]));
        first = Math.min(first, model.cost[p]);
      }
    }
    return Math.min(second, 1e18) - first;
  }

  private static int choose(Model model, int j, double[] room) {
    int best = -1;
    int widest = -1;
    double bestCost = Double.POSITIVE_INFINITY;
    double mostLeft = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < model.agents; i++) {
      int p = j * model.agents + i;
      if (!model.closed[p]) {
        double left = room[i] - model.weight[p];
        if (left >= 0 && model.cost[p] < bestCost) {
          best = i;
          bestCost = model.cost[p];
        }
        if (left > mostLeft) {
          widest = i;
          mostLeft = left;
        }
      }
    }
    return best >= 0 ? best : widest;
  }
}
