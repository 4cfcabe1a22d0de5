package io.planwright.benchmarks;

import io.planwright.stakeholders.influence.InfluenceNetwork;
import io.planwright.stakeholders.influence.Tie;
import io.planwright.stakeholders.influence.TieKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Directed networks at random, with as many different ties as are asked for. */
public final class SyntheticNetwork {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private SyntheticNetwork() {}

  /**
   * The network of 10,000 people and 100,000 ties in which the people between others are looked
   * for.
   *
   * @return the network, always the same
   */
  public static InfluenceNetwork forBetweenness() {
    return of(10_000, 100_000, 20261127);
  }

  /**
   * Makes a network.
   *
   * @param people how many people
   * @param ties how many ties between different people
   * @param seed decides the ties
   * @return the network
   */
  public static InfluenceNetwork of(int people, int ties, long seed) {
    Random random = new Random(seed);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      ids.add("p" + i);
    }
    Set<Long> taken = new HashSet<>();
    List<Tie> made = new ArrayList<>();
    while (made.size() < ties) {
      int from = random.nextInt(people);
      int to = random.nextInt(people);
      if (from != to && taken.add((long) from * people + to)) {
        made.add(Tie.of(TieKind.ADVICE, ids.get(from), ids.get(to), 1, DAY));
      }
    }
    return InfluenceNetwork.builder().addAllPeople(ids).addAllTies(made).build();
  }
}
