package io.planwright.examples;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.allocation.Solution;
import io.planwright.calendar.DateRange;
import io.planwright.calendar.WorkingHours;
import io.planwright.cycle.PlanningBrief;
import io.planwright.cycle.PlanningResult;
import io.planwright.evidence.Answer;
import io.planwright.run.RunControl;
import io.planwright.schedule.risk.MilestoneRisk;
import io.planwright.schedule.risk.RiskProfile;
import io.planwright.schedule.staffed.StaffedProject;
import io.planwright.schedule.staffed.StaffedRequest;
import io.planwright.schedule.staffed.StaffedRisk;
import io.planwright.schedule.staffed.StaffedSchedule;
import io.planwright.schedule.staffed.StaffedSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who works on what and when: the roll-out of the plan and the largest deals compete for the same
 * people.
 *
 * @param request the projects and the people
 * @param plan who does what when, or why nobody can
 * @param risk how sure the plan is by the estimates of its activities, each person going on with
 *     what comes next for them; or what is missing
 */
record WorkStory(StaffedRequest request, Solution<StaffedSchedule> plan, Answer<RiskProfile> risk) {

  /** The id of the project that puts the plan into force. */
  static final String ROLL_OUT = "roll-out";

  private static final int SCHEDULES = 400;
  private static final int DAYS_BEYOND = 180;

  /** The period is reviewed within two weeks of its end. */
  private static final int DAYS_TO_REVIEW = 14;

  private static final Map<String, String> SKILLS =
      Map.of(
          "clean-data", DealStaff.OPERATIONS,
          "close-zombies", DealStaff.OPERATIONS,
          "interview", DealStaff.MANAGER,
          "agree-goals", DealStaff.MANAGER,
          "agree-quotas", DealStaff.MANAGER,
          "brief-team", DealStaff.MANAGER,
          "share-practice", DealStaff.MANAGER,
          "campaigns", DealStaff.MARKETING);

  /**
   * Tells the story.
   *
   * @param plan the plan
   * @param control cancel and progress
   * @return the story from the first working day after the plan's, or what is missing where there
   *     is no work
   */
  static Answer<WorkStory> of(PlanningResult plan, RunControl control) {
    PlanningBrief brief = plan.analysis().brief();
    LocalDate start = brief.workingCalendar().plusWorkingDays(brief.asOf().plusDays(1), 0);
    LocalDate end = brief.calendar().range(brief.period()).endExclusive().minusDays(1);
    WorkingHours hours = WorkingHours.of(brief.workingCalendar(), brief.zone());
    List<StaffedProject> projects = new ArrayList<>();
    plan.plan()
        .content()
        .work()
        .ifPresent(work -> projects.add(rollOut(work, end.plusDays(DAYS_TO_REVIEW))));
    projects.addAll(DealWork.of(plan, end));
    if (projects.isEmpty()) {
      return Answer.insufficient(
          "work of people",
          "a roll-out in the plan, or open deals that are due in its period",
          "neither",
          "Give the plan its work, or record expected close dates.");
    }
    StaffedRequest request =
        StaffedRequest.builder()
            .projects(projects)
            .staff(DealStaff.of(plan.analysis().snapshot(), projects, hours))
            .officeHours(hours)
            .horizon(DateRange.of(start, end.plusDays(DAYS_BEYOND)))
            .build();
    Solution<StaffedSchedule> solution =
        StaffedSearch.standard().withSchedules(SCHEDULES).solve(request, control);
    return Answer.known(
        new WorkStory(
            request,
            solution,
            solution
                .toOptional()
                .map(found -> StaffedRisk.standard().simulate(request, found, control))
                .orElseGet(WorkStory::withoutPlan)));
  }

  private static Answer<RiskProfile> withoutPlan() {
    return Answer.insufficient(
        "chances of projects", "a plan that people can keep", "none", "Give it people or time.");
  }

  /**
   * How sure projects are to be done when they are due, with the people there are.
   *
   * @return probabilities by the id of the project, without those that are not due; empty without
   *     estimates
   */
  Map<String, Double> chances() {
    Map<String, Double> chances = new LinkedHashMap<>();
    for (StaffedProject project : request.projects()) {
      for (MilestoneRisk milestone : milestones()) {
        if (milestone.activityId().equals(project.id()) && project.due().isPresent()) {
          chances.put(project.id(), milestone.reached().probabilityBy(project.due().get()));
        }
      }
    }
    return chances;
  }

  /** When a project is due and when it would more likely than not be done. */
  String tooNear(String project) {
    String due =
        request.projects().stream()
            .filter(each -> each.id().equals(project))
            .flatMap(each -> each.due().stream())
            .map(LocalDate::toString)
            .findFirst()
            .orElse("never");
    String likely =
        milestones().stream()
            .filter(milestone -> milestone.activityId().equals(project))
            .map(milestone -> ", likely " + milestone.reached().dateBy(0.5))
            .findFirst()
            .orElse("");
    return project + " due " + due + likely;
  }

  /** How sure projects and their milestones are, if activities have estimates. */
  List<MilestoneRisk> milestones() {
    return risk.toOptional().map(RiskProfile::milestones).orElse(List.of());
  }

  private static StaffedProject rollOut(WorkBreakdown work, LocalDate due) {
    List<Activity> staffed = new ArrayList<>();
    for (Activity activity : work.activities()) {
      String skill = SKILLS.getOrDefault(activity.id(), "");
      staffed.add(skill.isEmpty() ? activity : DealWork.staffed(activity, skill));
    }
    return StaffedProject.builder()
        .id(ROLL_OUT)
        .name("Roll-out of the plan")
        .work(WorkBreakdown.of(work.elements(), staffed, work.dependencies()))
        .due(due)
        .build();
  }
}
