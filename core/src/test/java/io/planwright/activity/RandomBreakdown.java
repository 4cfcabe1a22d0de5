package io.planwright.activity;

import io.planwright.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes trees with all that activities can have, for properties. */
final class RandomBreakdown {

  private static final String[] CURRENCIES = {"EUR", "USD", "JPY", "TND"};

  private RandomBreakdown() {}

  static WorkBreakdown of(int activities, Random random) {
    List<List<String>> parts = new ArrayList<>();
    parts.add(new ArrayList<>());
    List<Activity> leaves = new ArrayList<>();
    for (int i = 0; i < activities; i++) {
      int home = random.nextInt(parts.size());
      if (random.nextInt(3) == 0) {
        parts.get(home).add("e" + parts.size());
        home = parts.size();
        parts.add(new ArrayList<>());
      }
      parts.get(home).add("a" + i);
      leaves.add(activity("a" + i, random));
    }
    List<WorkElement> elements = new ArrayList<>();
    for (int e = 0; e < parts.size(); e++) {
      if (parts.get(e).isEmpty()) {
        parts.get(e).add("filler" + e);
        leaves.add(activity("filler" + e, random));
      }
      elements.add(WorkElement.equally("e" + e, "E", parts.get(e)));
    }
    return WorkBreakdown.of(elements, leaves, dependencies(leaves, random));
  }

  private static Activity activity(String id, Random random) {
    int days = random.nextInt(6);
    Activity.Builder builder = Activity.builder().id(id).name("A").durationDays(days);
    if (days > 0) {
      builder.effortHours(random.nextInt(100)).estimate(new DurationEstimate(1, days, 9));
    }
    if (random.nextBoolean()) {
      builder.cost(money(random));
    }
    return builder.divisible(random.nextBoolean()).build();
  }

  static Money money(Random random) {
    String currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
    return Money.of(random.nextInt(1_000_000) + "." + random.nextInt(1000), currency);
  }

  private static List<Dependency> dependencies(List<Activity> leaves, Random random) {
    List<Dependency> dependencies = new ArrayList<>();
    for (int i = 1; i < leaves.size(); i++) {
      DependencyType type = DependencyType.values()[random.nextInt(4)];
      LagUnit unit = LagUnit.values()[random.nextInt(2)];
      dependencies.add(
          new Dependency(
              leaves.get(random.nextInt(i)).id(),
              leaves.get(i).id(),
              type,
              random.nextInt(7) - 3,
              unit));
    }
    return dependencies;
  }
}
