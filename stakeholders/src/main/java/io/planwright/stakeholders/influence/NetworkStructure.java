package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import io.planwright.stakeholders.internal.StrongComponents;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Groups, holes, brokers and reach in a network as a {@link TieView} shows it. Immutable,
 * serializable and thread-safe; nothing is kept between calls.
 *
 * <p>Costs are given for n people and m ties. "Contacts" are people tied in either direction.
 * Counts leave weights and self-ties out of account; measures that add strengths refuse views whose
 * weights are lengths, with an {@link IllegalArgumentException}.
 */
public final class NetworkStructure implements Serializable {

  private static final long serialVersionUID = 1L;

  private final InfluenceNetwork network;
  private final Graph graph;

  NetworkStructure(InfluenceNetwork network, Graph graph) {
    this.network = network;
    this.graph = graph;
  }

  /**
   * How the ties are looked at.
   *
   * @return the view
   */
  public TieView view() {
    return graph.view;
  }

  /**
   * How many ties there are.
   *
   * @return the number of pairs that are tied: ordered ones, or unordered ones in a view without
   *     directions; self-ties count where the view counts them
   */
  public int tieCount() {
    if (!graph.undirected()) {
      return graph.arcCount();
    }
    int loops = 0;
    for (int person = 0; person < graph.size(); person++) {
      loops += graph.out.contains(person, person) ? 1 : 0;
    }
    return (graph.arcCount() - loops) / 2 + loops;
  }

  /**
   * The part of the possible ties between different people that exists.
   *
   * @return the fraction, above 1 only where self-ties count; a lack of data with fewer than two
   *     people
   */
  public Answer<Double> density() {
    double pairs = graph.size() * (graph.size() - 1.0) / (graph.undirected() ? 2 : 1);
    return pairs == 0
        ? Answer.insufficient(
            "density", "at least two people", graph.size() + " people", "Add who is missing.")
        : Answer.known(tieCount() / pairs);
  }

  /**
   * The part of the ties that is returned, self-ties left out.
   *
   * @return the fraction, from 0 to 1; a lack of data without ties
   */
  public Answer<Double> reciprocity() {
    long all = 0;
    long returned = 0;
    for (int person = 0; person < graph.size(); person++) {
      for (int k = graph.out.start()[person]; k < graph.out.start()[person + 1]; k++) {
        int other = graph.out.to()[k];
        all += other == person ? 0 : 1;
        returned += other != person && graph.out.contains(other, person) ? 1 : 0;
      }
    }
    return all == 0
        ? Answer.insufficient(
            "reciprocity", "at least one tie", "no ties", "Add the ties that are known.")
        : Answer.known((double) returned / all);
  }

  /**
   * Core numbers (S. Seidman, "Network structure and minimum degree", Social Networks 5 (1983)). In
   * O(n + m).
   *
   * @param direction whether ties that come in or go out are counted
   * @return for each person the largest k of a group in which everybody has at least k ties with
   *     the group and to which the person belongs
   */
  public Scores coreNumbers(Direction direction) {
    boolean in = Require.nonNull(direction, "direction") == Direction.IN;
    return graph.scores(
        "core number, " + name(direction),
        in ? Cores.of(graph.in, graph.out) : Cores.of(graph.out, graph.in));
  }

  /**
   * Burt's constraint: how far a person's contacts are tied to each other, so that the person has
   * no hole to bridge. From the strengths in both directions added up. In O(Σ degree²) at most.
   *
   * @param ego who has a constraint
   * @return the scores, above 0; 1 for a single contact
   */
  public Scores constraint(HoleEgo ego) {
    return graph.scores("constraint, " + name(ego), holes(ego).constraint());
  }

  /**
   * Burt's effective size: the number of contacts less what is redundant among them. From the
   * strengths in both directions added up. In O(Σ degree²) at most. NetworkX agrees person by
   * person where ties have weights; for a whole network at once its version 3.6 does not.
   *
   * @param ego who has an effective size
   * @return the scores, from 1 to the number of contacts where all strengths are equal
   */
  public Scores effectiveSize(HoleEgo ego) {
    return graph.scores("effective size, " + name(ego), holes(ego).effectiveSize());
  }

  private StructuralHoles holes(HoleEgo ego) {
    graph.requireStrengths();
    return new StructuralHoles(graph, Require.nonNull(ego, "ego"));
  }

  /**
   * The part of the pairs of a person's contacts who are each other's contacts (D. Watts, S.
   * Strogatz, "Collective dynamics of small-world networks", Nature 393 (1998)). In
   * O(m<sup>1.5</sup>).
   *
   * @param few what people with fewer than two contacts get
   * @return the scores, from 0 to 1
   */
  public Scores clustering(FewContacts few) {
    return graph.scores(
        "clustering, few contacts " + name(few),
        new Clustering(graph).local(Require.nonNull(few, "few")));
  }

  /**
   * The mean of {@link #clustering}.
   *
   * @param few whether people with fewer than two contacts count 0 or are left out
   * @return the mean, from 0 to 1; a lack of data if there is nobody to count
   */
  public Answer<Double> meanClustering(FewContacts few) {
    List<PersonScore> scores = clustering(few).ranked();
    double sum = scores.stream().mapToDouble(PersonScore::score).sum();
    return scores.isEmpty()
        ? Answer.insufficient(
            "mean clustering",
            few == FewContacts.ZERO ? "at least one person" : "somebody with two contacts",
            graph.size() + " people",
            "Add the ties that are known.")
        : Answer.known(sum / scores.size());
  }

  /**
   * The part of all pairs of contacts of a common contact who are each other's contacts.
   *
   * @return the fraction, from 0 to 1; a lack of data if nobody has two contacts
   */
  public Answer<Double> transitivity() {
    Clustering clustering = new Clustering(graph);
    double triangles = 0;
    double pairs = 0;
    for (int person = 0; person < graph.size(); person++) {
      triangles += clustering.triangles[person];
      pairs += clustering.pairs[person];
    }
    return pairs == 0
        ? Answer.insufficient(
            "transitivity",
            "somebody with two contacts",
            graph.size() + " people with fewer",
            "Add the ties that are known.")
        : Answer.known(triangles / pairs);
  }

  /**
   * How often each person stands between two others, by the groups of the three. In a view without
   * directions each pair counts both ways. In O(Σ ties in · ties out).
   *
   * @param groups the group of each person, such as the department, by id; people whose group is
   *     not known are left out
   * @return the counts of all people in the order of the network, unmodifiable
   * @throws IllegalArgumentException if an id is not in the network or a group is blank
   */
  public List<Brokerage> brokerage(Map<String, String> groups) {
    return BrokerageCount.of(graph, Map.copyOf(Require.nonNull(groups, "groups")));
  }

  /**
   * Communities of high modularity by the Leiden algorithm, on the strengths in both directions
   * added up (M. Newman, M. Girvan, "Finding and evaluating community structure in networks",
   * Physical Review E 69 (2004)). Guaranteed: every community hangs together, and no move of a
   * single person raises modularity by more than rounding. Not guaranteed: that no other grouping
   * has a higher modularity.
   *
   * @param spec resolution, restarts and seed; the same seed gives the same communities
   * @param control checked once a round and told about progress
   * @return the communities; a lack of data without ties
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Answer<Communities> communities(CommunitySpec spec, RunControl control) {
    graph.requireStrengths();
    return Leiden.of(graph, Require.nonNull(spec, "spec"), Require.nonNull(control, "control"));
  }

  /**
   * Whom a person reaches, or is reached by, counting ties whatever their weights. In O(n + m).
   *
   * @param personId who
   * @param direction out for whom the person reaches, in for who reaches the person
   * @param steps the largest number of ties on the way, at least 0
   * @return those reached, step by step, each step in the order of the network
   * @throws IllegalArgumentException if nobody has this id or the steps are negative
   */
  public Reach reach(String personId, Direction direction, int steps) {
    int person = graph.index.number(personId, "personId");
    Require.notNegative(steps, "steps", "Count the ties on the way.");
    PathSearch search = new PathSearch(graph.rows(Require.nonNull(direction, "direction")), true);
    int reached = search.from(person, steps);
    Arrays.sort(search.order, 1, reached);
    List<List<String>> bySteps = new ArrayList<>();
    for (int i = 1; i < reached; i++) {
      int step = (int) search.distance[search.order[i]];
      while (bySteps.size() < step) {
        bySteps.add(new ArrayList<>());
      }
      bySteps.get(step - 1).add(graph.index.person(search.order[i]));
    }
    return new Reach(personId, bySteps);
  }

  /**
   * Parts in which everybody reaches everybody. In O(n + m).
   *
   * @return the parts, the largest first, equal ones by their first member; each person is in one,
   *     in the order of the network; unmodifiable
   */
  public List<List<String>> strongComponents() {
    return listed(StrongComponents.of(graph.out.start(), graph.out.to()));
  }

  /**
   * Parts that hang together whatever the direction of ties. In O(n + m).
   *
   * @return the parts, the largest first, equal ones by their first member; each person is in one,
   *     in the order of the network; unmodifiable
   */
  public List<List<String>> connectedComponents() {
    Graph.Rows mutual = graph.mutual();
    return listed(StrongComponents.of(mutual.start(), mutual.to()));
  }

  private List<List<String>> listed(StrongComponents.Parts parts) {
    CommunityLevel.renumber(parts.of());
    List<List<String>> members = new ArrayList<>();
    for (int person = 0; person < graph.size(); person++) {
      if (parts.of()[person] == members.size()) {
        members.add(new ArrayList<>());
      }
      members.get(parts.of()[person]).add(graph.index.person(person));
    }
    members.sort(Comparator.comparing((List<String> part) -> part.size()).reversed());
    return members.stream().map(List::copyOf).toList();
  }

  /**
   * People without whom a connected part falls apart, whatever the direction of ties. In O(n + m).
   *
   * @return their ids in the order of the network, unmodifiable
   */
  public List<String> articulationPeople() {
    boolean[] cuts = Articulation.of(graph);
    return network.people().stream()
        .filter(person -> cuts[graph.index.number(person, "personId")])
        .toList();
  }

  /**
   * Triads by sign and the camps of the network, on the ties of the view's kinds, whatever their
   * direction, weight and the signs that the view counts. In O(m<sup>1.5</sup>).
   *
   * @return the counts and camps
   */
  public StructuralBalance balance() {
    return BalanceCount.of(network, graph.view);
  }

  /**
   * The ties that a person does not have and that would bring somebody nearer to others, counting
   * ties whatever their weights. Exact, as each is tried. In O(n m).
   *
   * @param spec whose ties, for whom, and for which goal
   * @param control checked once a person and told about progress
   * @return the ties that raise the goal, the one that raises it most first, equal ones by what
   *     they add to harmonic centrality and then by id; unmodifiable
   * @throws IllegalArgumentException if nobody has one of the ids
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public List<TieGain> newTies(NewTieSpec spec, RunControl control) {
    return NewTies.of(graph, Require.nonNull(spec, "spec"), Require.nonNull(control, "control"));
  }

  /**
   * What the network says about a person, read as ties along which influence runs, which {@link
   * TieView#influence()} shows. In O(n m).
   *
   * @param personId who
   * @param spec how far influence is followed, the groups, and what one more tie should raise
   * @param control checked once a person and told about progress
   * @return the report
   * @throws IllegalArgumentException if nobody has this id, or the weights of the view are lengths
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public PersonalInfluence personalInfluence(
      String personId, PersonalInfluenceSpec spec, RunControl control) {
    Require.nonNull(personId, "personId");
    Require.nonNull(spec, "spec");
    return new PersonalReport(this, graph, personId, spec)
        .write(Require.nonNull(control, "control"));
  }

  private static String name(Enum<?> convention) {
    return Require.nonNull(convention, "convention")
        .name()
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ');
  }
}
