package io.planwright.goal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.planwright.calendar.FiscalPeriod;
import io.planwright.internal.Require;
import io.planwright.money.Apportionment;
import io.planwright.money.Money;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Quotas of sellers, and how they add up to teams and the company. Immutable, serializable and
 * thread-safe.
 *
 * <p>Only leaves, nodes that nothing ever counts for, have quotas. What a node adds up is looked up
 * on a day, by the links that are valid then, over <em>distinct</em> leaves: a seller who counts
 * for a region and a product line, both of which count for the company, is in the company's total
 * once. So totals of parents must not be added up: ask for the roll-up of the node above instead.
 */
public final class QuotaTree implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The currency of all quotas. */
  private final Currency currency;

  /** The nodes in the order given. */
  private final List<QuotaNode> nodes;

  /** The links in the order given. */
  private final List<QuotaLink> links;

  /** The quotas in the order given. */
  private final List<Quota> quotas;

  /** The nodes and links by position; made anew when this is read from a stream. */
  private final transient DatedGraph graph;

  /** The quotas by node and period; made anew when this is read from a stream. */
  private final transient Map<QuotaKey, Quota> byKey;

  private QuotaTree(
      Currency currency, List<QuotaNode> nodes, List<QuotaLink> links, List<Quota> quotas) {
    this.currency = currency;
    this.nodes = nodes;
    this.links = links;
    this.quotas = quotas;
    this.graph = new DatedGraph(nodes, links);
    this.byKey = new LinkedHashMap<>();
    for (Quota quota : quotas) {
      index(quota);
    }
  }

  private void index(Quota quota) {
    int position = graph.position(quota.nodeId(), "nodeId");
    Require.that(
        graph.isLeaf(position),
        "nodeId",
        quota.nodeId(),
        "be a leaf to have a quota",
        "Give the quota to the nodes that count for this one.");
    Require.that(
        quota.amount().currency().equals(currency),
        "amount",
        quota.amount(),
        "be in the currency of the tree",
        "Convert it with ExchangeRates first.");
    QuotaKey key = QuotaKey.of(quota);
    Require.that(
        byKey.put(key, quota) == null,
        "quotas",
        key,
        "have one a node and period",
        "Keep the one that holds.");
  }

  /**
   * Makes a tree.
   *
   * @param currency the currency of all quotas, and of the roll-up of nothing
   * @param nodes the nodes, each with an id of its own
   * @param links the links between them; the same two nodes may be linked more than once
   * @param quotas the quotas, at most one for each leaf and period
   * @return the tree
   * @throws IllegalArgumentException if an id is unknown or there twice, links go in a circle on
   *     some day, which the message names, a quota is not on a leaf or in another currency, or
   *     there are two for one leaf and period
   */
  @JsonCreator
  public static QuotaTree of(
      @JsonProperty("currency") Currency currency,
      @JsonProperty("nodes") List<QuotaNode> nodes,
      @JsonProperty("links") List<QuotaLink> links,
      @JsonProperty("quotas") List<Quota> quotas) {
    Money.zero(currency); // refuses a currency without minor unit
    return new QuotaTree(
        currency,
        List.copyOf(Require.nonNull(nodes, "nodes")),
        List.copyOf(Require.nonNull(links, "links")),
        List.copyOf(Require.nonNull(quotas, "quotas")));
  }

  /**
   * The currency of all quotas.
   *
   * @return a currency with a minor unit
   */
  @JsonProperty("currency")
  public Currency currency() {
    return currency;
  }

  /**
   * The nodes.
   *
   * @return all nodes in the order given, unmodifiable
   */
  @JsonProperty("nodes")
  public List<QuotaNode> nodes() {
    return nodes;
  }

  /**
   * The links.
   *
   * @return all links, whatever their dates, in the order given, unmodifiable
   */
  @JsonProperty("links")
  public List<QuotaLink> links() {
    return links;
  }

  /**
   * The quotas.
   *
   * @return all quotas in the order given, unmodifiable
   */
  @JsonProperty("quotas")
  public List<Quota> quotas() {
    return quotas;
  }

  /**
   * The distinct leaves that count for a node on a day. A leaf counts for itself.
   *
   * @param nodeId the node
   * @param on the day
   * @return the leaves in the order of {@link #nodes()}, unmodifiable, possibly empty
   * @throws IllegalArgumentException if there is no such node
   */
  public List<QuotaNode> leaves(String nodeId, LocalDate on) {
    BitSet positions = leafPositions(nodeId, on);
    List<QuotaNode> leaves = new ArrayList<>(positions.cardinality());
    for (int i = positions.nextSetBit(0); i >= 0; i = positions.nextSetBit(i + 1)) {
      leaves.add(nodes.get(i));
    }
    return List.copyOf(leaves);
  }

  private BitSet leafPositions(String nodeId, LocalDate on) {
    return graph.leaves(graph.position(nodeId, "nodeId"), Require.nonNull(on, "on"));
  }

  /**
   * Adds up the quotas of the distinct leaves that count for a node on a day, exactly. Time is
   * linear in the nodes and links below the node.
   *
   * @param nodeId the node
   * @param period the period; quotas of other periods, such as the quarters of a year, don't count
   * @param on the day whose links count
   * @return the sum; a leaf without a quota for the period adds nothing
   * @throws IllegalArgumentException if there is no such node
   */
  public Money rollUp(String nodeId, FiscalPeriod period, LocalDate on) {
    Require.nonNull(period, "period");
    BigDecimal sum = BigDecimal.ZERO;
    BitSet leaves = leafPositions(nodeId, on);
    for (int i = leaves.nextSetBit(0); i >= 0; i = leaves.nextSetBit(i + 1)) {
      Quota quota = byKey.get(new QuotaKey(nodes.get(i).id(), period));
      if (quota != null) {
        sum = sum.add(quota.amount().amount());
      }
    }
    return Money.of(sum, currency);
  }

  /**
   * Compares what is handed out below a node with what the company wants to sell.
   *
   * @param nodeId the node, mostly the one at the top
   * @param period the period
   * @param on the day whose links count
   * @param goal what the company wants to sell in the period, above zero, in the tree's currency
   * @return the comparison
   * @throws IllegalArgumentException if there is no such node, or the goal does not fit
   */
  public OverAssignment overAssignment(
      String nodeId, FiscalPeriod period, LocalDate on, Money goal) {
    return new OverAssignment(goal, rollUp(nodeId, period, on));
  }

  /**
   * Hands a total down to the leaves below a node, in proportion to weights and to the last minor
   * unit, by {@link Apportionment}. Right after, the node's roll-up is the total.
   *
   * @param split the node, the total, and the weight of each leaf that counts on the day
   * @return a changed copy, in which the split replaces the quotas of these leaves for the period
   * @throws IllegalArgumentException if there is no such node, if a leaf has no weight or a weight
   *     no leaf, or if the total or the weights can't be apportioned
   */
  public QuotaTree withSplit(QuotaSplit split) {
    List<QuotaNode> leaves = leaves(Require.nonNull(split, "split").nodeId(), split.on());
    List<BigDecimal> weights = new ArrayList<>(leaves.size());
    Set<String> unknown = new HashSet<>(split.weights().keySet());
    for (QuotaNode leaf : leaves) {
      unknown.remove(leaf.id());
      weights.add(weight(split, leaf));
    }
    Require.that(
        unknown.isEmpty(),
        "weights",
        unknown,
        "be those of leaves below " + split.nodeId() + " on " + split.on(),
        "Take them off, or add their links.");
    List<Money> shares = Apportionment.byLargestRemainder(split.total(), weights);
    Map<QuotaKey, Quota> changed = new LinkedHashMap<>(byKey);
    for (int i = 0; i < shares.size(); i++) {
      Quota quota = new Quota(leaves.get(i).id(), split.period(), shares.get(i));
      changed.put(QuotaKey.of(quota), quota);
    }
    return of(currency, nodes, links, List.copyOf(changed.values()));
  }

  private static BigDecimal weight(QuotaSplit split, QuotaNode leaf) {
    BigDecimal weight = split.weights().get(leaf.id());
    if (weight == null) {
      throw new IllegalArgumentException(
          "weights ["
              + leaf.id()
              + "] must be given for each leaf below "
              + split.nodeId()
              + " on "
              + split.on()
              + ". Use zero for a leaf that takes no part.");
    }
    return weight;
  }

  /**
   * Adds a node.
   *
   * @param node the node, with an id that the tree does not have yet
   * @return a changed copy
   */
  public QuotaTree withNode(QuotaNode node) {
    return of(currency, appended(nodes, Require.nonNull(node, "node")), links, quotas);
  }

  /**
   * Adds a link.
   *
   * @param link the link between nodes of the tree
   * @return a changed copy
   */
  public QuotaTree withLink(QuotaLink link) {
    return of(currency, nodes, appended(links, Require.nonNull(link, "link")), quotas);
  }

  /**
   * Adds a quota, or puts it in the place of that of the same leaf and period.
   *
   * @param quota the quota of a leaf
   * @return a changed copy
   */
  public QuotaTree withQuota(Quota quota) {
    Map<QuotaKey, Quota> changed = new LinkedHashMap<>(byKey);
    changed.put(QuotaKey.of(Require.nonNull(quota, "quota")), quota);
    return of(currency, nodes, links, List.copyOf(changed.values()));
  }

  private static <T> List<T> appended(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof QuotaTree that
        && currency.equals(that.currency)
        && nodes.equals(that.nodes)
        && links.equals(that.links)
        && quotas.equals(that.quotas);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency.getCurrencyCode(), nodes, links, quotas);
  }

  @Override
  public String toString() {
    return "QuotaTree[currency=%s, nodes=%d, links=%d, quotas=%d]"
        .formatted(currency, nodes.size(), links.size(), quotas.size());
  }

  private Object readResolve() {
    return of(currency, nodes, links, quotas);
  }

  /** What a quota is found by. */
  private record QuotaKey(String nodeId, FiscalPeriod period) {

    static QuotaKey of(Quota quota) {
      return new QuotaKey(quota.nodeId(), quota.period());
    }

    @Override
    public String toString() {
      return nodeId + " in " + period;
    }
  }
}
