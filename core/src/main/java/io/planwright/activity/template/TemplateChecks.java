package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.WorkBreakdown;
import io.planwright.internal.Require;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What holds for every template. */
final class TemplateChecks {

  private TemplateChecks() {}

  static void check(WorkTemplate template) {
    Require.notBlank(template.id(), "id", "Give the template a stable id.");
    Require.notBlank(template.name(), "name", "Say what people call the template.");
    Require.notEmpty(template.stages(), "stages", "Say what the first stage takes.");
    Set<String> drivers = driverIds(template);
    Set<String> stageIds = new HashSet<>();
    Map<String, Integer> stageOf = new HashMap<>();
    List<Activity> activities = new ArrayList<>();
    for (int stage = 0; stage < template.stages().size(); stage++) {
      StageWork work = template.stages().get(stage);
      Require.that(
          stageIds.add(work.stageId()),
          "stages",
          work.stageId(),
          "have distinct ids",
          "Put the activities of a stage together.");
      for (TemplateActivity pattern : work.activities()) {
        requireKnownDrivers(pattern, drivers);
        activities.add(pattern.activity());
        stageOf.put(pattern.activity().id(), stage);
      }
    }
    // The checks of a breakdown are those of a template: ids, dependencies, cycles, deliverables.
    WorkBreakdown.of(activities, template.dependencies()).withDeliverables(template.deliverables());
    requireFreeIds(activities, stageIds);
    requireOneCurrency(activities);
    template.dependencies().forEach(link -> requireForward(link, stageOf));
  }

  private static Set<String> driverIds(WorkTemplate template) {
    Set<String> ids = new HashSet<>();
    for (SizeDriver driver : template.drivers()) {
      Require.that(
          ids.add(driver.id()),
          "drivers",
          driver.id(),
          "have distinct ids",
          "Rename one of the two.");
    }
    return ids;
  }

  private static void requireKnownDrivers(TemplateActivity pattern, Set<String> drivers) {
    for (String driverId : pattern.driverIds()) {
      Require.that(
          drivers.contains(driverId),
          "driverIds of " + pattern.activity().id(),
          driverId,
          "name a driver of the template",
          "Add the driver, or correct the id.");
    }
  }

  private static void requireFreeIds(List<Activity> activities, Set<String> stageIds) {
    for (Activity activity : activities) {
      Require.that(
          !stageIds.contains(activity.id()) && !activity.id().equals(WorkTemplate.PACKAGE),
          "id of an activity",
          activity.id(),
          "differ from those of stages and from " + WorkTemplate.PACKAGE,
          "Rename the activity.");
    }
    Require.that(
        !stageIds.contains(WorkTemplate.PACKAGE),
        "stages",
        WorkTemplate.PACKAGE,
        "leave that id to the planning package",
        "Rename the stage.");
  }

  /** A planning package has one fixed cost. */
  private static void requireOneCurrency(List<Activity> activities) {
    Set<Currency> currencies = new HashSet<>();
    for (Activity activity : activities) {
      activity.cost().ifPresent(cost -> currencies.add(cost.currency()));
    }
    Require.that(
        currencies.size() <= 1,
        "cost",
        currencies.stream().map(Currency::getCurrencyCode).sorted().toList(),
        "be in one currency throughout a template",
        "Convert the costs at a rate you plan with.");
  }

  /** Otherwise the package of the later stages could wait for what waits for it. */
  private static void requireForward(Dependency link, Map<String, Integer> stageOf) {
    Require.that(
        stageOf.getOrDefault(link.predecessorId(), 0)
            <= stageOf.getOrDefault(link.successorId(), 0),
        "dependency",
        link,
        "not wait for a later stage",
        "Move one of the activities to another stage.");
  }
}
