package io.planwright.schedule.staffed;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A search on a model from rules of priority, and from what was planned before. */
final class Solving {

  private static final int ROUNDS = 3;

  /**
   * A plan that was found.
   *
   * @param schedule the plan
   * @param changeCost what of its value is the price of changes
   */
  record Solved(StaffedSchedule schedule, double changeCost) {}

  private final Model model;
  private final @Nullable Baseline baseline;
  private final Bounds bounds;
  private final int[] order;

  Solving(Model model, @Nullable Baseline baseline) {
    this.model = model;
    this.baseline = baseline;
    order = new int[model.size];
    new Sequence(model).sort(new double[model.size], order);
    bounds = new Bounds(model, order);
  }

  /** Searches; the plan, or why there is none. */
  Solution<Solved> solve(long seed, long schedules, RunControl control) {
    List<String> conflict = new Conflicts(model, bounds).all();
    if (!conflict.isEmpty()) {
      return Solution.infeasible("No plan can keep all of this.", conflict);
    }
    Decoder decoder = new Decoder(model, baseline);
    Pricing pricing = new Pricing(model, baseline);
    RandomGenerator random = new SeedStreams(seed).stream(0);
    Variation variation = new Variation(model, random, baseline);
    double bound = bounds.cost(pricing);
    Searching search = new Searching(decoder, pricing, variation, control, bound);
    if (baseline != null) {
      offerBaseline(baseline, decoder, search);
    }
    new Beginnings(model, order, bounds).offerTo(search);
    search.run(schedules);
    Report report = new Report(decoder, pricing, baseline, search.best());
    if (decoder.unplaced > 0) {
      return Solution.infeasible(
          "No plan was found within the horizon; a longer search may find one.", report.unplaced());
    }
    double changeCost = baseline == null ? 0 : baseline.cost(decoder);
    return Solution.feasible(
        new Solved(report.schedule(bound, search.schedules(), seed, schedules), changeCost));
  }

  /** What was planned, held where it was, and in its order but let go. */
  private void offerBaseline(Baseline planned, Decoder decoder, Searching search) {
    Genome genome = new Genome(model.size);
    for (int i = 0; i < model.size; i++) {
      // What is new takes what the others leave.
      genome.key[i] = bounds.start[i] + (double) model.grid.slots;
      planned.restore(genome, i);
    }
    search.offer(genome);
    Genome early = new Genome(model.size);
    early.copyFrom(genome);
    List<Integer> moved = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < model.size; i++) {
        if (planned.start[i] != Baseline.NEW && decoder.start[i] != planned.start[i]) {
          moved.add(i);
        }
      }
      for (int i : moved) {
        genome.key[i] = 2.0 * model.grid.slots + planned.start[i];
      }
      search.offer(genome);
    }
    for (int i : moved) {
      genome.way[i] = Genome.ANY;
      genome.team[i] = null;
    }
    search.offer(genome);
    for (int i = 0; i < model.size; i++) {
      early.key[i] = planned.start[i] == Baseline.NEW ? bounds.start[i] : planned.start[i];
    }
    search.offer(early);
    Arrays.fill(early.hold, 0);
    search.offer(early);
  }
}
