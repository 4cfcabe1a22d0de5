package io.planwright.activity.template;

import io.planwright.activity.Activity;
import io.planwright.activity.Deliverable;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.DurationEstimate;
import io.planwright.money.Money;
import io.planwright.process.SalesProcess;
import io.planwright.process.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Makes templates with dependencies of all types within and across stages, for properties. */
final class RandomTemplate {

  static final DealFrame DEAL = new DealFrame("D-1", "Deal", Map.of("size", "large"));

  private static final SizeDriver SIZE =
      new SizeDriver(
          "size",
          "Size",
          List.of(new SizeClass("medium", 1, 1), new SizeClass("large", 1.7, 2.3)),
          "medium");

  private RandomTemplate() {}

  static SalesProcess process(int stages) {
    return new SalesProcess(
        "p",
        "P",
        IntStream.range(0, stages)
            .mapToObj(i -> Stage.builder().id("s" + i).name("Stage " + i).build())
            .toList());
  }

  static WorkTemplate of(int stages, Random random) {
    List<StageWork> works = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    boolean isEstimated = random.nextBoolean();
    for (int stage = 0; stage < stages; stage++) {
      List<TemplateActivity> activities = new ArrayList<>();
      for (int i = random.nextInt(4); i >= 0; i--) {
        ids.add("a" + ids.size());
        Activity activity = activity(ids.get(ids.size() - 1), isEstimated, random);
        activities.add(
            new TemplateActivity(activity, random.nextBoolean() ? List.of("size") : List.of()));
      }
      works.add(new StageWork("s" + stage, activities));
    }
    WorkTemplate.Builder builder = WorkTemplate.builder().id("t").name("T").addDrivers(SIZE);
    ids.stream()
        .filter(id -> random.nextInt(3) == 0)
        .forEach(id -> builder.addDeliverables(new Deliverable("d" + id, "D", id, List.of())));
    return builder.stages(works).dependencies(dependencies(ids, random)).build();
  }

  private static Activity activity(String id, boolean isEstimated, Random random) {
    int days = random.nextInt(8);
    Activity.Builder builder = Activity.builder().id(id).name("A").durationDays(days);
    if (days > 0 && (isEstimated || random.nextBoolean())) {
      builder.effortHours(random.nextInt(80)).estimate(new DurationEstimate(1, days, 9));
    }
    if (random.nextBoolean()) {
      builder.cost(Money.of(random.nextInt(10_000) + ".07", "EUR"));
    }
    return builder.build();
  }

  private static List<Dependency> dependencies(List<String> ids, Random random) {
    List<Dependency> dependencies = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 1; i < ids.size(); i++) {
      for (int times = random.nextInt(3); times > 0; times--) {
        DependencyType type = DependencyType.values()[random.nextInt(4)];
        Dependency link = Dependency.of(ids.get(random.nextInt(i)), ids.get(i), type);
        if (seen.add(link.toString())) {
          dependencies.add(link.withLagDays(random.nextInt(7) - 3));
        }
      }
    }
    return dependencies;
  }
}
