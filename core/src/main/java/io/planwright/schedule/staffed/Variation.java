package io.planwright.schedule.staffed;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Changes genomes by chance: orders, modes, teams, and how long activities are held. */
final class Variation {

  private static final int WAYS = 8;
  private static final double SMALL = 1e-6;
  private static final int DAYS_ON = 4;

  private final Model model;
  private final RandomGenerator random;
  private final @Nullable Baseline baseline;
  private final boolean canHold;
  private final int[] start;
  private final int[] finish;
  private int end;

  Variation(Model model, RandomGenerator random, @Nullable Baseline baseline) {
    this.model = model;
    this.random = random;
    this.baseline = baseline;
    canHold = baseline != null || model.request.objective().levelling() > 0;
    start = new int[model.size];
    finish = new int[model.size];
  }

  /** Takes over the plan of a genome: from now on its keys are its starts. */
  void accept(Genome genome, Decoder plan) {
    System.arraycopy(plan.start, 0, start, 0, model.size);
    System.arraycopy(plan.finish, 0, finish, 0, model.size);
    end = 1;
    for (int i = 0; i < model.size; i++) {
      end = Math.max(end, finish[i]);
      // Of what starts at one time, the order stays.
      genome.key[i] = start[i] + SMALL * Math.atan(genome.key[i] / end);
    }
  }

  /** Makes a change, or a few. */
  void vary(Genome genome) {
    do {
      varyOnce(genome);
    } while (random.nextInt(3) == 0);
  }

  /** Changes a good part of a genome. */
  void kick(Genome genome) {
    for (int left = 1 + random.nextInt(2 + model.size / 2); left > 0; left--) {
      varyOnce(genome);
    }
  }

  private void varyOnce(Genome genome) {
    int chosen = random.nextInt(model.size);
    switch (random.nextInt(WAYS)) {
      case 0, 1 -> genome.key[chosen] = random.nextInt(end + 1) + random.nextDouble();
      case 2 -> shuffle(genome, chosen);
      case 3 -> pull(genome, chosen);
      case 4, 5 -> choose(genome, chosen);
      case 6 -> release(genome, chosen);
      default -> hold(genome, chosen);
    }
  }

  /** Takes what starts about an activity in another order. */
  private void shuffle(Genome genome, int chosen) {
    int width = 1 + random.nextInt(1 + end / 4);
    for (int i = 0; i < model.size; i++) {
      if (Math.abs(start[i] - start[chosen]) <= width && random.nextBoolean()) {
        genome.key[i] += random.nextInt(2 * width + 1) - width;
      }
    }
  }

  /** Takes a whole project earlier or later, or one activity with its project's later ones. */
  private void pull(Genome genome, int chosen) {
    double by = (random.nextInt(end + 1) - end / 2.0) * random.nextDouble();
    boolean isWhole = random.nextBoolean();
    for (int i = 0; i < model.size; i++) {
      if (model.project[i] == model.project[chosen] && (isWhole || start[i] <= start[chosen])) {
        genome.key[i] += by;
      }
    }
  }

  /** Another mode, or another team. */
  private void choose(Genome genome, int chosen) {
    Way[] ways = model.ways[chosen];
    if (random.nextInt(3) == 0) {
      genome.way[chosen] = Genome.ANY;
      genome.team[chosen] = null;
      return;
    }
    int at = random.nextInt(ways.length);
    genome.way[chosen] = at;
    genome.team[chosen] = random.nextInt(3) == 0 ? null : team(ways[at]);
    if (random.nextBoolean()) {
      genome.key[chosen] += (random.nextInt(end + 1) - end / 2.0) * random.nextDouble();
    }
  }

  /** Some team, each possible. */
  private int @Nullable [] team(Way way) {
    int[][] shuffled = new int[way.candidates.length][];
    for (int group = 0; group < shuffled.length; group++) {
      shuffled[group] = way.candidates[group].clone();
      for (int k = shuffled[group].length - 1; k > 0; k--) {
        int other = random.nextInt(k + 1);
        int kept = shuffled[group][k];
        shuffled[group][k] = shuffled[group][other];
        shuffled[group][other] = kept;
      }
    }
    int[] team = Teams.matching(way, shuffled);
    return team.length == 0 ? null : team;
  }

  /** Lets activities about a time start when they can, with whom they can. */
  private void release(Genome genome, int chosen) {
    int width = random.nextInt(1 + end / 4);
    for (int i = 0; i < model.size; i++) {
      if (Math.abs(start[i] - start[chosen]) <= width) {
        genome.hold[i] = 0;
        if (random.nextInt(4) == 0) {
          genome.way[i] = Genome.ANY;
          genome.team[i] = null;
        }
      }
    }
  }

  /** Holds an activity back, or puts some back to where they were planned. */
  private void hold(Genome genome, int chosen) {
    if (!canHold) {
      genome.key[chosen] = genome.key[random.nextInt(model.size)] - random.nextDouble();
    } else if (baseline == null || random.nextInt(4) == 0) {
      genome.hold[chosen] = later(chosen);
    } else {
      int width = random.nextBoolean() ? 0 : random.nextInt(1 + end / 4);
      for (int i = 0; i < model.size; i++) {
        if (Math.abs(start[i] - start[chosen]) <= width) {
          baseline.restore(genome, i);
        }
      }
    }
  }

  /** Some time later, or the start of one of the next days. */
  private int later(int chosen) {
    if (random.nextBoolean()) {
      return start[chosen] + random.nextInt(1 + end / 4);
    }
    int day = model.grid.dayOfSlot(start[chosen]) + 1 + random.nextInt(DAYS_ON);
    return model.grid.dayStart[Math.min(day, model.grid.days)];
  }
}
