package io.planwright.stakeholders.influence;

import io.planwright.evidence.Answer;
import io.planwright.evidence.Explanation;
import io.planwright.evidence.Reason;
import io.planwright.internal.Figures;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;

/** Writes the report on a person. */
final class PersonalReport {

  private final NetworkStructure structure;
  private final Graph graph;
  private final String personId;
  private final PersonalInfluenceSpec spec;

  PersonalReport(
      NetworkStructure structure, Graph graph, String personId, PersonalInfluenceSpec spec) {
    this.structure = structure;
    this.graph = graph;
    this.personId = personId;
    this.spec = spec;
  }

  PersonalInfluence write(RunControl control) {
    int person = graph.index.number(personId, "personId");
    Reach reaches = structure.reach(personId, Direction.OUT, spec.steps());
    Brokerage brokerage = structure.brokerage(spec.groups()).get(person);
    boolean cutPoint = structure.articulationPeople().contains(personId);
    List<TieGain> newTies =
        NewTies.of(
            graph,
            new NewTieSpec(personId, personId, spec.goal(), spec.steps(), spec.proposals()),
            control);
    return new PersonalInfluence(
        personId,
        reaches,
        structure.reach(personId, Direction.IN, spec.steps()),
        share(reaches.size()),
        reciprocity(person),
        score("constraint", structure.constraint(HoleEgo.ANY_TIE)),
        score("effective size", structure.effectiveSize(HoleEgo.ANY_TIE)),
        brokerage,
        cutPoint,
        newTies,
        explanation(reaches, brokerage, cutPoint, newTies));
  }

  private Answer<Double> share(int reached) {
    return graph.size() < 2
        ? Answer.insufficient(
            "share of people reached", "somebody else", "one person", "Add who is missing.")
        : Answer.known(reached / (graph.size() - 1.0));
  }

  private Answer<Double> reciprocity(int person) {
    int all = 0;
    int returned = 0;
    for (int k = graph.out.start()[person]; k < graph.out.start()[person + 1]; k++) {
      int other = graph.out.to()[k];
      all += other == person ? 0 : 1;
      returned += other != person && graph.out.contains(other, person) ? 1 : 0;
    }
    return all == 0
        ? Answer.insufficient(
            "reciprocity", "a tie that goes out", "none", "Add the ties that are known.")
        : Answer.known((double) returned / all);
  }

  private Answer<Double> score(String question, Scores scores) {
    return scores.find(personId).isPresent()
        ? Answer.known(scores.of(personId))
        : Answer.insufficient(
            question, "a tie with somebody", "none", "Add the ties that are known.");
  }

  private Explanation explanation(
      Reach reaches, Brokerage brokerage, boolean cutPoint, List<TieGain> newTies) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        new Reason(
            "reach",
            reaches.size(),
            "Reaches "
                + reaches.size()
                + " of "
                + (graph.size() - 1)
                + " others within "
                + spec.steps()
                + " steps, "
                + reaches.within(1)
                + " of them directly."));
    reasons.add(
        new Reason(
            "brokerage",
            brokerage.total(),
            "Stands between " + brokerage.total() + " pairs who have no tie of their own."));
    if (cutPoint) {
      reasons.add(new Reason("cut point", 1, "Without this person others lose touch."));
    }
    if (!newTies.isEmpty()) {
      TieGain best = newTies.get(0);
      reasons.add(
          new Reason(
              "one more tie",
              best.gain(spec.goal()),
              "A tie to "
                  + best.toId()
                  + " would raise reach from "
                  + best.before().reach()
                  + " to "
                  + best.after().reach()
                  + " and closeness from "
                  + Figures.number(best.before().closeness())
                  + " to "
                  + Figures.number(best.after().closeness())
                  + "."));
    }
    return new Explanation(reasons.get(0).statement(), reasons);
  }
}
