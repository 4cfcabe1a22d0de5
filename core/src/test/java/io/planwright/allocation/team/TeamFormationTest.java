package io.planwright.allocation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TeamFormationTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Test
  void findsTheCheapestTeam() {
    Random random = new Random(9);
    int feasible = 0;
    for (int round = 0; round < 3_000; round++) {
      List<TeamMember> pool = RandomTeams.people(random, random.nextInt(8));
      List<SkillNeed> needs = new ArrayList<>();
      for (int s = 0; s < 3; s++) {
        if (random.nextInt(3) > 0) {
          needs.add(new SkillNeed("s" + s, 1.0 + random.nextInt(2), 1 + random.nextInt(2)));
        }
      }
      double least = least(pool, needs);
      Solution<FormedTeam> solution = TeamFormation.standard().form(pool, needs, CONTROL);
      assertThat(solution.isFeasible()).isEqualTo(least < Double.POSITIVE_INFINITY);
      if (solution.isFeasible()) {
        feasible++;
        FormedTeam team = solution.orElseThrow();
        assertThat(team.optimality().value()).isCloseTo(least, within(1e-9));
        assertThat(team.optimality().isProven()).isTrue();
        List<TeamMember> members =
            pool.stream().filter(person -> team.memberIds().contains(person.id())).toList();
        assertThat(hasAll(members, needs)).isTrue();
        FormedTeam cut = new TeamFormation(1).form(pool, needs, CONTROL).orElseThrow();
        assertThat(cut.optimality().value()).isGreaterThanOrEqualTo(least);
        assertThat(cut.optimality().bound()).isLessThanOrEqualTo(least);
      }
    }
    assertThat(feasible).isGreaterThan(1_000);
  }

  private static double least(List<TeamMember> pool, List<SkillNeed> needs) {
    double least = Double.POSITIVE_INFINITY;
    for (int set = 0; set < 1 << pool.size(); set++) {
      List<TeamMember> members = new ArrayList<>();
      for (int p = 0; p < pool.size(); p++) {
        if ((set >> p & 1) == 1) {
          members.add(pool.get(p));
        }
      }
      if (hasAll(members, needs)) {
        least = Math.min(least, members.stream().mapToDouble(TeamMember::cost).sum());
      }
    }
    return least;
  }

  private static boolean hasAll(List<TeamMember> members, List<SkillNeed> needs) {
    return needs.stream()
        .allMatch(
            need ->
                members.stream().filter(p -> p.has(need.skill(), need.level())).count()
                    >= need.people());
  }

  @Test
  void namesTheSkillsThatThePoolLacks() {
    List<TeamMember> pool = List.of(new TeamMember("Ann", Map.of("law", 1.0), 1, 5));
    Solution.Infeasible<?> none =
        (Solution.Infeasible<?>)
            TeamFormation.standard().form(pool, List.of(new SkillNeed("law", 2, 1)), CONTROL);
    assertThat(none.conflict()).containsExactly("law at level 2.00000: 1 needed, 0 in the pool");
  }

  @Test
  void needingNothingCostsNothing() {
    FormedTeam team = TeamFormation.standard().form(List.of(), List.of(), CONTROL).orElseThrow();
    assertThat(team.memberIds()).isEmpty();
    assertThat(team.optimality().value()).isZero();
  }

  @Test
  void aPoolOfFortyIsProven() {
    Random random = new Random(12);
    List<TeamMember> pool = new ArrayList<>();
    for (int p = 0; p < 40; p++) {
      Map<String, Double> skills = new TreeMap<>();
      for (int s = 0; s < 12; s++) {
        if (random.nextInt(4) == 0) {
          skills.put("s" + s, 1.0);
        }
      }
      pool.add(new TeamMember("p" + p, skills, 1, 50 + random.nextInt(50)));
    }
    List<SkillNeed> needs = new ArrayList<>();
    for (int s = 0; s < 12; s++) {
      needs.add(new SkillNeed("s" + s, 1, 1 + s % 2));
    }
    FormedTeam team = TeamFormation.standard().form(pool, needs, CONTROL).orElseThrow();
    assertThat(team.optimality().isProven()).isTrue();
  }
}
