package io.planwright.allocation.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignee;
import io.planwright.allocation.AssignerContract;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class CapacityGreedyProperties {

  private static final List<String> SKILLS = List.of("a", "b", "c");

  /** The rule written down as it is stated, trying everybody for each item. */
  @Property(tries = 200)
  void agreesWithTryingEverybody(
      @ForAll @IntRange(min = 0, max = 80) int items,
      @ForAll @IntRange(min = 1, max = 9) int people,
      @ForAll @DoubleRange(min = 0, max = 1) double preference,
      @ForAll Random random) {
    AssignmentRequest request = request(items, people, random);
    Assignment plan = assign(request, preference);
    assertThat(AssignerContract.violations(request, plan)).isEmpty();
    assertThat(byItem(plan)).isEqualTo(tryEverybody(request, preference));
  }

  @Property(tries = 100)
  void theOrderOfTheRequestDoesNotMatter(
      @ForAll @IntRange(min = 0, max = 80) int items,
      @ForAll @IntRange(min = 1, max = 9) int people,
      @ForAll Random random) {
    AssignmentRequest request = request(items, people, random);
    List<AssignmentItem> shuffledItems = new ArrayList<>(request.items());
    List<Assignee> shuffledPeople = new ArrayList<>(request.people());
    Collections.shuffle(shuffledItems, random);
    Collections.shuffle(shuffledPeople, random);
    Assignment plan = assign(request, 0);
    Assignment other = assign(new AssignmentRequest(shuffledItems, shuffledPeople), 0);
    assertThat(new HashSet<>(other.assigned())).isEqualTo(new HashSet<>(plan.assigned()));
    assertThat(new HashSet<>(other.unassigned())).isEqualTo(new HashSet<>(plan.unassigned()));
    assertThat(new HashSet<>(other.loads())).isEqualTo(new HashSet<>(plan.loads()));
  }

  private static Assignment assign(AssignmentRequest request, double preference) {
    return CapacityGreedyAssigner.withOwnerPreference(preference)
        .assign(request, RunControl.unlimited());
  }

  private static Map<String, String> byItem(Assignment plan) {
    Map<String, String> people = new HashMap<>();
    for (AssignedItem item : plan.assigned()) {
      people.put(item.itemId(), item.personId());
    }
    return people;
  }

  private static Map<String, String> tryEverybody(AssignmentRequest request, double preference) {
    List<AssignmentItem> items = new ArrayList<>(request.items());
    items.sort(Comparator.comparing(AssignmentItem::id));
    items.sort(Comparator.comparing(AssignmentItem::load, Comparator.reverseOrder()));
    List<Assignee> people = new ArrayList<>(request.people());
    people.sort(Comparator.comparing(Assignee::id));
    Map<String, Double> left = new HashMap<>();
    people.forEach(person -> left.put(person.id(), person.capacity()));
    Map<String, String> result = new HashMap<>();
    for (AssignmentItem item : items) {
      String best = null;
      double bestScore = -1;
      double ownerScore = -1;
      for (Assignee person : people) {
        double fit =
            item.fitByPerson().isEmpty() ? 1 : item.fitByPerson().getOrDefault(person.id(), 0.0);
        boolean isCandidate = fit > 0 && person.skills().containsAll(item.requiredSkills());
        if (isCandidate && item.load() <= left.get(person.id())) {
          double score = fit * (left.get(person.id()) / person.capacity());
          boolean isOwner = item.currentOwnerId().filter(person.id()::equals).isPresent();
          ownerScore = isOwner ? score : ownerScore;
          best = score > bestScore ? person.id() : best;
          bestScore = Math.max(score, bestScore);
        }
      }
      if (ownerScore >= 0 && ownerScore * (1 + preference) >= bestScore) {
        best = item.currentOwnerId().get();
      }
      if (best != null) {
        result.put(item.id(), best);
        left.merge(best, -item.load(), Double::sum);
      }
    }
    return result;
  }

  /** Loads and capacities are whole numbers, so that sums are exact. */
  private static AssignmentRequest request(int itemCount, int personCount, Random random) {
    List<Assignee> people = new ArrayList<>();
    for (int i = 0; i < personCount; i++) {
      people.add(
          new Assignee(
              "p" + i,
              1 + random.nextInt(60),
              new HashSet<>(SKILLS.subList(random.nextInt(3), 3))));
    }
    List<AssignmentItem> items = new ArrayList<>();
    for (int i = 0; i < itemCount; i++) {
      AssignmentItem.Builder item = AssignmentItem.builder();
      item.id("i" + i).load(1 + random.nextInt(20));
      if (random.nextBoolean()) {
        item.addRequiredSkills(SKILLS.get(random.nextInt(3)));
      }
      if (random.nextBoolean()) {
        item.currentOwnerId("p" + random.nextInt(personCount + 1));
      }
      for (Assignee person : random.nextInt(3) == 0 ? people : List.<Assignee>of()) {
        item.putFitByPerson(person.id(), random.nextInt(4));
      }
      items.add(item.build());
    }
    return new AssignmentRequest(items, people);
  }
}
