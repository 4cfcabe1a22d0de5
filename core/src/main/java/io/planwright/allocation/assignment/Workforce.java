package io.planwright.allocation.assignment;

import io.planwright.allocation.Assignee;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of a run, numbered by the order of their ids, with what capacity they have left. */
final class Workforce {

  static final int NOBODY = -1;

  /** Ten loads of 0.1 fill a capacity of 1, though their sum in doubles may be a hair off. */
  private static final double TOLERANCE = 1e-9;

  private final List<Assignee> people;
  private final Map<String, Integer> numbers;
  private final double[] remaining;

  Workforce(List<Assignee> people) {
    this.people = new ArrayList<>(people);
    this.people.sort(Comparator.comparing(Assignee::id));
    this.numbers = new HashMap<>();
    this.remaining = new double[people.size()];
    for (int i = 0; i < remaining.length; i++) {
      numbers.put(this.people.get(i).id(), i);
      remaining[i] = this.people.get(i).capacity();
    }
  }

  int size() {
    return remaining.length;
  }

  /** The number of a person, or {@link #NOBODY} who is not among them. */
  int number(String id) {
    return numbers.getOrDefault(id, NOBODY);
  }

  String id(int person) {
    return people.get(person).id();
  }

  boolean hasSkills(int person, Set<String> skills) {
    return people.get(person).skills().containsAll(skills);
  }

  double remaining(int person) {
    return Math.max(0, remaining[person]);
  }

  /** The part of the capacity that is free, from 0 to 1. */
  double freeShare(int person) {
    return remaining(person) / people.get(person).capacity();
  }

  boolean canCarry(int person, double load) {
    return load <= remaining[person] + TOLERANCE * people.get(person).capacity();
  }

  void carry(int person, double load) {
    remaining[person] -= load;
  }
}
