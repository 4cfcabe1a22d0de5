package io.planwright.allocation.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.planwright.allocation.AssignedItem;
import io.planwright.allocation.Assignee;
import io.planwright.allocation.Assigner;
import io.planwright.allocation.AssignerContract;
import io.planwright.allocation.Assignment;
import io.planwright.allocation.AssignmentItem;
import io.planwright.allocation.AssignmentRequest;
import io.planwright.allocation.UnassignedCause;
import io.planwright.allocation.UnassignedItem;
import io.planwright.evidence.Reason;
import io.planwright.run.Cancellation;
import io.planwright.run.Progress;
import io.planwright.run.RunControl;
import io.planwright.run.RunStoppedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CapacityGreedyAssignerTest {

  private static final Assigner STANDARD = CapacityGreedyAssigner.standard();

  @Test
  void keepsTheContract() {
    assertThat(AssignerContract.violations(STANDARD)).isEmpty();
    assertThat(AssignerContract.violations(CapacityGreedyAssigner.withOwnerPreference(0.5)))
        .isEmpty();
  }

  /** 8 to ann (a tie, so the first by id); 6 and 5 to bob, who alone has room; 2 to ann. */
  @Test
  void givesTheHeaviestFirstToWhoHasMostRoom() {
    Assignment plan =
        assign(
            STANDARD,
            List.of(owned("w", 2, "ann"), owned("x", 5, "ann"), owned("y", 6, "ann"), item("z", 8)),
            Assignee.of("bob", 12),
            Assignee.of("ann", 10));
    assertThat(people(plan)).isEqualTo(Map.of("z", "ann", "y", "bob", "x", "bob", "w", "ann"));
    assertThat(plan.moves()).extracting(AssignedItem::itemId).containsExactly("x", "y");
    // ann had 13 of 10 and bob 0 of 12; now ann has 10 of 10 and bob 11 of 12
    assertThat(plan.balanceBefore().coefficientOfVariation()).isEqualTo(1);
    assertThat(plan.balanceBefore().maxUtilisation()).isEqualTo(1.3);
    assertThat(plan.balanceAfter().minUtilisation()).isEqualTo(11.0 / 12);
    assertThat(plan.balanceAfter().maxUtilisation()).isEqualTo(1);
    assertThat(plan.balanceAfter().coefficientOfVariation())
        .isCloseTo((1 - 11.0 / 12) / (1 + 11.0 / 12), within(1e-12));
    assertThat(plan.explanation().summary())
        .isEqualTo(
            "4 of 4 items assigned to 2 people; spread of their utilisation"
                + " (coefficient of variation) 1 before, 0.04348 after.");
    assertThat(plan.explanation().reasons())
        .containsExactly(
            new Reason("moved", 2, "2 items from one person to another."),
            new Reason("kept", 1, "1 item by the present owner."),
            new Reason("new", 1, "1 item that nobody had."));
  }

  @Test
  void saysWhyEachItemGoesWhereItGoes() {
    Assignment plan =
        assign(
            STANDARD,
            List.of(fitting("a", 2, Map.of("ann", 0.5, "bob", 2.0)), item("b", 1)),
            Assignee.of("ann", 4),
            Assignee.of("bob", 4));
    assertThat(plan.assigned())
        .extracting(AssignedItem::reason)
        .containsExactly(
            new Reason(
                "fit and free capacity",
                2,
                "100 % of the capacity of bob free, times fit = 2: best of 2 candidates."),
            new Reason(
                "free capacity", 1, "100 % of the capacity of ann free: best of 2 candidates."));
  }

  @Test
  void weighsFitAgainstRoom() {
    Map<String, Double> fit = Map.of("ann", 0.6, "bob", 1.0, "cy", 0.0);
    Assignment plan =
        assign(
            STANDARD,
            List.of(fitting("a", 5, fit), fitting("b", 4, fit), fitting("c", 1, fit)),
            Assignee.of("ann", 10),
            Assignee.of("bob", 10),
            Assignee.of("cy", 99));
    // bob 1.0, then ann 0.6 against bob 0.5, then bob 0.5 against ann 0.36
    assertThat(people(plan)).isEqualTo(Map.of("a", "bob", "b", "ann", "c", "bob"));
  }

  @Test
  void asksForAllRequiredSkills() {
    AssignmentItem item =
        AssignmentItem.builder().id("a").load(1).addRequiredSkills("French", "law").build();
    Assignment plan =
        assign(
            STANDARD,
            List.of(item),
            new Assignee("ann", 99, Set.of("French")),
            new Assignee("bob", 2, Set.of("law", "French", "sales")));
    assertThat(people(plan)).isEqualTo(Map.of("a", "bob"));
    assertThat(plan.assigned().get(0).reason().statement())
        .isEqualTo("100 % of the capacity of bob free: the only candidate.");
  }

  @Test
  void keepsOwnersAtEqualOrNearlyEqualScores() {
    List<AssignmentItem> items = List.of(item("big", 4), owned("small", 1, "bob"));
    Assignee[] people = {Assignee.of("bob", 10), Assignee.of("ann", 10)};
    List<AssignmentItem> tie = List.of(owned("small", 1, "bob"));
    assertThat(people(assign(STANDARD, tie, people))).isEqualTo(Map.of("small", "bob"));

    List<AssignmentItem> uneven = List.of(owned("big", 4, "bob"), owned("small", 1, "bob"));
    assertThat(people(assign(STANDARD, uneven, people)))
        .isEqualTo(Map.of("big", "bob", "small", "ann"));
    // ann's 1.0 against bob's 0.6 * 1.7
    Assignment sticky = assign(CapacityGreedyAssigner.withOwnerPreference(0.7), uneven, people);
    assertThat(people(sticky)).isEqualTo(Map.of("big", "bob", "small", "bob"));
    assertThat(sticky.assigned().get(1).reason())
        .isEqualTo(
            new Reason(
                "present owner",
                0.6,
                "60 % of the capacity of bob free: enough to keep what is owned."));
    assertThat(people(assign(STANDARD, items, people)))
        .isEqualTo(Map.of("big", "ann", "small", "bob"));
  }

  @Test
  void namesWhatStaysUnassignedAndWhy() {
    AssignmentItem exotic =
        AssignmentItem.builder().id("exotic").load(1).addRequiredSkills("Latin").build();
    Assignment plan =
        assign(
            STANDARD,
            List.of(
                item("big", 8),
                item("huge", 11.5),
                exotic,
                fitting("unfit", 1, Map.of("ann", 0.0))),
            Assignee.of("ann", 10),
            Assignee.of("bob", 5));
    assertThat(plan.unassigned())
        .containsExactly(
            new UnassignedItem(
                "huge",
                UnassignedCause.NO_CAPACITY,
                "Its load is 11.5, but of 2 candidates nobody has more than 10 left."),
            new UnassignedItem(
                "exotic",
                UnassignedCause.NO_SKILLED_PERSON,
                "Nobody has all of its required skills [Latin]."),
            new UnassignedItem(
                "unfit",
                UnassignedCause.NO_FITTING_PERSON,
                "Nobody with its required skills has a fit score above 0."));
    assertThat(plan.explanation().reasons())
        .extracting(Reason::statement)
        .containsExactly(
            "1 item that nobody had.",
            "1 item requiring skills that nobody has.",
            "1 item that nobody fits.",
            "1 item for which no candidate has room.");
  }

  @Test
  void fillsCapacitiesInSpiteOfRounding() {
    List<AssignmentItem> tenths = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      tenths.add(item("i" + i, 0.1));
    }
    assertThat(assign(STANDARD, tenths, Assignee.of("ann", 1)).unassigned()).isEmpty();
  }

  @Test
  void takesItemsFromThoseWhoLeft() {
    Assignment plan = assign(STANDARD, List.of(owned("a", 1, "gone")), Assignee.of("ann", 2));
    assertThat(plan.moves()).hasSize(1);
    assertThat(plan.loads().get(0).loadBefore()).isZero();
  }

  @Test
  void reportsProgressAndStops() {
    List<AssignmentItem> items = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      items.add(item("i" + i, 1));
    }
    AssignmentRequest request = new AssignmentRequest(items, List.of(Assignee.of("ann", 9)));
    List<Progress> heard = new ArrayList<>();
    Cancellation cancellation = Cancellation.create();
    RunControl control =
        RunControl.unlimited()
            .withCancellation(cancellation)
            .withProgress(
                progress -> {
                  heard.add(progress);
                  if (progress.done() >= 1024) {
                    cancellation.cancel();
                  }
                });
    assertThatThrownBy(() -> STANDARD.assign(request, control))
        .isInstanceOf(RunStoppedException.class);
    assertThat(heard)
        .containsExactly(
            new Progress("assign items", 0, 3000), new Progress("assign items", 1024, 3000));
  }

  @Test
  void assignsHundredThousandItemsToThousandPeople() {
    List<Assignee> people = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      people.add(Assignee.of("p" + i, 100 + i));
    }
    List<AssignmentItem> items = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      items.add(item("i" + i, 1 + i % 7));
    }
    Assignment plan = STANDARD.assign(new AssignmentRequest(items, people), RunControl.unlimited());
    assertThat(plan.unassigned()).isEmpty();
    // 400 000 of 599 500 hours; with items so small all are used nearly alike
    assertThat(plan.balanceAfter().minUtilisation()).isGreaterThan(0.65);
    assertThat(plan.balanceAfter().maxUtilisation()).isLessThan(0.69);
  }

  @Test
  void refusesNegativePreferences() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CapacityGreedyAssigner.withOwnerPreference(-0.1))
        .withMessage("preference [-0.1] must be finite and not negative. Use 0 to prefer nobody.");
  }

  private static AssignmentItem item(String id, double load) {
    return AssignmentItem.of(id, load);
  }

  private static AssignmentItem owned(String id, double load, String owner) {
    return item(id, load).toBuilder().currentOwnerId(owner).build();
  }

  private static AssignmentItem fitting(String id, double load, Map<String, Double> fit) {
    return item(id, load).toBuilder().fitByPerson(fit).build();
  }

  private static Assignment assign(
      Assigner assigner, List<AssignmentItem> items, Assignee... people) {
    return assigner.assign(new AssignmentRequest(items, List.of(people)), RunControl.unlimited());
  }

  private static Map<String, String> people(Assignment plan) {
    return plan.assigned().stream()
        .collect(Collectors.toMap(AssignedItem::itemId, AssignedItem::personId));
  }
}
