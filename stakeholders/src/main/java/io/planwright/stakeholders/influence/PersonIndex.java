package io.planwright.stakeholders.influence;

import io.planwright.stakeholders.internal.IdNumbers;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;

/** The people of a network by number and back. */
final class PersonIndex implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<String> people;
  private final HashMap<String, Integer> numbers;

  PersonIndex(List<String> people) {
    this.people = people;
    numbers = new HashMap<>(2 * people.size());
    for (String person : people) {
      numbers.put(person, numbers.size());
    }
  }

  int size() {
    return people.size();
  }

  List<String> people() {
    return people;
  }

  String person(int number) {
    return people.get(number);
  }

  int number(String personId, String field) {
    return IdNumbers.number(numbers, personId, field, "the people of the network");
  }
}
