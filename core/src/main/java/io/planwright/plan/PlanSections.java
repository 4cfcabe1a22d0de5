package io.planwright.plan;

import io.planwright.activity.Activity;
import io.planwright.activity.WorkBreakdown;
import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.BudgetAllocation;
import io.planwright.forecast.Forecast;
import io.planwright.goal.Goal;
import io.planwright.goal.QuotaTree;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import io.planwright.resource.Person;
import io.planwright.schedule.Schedule;
import io.planwright.schedule.ScheduledActivity;
import io.planwright.stakeholder.Stakeholder;
import io.planwright.strategy.MarketingLever;
import io.planwright.strategy.StrategySet;
import io.planwright.strategy.SwotFactor;
import io.planwright.strategy.TowsOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The parts of a plan's content, with the fields by which a change in each is reported. */
final class PlanSections {

  /** Every part, in the order in which changes are listed. */
  static final List<PlanSection<?>> ALL =
      List.of(
          new PlanSection<>(
              "plan",
              content -> List.of(content.frame()),
              (content, frames) -> frames.forEach(content::frame),
              frame -> "frame",
              PlanSections::frameFields),
          new PlanSection<>(
              "goals",
              PlanContent::goals,
              PlanContent.Builder::goals,
              Goal::id,
              PlanSections::goalFields),
          single(
              "quotas",
              PlanContent::quotas,
              PlanContent.Builder::quotas,
              PlanSections::quotaFields),
          new PlanSection<>(
              "phasing",
              PlanContent::phasing,
              PlanContent.Builder::phasing,
              phase -> phase.period().label(),
              phase -> Map.of("target", phase.target().toString())),
          single(
              "outlook",
              PlanContent::outlook,
              PlanContent.Builder::outlook,
              PlanSections::outlookFields),
          new PlanSection<>(
              "swotFactors",
              PlanContent::swotFactors,
              PlanContent.Builder::swotFactors,
              SwotFactor::id,
              PlanSections::factorFields),
          new PlanSection<>(
              "towsOptions",
              PlanContent::towsOptions,
              PlanContent.Builder::towsOptions,
              TowsOption::id,
              PlanSections::optionFields),
          single(
              "strategy",
              PlanContent::strategy,
              PlanContent.Builder::strategy,
              PlanSections::strategyFields),
          single(
              "process",
              PlanContent::process,
              PlanContent.Builder::process,
              PlanSections::processFields),
          new PlanSection<>(
              "people",
              PlanContent::people,
              PlanContent.Builder::people,
              Person::id,
              PlanSections::personFields),
          single(
              "budget",
              PlanContent::budget,
              PlanContent.Builder::budget,
              PlanSections::budgetFields),
          single(
              "assignment",
              PlanContent::assignment,
              PlanContent.Builder::assignment,
              PlanSections::assignmentFields),
          single("work", PlanContent::work, PlanContent.Builder::work, PlanSections::workFields),
          single(
              "schedule",
              PlanContent::schedule,
              PlanContent.Builder::schedule,
              PlanSections::scheduleFields),
          new PlanSection<>(
              "stakeholders",
              PlanContent::stakeholders,
              PlanContent.Builder::stakeholders,
              Stakeholder::id,
              PlanSections::stakeholderFields));

  private PlanSections() {}

  /** A part that a plan has once or not at all: a list of at most one entity. */
  private static <T> PlanSection<T> single(
      String name,
      Function<PlanContent, Optional<T>> entity,
      BiConsumer<PlanContent.Builder, T> target,
      Function<T, Map<String, String>> fields) {
    return new PlanSection<>(
        name,
        content -> entity.apply(content).stream().toList(),
        (content, entities) -> entities.forEach(one -> target.accept(content, one)),
        one -> name,
        fields);
  }

  private static Map<String, String> frameFields(PlanFrame frame) {
    return fields(
        "name", frame.name(),
        "calendar", frame.calendar().id(),
        "period", frame.period().label(),
        "currency", frame.currency().getCurrencyCode(),
        "asOf", frame.asOf().toString());
  }

  private static Map<String, String> goalFields(Goal goal) {
    return fields(
        "name", goal.name(),
        "metric", goal.metric().map(metric -> metric.name() + " in " + metric.unit()).orElse(""),
        "scope", goal.scope().orElse(""),
        "owner", goal.ownerId().orElse(""),
        "baseline", goal.baseline().isPresent() ? "" + goal.baseline().getAsDouble() : "",
        "target", goal.target().isPresent() ? "" + goal.target().getAsDouble() : "",
        "period", goal.period().map(period -> period.label()).orElse(""),
        "parent", goal.parentId().orElse(""));
  }

  private static Map<String, String> quotaFields(QuotaTree quotas) {
    Map<String, String> fields = new LinkedHashMap<>();
    quotas
        .quotas()
        .forEach(
            quota ->
                fields.put(
                    quota.nodeId() + " " + quota.period().label(), quota.amount().toString()));
    quotas
        .links()
        .forEach(
            link ->
                fields.put(
                    link.parentId() + " > " + link.childId() + " from " + link.validity().start(),
                    link.validity().toString()));
    return fields;
  }

  private static Map<String, String> outlookFields(Forecast outlook) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("method", outlook.provenance().method());
    for (int step = 1; step <= outlook.horizonPeriods(); step++) {
      fields.put(outlook.axis().label(step - 1), Double.toString(outlook.point(step)));
    }
    return fields;
  }

  private static Map<String, String> factorFields(SwotFactor factor) {
    return fields(
        "kind", factor.kind().toString(),
        "statement", factor.statement(),
        "weight", Double.toString(factor.weight()),
        "rating", Integer.toString(factor.rating()),
        "expires", factor.expiresOn().map(Object::toString).orElse(""));
  }

  private static Map<String, String> optionFields(TowsOption option) {
    return fields(
        "quadrant", option.quadrant().toString(),
        "statement", option.statement(),
        "factors", String.join(", ", option.factorIds()));
  }

  private static Map<String, String> strategyFields(StrategySet strategy) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (MarketingLever lever : MarketingLever.values()) {
      fields.put(lever.name(), strategy.choice(lever).statement());
    }
    return fields;
  }

  private static Map<String, String> processFields(SalesProcess process) {
    return fields(
        "name", process.name(),
        "stages", String.join(" > ", process.stages().stream().map(Stage::name).toList()));
  }

  private static Map<String, String> personFields(Person person) {
    return fields(
        "name", person.name(),
        "role", person.role(),
        "fullTimeShare", Double.toString(person.fullTimeShare()),
        "skills", person.skills().toString());
  }

  private static Map<String, String> budgetFields(BudgetAllocation budget) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("total", budget.total().toString());
    budget.amounts().forEach((line, amount) -> fields.put("line " + line, amount.toString()));
    return fields;
  }

  private static Map<String, String> assignmentFields(Assignment assignment) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (AssignedItem item : assignment.assigned()) {
      fields.put(item.itemId(), item.personId());
    }
    assignment.unassigned().forEach(item -> fields.put(item.itemId(), "nobody"));
    return fields;
  }

  private static Map<String, String> workFields(WorkBreakdown work) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Activity activity : work.activities()) {
      fields.put(activity.id(), activity.name() + ", " + activity.durationDays() + " days");
    }
    fields.put("dependencies", work.dependencies().toString());
    return fields;
  }

  private static Map<String, String> scheduleFields(Schedule schedule) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (ScheduledActivity activity : schedule.activities()) {
      fields.put(activity.activityId(), activity.start() + " to " + activity.finish());
    }
    return fields;
  }

  private static Map<String, String> stakeholderFields(Stakeholder stakeholder) {
    return fields(
        "name", stakeholder.name(),
        "role", stakeholder.role().orElse(""),
        "power", Double.toString(stakeholder.power()),
        "interest", Double.toString(stakeholder.interest()),
        "attitude", Double.toString(stakeholder.attitude()));
  }

  private static Map<String, String> fields(String... namesAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      fields.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return fields;
  }
}
