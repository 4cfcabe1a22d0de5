package io.planwright.examples.people;

import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What readers call people; namesakes of one register are numbered. */
final class PeopleNames {

  private final Map<String, String> names;
  private final Pattern ids;

  private PeopleNames(Map<String, String> names) {
    this.names = Map.copyOf(names);
    ids =
        Pattern.compile(
            names.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
  }

  /** The names of some people by their ids. */
  static PeopleNames of(Map<String, String> names) {
    return new PeopleNames(names);
  }

  static PeopleNames of(StakeholderRegister register) {
    return of(names(register));
  }

  static PeopleNames withRoles(StakeholderRegister register) {
    Map<String, String> names = names(register);
    for (RegisteredPerson person : register.people()) {
      person.role().ifPresent(role -> names.merge(person.id(), " (" + role + ")", String::concat));
    }
    return of(names);
  }

  private static Map<String, String> names(StakeholderRegister register) {
    Map<String, String> names = new HashMap<>();
    for (RegisteredPerson person : register.people()) {
      String name = person.name();
      for (int namesake = 2; names.containsValue(name); namesake++) {
        name = person.name() + " " + namesake;
      }
      names.put(person.id(), name);
    }
    return names;
  }

  String of(String personId) {
    return names.getOrDefault(personId, personId);
  }

  /** A text with names for ids, all replaced at once, so that no name is read as an id. */
  String in(String text) {
    return ids.matcher(text).replaceAll(id -> Matcher.quoteReplacement(of(id.group())));
  }
}
