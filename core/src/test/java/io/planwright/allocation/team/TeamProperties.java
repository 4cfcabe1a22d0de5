package io.planwright.allocation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TeamProperties {

  private static final RunControl FREE = RunControl.unlimited();

  @Property(tries = 200)
  void sharesAllHoursWithinEachPersonsTime(@ForAll long seed) {
    Random random = new Random(seed);
    List<TeamMember> people = RandomTeams.people(random, 4);
    List<TeamTask> tasks = RandomTeams.tasks(random, 5);
    Solution<TeamLoad> solution = TeamBalance.balance(people, tasks, FREE);
    if (!solution.isFeasible()) {
      return;
    }
    TeamLoad load = solution.orElseThrow();
    for (TeamTask task : tasks) {
      assertThat(
              load.shares().stream()
                  .filter(share -> share.taskId().equals(task.id()))
                  .mapToDouble(WorkShare::hours)
                  .sum())
          .isCloseTo(task.hours(), within(1e-9));
    }
    for (TeamMember person : people) {
      assertThat(
              load.shares().stream()
                  .filter(share -> share.personId().equals(person.id()))
                  .mapToDouble(WorkShare::hours)
                  .sum())
          .isLessThanOrEqualTo(person.hours() * load.greatestUtilisation() + 1e-9);
    }
  }

  /** Who is added takes load off, or none. */
  @Property(tries = 100)
  void neverIsBusierWithOneMore(@ForAll long seed) {
    Random random = new Random(seed);
    List<TeamMember> people = RandomTeams.people(random, 4);
    List<TeamTask> tasks = RandomTeams.tasks(random, 4);
    Solution<TeamLoad> all = TeamBalance.balance(people, tasks, FREE);
    Solution<TeamLoad> fewer = TeamBalance.balance(people.subList(0, 3), tasks, FREE);
    if (fewer.isFeasible()) {
      assertThat(all.orElseThrow().greatestUtilisation())
          .isLessThanOrEqualTo(fewer.orElseThrow().greatestUtilisation() + 1e-9);
    }
  }

  @Property(tries = 100)
  void doesNotDependOnTheOrder(@ForAll long seed) {
    Random random = new Random(seed);
    List<TeamMember> people = RandomTeams.people(random, 4);
    List<TeamTask> tasks = RandomTeams.tasks(random, 4);
    List<TeamMember> other = new ArrayList<>(people);
    Collections.shuffle(other, random);
    Solution<TeamLoad> one = TeamBalance.balance(people, tasks, FREE);
    Solution<TeamLoad> two = TeamBalance.balance(other, tasks, FREE);
    assertThat(two.isFeasible()).isEqualTo(one.isFeasible());
    if (one.isFeasible()) {
      assertThat(two.orElseThrow().greatestUtilisation())
          .isCloseTo(one.orElseThrow().greatestUtilisation(), within(1e-9));
    }
  }

  @Property(tries = 100)
  void formsATeamThatMeetsTheNeeds(@ForAll long seed) {
    Random random = new Random(seed);
    List<TeamMember> pool = RandomTeams.people(random, 6);
    List<SkillNeed> needs =
        List.of(new SkillNeed("s0", 1, 1 + random.nextInt(2)), new SkillNeed("s1", 2, 1));
    Solution<FormedTeam> solution = TeamFormation.standard().form(pool, needs, FREE);
    if (!solution.isFeasible()) {
      return;
    }
    FormedTeam team = solution.orElseThrow();
    List<TeamMember> members =
        pool.stream().filter(person -> team.memberIds().contains(person.id())).toList();
    for (SkillNeed need : needs) {
      assertThat(members.stream().filter(p -> p.has(need.skill(), need.level())).count())
          .isGreaterThanOrEqualTo(need.people());
    }
    assertThat(members.stream().mapToDouble(TeamMember::cost).sum())
        .isCloseTo(team.optimality().value(), within(1e-9));
    assertThat(team.optimality().bound()).isLessThanOrEqualTo(team.optimality().value() + 1e-9);
  }
}
