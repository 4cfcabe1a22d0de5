package io.planwright.schedule.staffed;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Changes genomes by chance: orders, modes, teams, and how long activities are held. */
final class Variation {

  private static final int WAYS = 9;
  private static final int WIDTHS = 7;
  private static final int RARELY = 50;
  private static final int DAYS_ON = 4;

  private final Model model;
  private final RandomGenerator random;
  private final @Nullable Baseline baseline;
  private final boolean canHold;
  private final int[] start;
  private int end;

  Variation(Model model, RandomGenerator random, @Nullable Baseline baseline) {
    this.model = model;
    this.random = random;
    this.baseline = baseline;
    canHold = baseline != null || model.request.objective().levelling() > 0;
    start = new int[model.size];
  }

  /** Takes over the plan of a genome: its keys become the places in the order that was used. */
  void accept(Genome genome, Decoder plan) {
    System.arraycopy(plan.start, 0, start, 0, model.size);
    end = 1;
    for (int i = 0; i < model.size; i++) {
      genome.key[plan.order()[i]] = i;
      end = Math.max(end, plan.finish[i]);
    }
  }

  /** Makes a change, or a few. */
  void vary(Genome genome) {
    do {
      varyOnce(genome);
    } while (random.nextInt(4) == 0);
  }

  /** Changes a good part of a genome. */
  void kick(Genome genome) {
    for (int left = 1 + random.nextInt(2 + model.size / 4); left > 0; left--) {
      varyOnce(genome);
    }
  }

  private void varyOnce(Genome genome) {
    int chosen = random.nextInt(model.size);
    switch (random.nextInt(WAYS)) {
      case 0, 1 -> genome.key[chosen] += step();
      case 2 -> swap(genome, chosen);
      case 3 -> shuffle(genome, chosen);
      case 4 -> pull(genome, chosen);
      case 5, 6 -> choose(genome, chosen);
      case 7 -> release(genome, chosen);
      default -> hold(genome, chosen);
    }
    if (random.nextInt(RARELY) == 0) {
      for (int i = 0; i < model.size; i++) {
        genome.key[i] = (double) start[i] * model.size / end;
      }
    }
  }

  /** Some places earlier or later, few more often than many. */
  private double step() {
    double width = 1 + model.size * Math.pow(2, -random.nextInt(WIDTHS)) * random.nextDouble();
    return random.nextBoolean() ? width : -width;
  }

  /** A number of slots, small more often than large. */
  private int width() {
    return (int) (end * Math.pow(2, -2 - random.nextInt(WIDTHS)) * random.nextDouble());
  }

  private void swap(Genome genome, int chosen) {
    int other = random.nextInt(model.size);
    double kept = genome.key[chosen];
    genome.key[chosen] = genome.key[other];
    genome.key[other] = kept;
  }

  /** Takes what starts about an activity in another order. */
  private void shuffle(Genome genome, int chosen) {
    int width = width();
    double places = 1 + (double) model.size * width / end;
    for (int i = 0; i < model.size; i++) {
      if (Math.abs(start[i] - start[chosen]) <= width && random.nextBoolean()) {
        genome.key[i] += 2 * places * (random.nextDouble() - 0.5);
      }
    }
  }

  /** Takes a whole project earlier or later, or an activity with what comes before it. */
  private void pull(Genome genome, int chosen) {
    double by = step();
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
    boolean isStarted = model.past.state[chosen] == Past.STARTED;
    int at = isStarted ? model.past.way[chosen] : random.nextInt(ways.length);
    genome.way[chosen] = at;
    genome.team[chosen] = random.nextInt(3) == 0 ? null : team(ways[at]);
    if (random.nextBoolean()) {
      genome.key[chosen] += step();
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
    int width = width();
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
      genome.key[chosen] = genome.key[random.nextInt(model.size)] - 0.5;
    } else if (baseline == null || random.nextInt(4) == 0) {
      genome.hold[chosen] = later(chosen);
    } else {
      int width = random.nextBoolean() ? 0 : width();
      for (int i = 0; i < model.size; i++) {
        if (Math.abs(start[i] - start[chosen]) <= width) {
          double key = genome.key[i];
          baseline.restore(genome, i);
          genome.key[i] = random.nextBoolean() ? key : (double) genome.hold[i] * model.size / end;
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
