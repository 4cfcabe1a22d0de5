package io.planwright.schedule.risk;

import java.util.Arrays;
import java.util.List;

/**
 * Takes blocks of runs through the network, side by side in rows that the caches hold. Not
 * thread-safe: one a thread.
 *
 * <p>An activity is critical in a run if a chain of arcs without slack leads from it to the last
 * finish; where several chains are as long, the activities of all of them are. The chains are
 * walked back from the end, which visits what is critical and its neighbours only; whether an arc
 * has slack is asked of the same sums to the last bit, so that rounding hides no chain.
 */
final class RiskBlock {

  private final RiskModel model;
  private final RiskNetwork network;
  private final int width;
  private final double[] duration;
  private final double[] start;
  private final double[] finish;
  private final double[] factors;
  private final double[] length;
  private final int[] last;
  private final int[] seenIn;
  private final int[] stack;
  private int walk;

  RiskBlock(RiskModel model) {
    this.model = model;
    this.network = model.network();
    this.width = model.width();
    this.duration = model.durations().rows(width);
    this.start = new double[duration.length];
    this.finish = new double[duration.length];
    this.factors = new double[model.durations().factors(width)];
    this.length = new double[width];
    this.last = network.last();
    this.seenIn = new int[network.size()];
    this.stack = new int[network.size()];
  }

  /** Makes some runs, at most the width, and adds up what came out. */
  void run(long firstRun, int count, RiskSums sums) {
    model.durations().draw(firstRun, count, width, duration, factors);
    network.forward(duration, start, finish, width, count);
    Arrays.fill(length, 0);
    for (int i : last) {
      for (int j = 0; j < count; j++) {
        length[j] = Math.max(length[j], finish[i * width + j]);
      }
    }
    addDurations(count, sums);
    addEvents(count, sums);
    for (int j = 0; j < count; j++) {
      walkBack(j, sums.critical);
    }
  }

  private void addDurations(int count, RiskSums sums) {
    double about = model.watches().get(0).about();
    for (int k = 0; k < sums.duration.length; k++) {
      int place = model.durations().position(k);
      double mean = model.durations().mean(place);
      double sum = 0;
      double squares = 0;
      double products = 0;
      for (int j = 0; j < count; j++) {
        double difference = duration[place * width + j] - mean;
        sum += difference;
        squares += difference * difference;
        products += difference * (length[j] - about);
      }
      sums.duration[k] += sum;
      sums.durationSquared[k] += squares;
      sums.durationTimesLength[k] += products;
    }
  }

  private void addEvents(int count, RiskSums sums) {
    List<RiskModel.Watch> watches = model.watches();
    for (int w = 0; w < watches.size(); w++) {
      RiskModel.Watch watch = watches.get(w);
      double[] events = watch.place() == RiskModel.PLAN ? length : finish;
      int from = watch.place() == RiskModel.PLAN ? 0 : watch.place() * width;
      int[] onDay = sums.onDay[w];
      for (int j = from; j < from + count; j++) {
        double difference = events[j] - watch.about();
        sums.finish[w] += difference;
        sums.finishSquared[w] += difference * difference;
        int day = (int) watch.day(events[j]) - watch.firstDay();
        onDay[Math.max(0, Math.min(day, onDay.length - 1))]++;
      }
    }
    for (int f = 0; f < sums.onFixedDay.length; f++) {
      int place = model.fixed().get(f);
      double fixed = model.timed().network().fixedStart(place) + RiskNetwork.ROUNDING;
      for (int j = place * width; j < place * width + count; j++) {
        sums.onFixedDay[f] += start[j] <= fixed ? 1 : 0;
      }
    }
  }

  private void walkBack(int run, int[] critical) {
    walk++;
    int top = 0;
    for (int i : last) {
      if (finish[i * width + run] == length[run]) {
        seenIn[i] = walk;
        stack[top++] = i;
      }
    }
    while (top > 0) {
      int i = stack[--top];
      critical[i]++;
      double itsStart = start[i * width + run];
      double itsDuration = duration[i * width + run];
      for (int arc = network.firstArc(i); arc < network.firstArc(i + 1); arc++) {
        int from = network.predecessor(arc);
        double event = (network.isFromStart(arc) ? start : finish)[from * width + run];
        if (seenIn[from] != walk && network.pushed(arc, event, itsDuration) == itsStart) {
          seenIn[from] = walk;
          stack[top++] = from;
        }
      }
    }
  }
}
