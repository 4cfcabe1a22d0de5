package io.planwright.stakeholders.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What can be done for each person, from nothing to the dearest: of two actions of which one costs
 * no less and wins no more, that one is left out. Immutable.
 */
final class PathOptions {

  private final List<List<CandidateAction>> actions = new ArrayList<>();
  private final double[] base;

  PathOptions(List<String> people, double[] base, List<CandidateAction> candidates) {
    this.base = base.clone();
    List<CandidateAction> sorted = new ArrayList<>(candidates);
    sorted.sort(
        Comparator.comparingDouble(CandidateAction::cost)
            .thenComparing(Comparator.comparingDouble(CandidateAction::probability).reversed())
            .thenComparing(CandidateAction::actionId));
    for (int i = 0; i < base.length; i++) {
      List<CandidateAction> own = new ArrayList<>();
      double reached = base[i];
      for (CandidateAction action : sorted) {
        if (action.personId().equals(people.get(i)) && action.probability() > reached) {
          own.add(action);
          reached = action.probability();
        }
      }
      actions.add(List.copyOf(own));
    }
  }

  int people() {
    return base.length;
  }

  /** The number of the dearest option; 0 is to do nothing. */
  int last(int person) {
    return actions.get(person).size();
  }

  CandidateAction action(int person, int option) {
    return actions.get(person).get(option - 1);
  }

  double probability(int person, int option) {
    return option == 0 ? base[person] : action(person, option).probability();
  }

  double cost(int person, int option) {
    return option == 0 ? 0 : action(person, option).cost();
  }

  double[] probabilities(int[] options) {
    double[] p = new double[options.length];
    for (int i = 0; i < p.length; i++) {
      p[i] = probability(i, options[i]);
    }
    return p;
  }

  double cost(int[] options) {
    double cost = 0;
    for (int i = 0; i < options.length; i++) {
      cost += cost(i, options[i]);
    }
    return cost;
  }

  int[] all() {
    int[] options = new int[base.length];
    for (int i = 0; i < options.length; i++) {
      options[i] = last(i);
    }
    return options;
  }

  List<CandidateAction> chosen(int[] options) {
    List<CandidateAction> chosen = new ArrayList<>();
    for (int i = 0; i < options.length; i++) {
      if (options[i] > 0) {
        chosen.add(action(i, options[i]));
      }
    }
    return chosen;
  }
}
