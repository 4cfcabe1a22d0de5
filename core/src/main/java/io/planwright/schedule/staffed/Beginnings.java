package io.planwright.schedule.staffed;

import java.util.Arrays;

/** Genomes to begin a search with: rules of priority that planners use. */
final class Beginnings {

  private final Model model;
  private final int[] order;
  private final Bounds bounds;

  /** How much of the horizon an activity and what waits for it takes at least. */
  private final double[] tail;

  Beginnings(Model model, int[] order, Bounds bounds) {
    this.model = model;
    this.order = order;
    this.bounds = bounds;
    tail = tails();
  }

  /** Offers one genome a rule. */
  void offerTo(Searching search) {
    double[][] rules = {latestStart(), slackToDue(), byWeight(), earliest()};
    for (double[] keys : rules) {
      Genome genome = new Genome(model.size);
      System.arraycopy(keys, 0, genome.key, 0, keys.length);
      search.offer(genome);
      if (model.request.objective().cost() > 0) {
        cheapen(genome);
        search.offer(genome);
      }
    }
  }

  private double[] tails() {
    double[] left = new double[model.size];
    for (int place = order.length - 1; place >= 0; place--) {
      int i = order[place];
      left[i] += Math.max(0, bounds.finish[i] - bounds.start[i]);
      for (int arc = model.firstArc[i]; arc < model.firstArc[i + 1]; arc++) {
        int before = model.predecessor[arc];
        left[before] = Math.max(left[before], left[i]);
      }
    }
    return left;
  }

  /** What has most behind it goes first. */
  private double[] latestStart() {
    double[] keys = new double[model.size];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = -tail[i];
    }
    return keys;
  }

  /** What has least time to its project's due date, behind which all that waits must fit. */
  private double[] slackToDue() {
    double[] keys = new double[model.size];
    for (int i = 0; i < keys.length; i++) {
      double due = model.projectOf(i).due().map(model.grid::startSlot).orElse(2 * model.grid.slots);
      keys[i] = due - tail[i];
    }
    return keys;
  }

  /** Project by project, the heaviest first for the time that it takes. */
  private double[] byWeight() {
    double[] longest = new double[model.projects().size()];
    for (int i = 0; i < model.size; i++) {
      longest[model.project[i]] = Math.max(longest[model.project[i]], tail[i]);
    }
    double[] keys = new double[model.size];
    for (int i = 0; i < keys.length; i++) {
      double weight = Math.max(1e-9, model.projectOf(i).weight());
      keys[i] = (1 + longest[model.project[i]]) / weight * 1e3 - tail[i];
    }
    return keys;
  }

  private double[] earliest() {
    return Arrays.stream(bounds.start).asDoubleStream().toArray();
  }

  /** Gives each activity the way and team that cost least. */
  private void cheapen(Genome genome) {
    Pricing pricing = new Pricing(model, null);
    for (int i = 0; i < model.size; i++) {
      double least = Double.POSITIVE_INFINITY;
      for (int k = 0; k < model.ways[i].length && !model.activity[i].isMilestone(); k++) {
        Way way = model.ways[i][k];
        int[][] ranked = new int[way.candidates.length][];
        for (int group = 0; group < ranked.length; group++) {
          ranked[group] =
              Arrays.stream(way.candidates[group])
                  .boxed()
                  .sorted((a, b) -> Double.compare(pricing.rate(a), pricing.rate(b)))
                  .mapToInt(Integer::intValue)
                  .toArray();
        }
        int[] team = Teams.matching(way, ranked);
        double cost = cost(way, team, pricing);
        if (cost < least) {
          least = cost;
          genome.way[i] = k;
          genome.team[i] = team;
        }
      }
    }
  }

  private static double cost(Way way, int[] team, Pricing pricing) {
    double rate = 0;
    double speed = 0;
    for (int place = 0; place < team.length; place++) {
      rate += pricing.rate(team[place]) * way.share[place];
      speed += way.share[place];
    }
    return way.isFixedWork ? rate * way.need / speed : rate * way.need;
  }
}
