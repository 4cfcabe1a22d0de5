package io.planwright.stakeholders.communication;

import io.planwright.allocation.transport.TransportPlan;
import io.planwright.allocation.transport.TransportProblem;
import io.planwright.allocation.transport.TransportSolver;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The exact flow of needs to the weeks of senders, without caps and hours of recipients. Where no
 * message is wanted by a day, a need is worth the same in each week, and their room adds up.
 *
 * @param sender for each need the place of the sender, or -1 if the flow leaves it out
 * @param from for each need the first day to say it
 * @param to for each need the day after the last
 * @param bound what no plan can be worth more than
 */
record FlowGuide(int[] sender, int[] from, int[] to, double bound) {

  static FlowGuide of(
      Horizon horizon, List<Need> needs, Ways ways, List<Shifts> shifts, RunControl control) {
    boolean wanted = needs.stream().anyMatch(need -> need.message().wantedBy().isPresent());
    int parts = wanted ? horizon.weeks() : 1;
    int sources = shifts.size() * parts;
    FlowGuide guide =
        new FlowGuide(
            filled(needs.size(), -1),
            new int[needs.size()],
            filled(needs.size(), horizon.days()),
            0);
    if (needs.isEmpty() || sources == 0) {
      return guide;
    }
    long[] supplies = new long[sources + 1];
    double[][] costs = new double[sources + 1][needs.size()];
    for (int source = 0; source < sources; source++) {
      int first = source % parts;
      Shifts own = shifts.get(source / parts);
      supplies[source] =
          IntStream.range(first, wanted ? first + 1 : horizon.weeks()).mapToLong(own::room).sum();
      Arrays.fill(costs[source], Double.POSITIVE_INFINITY);
    }
    supplies[sources] = needs.size();
    for (Need need : needs) {
      for (int sender : need.senders()) {
        double worth = need.weight() * ways.best(sender, need.recipientIndex());
        for (int part = 0; part < parts; part++) {
          double share = wanted ? timeliness(need, horizon, shifts.get(sender), part) : 1;
          costs[sender * parts + part][need.index()] = -worth * share;
        }
      }
    }
    long[] demands = new long[needs.size()];
    Arrays.fill(demands, 1);
    TransportPlan plan =
        TransportSolver.solve(TransportProblem.of(supplies, demands, costs), control).orElseThrow();
    for (int source = 0; source < sources; source++) {
      for (int need = 0; need < needs.size(); need++) {
        if (plan.flow(source, need) > 0) {
          guide.sender[need] = source / parts;
          guide.from[need] = wanted ? horizon.firstDay(source % parts) : 0;
          guide.to[need] = wanted ? horizon.firstDay(source % parts + 1) : horizon.days();
        }
      }
    }
    return new FlowGuide(
        guide.sender, guide.from, guide.to, Math.max(0, -plan.optimality().bound()));
  }

  private static int[] filled(int length, int value) {
    int[] filled = new int[length];
    Arrays.fill(filled, value);
    return filled;
  }

  /** The share that is left on the first shift of a week; 1 where nobody works. */
  private static double timeliness(Need need, Horizon horizon, Shifts shifts, int week) {
    for (int day = horizon.firstDay(week); day < horizon.firstDay(week + 1); day++) {
      if (!shifts.on(day).isEmpty()) {
        return need.timeliness(
            LocalDate.ofInstant(shifts.on(day).get(0).start(), need.recipient().hours().zone()));
      }
    }
    return 1;
  }
}
