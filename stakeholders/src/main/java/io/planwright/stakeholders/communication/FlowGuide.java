package io.planwright.stakeholders.communication;

import io.planwright.allocation.transport.TransportPlan;
import io.planwright.allocation.transport.TransportProblem;
import io.planwright.allocation.transport.TransportSolver;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The exact flow of needs to senders, without caps and hours of recipients. Weeks need not be told
 * apart: a need is worth the same in each, so that their capacities add up.
 *
 * @param sender for each need the place of the sender, or -1 if the flow leaves it out
 * @param bound what no plan can be worth more than
 */
record FlowGuide(int[] sender, double bound) {

  static FlowGuide of(
      CommunicationRequest request,
      Horizon horizon,
      List<Need> needs,
      Ways ways,
      List<Shifts> shifts,
      RunControl control) {
    int sources = request.senders().size();
    int[] guide = new int[needs.size()];
    Arrays.fill(guide, -1);
    if (needs.isEmpty() || sources == 0) {
      return new FlowGuide(guide, 0);
    }
    long[] supplies = new long[sources + 1];
    double[][] costs = new double[sources + 1][needs.size()];
    for (int sender = 0; sender < sources; sender++) {
      Sender who = request.senders().get(sender);
      for (Need need : needs) {
        costs[sender][need.index()] = cost(who, sender, need, ways);
      }
      supplies[sender] = (long) who.capacityPerWeek() * openWeeks(horizon, shifts.get(sender));
    }
    supplies[sources] = needs.size();
    long[] demands = new long[needs.size()];
    Arrays.fill(demands, 1);
    TransportPlan plan =
        TransportSolver.solve(TransportProblem.of(supplies, demands, costs), control).orElseThrow();
    for (int source = 0; source < sources; source++) {
      for (int need = 0; need < guide.length; need++) {
        guide[need] = plan.flow(source, need) > 0 ? source : guide[need];
      }
    }
    return new FlowGuide(guide, Math.max(0, -plan.optimality().bound()));
  }

  private static long openWeeks(Horizon horizon, Shifts shifts) {
    return IntStream.range(0, horizon.days())
        .filter(day -> horizon.isOpen(day) && !shifts.on(day).isEmpty())
        .map(horizon::week)
        .distinct()
        .count();
  }

  private static double cost(Sender sender, int index, Need need, Ways ways) {
    boolean speaks = sender.departmentId().equals(need.message().departmentId());
    List<Ways.Way> open = speaks ? ways.of(index, need.recipientIndex()) : List.of();
    return open.isEmpty() ? Double.POSITIVE_INFINITY : -need.weight() * open.get(0).share();
  }
}
