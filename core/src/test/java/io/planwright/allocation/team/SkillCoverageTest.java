package io.planwright.allocation.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.Solution;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SkillCoverageTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Test
  void findsTheFewestTrainings() {
    Random random = new Random(4);
    int trained = 0;
    for (int round = 0; round < 1_500; round++) {
      int k = 1 + random.nextInt(2);
      List<TeamMember> people = RandomTeams.people(random, k + random.nextInt(3));
      List<TeamTask> tasks = RandomTeams.tasks(random, random.nextInt(5));
      CoverageReport report =
          new SkillCoverage(k, 100_000).assess(people, tasks, CONTROL).orElseThrow();
      assertThat(report.optimality().isProven()).isTrue();
      assertThat(report.trainings()).hasSize((int) report.optimality().value());
      assertThat(isCured(people, tasks, report.trainings(), k)).isTrue();
      int fewest = fewest(people, tasks, k);
      assertThat(report.trainings()).hasSize(fewest);
      trained += fewest;

      CoverageReport cut = new SkillCoverage(k, 1).assess(people, tasks, CONTROL).orElseThrow();
      assertThat(isCured(people, tasks, cut.trainings(), k)).isTrue();
      assertThat(cut.optimality().bound()).isLessThanOrEqualTo(fewest);
    }
    assertThat(trained).isGreaterThan(500);
  }

  private static int fewest(List<TeamMember> people, List<TeamTask> tasks, int k) {
    List<Training> all = new ArrayList<>();
    for (TeamMember person : people) {
      for (int s = 0; s < 3; s++) {
        if (!person.has("s" + s, 2)) {
          all.add(new Training(person.id(), "s" + s, 2));
        }
      }
    }
    int fewest = all.size();
    for (int set = 0; set < 1 << all.size(); set++) {
      if (Integer.bitCount(set) < fewest) {
        List<Training> chosen = new ArrayList<>();
        for (int a = 0; a < all.size(); a++) {
          if ((set >> a & 1) == 1) {
            chosen.add(all.get(a));
          }
        }
        fewest = isCured(people, tasks, chosen, k) ? chosen.size() : fewest;
      }
    }
    return fewest;
  }

  private static boolean isCured(
      List<TeamMember> people, List<TeamTask> tasks, List<Training> trainings, int k) {
    List<TeamMember> after = new ArrayList<>();
    for (TeamMember person : people) {
      Map<String, Double> skills = new TreeMap<>(person.skills());
      for (Training training : trainings) {
        if (training.personId().equals(person.id())) {
          skills.put(training.skill(), training.level());
        }
      }
      after.add(TeamMember.of(person.id(), skills, person.hours()));
    }
    return tasks.stream().allMatch(task -> after.stream().filter(p -> p.canDo(task)).count() >= k);
  }

  @Test
  void namesWhatHangsOnOnePerson() {
    List<TeamMember> people =
        List.of(
            TeamMember.of("Ann", Map.of("law", 2.0, "tax", 1.0), 10),
            TeamMember.of("Ben", Map.of("law", 1.0, "tax", 1.0), 10));
    List<TeamTask> tasks =
        List.of(
            new TeamTask("suit", Map.of("law", 2.0), 8),
            new TeamTask("form", Map.of("tax", 1.0), 4));
    CoverageReport report = SkillCoverage.standard().assess(people, tasks, CONTROL).orElseThrow();
    assertThat(report.thinSkills()).containsExactly(new ThinSkill("law", 2, List.of("Ann")));
    assertThat(report.fragileTasks()).containsExactly(new FragileTask("suit", List.of("Ann")));
    assertThat(report.trainings()).containsExactly(new Training("Ben", "law", 2));
    assertThat(report.explanation().summary())
        .isEqualTo(
            "1 skills and 1 tasks hang on fewer than 2 people; 1 trainings cure the tasks:"
                + " optimal.");
  }

  @Test
  void fewerPeopleThanAskedForCannotBeCured() {
    List<TeamTask> tasks = List.of(new TeamTask("suit", Map.of("law", 2.0), 8));
    Solution<CoverageReport> none =
        SkillCoverage.standard().assess(List.of(TeamMember.of("Ann", Map.of(), 1)), tasks, CONTROL);
    assertThat(none.isFeasible()).isFalse();
    assertThat(SkillCoverage.standard().assess(List.of(), List.of(), CONTROL).isFeasible())
        .isTrue();
  }
}
