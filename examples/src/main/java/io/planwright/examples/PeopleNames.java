package io.planwright.examples;

import io.planwright.stakeholders.analysis.RegisteredPerson;
import io.planwright.stakeholders.analysis.StakeholderRegister;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What readers call the people of a register: namesakes are numbered. */
final class PeopleNames {

  private final Map<String, String> names = new HashMap<>();
  private final Pattern ids;

  private PeopleNames(StakeholderRegister register, boolean isWithRole) {
    for (RegisteredPerson person : register.people()) {
      String name = person.name();
      for (int namesake = 2; names.containsValue(name); namesake++) {
        name = person.name() + " " + namesake;
      }
      names.put(person.id(), name);
    }
    if (isWithRole) {
      for (RegisteredPerson person : register.people()) {
        person
            .role()
            .ifPresent(role -> names.merge(person.id(), " (" + role + ")", String::concat));
      }
    }
    ids =
        Pattern.compile(
            names.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
  }

  static PeopleNames of(StakeholderRegister register) {
    return new PeopleNames(register, false);
  }

  static PeopleNames withRoles(StakeholderRegister register) {
    return new PeopleNames(register, true);
  }

  String of(String personId) {
    return names.getOrDefault(personId, personId);
  }

  /** A text with names for ids, all replaced at once, so that no name is read as an id. */
  String in(String text) {
    return ids.matcher(text).replaceAll(id -> Matcher.quoteReplacement(of(id.group())));
  }
}
