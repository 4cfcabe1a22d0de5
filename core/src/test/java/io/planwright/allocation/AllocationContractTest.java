package io.planwright.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.assignment.CapacityGreedyAssigner;
import io.planwright.allocation.budget.ProportionalBudgetAllocator;
import io.planwright.evidence.Reason;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Engines with one fault each, all found. */
class AllocationContractTest {

  private static final BudgetAllocator DIVIDER = ProportionalBudgetAllocator.standard();
  private static final Assigner ASSIGNER = CapacityGreedyAssigner.standard();

  @Test
  void findsAllocatorsBlindToLimits() {
    BudgetAllocator blind =
        (request, control) -> {
          List<Money> parts = Apportionment.equally(request.total(), request.lines().size());
          List<BudgetShare> shares = new ArrayList<>();
          for (int i = 0; i < parts.size(); i++) {
            String id = request.lines().get(i).id();
            shares.add(new BudgetShare(id, parts.get(i), 0, BudgetLimit.FLOOR, "equal"));
          }
          BudgetAllocation sound = DIVIDER.allocate(request, control);
          return new BudgetAllocation(
              request.total(), shares, sound.explanation(), sound.provenance());
        };
    assertThat(BudgetAllocatorContract.violations(blind))
        .anyMatch(v -> v.endsWith("must get at least its floor."))
        .anyMatch(v -> v.endsWith("must get at most its ceiling."))
        .anyMatch(v -> v.endsWith("must state its amount's fraction of the total."))
        .anyMatch(v -> v.endsWith("must lie at the limit that it states."));
  }

  @Test
  void findsAllocatorsThatChangeTheOrder() {
    BudgetAllocator shuffling =
        (request, control) -> {
          BudgetAllocation sound = DIVIDER.allocate(request, control);
          List<BudgetShare> shares = new ArrayList<>(sound.shares());
          Collections.reverse(shares);
          return new BudgetAllocation(
              sound.total(), shares, sound.explanation(), sound.provenance());
        };
    assertThat(BudgetAllocatorContract.violations(shuffling))
        .anyMatch(v -> v.endsWith("among the lines, in the order of the request."));
  }

  @Test
  void findsAllocatorsThatThrowOrDoNotStop() {
    BudgetAllocator broken =
        (request, control) -> {
          throw new IllegalStateException("broken");
        };
    assertThat(BudgetAllocatorContract.violations(broken))
        .contains("request 0: The engine threw java.lang.IllegalStateException: broken.")
        .contains("A cancelled run must end with RunStoppedException.");
    BudgetAllocator deaf = (request, control) -> DIVIDER.allocate(request, RunControl.unlimited());
    assertThat(BudgetAllocatorContract.violations(deaf))
        .containsExactly("A cancelled run must end with RunStoppedException.");
  }

  @Test
  void findsEnginesThatCannotBeSerialized() {
    Object notSerializable = new Object();
    Assigner holder =
        (request, control) -> {
          assertThat(notSerializable).isNotNull();
          return ASSIGNER.assign(request, control);
        };
    assertThat(AssignerContract.violations(holder))
        .containsExactly("The engine must be serializable, with all that it holds.");
  }

  @Test
  void findsItemsGivenToEverybodysFavourite() {
    Assigner favouring =
        changed(item -> item.toBuilder().personId("p0").previousPersonId("nobody").build());
    assertThat(AssignerContract.violations(favouring))
        .anyMatch(v -> v.endsWith("must go to somebody with its required skills."))
        .anyMatch(v -> v.endsWith("must go to somebody with a fit score above 0."))
        .anyMatch(v -> v.endsWith("must be the sums of the items' loads."))
        .anyMatch(v -> v.endsWith("must state its present owner as the previous one."));
    assertThat(AssignerContract.violations(changed(i -> i.toBuilder().personId("x").build())))
        .anyMatch(v -> v.endsWith("must go to one of the people."));
  }

  @Test
  void findsOverloads() {
    Assigner doubling =
        (request, control) -> {
          Assignment sound = ASSIGNER.assign(request, control);
          List<PersonLoad> loads =
              sound.loads().stream()
                  .map(l -> new PersonLoad(l.personId(), l.capacity(), 0, 2 * l.capacity()))
                  .toList();
          return new Assignment(
              sound.assigned(), sound.unassigned(), loads, sound.explanation(), sound.provenance());
        };
    assertThat(AssignerContract.violations(doubling))
        .anyMatch(v -> v.endsWith("must not carry more than the capacity."));
  }

  @Test
  void findsIdleAndLosingAssigners() {
    Assigner idle =
        (request, control) -> {
          List<UnassignedItem> all =
              request.items().stream()
                  .map(i -> new UnassignedItem(i.id(), UnassignedCause.NO_SKILLED_PERSON, "idle"))
                  .toList();
          return without(request, ASSIGNER.assign(request, control), all);
        };
    assertThat(AssignerContract.violations(idle))
        .anyMatch(v -> v.contains("must not be left while p"))
        .anyMatch(v -> v.endsWith("must be unassigned for NO_CAPACITY."))
        .anyMatch(v -> v.endsWith("must be unassigned for NO_FITTING_PERSON."));
    Assigner losing =
        (request, control) -> without(request, ASSIGNER.assign(request, control), List.of());
    assertThat(AssignerContract.violations(losing))
        .anyMatch(v -> v.endsWith("must come out once, in the order of the request."));
  }

  private static Assignment without(
      AssignmentRequest request, Assignment sound, List<UnassignedItem> unassigned) {
    List<PersonLoad> loads = new ArrayList<>();
    for (int i = 0; i < request.people().size(); i++) {
      PersonLoad load = sound.loads().get(i);
      loads.add(new PersonLoad(load.personId(), load.capacity(), load.loadBefore(), 0));
    }
    return new Assignment(List.of(), unassigned, loads, sound.explanation(), sound.provenance());
  }

  private static Assigner changed(UnaryOperator<AssignedItem> change) {
    return (request, control) -> {
      Assignment sound = ASSIGNER.assign(request, control);
      return new Assignment(
          sound.assigned().stream().map(change).toList(),
          sound.unassigned(),
          sound.loads(),
          sound.explanation(),
          sound.provenance());
    };
  }

  @Test
  void derivesMovesFromPreviousOwners() {
    AssignedItem fresh =
        AssignedItem.builder()
            .itemId("a")
            .personId("p")
            .reason(new Reason("by hand", 1, "a test"))
            .build();
    assertThat(fresh.isMove()).isFalse();
    assertThat(fresh.toBuilder().previousPersonId("p").build().isMove()).isFalse();
    assertThat(fresh.toBuilder().previousPersonId("q").build().isMove()).isTrue();
  }
}
