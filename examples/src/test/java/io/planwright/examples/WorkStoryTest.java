package io.planwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.evidence.Answer;
import io.planwright.report.view.WeekLoad;
import io.planwright.run.RunControl;
import io.planwright.schedule.staffed.ProjectDelivery;
import io.planwright.schedule.staffed.StaffedCheck;
import io.planwright.schedule.staffed.StaffedProject;
import io.planwright.schedule.staffed.StaffedSchedule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkStoryTest {

  private static WorkStory story;
  private static StaffedSchedule schedule;

  @BeforeAll
  static void plan() throws Exception {
    CrmData data = CrmData.of(Arguments.parse("--seed", "7"), RunControl.unlimited());
    story = tell(data);
    schedule = story.plan().toOptional().orElseThrow();
  }

  private static WorkStory tell(CrmData data) {
    return WorkStory.of(
            new Planner(data, data.lastDay(), RunControl.unlimited()).next(),
            RunControl.unlimited())
        .orElseThrow();
  }

  @Test
  void countsTheHoursFromTheFirstDayOn() {
    WeekLoad first = WorkLoads.of(story, schedule).get(0);
    assertThat(first.week()).isEqualTo("2025-12-29");
    assertThat(first.capacityHours()).as("Friday alone").isEqualTo(8);
  }

  @Test
  void startsOnTheFirstWorkingDay() {
    assertThat(story.request().horizon().start()).isEqualTo(LocalDate.of(2026, 1, 2));
  }

  @Test
  void saysWhyADealCannotBeInTime() {
    String line = new WorkLines(Answer.known(story)).doneBy();
    assertThat(line).contains("deals in time, with the people there are: roll-out ");
    story
        .chances()
        .forEach(
            (project, chance) -> {
              if (chance < 0.01) {
                assertThat(line).contains(story.tooNear(project)).doesNotContain(project + " 0 %");
                assertThat(story.tooNear(project))
                    .matches(project + " due \\d{4}-\\d\\d-\\d\\d, likely \\d{4}-\\d\\d-\\d\\d");
              }
            });
    assertThat(line).contains("closes that the CRM expects sooner than the work");
  }

  @Test
  void plansWorkThatHolds() {
    assertThat(StaffedCheck.violations(story.request(), schedule)).isEmpty();
    assertThat(schedule.deliveries())
        .extracting(ProjectDelivery::projectId)
        .containsExactlyInAnyOrderElementsOf(
            story.request().projects().stream().map(StaffedProject::id).toList())
        .contains(WorkStory.ROLL_OUT)
        .hasSize(9);
  }

  @Test
  void leavesOutTheStagesThatLieBehind() {
    for (StaffedProject project : story.request().projects()) {
      int activities = project.work().activities().size();
      assertThat(activities).as(project.name()).isBetween(3, 21);
    }
  }

  @Test
  void chancesAreProbabilitiesAndRiseWithTime() {
    assertThat(story.chances().keySet()).contains(WorkStory.ROLL_OUT);
    assertThat(story.chances().values()).allMatch(chance -> chance >= 0 && chance <= 1);
    var roll =
        story.milestones().stream()
            .filter(milestone -> milestone.activityId().equals(WorkStory.ROLL_OUT))
            .findFirst()
            .orElseThrow()
            .reached();
    LocalDate late = roll.dateBy(0.9);
    assertThat(roll.probabilityBy(late)).isGreaterThanOrEqualTo(0.9);
    assertThat(roll.probabilityBy(late.minusDays(30))).isLessThan(roll.probabilityBy(late));
  }

  @Test
  void loadsAreWithinWhatPeopleWork() {
    List<WeekLoad> loads = WorkLoads.of(story, schedule);
    assertThat(loads).isNotEmpty().noneMatch(WeekLoad::isOver);
  }

  @Test
  void givesTheSameAgain() throws Exception {
    CrmData data = CrmData.of(Arguments.parse("--seed", "7"), RunControl.unlimited());
    assertThat(tell(data)).isEqualTo(story);
  }
}
