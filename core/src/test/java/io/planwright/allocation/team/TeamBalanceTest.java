package io.planwright.allocation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TeamBalanceTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Test
  void theGreatestUtilisationIsThatOfTheTightestSetOfTasks() {
    Random random = new Random(7);
    int feasible = 0;
    for (int round = 0; round < 2_000; round++) {
      List<TeamMember> people = RandomTeams.people(random, 1 + random.nextInt(5));
      List<TeamTask> tasks = RandomTeams.tasks(random, random.nextInt(6));
      double tightest = tightest(people, tasks);
      Solution<TeamLoad> solution = TeamBalance.balance(people, tasks, CONTROL);
      assertThat(solution.isFeasible()).isEqualTo(tightest <= 1 + 1e-9);
      if (solution.isFeasible()) {
        feasible++;
        TeamLoad load = solution.orElseThrow();
        assertThat(load.greatestUtilisation()).isCloseTo(tightest, within(1e-9));
        check(people, tasks, load);
      }
    }
    assertThat(feasible).isGreaterThan(300);
  }

  /** The largest ratio, over all sets of tasks, of hours needed to hours there. */
  private static double tightest(List<TeamMember> people, List<TeamTask> tasks) {
    double tightest = 0;
    for (int set = 1; set < 1 << tasks.size(); set++) {
      double needed = 0;
      double there = 0;
      for (int t = 0; t < tasks.size(); t++) {
        needed += (set >> t & 1) * tasks.get(t).hours();
      }
      for (TeamMember person : people) {
        for (int t = 0; t < tasks.size(); t++) {
          if ((set >> t & 1) == 1 && person.canDo(tasks.get(t))) {
            there += person.hours();
            break;
          }
        }
      }
      tightest = Math.max(tightest, needed / there);
    }
    return tightest;
  }

  private static void check(List<TeamMember> people, List<TeamTask> tasks, TeamLoad load) {
    for (TeamTask task : tasks) {
      double done = 0;
      for (WorkShare share : load.shares()) {
        if (share.taskId().equals(task.id())) {
          done += share.hours();
          assertThat(people)
              .anyMatch(person -> person.id().equals(share.personId()) && person.canDo(task));
        }
      }
      assertThat(done).isCloseTo(task.hours(), within(1e-8));
    }
    for (int p = 0; p < people.size(); p++) {
      String id = people.get(p).id();
      double used =
          load.shares().stream()
              .filter(share -> share.personId().equals(id))
              .mapToDouble(WorkShare::hours)
              .sum();
      assertThat(used / people.get(p).hours())
          .isCloseTo(load.utilisations().get(p), within(1e-8))
          .isLessThanOrEqualTo(load.greatestUtilisation() + 1e-8);
    }
  }

  @Test
  void namesTheTasksThatTooFewCanDo() {
    List<TeamMember> people =
        List.of(TeamMember.of("Ann", Map.of("law", 2.0), 10), TeamMember.of("Ben", Map.of(), 100));
    List<TeamTask> tasks =
        List.of(
            new TeamTask("suit", Map.of("law", 2.0), 8),
            new TeamTask("deed", Map.of("law", 1.0), 4),
            new TeamTask("mail", Map.of(), 50));
    Solution.Infeasible<?> none =
        (Solution.Infeasible<?>) TeamBalance.balance(people, tasks, CONTROL);
    assertThat(none.conflict())
        .containsExactly(
            "suit takes 8.00000 hours", "deed takes 4.00000 hours", "Ann has 10.0000 hours");
    assertThat(none.summary())
        .isEqualTo(
            "2 tasks take 12.0000 hours, and the 1 people who can do any of them have 10.0000.");
  }

  @Test
  void namesTheSkillThatNobodyHas() {
    List<TeamMember> people = List.of(TeamMember.of("Ann", Map.of("law", 2.0), 10));
    List<TeamTask> tasks = List.of(new TeamTask("suit", Map.of("law", 3.0), 8));
    Solution.Infeasible<?> none =
        (Solution.Infeasible<?>) TeamBalance.balance(people, tasks, CONTROL);
    assertThat(none.conflict()).containsExactly("law at level 3.00000: nobody");
    Solution.Infeasible<?> empty =
        (Solution.Infeasible<?>)
            TeamBalance.balance(List.of(), List.of(new TeamTask("mail", Map.of(), 1)), CONTROL);
    assertThat(empty.conflict()).containsExactly("there are no people");
  }

  @Test
  void nothingToDoUsesNobody() {
    TeamLoad load =
        TeamBalance.balance(List.of(TeamMember.of("Ann", Map.of(), 1)), List.of(), CONTROL)
            .orElseThrow();
    assertThat(load.greatestUtilisation()).isZero();
    assertThat(load.shares()).isEmpty();
    assertThat(load.explanation().summary()).isEqualTo("There is nothing to do.");
  }

  @Test
  void largeTeamsKeepTheirHours() {
    Random random = new Random(1);
    List<TeamMember> people = new ArrayList<>();
    List<TeamTask> tasks = new ArrayList<>();
    for (int k = 0; k < 80; k++) {
      String skill = "s" + random.nextInt(10);
      people.add(
          TeamMember.of(
              "p" + k,
              k % 3 == 0 ? Map.of("s" + k % 10, 3.0) : Map.of("s" + k % 10, 4.0, "t" + skill, 3.0),
              100 + random.nextDouble()));
    }
    for (int k = 0; k < 120; k++) {
      String skill = "s" + random.nextInt(10);
      tasks.add(new TeamTask("t" + k, Map.of(skill, 3.0), 10 * random.nextDouble() + 0.1));
    }
    TeamLoad load = TeamBalance.balance(people, tasks, CONTROL).orElseThrow();
    check(people, tasks, load);
    double needed =
        tasks.stream()
            .filter(task -> load.bottleneckTasks().contains(task.id()))
            .mapToDouble(TeamTask::hours)
            .sum();
    double there =
        people.stream()
            .filter(person -> load.bottleneckPeople().contains(person.id()))
            .mapToDouble(TeamMember::hours)
            .sum();
    assertThat(load.greatestUtilisation()).isCloseTo(needed / there, within(1e-9));
  }
}
