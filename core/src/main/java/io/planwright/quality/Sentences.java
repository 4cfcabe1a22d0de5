package io.planwright.quality;

import java.util.List;
import java.util.Locale;

/** Turns of phrase of the statements, the same in every locale. */
final class Sentences {

  private Sentences() {}

  /** "1,425". */
  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "expected close" for "expectedClose", "account" for "accountId". */
  static String words(String field) {
    String name = field.endsWith("Id") ? field.substring(0, field.length() - 2) : field;
    return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  /** ": "technolgy" for "technology" and 2 more", or nothing where nothing is proposed. */
  static String proposals(List<ProposedRepair> repairs) {
    if (repairs.isEmpty()) {
      return "";
    }
    ProposedRepair first = repairs.get(0);
    String more = repairs.size() == 1 ? "" : " and " + number(repairs.size() - 1L) + " more";
    return ": \"" + first.from() + "\" for \"" + first.to() + "\"" + more;
  }
}
