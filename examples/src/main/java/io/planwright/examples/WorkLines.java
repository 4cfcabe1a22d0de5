package io.planwright.examples;

import static io.planwright.examples.text.AsciiNumbers.percent;
import static io.planwright.examples.text.AsciiNumbers.whole;

import io.planwright.allocation.Solution;
import io.planwright.evidence.Answer;
import io.planwright.report.view.WeekLoad;
import io.planwright.schedule.risk.MilestoneRisk;
import io.planwright.schedule.staffed.ProjectDelivery;
import io.planwright.schedule.staffed.StaffedSchedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The story of the work in lines of plain text. */
final class WorkLines {

  private static final int NAMED = 3;
  private static final int WEEKS = 4;
  private static final double LIKELY = 0.8;

  /** Below this chance a date is named for what it is: too near. */
  private static final double HARDLY = 0.01;

  private final Answer<WorkStory> story;

  WorkLines(Answer<WorkStory> story) {
    this.story = story;
  }

  /** When projects are done by the hours that people have. */
  String work() {
    return story.fold(known -> ofPlan(known, plan -> work(known, plan)), WorkLines::lack);
  }

  private static String ofPlan(WorkStory story, Function<StaffedSchedule, String> text) {
    return story.plan() instanceof Solution.Infeasible<StaffedSchedule> none
        ? none.summary() + " " + String.join(", ", none.conflict())
        : story.plan().toOptional().map(text).orElseThrow();
  }

  private static String work(WorkStory story, StaffedSchedule plan) {
    List<ProjectDelivery> late =
        plan.deliveries().stream()
            .filter(delivery -> delivery.daysLate() > 0)
            .sorted(Comparator.comparingDouble(delivery -> -delivery.daysLate()))
            .toList();
    StringBuilder text = new StringBuilder();
    long deals =
        plan.deliveries().stream()
            .filter(delivery -> !delivery.projectId().equals(WorkStory.ROLL_OUT))
            .count();
    text.append(whole(plan.activities().size())).append(" activities of the roll-out and the ");
    text.append(whole(deals)).append(" largest deals, ");
    text.append(whole(story.request().staff().size())).append(" people: ");
    text.append(whole(plan.deliveries().size() - late.size())).append(" in time");
    for (ProjectDelivery delivery : late.stream().limit(NAMED).toList()) {
      text.append(", ").append(delivery.projectId()).append(' ');
      text.append(whole((long) Math.ceil(delivery.daysLate()))).append(" days late");
    }
    return text.toString();
  }

  /** When the plan is in force, and how sure deals are to be closed when they are due. */
  String doneBy() {
    return story.fold(WorkLines::doneBy, WorkLines::lack);
  }

  private static String doneBy(WorkStory story) {
    StringBuilder text = new StringBuilder(inForce(story));
    text.append("deals in time, with the people there are: ");
    List<String> open = new ArrayList<>();
    List<String> tooNear = new ArrayList<>();
    story
        .chances()
        .forEach(
            (project, chance) -> {
              if (chance >= HARDLY) {
                open.add(project + " " + percent(chance));
              } else {
                tooNear.add(story.tooNear(project));
              }
            });
    text.append(open.isEmpty() ? "none" : String.join(", ", open));
    if (!tooNear.isEmpty()) {
      text.append("; closes that the CRM expects sooner than the work left takes these people: ");
      text.append(String.join(", ", tooNear));
    }
    return text.toString();
  }

  private static String inForce(WorkStory story) {
    StringBuilder text = new StringBuilder();
    String rollOut = WorkStory.ROLL_OUT + "/";
    for (MilestoneRisk milestone : story.milestones()) {
      if (milestone.activityId().startsWith(rollOut)) {
        text.append(milestone.activityId().substring(rollOut.length())).append(" by ");
        text.append(milestone.reached().dateBy(LIKELY)).append(" with ").append(percent(LIKELY));
        text.append(" (planned ").append(milestone.planned()).append(", kept with ");
        text.append(percent(milestone.reached().probabilityBy(milestone.planned())));
        text.append("); ");
      }
    }
    return text.toString();
  }

  /** Who has no hours left in the weeks to come. */
  String load() {
    return story.fold(known -> ofPlan(known, plan -> load(known, plan)), WorkLines::lack);
  }

  private static String load(WorkStory story, StaffedSchedule plan) {
    Map<String, double[]> people = new LinkedHashMap<>();
    for (WeekLoad load : WorkLoads.of(story, plan)) {
      double[] sums = people.computeIfAbsent(load.person(), name -> new double[3]);
      if (sums[2]++ < WEEKS) {
        sums[0] += load.hours();
        sums[1] += load.capacityHours();
      }
    }
    return "busiest in the next "
        + WEEKS
        + " weeks: "
        + people.entrySet().stream()
            .sorted(Comparator.comparingDouble(person -> -share(person.getValue())))
            .limit(NAMED)
            .map(person -> person.getKey() + " " + percent(share(person.getValue())))
            .reduce((one, other) -> one + ", " + other)
            .orElse("nobody");
  }

  private static String lack(Answer.InsufficientData<?> lack) {
    return "not known: needs " + lack.needed() + ", found " + lack.found();
  }

  private static double share(double[] sums) {
    return sums[1] > 0 ? sums[0] / sums[1] : 0;
  }
}
