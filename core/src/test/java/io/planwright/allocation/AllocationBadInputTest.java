package io.planwright.allocation;

import static io.planwright.testkit.BadInput.row;

import io.planwright.allocation.assignment.CapacityGreedyAssigner;
import io.planwright.allocation.budget.ProportionalBudgetAllocator;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Provenance;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.run.RunControl;
import io.planwright.testkit.BadInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllocationBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final Money HUNDRED = Money.parse("EUR 100.00");
  private static final Explanation WHY = Explanation.of("a test");
  private static final Provenance HOW = Provenance.of("by hand", Map.of(), "one row", 1);

  static Stream<BadInput> rows() {
    return Stream.of(lineRows(), budgetRows(), shareRows(), itemRows(), workRows(), resultRows())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> lineRows() {
    return Stream.of(
        row(
            "line without id",
            () -> BudgetLine.of(" ", 1),
            IAE,
            "id [ ] must not be blank. Give the line a stable id."),
        row(
            "negative weight",
            () -> BudgetLine.of("a", -1),
            IAE,
            "weight of a [-1] must not be negative. Give each line a weight of at least 0."),
        row(
            "weight of a billion digits",
            () -> BudgetLine.of("a", new BigDecimal("1E+999999999")),
            IAE,
            "weight of a [1E+999999999] must be below 1E+100 with at most 150 digits after the"
                + " point. Round the weight."),
        row(
            "negative floor",
            () -> line("a", 1, "EUR -1.00", null),
            IAE,
            "floor of a [EUR -1.00] must not be negative. Budgets are amounts to spend."),
        row(
            "floor in parts of a cent",
            () -> line("a", 1, "EUR 1.005", null),
            IAE,
            "floor of a [EUR 1.005] must be in whole minor units."
                + " Round it with roundedToMinorUnit first."),
        row(
            "ceiling below the floor",
            () -> line("a", 1, "EUR 2.00", "EUR 1.00"),
            IAE,
            "ceiling of a [EUR 1.00] must be at least the floor EUR 2.00."
                + " Raise the ceiling or lower the floor."),
        row(
            "ceiling in another currency than the floor",
            () -> line("a", 1, "EUR 2.00", "USD 3.00"),
            CurrencyMismatchException.class,
            "currency [EUR] must be USD. Convert the amount with ExchangeRates first."));
  }

  private static Stream<BadInput> budgetRows() {
    return Stream.of(
        row(
            "budget without lines",
            () -> BudgetRequest.of(HUNDRED),
            IAE,
            "lines [[]] must not be empty. Name the uses of the budget."),
        row(
            "negative budget",
            () -> BudgetRequest.of(HUNDRED.negated(), BudgetLine.of("a", 1)),
            IAE,
            "total [EUR -100.00] must not be negative. Budgets are amounts to spend."),
        row(
            "budget in parts of a cent",
            () -> BudgetRequest.of(Money.parse("EUR 0.001"), BudgetLine.of("a", 1)),
            IAE,
            "total [EUR 0.001] must be in whole minor units."
                + " Round it with roundedToMinorUnit first."),
        row(
            "a line twice",
            () -> BudgetRequest.of(HUNDRED, BudgetLine.of("a", 1), BudgetLine.of("a", 2)),
            IAE,
            "line [a] must be named once. Add the two lines up, or rename."),
        row(
            "floors above the total",
            () ->
                BudgetRequest.of(
                    HUNDRED, line("a", 1, "EUR 60.00", null), line("b", 1, "EUR 40.01", null)),
            IAE,
            "floors [EUR 100.01] must sum to at most the total EUR 100.00."
                + " Raise the budget by EUR 0.01, or lower a floor."),
        row(
            "ceilings below the total",
            () ->
                BudgetRequest.of(
                    HUNDRED, line("a", 1, null, "EUR 60.00"), line("b", 1, null, "EUR 39.99")),
            IAE,
            "ceilings [EUR 99.99] must let the lines take the total EUR 100.00."
                + " Lower the budget by EUR 0.01, or raise a ceiling;"
                + " a line of weight 0 takes its floor only."),
        row(
            "nothing weighs",
            () -> BudgetRequest.of(HUNDRED, line("a", 0, "EUR 60.00", null)),
            IAE,
            "ceilings [EUR 60.00] must let the lines take the total EUR 100.00."
                + " Lower the budget by EUR 40.00, or raise a ceiling;"
                + " a line of weight 0 takes its floor only."),
        row(
            "floor in another currency than the total",
            () -> BudgetRequest.of(HUNDRED, line("a", 1, "USD 1.00", null)),
            CurrencyMismatchException.class,
            "currency [USD] must be EUR. Convert the amount with ExchangeRates first."),
        row(
            "ceiling in another currency than the total",
            () -> BudgetRequest.of(HUNDRED, line("a", 1, null, "USD 1.00"), BudgetLine.of("b", 1)),
            CurrencyMismatchException.class,
            "currency [USD] must be EUR. Convert the amount with ExchangeRates first."),
        row(
            "dividing nothing",
            () -> ProportionalBudgetAllocator.standard().allocate(null, RunControl.unlimited()),
            NPE,
            "request [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> shareRows() {
    return Stream.of(
        row(
            "share without reason",
            () -> new BudgetShare("a", HUNDRED, 1, BudgetLimit.NONE, ""),
            IAE,
            "statement [] must not be blank. Say why the line got that."),
        row(
            "share above the whole",
            () -> new BudgetShare("a", HUNDRED, 1.01, BudgetLimit.NONE, "x"),
            IAE,
            "share of a [1.01] must be between 0.0 and 1.0. Divide the amount by the total."),
        row(
            "negative share",
            () -> new BudgetShare("a", HUNDRED.negated(), 1, BudgetLimit.NONE, "x"),
            IAE,
            "amount of a [EUR -100.00] must not be negative. Budgets are amounts to spend."),
        row(
            "shares that do not add up",
            () ->
                new BudgetAllocation(
                    HUNDRED,
                    List.of(
                        new BudgetShare("a", Money.parse("EUR 99.99"), 1, BudgetLimit.NONE, "x")),
                    WHY,
                    HOW),
            IAE,
            "shares [EUR 99.99] must add up to the total EUR 100.00."
                + " Divide with Apportionment, which leaves no remainder."),
        row(
            "allocation without shares",
            () -> new BudgetAllocation(HUNDRED, List.of(), WHY, HOW),
            IAE,
            "shares [[]] must not be empty. Give each line its share."));
  }

  private static Stream<BadInput> itemRows() {
    return Stream.of(
        row(
            "item without load",
            () -> AssignmentItem.of("a", 0),
            IAE,
            "load of a [0.0] must be positive and finite. Leave out what is no work."),
        row(
            "item of infinite load",
            () -> AssignmentItem.of("a", Double.POSITIVE_INFINITY),
            IAE,
            "load of a [Infinity] must be positive and finite. Leave out what is no work."),
        row(
            "item without id",
            () -> AssignmentItem.of("", 1),
            IAE,
            "id [] must not be blank. Give the item a stable id."),
        row(
            "blank required skill",
            () -> AssignmentItem.builder().id("a").load(1).addRequiredSkills(" ").build(),
            IAE,
            "required skill of a [ ] must not be blank. Name the skill."),
        row(
            "blank owner",
            () -> AssignmentItem.of("a", 1).toBuilder().currentOwnerId("").build(),
            IAE,
            "currentOwnerId [] must not be blank. Leave out what nobody has."),
        row(
            "negative fit",
            () -> AssignmentItem.of("a", 1).toBuilder().putFitByPerson("p", -0.5).build(),
            IAE,
            "fit of a to p [-0.5] must be finite and not negative."
                + " Score 0 for people who do not fit."),
        row(
            "person without capacity",
            () -> Assignee.of("p", 0),
            IAE,
            "capacity of p [0.0] must be positive and finite. Leave out who can take no work."),
        row(
            "person with capacity NaN",
            () -> Assignee.of("p", Double.NaN),
            IAE,
            "capacity of p [NaN] must be positive and finite. Leave out who can take no work."),
        row(
            "blank skill",
            () -> new Assignee("p", 1, Set.of("")),
            IAE,
            "skill of p [] must not be blank. Name the skill."));
  }

  private static Stream<BadInput> workRows() {
    AssignmentItem item = AssignmentItem.of("a", 1);
    Assignee person = Assignee.of("p", 1);
    return Stream.of(
        row(
            "nobody",
            () -> new AssignmentRequest(List.of(item), List.of()),
            IAE,
            "people [[]] must not be empty. Name those who can take the work."),
        row(
            "a person twice",
            () -> new AssignmentRequest(List.of(item), List.of(person, person)),
            IAE,
            "person [p] must be named once. Merge the two."),
        row(
            "an item twice",
            () -> new AssignmentRequest(List.of(item, item), List.of(person)),
            IAE,
            "item [a] must be named once. Merge the two."),
        row(
            "fit for the unknown",
            () ->
                new AssignmentRequest(
                    List.of(item.toBuilder().putFitByPerson("x", 1.0).build()), List.of(person)),
            IAE,
            "fit of a [x] must be for one of the people. Drop the score, or add the person."),
        row(
            "assigning without control",
            () ->
                CapacityGreedyAssigner.standard()
                    .assign(new AssignmentRequest(List.of(item), List.of(person)), null),
            NPE,
            "control [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> resultRows() {
    return Stream.of(
        row(
            "unassigned without reason",
            () -> new UnassignedItem("a", UnassignedCause.NO_CAPACITY, ""),
            IAE,
            "statement [] must not be blank. Say why nobody gets it."),
        row(
            "negative load",
            () -> new PersonLoad("p", 1, -1, 0),
            IAE,
            "loadBefore of p [-1.0] must be finite and not negative. Sum up the items' loads."),
        row(
            "balance of nobody",
            () -> WorkloadBalance.of(),
            IAE,
            "number of utilisations [0] must be positive. Measure one person at least."),
        row(
            "balance the wrong way round",
            () -> new WorkloadBalance(0.1, 0.9, 0.8),
            IAE,
            "maxUtilisation [0.8] must be finite and at least 0.9. Swap the two."),
        row(
            "assignment without people",
            () -> new Assignment(List.of(), List.of(), List.of(), WHY, HOW),
            IAE,
            "loads [[]] must not be empty. Give the load of each person."),
        row(
            "checking no assigner",
            () -> AssignerContract.violations(null),
            NPE,
            "assigner [null] must not be null. Give a value."),
        row(
            "checking no allocator",
            () -> BudgetAllocatorContract.violations(null),
            NPE,
            "allocator [null] must not be null. Give a value."));
  }

  private static BudgetLine line(String id, int weight, String floor, String ceiling) {
    BudgetLine.Builder line = BudgetLine.of(id, weight).toBuilder();
    if (floor != null) {
      line.floor(Money.parse(floor));
    }
    if (ceiling != null) {
      line.ceiling(Money.parse(ceiling));
    }
    return line.build();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
