package io.planwright.forecasting.pipeline.stage;

import io.planwright.crm.Opportunity;
import io.planwright.crm.OpportunityFact;
import io.planwright.crm.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Deals for tests, written by day. */
final class Deals {

  static final ZoneId ZONE = ZoneOffset.UTC;
  static final LocalDate START = LocalDate.of(2024, 1, 1);

  private Deals() {}

  static Instant at(int day) {
    return START.plusDays(day).atStartOfDay(ZONE).toInstant();
  }

  /** A deal created on a day; moves are pairs of day and stage, "WON", "LOST" or "REOPEN". */
  static Opportunity deal(String id, int created, Object... moves) {
    List<OpportunityFact> facts = new ArrayList<>();
    facts.add(new OpportunityFact.Created(at(created)));
    for (int i = 0; i < moves.length; i += 2) {
      int day = (Integer) moves[i];
      String what = (String) moves[i + 1];
      facts.add(
          switch (what) {
            case "WON", "LOST" ->
                new OpportunityFact.Closed(at(day), Outcome.valueOf(what), START.plusDays(day));
            case "REOPEN" -> new OpportunityFact.Reopened(at(day));
            default -> new OpportunityFact.StageEntered(at(day), what);
          });
    }
    return Opportunity.of(id, facts);
  }

  /**
   * Deals of a semi-Markov chain.
   *
   * @param moves from each stage to each state: the stages, won, lost
   * @param exit the daily probability of leaving each stage
   * @param lastCreated the deals come in on the days from 0 to before this one
   */
  static List<Opportunity> simulated(
      double[][] moves, double[] exit, int deals, int lastCreated, RandomGenerator random) {
    List<Opportunity> all = new ArrayList<>();
    for (int i = 0; i < deals; i++) {
      int day = random.nextInt(lastCreated);
      int created = day;
      List<Object> path = new ArrayList<>(List.of(day, name(0)));
      int state = 0;
      while (state < moves.length) {
        while (random.nextDouble() >= exit[state]) {
          day++;
        }
        state = next(moves[state], random);
        path.addAll(
            List.of(
                day, state < moves.length ? name(state) : state == moves.length ? "WON" : "LOST"));
      }
      all.add(deal("d" + i, created, path.toArray()));
    }
    return all;
  }

  static String name(int stage) {
    return "S" + stage;
  }

  private static int next(double[] row, RandomGenerator random) {
    double u = random.nextDouble();
    int t = 0;
    while (t < row.length - 1 && u >= row[t]) {
      u -= row[t++];
    }
    return t;
  }
}
