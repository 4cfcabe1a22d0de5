package io.planwright.allocation.team;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Small teams and tasks from three skills. */
final class RandomTeams {

  private RandomTeams() {}

  static List<TeamMember> people(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            p ->
                new TeamMember(
                    "p" + p, skills(random, true), 5 + random.nextInt(9), random.nextInt(7)))
        .toList();
  }

  static List<TeamTask> tasks(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(t -> new TeamTask("t" + t, skills(random, false), 1 + random.nextInt(6)))
        .toList();
  }

  private static Map<String, Double> skills(Random random, boolean isPerson) {
    Map<String, Double> skills = new TreeMap<>();
    for (int s = 0; s < 3; s++) {
      boolean isThere = isPerson ? random.nextInt(4) > 0 : random.nextInt(3) == 0;
      if (isThere) {
        skills.put("s" + s, 1.0 + random.nextInt(2));
      }
    }
    return skills;
  }
}
