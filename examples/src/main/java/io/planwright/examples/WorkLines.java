package io.planwright.examples;

import static io.planwright.examples.AsciiNumbers.percent;
import static io.planwright.examples.AsciiNumbers.whole;

import io.planwright.allocation.Solution;
import io.planwright.report.view.WeekLoad;
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

  private final WorkStory story;

  WorkLines(WorkStory story) {
    this.story = story;
  }

  /** When projects are done by the hours that people have. */
  String work() {
    return ofPlan(this::work);
  }

  private String ofPlan(Function<StaffedSchedule, String> text) {
    return story.plan() instanceof Solution.Infeasible<StaffedSchedule> none
        ? none.summary() + " " + String.join(", ", none.conflict())
        : story.plan().toOptional().map(text).orElseThrow();
  }

  private String work(StaffedSchedule plan) {
    List<ProjectDelivery> late =
        plan.deliveries().stream()
            .filter(delivery -> delivery.daysLate() > 0)
            .sorted(Comparator.comparingDouble(delivery -> -delivery.daysLate()))
            .toList();
    StringBuilder text = new StringBuilder();
    text.append(whole(plan.activities().size())).append(" activities of the roll-out and the ");
    text.append(whole(story.request().projects().size() - 1)).append(" largest deals, ");
    text.append(whole(story.request().staff().size())).append(" people: ");
    text.append(whole(plan.deliveries().size() - late.size())).append(" in time");
    for (ProjectDelivery delivery : late.stream().limit(NAMED).toList()) {
      text.append(", ").append(delivery.projectId()).append(' ');
      text.append(whole((long) Math.ceil(delivery.daysLate()))).append(" days late");
    }
    return text.toString();
  }

  /** How sure the plan is to be carried out by the end of its period, and each deal by its own. */
  String doneBy() {
    List<String> texts = new ArrayList<>();
    story
        .chances()
        .forEach((project, chance) -> texts.add(project + " " + percent(chance)));
    return "if people were free, in time with " + String.join(", ", texts);
  }

  /** Who has no hours left in the weeks to come. */
  String load() {
    return ofPlan(this::load);
  }

  private String load(StaffedSchedule plan) {
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

  private static double share(double[] sums) {
    return sums[1] > 0 ? sums[0] / sums[1] : 0;
  }
}
