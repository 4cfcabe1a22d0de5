package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.internal.Require;
import io.planwright.run.RunControl;
import java.io.Serializable;
import java.util.Locale;

/**
 * The scores that rank the people of a network as a {@link TieView} shows it. Immutable,
 * serializable and thread-safe; nothing is kept between calls.
 *
 * <p>Costs are given for n people and m ties. Scores are the same bits on every machine and in
 * every call. Measures that add strengths refuse views whose weights are lengths, and measures of
 * paths refuse views whose weights are strengths, with an {@link IllegalArgumentException}.
 */
public final class Centrality implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Graph graph;

  Centrality(Graph graph) {
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
   * Counts ties. In O(n).
   *
   * @param direction whether those that come in or go out
   * @return how many people each person is tied to, whatever the weights
   */
  public Scores degree(Direction direction) {
    Graph.Rows rows = rows(direction);
    double[] scores = new double[graph.size()];
    for (int person = 0; person < scores.length; person++) {
      scores[person] = rows.degree(person);
    }
    return graph.scores("degree, " + name(direction), scores);
  }

  /**
   * Adds up strengths. In O(n + m).
   *
   * @param direction of the ties that come in or go out
   * @return the sum of each person's ties
   */
  public Scores strength(Direction direction) {
    Graph.Rows rows = strengths(direction);
    double[] scores = new double[graph.size()];
    for (int person = 0; person < scores.length; person++) {
      for (int k = rows.start()[person]; k < rows.start()[person + 1]; k++) {
        scores[person] += rows.weight()[k];
      }
    }
    return graph.scores("strength, " + name(direction), scores);
  }

  /**
   * How near others are. In O(n m), or O(n (m + n log n)) with lengths.
   *
   * @param direction whether distances are taken to (in) or from (out) the person
   * @param form what becomes of people out of reach
   * @param control checked once a person
   * @return the scores; 0 for people who reach nobody
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Scores closeness(Direction direction, ClosenessForm form, RunControl control) {
    Require.nonNull(form, "form");
    return graph.scores(
        "closeness, " + name(direction) + ", " + name(form),
        Distances.closeness(
            graph, Require.nonNull(direction, "direction"), form, checked(control)));
  }

  /**
   * The reciprocals of distances added up, where nobody out of reach disturbs (M. Marchiori, V.
   * Latora, "Harmony in the small-world", Physica A 285 (2000)). In O(n m), or O(n (m + n log n))
   * with lengths.
   *
   * @param direction whether distances are taken to (in) or from (out) the person
   * @param form how the sum is scaled
   * @param control checked once a person
   * @return the scores; 0 for people who reach nobody
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Scores harmonic(Direction direction, HarmonicForm form, RunControl control) {
    Require.nonNull(form, "form");
    return graph.scores(
        "harmonic, " + name(direction) + ", " + name(form),
        Distances.harmonic(graph, Require.nonNull(direction, "direction"), form, checked(control)));
  }

  /**
   * How much of what others have to say to each other leads through a person, if it takes shortest
   * paths; ends of a path do not count (L. Freeman, "A set of measures of centrality based on
   * betweenness", Sociometry 40 (1977)). In O(n m), or O(n (m + n log n)) with lengths, where paths
   * whose lengths differ by less than a part in 10<sup>12</sup> count as equally long.
   *
   * @param form how the sum is scaled
   * @param control checked once a person and told about progress
   * @return the scores
   * @throws io.planwright.run.RunStoppedException if the control says so
   * @throws ArithmeticException if, with lengths, there are more shortest paths between two people
   *     than a {@code double} can count
   */
  public Scores betweenness(BetweennessForm form, RunControl control) {
    return graph.scores(
        "betweenness, " + name(Require.nonNull(form, "form")),
        Betweenness.of(graph, form, checked(control)));
  }

  /**
   * Who is tied to people who score high themselves: the vector x of length 1 with x = A x / λ for
   * the largest eigenvalue λ (P. Bonacich, "Factoring and weighting approaches to status scores and
   * clique identification", Journal of Mathematical Sociology 2 (1972)). Up to 200 people with a
   * score are solved for, in O(n³); else in O(m) a step.
   *
   * @param direction from whom scores come: the starts of ties that come in, or the ends of ties
   *     that go out
   * @param control checked once a step
   * @return the scores; a lack of data if no ties form a circle (then λ is 0 and tools report
   *     rounding errors), if several unconnected parts share λ, or if the next eigenvalue is so
   *     near that rounding of the weights moves scores by more than 10<sup>−7</sup> of the largest
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Answer<Scores> eigenvector(Direction direction, RunControl control) {
    strengths(direction);
    return Eigenvector.of(graph, direction, checked(control));
  }

  /**
   * The largest eigenvalue of the matrix of ties, whose reciprocal bounds {@link KatzSpec#alpha()}.
   *
   * @param control checked once a step
   * @return the eigenvalue, rounded up by at most 10<sup>−9</sup> and mostly about 10<sup>−14</sup>
   *     of it; 0 if no ties form a circle; a lack of data if steps do not enclose it that well
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Answer<Double> largestEigenvalue(RunControl control) {
    strengths(Direction.IN);
    Spectrum spectrum = Spectrum.of(graph, checked(control));
    return spectrum.isClosed()
        ? Answer.known(spectrum.radius())
        : Answer.insufficient(
            "largest eigenvalue",
            "one that steps enclose",
            spectrum.bounds(),
            "Bring the weights of ties nearer to each other.");
  }

  /**
   * All walks that lead to (in) or from (out) a person, longer ones counted less. In O(n³) up to
   * 200 people, else in O(m) a step.
   *
   * @param spec how much less, and the scale
   * @param direction the direction of the walks
   * @param control checked once a step
   * @return the scores; a lack of data if alpha is nearer to its bound than 10<sup>−9</sup> of it,
   *     or the steps do not settle
   * @throws IllegalArgumentException if alpha is not below the reciprocal of the largest eigenvalue
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Answer<Scores> katz(KatzSpec spec, Direction direction, RunControl control) {
    strengths(direction);
    return Katz.of(graph, Require.nonNull(spec, "spec"), direction, checked(control));
  }

  /**
   * How often a walk at random along ties comes by. In O(m) a step.
   *
   * @param spec how the walk goes
   * @param direction whether the walk follows ties, so that ties that come in count, or goes
   *     against them
   * @param control checked once a step
   * @return the scores, which sum to 1
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Scores pageRank(PageRankSpec spec, Direction direction, RunControl control) {
    strengths(direction);
    return graph.scores(
        "PageRank " + Require.nonNull(spec, "spec").damping() + ", " + name(direction),
        PageRank.of(graph, spec, direction, checked(control)));
  }

  /**
   * Hubs and authorities (J. Kleinberg, "Authoritative sources in a hyperlinked environment",
   * Journal of the ACM 46 (1999)). In O(n³) for parts of up to 100 people, else in O(m) a step.
   *
   * @param control checked once a step
   * @return the scores; a lack of data without ties, if several parts without common hubs and
   *     authorities share the largest singular value, or if the next one is too near, as {@link
   *     #eigenvector} has it
   * @throws io.planwright.run.RunStoppedException if the control says so
   */
  public Answer<Hits> hits(RunControl control) {
    strengths(Direction.IN);
    return HitsSearch.of(graph, checked(control));
  }

  private Graph.Rows rows(Direction direction) {
    return graph.rows(Require.nonNull(direction, "direction"));
  }

  private Graph.Rows strengths(Direction direction) {
    graph.requireStrengths();
    return rows(direction);
  }

  private static RunControl checked(RunControl control) {
    return Require.nonNull(control, "control");
  }

  private static String name(Enum<?> convention) {
    return convention.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
