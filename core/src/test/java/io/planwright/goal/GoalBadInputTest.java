package io.planwright.goal;

import static io.planwright.testkit.BadInput.row;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalCalendar;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Judgement;
import io.planwright.money.CurrencyMismatchException;
import io.planwright.money.Money;
import io.planwright.testkit.BadInput;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoalBadInputTest {

  private static final Class<IllegalArgumentException> IAE = IllegalArgumentException.class;
  private static final Class<NullPointerException> NPE = NullPointerException.class;
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final FiscalPeriod YEAR = FiscalPeriod.parse("gregorian-01/FY2017");
  private static final LocalDate DAY = LocalDate.of(2017, 3, 31);
  private static final DateRange FROM_DAY = DateRange.from(DAY);
  private static final Money TEN = Money.of(10, EUR);
  private static final Goal GOAL = Goal.builder().id("a").name("A").build();
  private static final List<QuotaNode> NODES =
      List.of(new QuotaNode("a", "A"), new QuotaNode("b", "B"), new QuotaNode("c", "C"));
  private static final QuotaTree TREE = tree(List.of(link("a", "b"), link("a", "c")), List.of());

  private static QuotaLink link(String parentId, String childId) {
    return new QuotaLink(parentId, childId, FROM_DAY);
  }

  private static QuotaTree tree(List<QuotaLink> links, List<Quota> quotas) {
    return QuotaTree.of(EUR, NODES, links, quotas);
  }

  private static Goal serving(String id, String parentId) {
    return Goal.builder().id(id).name(id).parentId(parentId).build();
  }

  private static QuotaSplit split(Money total, Map<String, BigDecimal> weights) {
    return new QuotaSplit("a", YEAR, total, DAY, weights);
  }

  static Stream<BadInput> rows() {
    return Stream.of(goals(), goalTrees(), smart(), quotas(), quotaTrees(), splits())
        .flatMap(rows -> rows);
  }

  private static Stream<BadInput> goals() {
    return Stream.of(
        row(
            "a goal without id",
            () -> GOAL.toBuilder().id(" ").build(),
            IAE,
            "id [ ] must not be blank. Give the goal an id that stays the same in every version."),
        row(
            "a goal without name",
            () -> GOAL.toBuilder().name("").build(),
            IAE,
            "name [] must not be blank. Say in a few words what is to be reached."),
        row(
            "a blank scope",
            () -> GOAL.toBuilder().scope("").build(),
            IAE,
            "scope [] must not be blank. Name the scope or leave it out."),
        row(
            "a blank owner",
            () -> GOAL.toBuilder().ownerId("").build(),
            IAE,
            "ownerId [] must not be blank. Name the owner or leave it out."),
        row(
            "a blank parent",
            () -> GOAL.toBuilder().parentId("").build(),
            IAE,
            "parentId [] must not be blank. Name the parent or leave it out."),
        row(
            "a goal that serves itself",
            () -> GOAL.toBuilder().parentId("a").build(),
            IAE,
            "parentId [a] must be the id of another goal. Leave it out for a goal at the top."),
        row(
            "a baseline that is no number",
            () -> GOAL.toBuilder().baseline(Double.NaN).build(),
            IAE,
            "baseline [NaN] must be finite. Leave it out if it is not known."),
        row(
            "an infinite target",
            () -> GOAL.toBuilder().target(Double.POSITIVE_INFINITY).build(),
            IAE,
            "target [Infinity] must be finite. Leave it out if it is not set."),
        row(
            "a metric without name",
            () -> new Metric(" ", "USD", true),
            IAE,
            "name [ ] must not be blank. Name what is measured, such as won revenue."),
        row(
            "a metric without unit",
            () -> new Metric("won revenue", "", true),
            IAE,
            "unit [] must not be blank. Give the unit of the metric, such as USD or deals."));
  }

  private static Stream<BadInput> goalTrees() {
    return Stream.of(
        row(
            "two goals with one id",
            () -> GoalTree.of(List.of(GOAL, GOAL)),
            IAE,
            "goals [a] must have an id each. Keep one of the goals with this id."),
        row(
            "a goal whose parent is missing",
            () -> GoalTree.of(List.of(serving("b", "z"))),
            IAE,
            "parentId [z] must be the id of a goal in the tree."
                + " Add that goal, or correct the parent of goal b."),
        row(
            "goals in a circle",
            () ->
                GoalTree.of(
                    List.of(
                        serving("x", "b"),
                        serving("b", "c"),
                        serving("c", "d"),
                        serving("d", "b"))),
            IAE,
            "goals [b -> c -> d -> b] must not serve each other in a circle."
                + " Take the parent off one of them."),
        row(
            "the children of an unknown goal",
            () -> GoalTree.of(List.of(GOAL)).children("z"),
            IAE,
            "goalId [z] must be the id of a goal in the tree. Look it up with goal first."),
        row(
            "no goals",
            () -> GoalTree.of(null),
            NPE,
            "goals [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> smart() {
    Judgement unknown = Judgement.unknown("It is not known.");
    GoalTree tree = GoalTree.of(List.of());
    return Stream.of(
        row(
            "a threshold of zero",
            () -> new SmartCheck(0),
            IAE,
            "attainableFrom [0.0] must be above 0 and at most 1. Give a probability such as 0.5."),
        row(
            "a threshold in percent",
            () -> new SmartCheck(50),
            IAE,
            "attainableFrom [50.0] must be above 0 and at most 1. Give a probability such as 0.5."),
        row(
            "a threshold that is no number",
            () -> new SmartCheck(Double.NaN),
            IAE,
            "attainableFrom [NaN] must be above 0 and at most 1. Give a probability such as 0.5."),
        row(
            "no goal",
            () -> SmartCheck.standard().assess(null, null),
            NPE,
            "goal [null] must not be null. Give a value."),
        row(
            "no context",
            () -> SmartCheck.standard().assess(GOAL, null),
            NPE,
            "context [null] must not be null. Give a value."),
        row(
            "a context without day",
            () ->
                new SmartContext(
                    null,
                    FiscalCalendar.calendarYear(),
                    Answer.insufficient("a", "b", "c", "d"),
                    tree),
            NPE,
            "asOf [null] must not be null. Give a value."),
        row(
            "a context without outlook",
            () -> new SmartContext(DAY, FiscalCalendar.calendarYear(), null, tree),
            NPE,
            "outlook [null] must not be null. Give a value."),
        row(
            "an assessment of no goal",
            () -> new SmartAssessment("", unknown, unknown, unknown, unknown, unknown),
            IAE,
            "goalId [] must not be blank. Name the goal that was assessed."),
        row(
            "an assessment without a letter",
            () -> new SmartAssessment("a", unknown, unknown, null, unknown, unknown),
            NPE,
            "attainable [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> quotas() {
    return Stream.of(
        row(
            "a node without id",
            () -> new QuotaNode("", "Ann"),
            IAE,
            "id [] must not be blank. Use the id that your CRM has for the seller or team."),
        row(
            "a node without name",
            () -> new QuotaNode("ann", " "),
            IAE,
            "name [ ] must not be blank. Give the name of the seller or team."),
        row(
            "a link to itself",
            () -> link("a", "a"),
            IAE,
            "childId [a] must differ from the parentId. Leave out this link."),
        row(
            "a link from nowhere",
            () -> link("", "a"),
            IAE,
            "parentId [] must not be blank. Name the node that adds up."),
        row(
            "a link to nowhere",
            () -> link("a", ""),
            IAE,
            "childId [] must not be blank. Name the node that counts for it."),
        row(
            "a link without dates",
            () -> new QuotaLink("a", "b", null),
            NPE,
            "validity [null] must not be null. Give a value."),
        row(
            "a negative quota",
            () -> new Quota("a", YEAR, TEN.negated()),
            IAE,
            "amount [EUR -10.00] must not be negative. Use zero for no quota."),
        row(
            "nobody's quota",
            () -> new Quota(" ", YEAR, TEN),
            IAE,
            "nodeId [ ] must not be blank. Name the seller who has the quota."),
        row(
            "a comparison with a goal of nothing",
            () -> TREE.overAssignment("a", YEAR, DAY, Money.zero(EUR)),
            IAE,
            "goal [EUR 0.00] must be positive. Compare quotas with a goal above zero."),
        row(
            "a comparison with a goal in dollars",
            () -> TREE.overAssignment("a", YEAR, DAY, Money.of("1", "USD")),
            CurrencyMismatchException.class,
            "currency [USD] must be EUR. Convert the amount with ExchangeRates first."));
  }

  private static Stream<BadInput> quotaTrees() {
    return Stream.of(
        row(
            "links in a circle",
            () -> tree(List.of(link("a", "b"), link("b", "c"), link("c", "b")), List.of()),
            IAE,
            "links [b -> c -> b] must not go in a circle on 2017-03-31."
                + " End one of them before that day."),
        row(
            "a link from a node that is not there",
            () -> tree(List.of(link("z", "a")), List.of()),
            IAE,
            "parentId [z] must be the id of a node in the tree. Add the node first."),
        row(
            "a link to a node that is not there",
            () -> TREE.withLink(link("a", "z")),
            IAE,
            "childId [z] must be the id of a node in the tree. Add the node first."),
        row(
            "two nodes with one id",
            () -> TREE.withNode(new QuotaNode("a", "Another")),
            IAE,
            "nodes [a] must have an id each. Keep one of the nodes with this id."),
        row(
            "a quota of a node that is not there",
            () -> TREE.withQuota(new Quota("z", YEAR, TEN)),
            IAE,
            "nodeId [z] must be the id of a node in the tree. Add the node first."),
        row(
            "a quota of a team",
            () -> TREE.withQuota(new Quota("a", YEAR, TEN)),
            IAE,
            "nodeId [a] must be a leaf to have a quota."
                + " Give the quota to the nodes that count for this one."),
        row(
            "a quota in dollars",
            () -> TREE.withQuota(new Quota("b", YEAR, Money.of("1", "USD"))),
            IAE,
            "amount [USD 1.00] must be in the currency of the tree."
                + " Convert it with ExchangeRates first."),
        row(
            "two quotas for one seller and year",
            () -> tree(List.of(), List.of(new Quota("b", YEAR, TEN), new Quota("b", YEAR, TEN))),
            IAE,
            "quotas [b in gregorian-01/FY2017] must have one a node and period."
                + " Keep the one that holds."),
        row(
            "a roll-up of a node that is not there",
            () -> TREE.rollUp("z", YEAR, DAY),
            IAE,
            "nodeId [z] must be the id of a node in the tree. Add the node first."),
        row(
            "a roll-up on no day",
            () -> TREE.rollUp("a", YEAR, null),
            NPE,
            "on [null] must not be null. Give a value."),
        row(
            "no currency",
            () -> QuotaTree.of(null, NODES, List.of(), List.of()),
            NPE,
            "currency [null] must not be null. Give a value."),
        row(
            "no links",
            () -> QuotaTree.of(EUR, NODES, null, List.of()),
            NPE,
            "links [null] must not be null. Give a value."));
  }

  private static Stream<BadInput> splits() {
    BigDecimal one = BigDecimal.ONE;
    return Stream.of(
        row(
            "a split that leaves out a leaf",
            () -> TREE.withSplit(split(TEN, Map.of("b", one))),
            IAE,
            "weights [c] must be given for each leaf below a on 2017-03-31."
                + " Use zero for a leaf that takes no part."),
        row(
            "a split to a node that is no leaf",
            () -> TREE.withSplit(split(TEN, Map.of("a", one, "b", one, "c", one))),
            IAE,
            "weights [[a]] must be those of leaves below a on 2017-03-31."
                + " Take them off, or add their links."),
        row(
            "a split of a negative total",
            () -> split(TEN.negated(), Map.of("b", one)),
            IAE,
            "total [EUR -10.00] must not be negative. Hand down zero or more."),
        row(
            "a split without weights",
            () -> split(TEN, Map.of()),
            IAE,
            "weights [{}] must not be empty. Give each leaf a weight."),
        row(
            "a split by a negative weight",
            () -> TREE.withSplit(split(TEN, Map.of("b", one, "c", one.negate()))),
            IAE,
            "weights [-1] must not be negative. Give each part a weight of at least 0."),
        row(
            "a split of parts of a cent",
            () -> TREE.withSplit(split(Money.of("0.015", "EUR"), Map.of("b", one, "c", one))),
            IAE,
            "total [EUR 0.015] must be in whole minor units."
                + " Round it with roundedToMinorUnit first."),
        row(
            "no split",
            () -> TREE.withSplit(null),
            NPE,
            "split [null] must not be null. Give a value."));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void refuses(BadInput row) {
    row.verify();
  }
}
