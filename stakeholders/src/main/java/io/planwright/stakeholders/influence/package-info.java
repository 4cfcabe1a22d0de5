/**
 * Who influences whom, as a network of dated ties, and what the network says about each person.
 *
 * <pre>{@code
 * LocalDate day = LocalDate.of(2026, 3, 1);
 * InfluenceNetwork network =
 *     InfluenceNetwork.builder()
 *         .addTies(Tie.of(TieKind.ADVICE, "eng", "cto", 1, day))
 *         .addTies(Tie.of(TieKind.INFLUENCE, "cto", "cfo", 0.8, day))
 *         .build()
 *         .asOf(day);
 * Scores between =
 *     network
 *         .centrality(TieView.influence())
 *         .betweenness(BetweennessForm.RAW, RunControl.unlimited());
 * }</pre>
 *
 * <p><b>Conventions are named, because tools disagree.</b> A {@link
 * io.planwright.stakeholders.influence.TieView} says which ties count, which way they run, what
 * their weights mean and what becomes of signs and self-ties; {@link
 * io.planwright.stakeholders.influence.Direction} says whether a score comes from the ties that
 * come in or go out; small enums say how a score is scaled. Where a measure is not defined, such as
 * the eigenvector of a network without a circle, the answer is a typed lack of data.
 *
 * <p><b>A reference value that is not reproduced.</b> The measures are tested against values on
 * which NetworkX and igraph agree, but for one: the eigenvector of the reporting lines of D.
 * Krackhardt's managers, a network without a circle. Its eigenvalues are all 0, and what the
 * reference lists are the rounding errors of an iterative solver, some of them negative; here the
 * answer is a lack of data.
 *
 * <p><b>Why not a graph library.</b> The algorithms are our own, on compact arrays (compressed
 * rows). A general library, JGraphT for one, would be the first run-time dependency of this module;
 * it fixes conventions of its own that then had to be undone; and its objects for vertices and
 * edges make betweenness many times slower, as the benchmark {@code BetweennessPeersBenchmark}
 * shows.
 *
 * <p><b>Odd networks.</b> An empty network, one person, people without ties and unconnected parts
 * are all allowed. Two ties of one kind between the same people at the same time are refused, as
 * they contradict each other or count twice; ties of different kinds are joined as the view says. A
 * tie from a person to the same person is kept in the network and left out of measures, unless the
 * view counts it.
 */
@NullMarked
package io.planwright.stakeholders.influence;

import org.jspecify.annotations.NullMarked;
