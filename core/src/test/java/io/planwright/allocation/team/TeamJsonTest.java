package io.planwright.allocation.team;

import io.planwright.run.RunControl;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TeamJsonTest {

  private static final RunControl FREE = RunControl.unlimited();

  private static final List<TeamMember> PEOPLE =
      List.of(
          new TeamMember("ann", Map.of("demo", 2.0, "price", 1.0), 10, 3),
          new TeamMember("bob", Map.of("demo", 1.0), 12, 2));

  private static final List<TeamTask> TASKS =
      List.of(new TeamTask("call", Map.of("price", 1.0), 4), new TeamTask("tour", Map.of(), 5));

  @Test
  void keepsPeopleTasksAndNeeds() {
    JsonRoundTrip.assertRoundTrips(PEOPLE.get(0), TeamMember.class);
    JsonRoundTrip.assertRoundTrips(TASKS.get(0), TeamTask.class);
    JsonRoundTrip.assertRoundTrips(TASKS.get(1), TeamTask.class);
    JsonRoundTrip.assertRoundTrips(new SkillNeed("demo", 1, 2), SkillNeed.class);
  }

  @Test
  void keepsEngines() {
    JsonRoundTrip.assertRoundTrips(TeamFormation.standard(), TeamFormation.class);
    JsonRoundTrip.assertRoundTrips(SkillCoverage.standard(), SkillCoverage.class);
  }

  @Test
  void keepsALoad() {
    TeamLoad load = TeamBalance.balance(PEOPLE, TASKS, FREE).orElseThrow();
    JsonRoundTrip.assertRoundTrips(load, TeamLoad.class);
    JsonRoundTrip.assertRoundTrips(load.shares().get(0), WorkShare.class);
  }

  @Test
  void keepsACoverage() {
    CoverageReport report = SkillCoverage.standard().assess(PEOPLE, TASKS, FREE).orElseThrow();
    JsonRoundTrip.assertRoundTrips(report, CoverageReport.class);
    JsonRoundTrip.assertRoundTrips(report.thinSkills().get(0), ThinSkill.class);
    JsonRoundTrip.assertRoundTrips(report.fragileTasks().get(0), FragileTask.class);
    JsonRoundTrip.assertRoundTrips(report.trainings().get(0), Training.class);
  }

  @Test
  void keepsATeam() {
    FormedTeam team =
        TeamFormation.standard()
            .form(PEOPLE, List.of(new SkillNeed("demo", 1, 2)), FREE)
            .orElseThrow();
    JsonRoundTrip.assertRoundTrips(team, FormedTeam.class);
  }
}
