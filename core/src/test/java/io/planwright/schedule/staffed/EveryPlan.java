package io.planwright.schedule.staffed;

import java.util.ArrayList;
import java.util.List;

/** The least cost over all orders, modes and teams, each tried. */
final class EveryPlan {

  private final Model model;
  private final Decoder decoder;
  private final Pricing pricing;
  private final Genome genome;
  private double least = Double.POSITIVE_INFINITY;

  private EveryPlan(StaffedRequest request) {
    model = new Modelling(request).model((rows, grid) -> new Past(0, rows.activities.size()));
    decoder = new Decoder(model, null);
    pricing = new Pricing(model, null);
    genome = new Genome(model.size);
  }

  static double least(StaffedRequest request) {
    EveryPlan every = new EveryPlan(request);
    every.choose(0);
    return every.least;
  }

  /** Chooses a mode and a team for this and all later activities. */
  private void choose(int i) {
    if (i == model.size) {
      order(0, new boolean[model.size]);
      return;
    }
    for (int k = 0; k < model.ways[i].length; k++) {
      genome.way[i] = k;
      for (int[] team : teams(model.ways[i][k])) {
        genome.team[i] = team;
        choose(i + 1);
      }
    }
  }

  private void order(int place, boolean[] isPlaced) {
    if (place == model.size) {
      decoder.decode(genome);
      least = Math.min(least, pricing.cost(decoder));
      return;
    }
    for (int i = 0; i < model.size; i++) {
      if (!isPlaced[i]) {
        isPlaced[i] = true;
        genome.key[i] = place;
        order(place + 1, isPlaced);
        isPlaced[i] = false;
      }
    }
  }

  private static List<int[]> teams(Way way) {
    List<int[]> teams = new ArrayList<>();
    seat(way, 0, new int[way.places()], teams);
    return teams;
  }

  private static void seat(Way way, int place, int[] team, List<int[]> teams) {
    if (place == team.length) {
      teams.add(team.clone());
      return;
    }
    for (int person : way.candidates[way.groupOf[place]]) {
      boolean isTaken = false;
      for (int other = 0; other < place; other++) {
        isTaken = isTaken || team[other] == person;
      }
      if (!isTaken) {
        team[place] = person;
        seat(way, place + 1, team, teams);
      }
    }
  }
}
