package io.planwright.stakeholders.communication;

import io.planwright.allocation.transport.TransportPlan;
import io.planwright.allocation.transport.TransportProblem;
import io.planwright.allocation.transport.TransportSolver;
import io.planwright.run.RunControl;
import java.util.Arrays;
import java.util.List;

/**
 * The exact flow of needs into sender weeks, without caps and hours of recipients.
 *
 * @param senderWeek for each need sender times weeks plus week, or -1 if the flow leaves it out
 * @param bound what no plan can be worth more than
 */
record FlowGuide(int[] senderWeek, double bound) {

  static FlowGuide of(
      CommunicationRequest request,
      Horizon horizon,
      List<Need> needs,
      Ways ways,
      List<Shifts> shifts,
      RunControl control) {
    int weeks = horizon.weeks();
    int sources = request.senders().size() * weeks;
    int[] guide = new int[needs.size()];
    Arrays.fill(guide, -1);
    if (needs.isEmpty() || sources == 0) {
      return new FlowGuide(guide, 0);
    }
    long[] supplies = new long[sources + 1];
    double[][] costs = new double[sources + 1][needs.size()];
    for (int sender = 0; sender < request.senders().size(); sender++) {
      double[] row = new double[needs.size()];
      for (Need need : needs) {
        row[need.index()] = cost(request.senders().get(sender), sender, need, ways);
      }
      for (int week = 0; week < weeks; week++) {
        costs[sender * weeks + week] = row;
      }
      for (int day = 0; day < horizon.days(); day++) {
        if (horizon.isOpen(day) && !shifts.get(sender).on(day).isEmpty()) {
          supplies[sender * weeks + horizon.week(day)] =
              request.senders().get(sender).capacityPerWeek();
        }
      }
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

  private static double cost(Sender sender, int index, Need need, Ways ways) {
    boolean speaks = sender.departmentId().equals(need.message().departmentId());
    List<Ways.Way> open = speaks ? ways.of(index, need.recipientIndex()) : List.of();
    return open.isEmpty() ? Double.POSITIVE_INFINITY : -need.weight() * open.get(0).share();
  }
}
