package io.planwright.allocation.transport;

import io.planwright.allocation.Solution;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a demand can't be served: sinks that together can get less than they demand, because all that
 * the sources next to them have goes to them and all other ways to them are full or forbidden (a
 * minimum cut; L. R. Ford and D. R. Fulkerson, 1956).
 */
final class Shortage {

  private final Network network;
  private final long[] flows;
  private final boolean[] isSourceIn;
  private final boolean[] isSinkIn;

  Shortage(Network network, long[] flows) {
    this.network = network;
    this.flows = flows;
    isSourceIn = new boolean[network.sources];
    isSinkIn = new boolean[network.sinks];
  }

  /** Names the cut. */
  Solution<TransportPlan> named() {
    reach(firstMissing());
    List<String> conflict = new ArrayList<>();
    long demanded = 0;
    int count = 0;
    for (int j = 0; j < isSinkIn.length; j++) {
      if (isSinkIn[j]) {
        conflict.add("sink " + network.sinkIds[j] + " demands " + network.demands[j]);
        demanded += network.demands[j];
        count++;
      }
    }
    long available = 0;
    for (int i = 0; i < isSourceIn.length; i++) {
      long most = isSourceIn[i] ? network.supplies[i] : sent(i);
      conflict.add(
          isSourceIn[i]
              ? "source " + i + " supplies " + most
              : "source " + i + " can send at most " + most + " there");
      available += most;
    }
    String sinks = count == 1 ? "A sink demands " : count + " sinks together demand ";
    return Solution.infeasible(
        sinks + demanded + " but can get at most " + available + ".", conflict);
  }

  private int firstMissing() {
    int j = 0;
    while (received(j) == network.demands[j]) {
      j++;
    }
    return j;
  }

  private long received(int sink) {
    long sum = 0;
    for (int i = 0; i < network.sources; i++) {
      sum += flows[i * network.sinks + sink];
    }
    return sum;
  }

  /** What a source outside the cut sends in: all that it can, as each way is full. */
  private long sent(int source) {
    long sum = 0;
    for (int j = 0; j < network.sinks; j++) {
      sum += isSinkIn[j] ? flows[source * network.sinks + j] : 0;
    }
    return sum;
  }

  /** Finds all from where a sink could get more, if they had more. */
  private void reach(int start) {
    int[] queue = new int[network.sinks];
    int size = 0;
    queue[size++] = start;
    isSinkIn[start] = true;
    for (int k = 0; k < size; k++) {
      for (int i = 0; i < network.sources; i++) {
        if (!isSourceIn[i] && hasRoom(i * network.sinks + queue[k])) {
          isSourceIn[i] = true;
          for (int j = 0; j < network.sinks; j++) {
            if (!isSinkIn[j] && flows[i * network.sinks + j] > 0) {
              isSinkIn[j] = true;
              queue[size++] = j;
            }
          }
        }
      }
    }
  }

  private boolean hasRoom(int arc) {
    return network.costs[arc] < Double.POSITIVE_INFINITY && flows[arc] < network.capacity(arc);
  }
}
