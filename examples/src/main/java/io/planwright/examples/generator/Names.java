package io.planwright.examples.generator;

import java.util.List;

/** Names of people, one for each number. */
final class Names {

  private static final List<String> FIRST =
      List.of(
          "Ada", "Ben", "Cora", "Dan", "Eva", "Finn", "Gia", "Hugo", "Ida", "Jon", "Kim", "Leo",
          "Mia", "Nils", "Olga", "Paul", "Rita", "Sven", "Tara", "Urs", "Vera", "Wim", "Yara");
  private static final List<String> LAST =
      List.of(
          "Abel", "Bruno", "Costa", "Duval", "Eriksen", "Fabri", "Graf", "Holm", "Ivers", "Jansen",
          "Kovac", "Lange", "Moreau", "Novak", "Olsen", "Pires", "Rossi", "Sands", "Torres");

  private Names() {}

  static String of(int number) {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get(number % LAST.size());
  }
}
