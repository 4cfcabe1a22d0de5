package io.planwright.stakeholders.buying;

import java.util.Locale;

/** Sentences about slots and roles that hold no content and no names. */
final class Wording {

  private Wording() {}

  static String of(Enum<?> constant) {
    String words = constant.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  static String explain(
      String name, KnowledgeState state, ClaimStrength strength, long age, EvidenceRule rule) {
    String found = strength.name().toLowerCase(Locale.ROOT);
    return switch (state) {
      case FILLED -> "%s is known: %s %d days ago.".formatted(name, found, age);
      case WEAK ->
          "%s is weak: only %s, and has to be %s."
              .formatted(name, found, rule.leastStrength().name().toLowerCase(Locale.ROOT));
      case STALE ->
          "%s is stale: %d days old with a half-life of %d days."
              .formatted(name, age, rule.halfLifeDays());
      case MISSING -> name + " is missing.";
    };
  }
}
