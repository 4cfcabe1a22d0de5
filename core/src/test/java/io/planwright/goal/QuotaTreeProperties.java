package io.planwright.goal;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.calendar.DateRange;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.money.Money;
import io.planwright.run.SeedStreams;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Random graphs from a fixed seed, each held against a slow way of its own to the answer. */
class QuotaTreeProperties {

  private static final int GRAPHS = 100_000;
  private static final int MOST_NODES = 8;
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final LocalDate SPRING = LocalDate.of(2017, 4, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2017, 10, 1);
  private static final FiscalPeriod YEAR = FiscalPeriod.parse("gregorian-01/FY2017");
  private static final FiscalPeriod NEXT_YEAR = FiscalPeriod.parse("gregorian-01/FY2018");
  private static final List<DateRange> VALIDITIES =
      List.of(
          DateRange.from(SPRING),
          DateRange.from(AUTUMN),
          DateRange.of(SPRING, AUTUMN),
          DateRange.of(LocalDate.MIN, AUTUMN));

  /** A graph before it is a tree of quotas, so that it may have circles. */
  private record Draft(List<QuotaNode> nodes, List<QuotaLink> links, List<Quota> quotas) {

    static Draft random(RandomGenerator random, boolean downwards) {
      Draft draft = new Draft(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      int size = 2 + random.nextInt(MOST_NODES - 1);
      for (int i = 0; i < size; i++) {
        // Ids fall while positions rise, so that neither order can stand in for the other.
        draft.nodes.add(new QuotaNode("n" + (size - i), "node"));
      }
      int linkCount = size + random.nextInt(size);
      for (int i = 0; i < linkCount; i++) {
        int from = random.nextInt(size);
        int to = random.nextInt(size);
        if (from != to) {
          boolean turn = downwards && from < to;
          draft.link(random, turn ? to : from, turn ? from : to);
        }
      }
      for (QuotaNode node : draft.nodes) {
        if (draft.links.stream().noneMatch(link -> link.parentId().equals(node.id()))) {
          draft.quota(random, node.id());
        }
      }
      return draft;
    }

    private void link(RandomGenerator random, int from, int to) {
      DateRange validity = VALIDITIES.get(random.nextInt(VALIDITIES.size()));
      links.add(new QuotaLink(nodes.get(from).id(), nodes.get(to).id(), validity));
    }

    private void quota(RandomGenerator random, String nodeId) {
      if (random.nextInt(10) > 0) {
        quotas.add(new Quota(nodeId, YEAR, Money.ofMinor(random.nextInt(1_000_000), EUR)));
        quotas.add(new Quota(nodeId, NEXT_YEAR, Money.ofMinor(random.nextInt(1_000_000), EUR)));
      }
    }

    QuotaTree tree() {
      return QuotaTree.of(EUR, nodes, links, quotas);
    }

    /** Every path down, one after the other, into a set; counts the paths. */
    int collectLeaves(String nodeId, LocalDate on, Set<String> into) {
      boolean leaf = true;
      int paths = 0;
      for (QuotaLink link : links) {
        if (link.parentId().equals(nodeId)) {
          leaf = false;
          if (link.validity().contains(on)) {
            paths += collectLeaves(link.childId(), on, into);
          }
        }
      }
      if (leaf) {
        into.add(nodeId);
      }
      return leaf ? 1 : paths;
    }

    long minorUnits(Set<String> leaves) {
      long sum = 0;
      for (Quota quota : quotas) {
        if (quota.period().equals(YEAR) && leaves.contains(quota.nodeId())) {
          sum += quota.amount().amount().unscaledValue().longValueExact();
        }
      }
      return sum;
    }

    /** Whether some node reaches itself on a day: all reachable pairs, by S. Warshall's method. */
    boolean circularOn(LocalDate day) {
      int size = nodes.size();
      Map<String, Integer> index = new HashMap<>();
      nodes.forEach(node -> index.put(node.id(), index.size()));
      boolean[][] reaches = new boolean[size][size];
      for (QuotaLink link : links) {
        if (link.validity().contains(day)) {
          reaches[index.get(link.parentId())][index.get(link.childId())] = true;
        }
      }
      for (int via = 0; via < size; via++) {
        for (int from = 0; from < size; from++) {
          for (int to = 0; to < size; to++) {
            reaches[from][to] |= reaches[from][via] && reaches[via][to];
          }
        }
      }
      for (int node = 0; node < size; node++) {
        if (reaches[node][node]) {
          return true;
        }
      }
      return false;
    }
  }

  @Test
  void rollsUpTheSumOverDistinctLeaves() {
    SeedStreams seeds = new SeedStreams(2017);
    int countedOnce = 0;
    for (int graph = 0; graph < GRAPHS; graph++) {
      RandomGenerator random = seeds.stream(graph);
      Draft draft = Draft.random(random, true);
      QuotaTree tree = draft.tree();
      LocalDate on = random.nextBoolean() ? SPRING : AUTUMN;
      for (QuotaNode node : draft.nodes()) {
        Set<String> leaves = new HashSet<>();
        int paths = draft.collectLeaves(node.id(), on, leaves);
        countedOnce += paths > leaves.size() ? 1 : 0;
        Money rollUp = tree.rollUp(node.id(), YEAR, on);
        if (rollUp.amount().unscaledValue().longValueExact() != draft.minorUnits(leaves)) {
          assertThat(rollUp)
              .as("graph %d, node %s, links %s", graph, node.id(), draft.links())
              .isEqualTo(Money.ofMinor(draft.minorUnits(leaves), EUR));
        }
      }
    }
    assertThat(countedOnce)
        .as("nodes that reach a leaf by several paths")
        .isGreaterThan(GRAPHS / 2);
  }

  @Test
  void refusesExactlyTheGraphsWithACircleOnSomeDay() {
    SeedStreams seeds = new SeedStreams(2018);
    int refused = 0;
    int circularInPartsOnly = 0;
    for (int graph = 0; graph < GRAPHS / 10; graph++) {
      Draft draft = Draft.random(seeds.stream(graph), false);
      boolean circular =
          draft.circularOn(LocalDate.MIN) || draft.circularOn(SPRING) || draft.circularOn(AUTUMN);
      boolean accepted = true;
      try {
        draft.tree();
      } catch (IllegalArgumentException e) {
        accepted = false;
        refused++;
        assertThat(e)
            .hasMessageMatching("links \\[(n\\d)( -> n\\d)* -> \\1] must not go in a circle on .*");
      }
      assertThat(accepted).as("graph %d, links %s", graph, draft.links()).isNotEqualTo(circular);
      circularInPartsOnly += accepted && circularWhateverTheDates(draft) ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(1000);
    assertThat(circularInPartsOnly).as("circles that never hold together").isGreaterThan(100);
  }

  private static boolean circularWhateverTheDates(Draft draft) {
    List<QuotaLink> forever = new ArrayList<>();
    for (QuotaLink link : draft.links()) {
      forever.add(new QuotaLink(link.parentId(), link.childId(), DateRange.from(SPRING)));
    }
    return new Draft(draft.nodes(), forever, List.of()).circularOn(SPRING);
  }

  @Test
  void splitsATotalSoThatItRollsUpAgain() {
    SeedStreams seeds = new SeedStreams(2019);
    int splits = 0;
    for (int graph = 0; graph < GRAPHS / 20; graph++) {
      RandomGenerator random = seeds.stream(graph);
      QuotaTree tree = Draft.random(random, true).tree();
      String top = tree.nodes().get(tree.nodes().size() - 1).id();
      List<QuotaNode> leaves = tree.leaves(top, SPRING);
      if (leaves.isEmpty()) {
        continue;
      }
      Map<String, BigDecimal> weights = new HashMap<>();
      leaves.forEach(leaf -> weights.put(leaf.id(), BigDecimal.valueOf(1 + random.nextInt(9))));
      Money total = Money.ofMinor(random.nextInt(1_000_000), EUR);
      QuotaTree split = tree.withSplit(new QuotaSplit(top, YEAR, total, SPRING, weights));
      assertThat(split.rollUp(top, YEAR, SPRING)).isEqualTo(total);
      assertThat(split.rollUp(top, NEXT_YEAR, SPRING))
          .isEqualTo(tree.rollUp(top, NEXT_YEAR, SPRING));
      splits++;
    }
    assertThat(splits).isGreaterThan(1000);
  }
}
