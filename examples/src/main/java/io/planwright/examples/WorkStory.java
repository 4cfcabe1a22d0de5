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
import io.planwright.schedule.ScheduleRequest;
import io.planwright.schedule.risk.RiskProfile;
import io.planwright.schedule.risk.ScheduleRisk;
import io.planwright.schedule.staffed.StaffedProject;
import io.planwright.schedule.staffed.StaffedRequest;
import io.planwright.schedule.staffed.StaffedSchedule;
import io.planwright.schedule.staffed.StaffedSearch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who works on what and when: the roll-out of the plan and the largest deals compete for the same
 * people.
 *
 * @param request the projects and the people
 * @param plan who does what when, or why nobody can
 * @param risks how sure the finish of each project is by the estimates of its activities, by the id
 *     of the project
 */
record WorkStory(
    StaffedRequest request,
    Solution<StaffedSchedule> plan,
    Map<String, Answer<RiskProfile>> risks) {

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
    Map<String, Answer<RiskProfile>> risks = new LinkedHashMap<>();
    for (StaffedProject project : projects) {
      ScheduleRequest dated = new ScheduleRequest(project.work(), start, brief.workingCalendar());
      risks.put(project.id(), ScheduleRisk.standard().simulate(dated, control));
    }
    return Answer.known(
        new WorkStory(
            request,
            StaffedSearch.standard().withSchedules(SCHEDULES).solve(request, control),
            risks));
  }

  /**
   * How sure projects are to be done when they are due, if people were free at once.
   *
   * @return probabilities by the id of the project, without those that have no estimates
   */
  Map<String, Double> chances() {
    Map<String, Double> chances = new LinkedHashMap<>();
    for (StaffedProject project : request.projects()) {
      Answer<RiskProfile> risk = risks.get(project.id());
      if (risk != null && project.due().isPresent()) {
        LocalDate due = project.due().get();
        risk.toOptional()
            .ifPresent(known -> chances.put(project.id(), known.finish().probabilityBy(due)));
      }
    }
    return chances;
  }

  /** When a project is due and when it would more likely than not be done, were people free. */
  String tooNear(String project) {
    String due =
        request.projects().stream()
            .filter(each -> each.id().equals(project))
            .flatMap(each -> each.due().stream())
            .map(LocalDate::toString)
            .findFirst()
            .orElse("never");
    Answer<RiskProfile> risk = risks.get(project);
    return project
        + " due "
        + due
        + (risk == null
            ? ""
            : risk.toOptional().map(known -> ", likely " + known.finish().dateBy(0.5)).orElse(""));
  }

  /** How sure the roll-out is, if its activities have estimates. */
  Optional<RiskProfile> rollOutRisk() {
    return Optional.ofNullable(risks.get(ROLL_OUT)).flatMap(Answer::toOptional);
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
