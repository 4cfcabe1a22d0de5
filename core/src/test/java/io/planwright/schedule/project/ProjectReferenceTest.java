package io.planwright.schedule.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Projects of the PSPLIB (R. Kolisch and A. Sprecher, European Journal of Operational Research 96,
 * 1996, 205-216) with the optima that the library lists in its file {@code j30opt.sm}.
 */
class ProjectReferenceTest {

  /** A job a line: duration, demands, and after the bar the successors by numbers from 1. */
  private static final String J30_1_1 =
      """
      0 0 0 0 0 | 2 3 4
      8 4 0 0 0 | 6 11 15
      4 10 0 0 0 | 7 8 13
      6 0 0 0 3 | 5 9 10
      3 3 0 0 0 | 20
      8 0 0 0 8 | 30
      5 4 0 0 0 | 27
      9 0 1 0 0 | 12 19 27
      2 6 0 0 0 | 14
      7 0 0 0 1 | 16 25
      9 0 5 0 0 | 20 26
      2 0 7 0 0 | 14
      6 4 0 0 0 | 17 18
      3 0 8 0 0 | 17
      9 3 0 0 0 | 25
      10 0 0 0 5 | 21 22
      6 0 0 0 8 | 22
      5 0 0 0 7 | 20 22
      3 0 1 0 0 | 24 29
      7 0 10 0 0 | 23 25
      2 0 0 0 6 | 28
      7 2 0 0 0 | 23
      2 3 0 0 0 | 24
      3 0 9 0 0 | 30
      3 4 0 0 0 | 30
      7 0 0 4 0 | 31
      8 0 0 0 7 | 28
      3 0 8 0 0 | 31
      7 0 7 0 0 | 32
      2 0 7 0 0 | 32
      2 0 0 2 0 | 32
      0 0 0 0 0 |
      """;

  private static final String J30_5_1 =
      """
      0 0 0 0 0 | 2 3 4
      10 5 0 0 8 | 12 23
      4 10 0 5 0 | 5 8 17
      1 5 0 1 0 | 6 19 24
      3 0 0 10 5 | 7 10 26
      5 3 0 0 0 | 16 22 28
      10 0 0 5 0 | 9
      1 0 4 0 0 | 11
      4 5 0 0 7 | 24
      6 1 4 4 8 | 13 22
      8 2 0 0 1 | 15 25
      7 0 10 7 6 | 26
      7 10 0 0 5 | 14
      4 0 6 0 0 | 20 28
      3 9 0 3 10 | 24
      10 3 5 0 0 | 21
      3 10 4 3 10 | 18
      4 0 1 0 1 | 27
      3 6 6 0 1 | 20 21 30
      7 0 6 0 0 | 29
      5 0 0 5 0 | 23
      1 2 8 2 1 | 25 30
      10 0 0 0 1 | 27
      8 1 0 8 2 | 27
      1 1 0 0 8 | 31
      6 0 3 0 8 | 29
      4 0 0 4 0 | 29
      7 0 9 0 0 | 31
      6 0 7 0 0 | 32
      9 0 0 4 4 | 32
      4 9 0 1 7 | 32
      0 0 0 0 0 |
      """;

  @Test
  void solvesTheFirstProjectOfTheLibrary() {
    assertOptimal(problem("12 13 4 12", J30_1_1), 38, 43);
  }

  @Test
  void solvesAProjectThatNeedsSeveralResourcesAtATime() {
    assertOptimal(problem("13 13 12 15", J30_5_1), 41, 53);
  }

  private static void assertOptimal(ProjectProblem problem, int path, int optimum) {
    ProjectPlan plan =
        ProjectSearch.standard().solve(problem, RunControl.unlimited()).orElseThrow();
    assertThat(problem.criticalPath()).isEqualTo(path);
    assertThat(plan.makespan()).isEqualTo(optimum);
    assertThat(plan.optimality().isProven()).isTrue();
    assertThat(ProjectCheck.violations(problem, plan.starts())).isEmpty();
  }

  private static ProjectProblem problem(String capacities, String jobs) {
    List<RenewableResource> resources = new ArrayList<>();
    for (int capacity : numbers(capacities)) {
      resources.add(new RenewableResource("R" + (resources.size() + 1), capacity));
    }
    List<ProjectActivity> activities = new ArrayList<>();
    List<Precedence> precedences = new ArrayList<>();
    for (String job : jobs.lines().toList()) {
      String[] parts = job.split("\\|", -1);
      List<Integer> figures = numbers(parts[0]);
      for (int successor : numbers(parts[1])) {
        precedences.add(Precedence.finishToStart(activities.size(), successor - 1));
      }
      activities.add(
          new ProjectActivity(
              "job " + (activities.size() + 1), figures.get(0), figures.subList(1, 5)));
    }
    return new ProjectProblem(resources, activities, precedences);
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.trim().split(" +", -1))
        .filter(word -> !word.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }
}
