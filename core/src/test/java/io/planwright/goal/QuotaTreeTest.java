package io.planwright.goal;

import static io.planwright.testkit.JsonRoundTrip.assertGolden;
import static io.planwright.testkit.JsonRoundTrip.assertRoundTrips;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The company of two regions and a key-account team. Bo sells for the north and for key accounts,
 * and moves to the south in July; Cy joins the south then.
 */
class QuotaTreeTest {

  private static final Currency USD = Currency.getInstance("USD");
  private static final FiscalPeriod YEAR = FiscalPeriod.parse("gregorian-01/FY2017");
  private static final FiscalPeriod QUARTER = FiscalPeriod.parse("gregorian-01/FY2017-Q1");
  private static final LocalDate MARCH = LocalDate.of(2017, 3, 31);
  private static final LocalDate JULY = LocalDate.of(2017, 7, 1);
  private static final DateRange ALL_YEAR =
      DateRange.of(LocalDate.of(2017, 1, 1), LocalDate.of(2018, 1, 1));
  private static final DateRange FIRST_HALF = DateRange.of(LocalDate.of(2017, 1, 1), JULY);
  private static final DateRange SECOND_HALF = DateRange.of(JULY, LocalDate.of(2018, 1, 1));

  private static final QuotaTree TREE =
      QuotaTree.of(
          USD,
          List.of(
              new QuotaNode("company", "Company"),
              new QuotaNode("north", "North"),
              new QuotaNode("south", "South"),
              new QuotaNode("key", "Key accounts"),
              new QuotaNode("ann", "Ann"),
              new QuotaNode("bo", "Bo"),
              new QuotaNode("cy", "Cy")),
          List.of(
              new QuotaLink("company", "north", ALL_YEAR),
              new QuotaLink("company", "south", ALL_YEAR),
              new QuotaLink("company", "key", ALL_YEAR),
              new QuotaLink("north", "ann", ALL_YEAR),
              new QuotaLink("north", "bo", FIRST_HALF),
              new QuotaLink("south", "bo", SECOND_HALF),
              new QuotaLink("south", "cy", SECOND_HALF),
              new QuotaLink("key", "bo", ALL_YEAR)),
          List.of(
              new Quota("ann", YEAR, Money.of("600000", "USD")),
              new Quota("bo", YEAR, Money.of("400000.50", "USD")),
              new Quota("cy", YEAR, Money.of("250000", "USD")),
              new Quota("ann", QUARTER, Money.of("120000", "USD"))));

  private static Money usd(String amount) {
    return Money.of(amount, "USD");
  }

  private static List<String> ids(List<QuotaNode> nodes) {
    return nodes.stream().map(QuotaNode::id).toList();
  }

  @Test
  void countsALeafOnceThoughSeveralPathsLeadToIt() {
    assertThat(TREE.rollUp("north", YEAR, MARCH)).isEqualTo(usd("1000000.50"));
    assertThat(TREE.rollUp("key", YEAR, MARCH)).isEqualTo(usd("400000.50"));
    assertThat(TREE.rollUp("company", YEAR, MARCH)).isEqualTo(usd("1000000.50"));
    assertThat(TREE.rollUp("company", YEAR, JULY)).isEqualTo(usd("1250000.50"));
  }

  @Test
  void followsTheLinksOfTheDay() {
    assertThat(ids(TREE.leaves("north", MARCH))).containsExactly("ann", "bo");
    assertThat(ids(TREE.leaves("north", JULY))).containsExactly("ann");
    assertThat(ids(TREE.leaves("south", JULY))).containsExactly("bo", "cy");
    assertThat(TREE.leaves("south", MARCH)).isEmpty();
    assertThat(TREE.rollUp("south", YEAR, MARCH)).isEqualTo(usd("0"));
    assertThat(TREE.leaves("company", LocalDate.of(2018, 1, 1))).isEmpty();
  }

  @Test
  void countsALeafForItself() {
    assertThat(ids(TREE.leaves("bo", MARCH))).containsExactly("bo");
    assertThat(TREE.rollUp("bo", YEAR, MARCH)).isEqualTo(usd("400000.50"));
  }

  @Test
  void countsQuotasOfThePeriodAlone() {
    assertThat(TREE.rollUp("company", QUARTER, MARCH)).isEqualTo(usd("120000"));
    assertThat(TREE.rollUp("company", FiscalPeriod.parse("gregorian-01/FY2018"), MARCH))
        .isEqualTo(usd("0"));
  }

  @Test
  void handsATotalDownToTheCent() {
    QuotaTree split =
        TREE.withSplit(
            new QuotaSplit(
                "company",
                YEAR,
                usd("1000000"),
                JULY,
                Map.of("ann", BigDecimal.ONE, "bo", BigDecimal.ONE, "cy", BigDecimal.ONE)));
    assertThat(split.rollUp("ann", YEAR, JULY)).isEqualTo(usd("333333.34"));
    assertThat(split.rollUp("bo", YEAR, JULY)).isEqualTo(usd("333333.33"));
    assertThat(split.rollUp("company", YEAR, JULY)).isEqualTo(usd("1000000"));
    assertThat(split.rollUp("ann", QUARTER, JULY)).isEqualTo(usd("120000"));
    assertThat(split.quotas()).hasSize(4);
  }

  @Test
  void leavesOtherLeavesAloneInASplit() {
    QuotaTree split =
        TREE.withSplit(
            new QuotaSplit("key", YEAR, usd("9"), MARCH, Map.of("bo", new BigDecimal("0.3"))));
    assertThat(split.rollUp("company", YEAR, JULY)).isEqualTo(usd("850009"));
  }

  @Test
  void tellsHowMuchMoreIsAssignedThanWanted() {
    OverAssignment over = TREE.overAssignment("company", YEAR, JULY, usd("1000000"));
    assertThat(over.assigned()).isEqualTo(usd("1250000.50"));
    assertThat(over.excess()).isEqualTo(usd("250000.50"));
    assertThat(over.rate()).isCloseTo(0.2500005, within(1e-12));
    OverAssignment under = TREE.overAssignment("company", YEAR, MARCH, usd("2000001"));
    assertThat(under.excess()).isEqualTo(usd("-1000000.50"));
    assertThat(under.rate()).isEqualTo(-0.5);
  }

  @Test
  void addsAndReplaces() {
    QuotaTree grown =
        TREE.withNode(new QuotaNode("di", "Di"))
            .withLink(new QuotaLink("north", "di", ALL_YEAR))
            .withQuota(new Quota("di", YEAR, usd("1")))
            .withQuota(new Quota("ann", YEAR, usd("2")));
    assertThat(grown.rollUp("north", YEAR, JULY)).isEqualTo(usd("3"));
    assertThat(grown.nodes()).hasSize(8);
    assertThat(grown.quotas()).hasSize(5);
    assertThat(TREE.rollUp("north", YEAR, JULY)).isEqualTo(usd("600000"));
  }

  @Test
  void allowsLinksToTurnAroundOverTime() {
    QuotaTree turned =
        QuotaTree.of(
            USD,
            List.of(new QuotaNode("a", "A"), new QuotaNode("b", "B"), new QuotaNode("c", "C")),
            List.of(
                new QuotaLink("a", "b", FIRST_HALF),
                new QuotaLink("b", "a", SECOND_HALF),
                new QuotaLink("b", "c", ALL_YEAR)),
            List.of(new Quota("c", YEAR, usd("5"))));
    assertThat(turned.rollUp("a", YEAR, MARCH)).isEqualTo(usd("5"));
    assertThat(turned.rollUp("a", YEAR, JULY)).isEqualTo(usd("0"));
  }

  @Test
  void walksDeepTreesWithoutRecursion() {
    int depth = 50_000;
    List<QuotaNode> nodes = new ArrayList<>();
    List<QuotaLink> links = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      nodes.add(new QuotaNode("n" + i, "node"));
      if (i > 0) {
        links.add(new QuotaLink("n" + (i - 1), "n" + i, ALL_YEAR));
      }
    }
    Quota quota = new Quota("n" + (depth - 1), YEAR, usd("7"));
    QuotaTree deep = QuotaTree.of(USD, nodes, links, List.of(quota));
    assertThat(deep.rollUp("n0", YEAR, MARCH)).isEqualTo(usd("7"));
  }

  @Test
  void roundTrips() {
    assertGolden(TREE, QuotaTree.class, "goal-quota-tree.json");
    assertRoundTrips(TREE.nodes().get(0), QuotaNode.class);
    assertRoundTrips(TREE.links().get(0), QuotaLink.class);
    assertRoundTrips(TREE.quotas().get(0), Quota.class);
    assertRoundTrips(
        TREE.overAssignment("company", YEAR, JULY, usd("1000000")), OverAssignment.class);
    assertRoundTrips(
        new QuotaSplit("key", YEAR, usd("9"), MARCH, Map.of("bo", new BigDecimal("0.3"))),
        QuotaSplit.class);
    assertThat(TREE).isNotEqualTo(TREE.withNode(new QuotaNode("di", "Di"))).isNotEqualTo("x");
    assertThat(TREE).hasToString("QuotaTree[currency=USD, nodes=7, links=8, quotas=4]");
  }
}
