package io.planwright.quality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Compares how values are written: first without case, accents, space and punctuation, then by the
 * number of slips between them.
 *
 * <p>The distance is that of optimal string alignment: insertions, deletions, substitutions and
 * swaps of neighbours, no part edited twice (F. J. Damerau, "A technique for computer detection and
 * correction of spelling errors", Communications of the ACM 7(3), 1964; V. I. Levenshtein, "Binary
 * codes capable of correcting deletions, insertions, and reversals", Soviet Physics Doklady 10(8),
 * 1966). The similarity is 1 less the distance over the length of the longer text.
 */
final class Spelling {

  /** Shorter values are not compared slip by slip: "US" is not "UK" with a slip. */
  private static final int SHORTEST = 5;

  private Spelling() {}

  /** The best match of a value and how alike they are. */
  record Match(String value, double similarity) {

    ProposedRepair repair(CrmField field, String from, List<String> ids) {
      return new ProposedRepair(field.entity(), field.name(), from, value, similarity, ids);
    }
  }

  /** The value without case, accents, space and punctuation. */
  static String normalForm(String value) {
    String decomposed = isAscii(value) ? value : Normalizer.normalize(value, Normalizer.Form.NFKD);
    StringBuilder letters = new StringBuilder(decomposed.length());
    int at = 0;
    while (at < decomposed.length()) {
      int letter = decomposed.codePointAt(at);
      if (Character.isLetterOrDigit(letter)) {
        letters.appendCodePoint(letter);
      }
      at += Character.charCount(letter);
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Most names are, and need no tables of Unicode to be loaded. */
  private static boolean isAscii(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /**
   * The candidate that is most like a value, if one is like it and no other is as much. Values that
   * differ in a digit are different things, however alike the rest is.
   *
   * @param value the value
   * @param candidates the candidates by their normal form
   * @param least the least similarity that counts
   */
  static Optional<Match> nearest(String value, Map<String, String> candidates, double least) {
    String form = normalForm(value);
    String same = candidates.get(form);
    if (same != null) {
      return Optional.of(new Match(same, 1));
    }
    double best = 0;
    String nearest = "";
    boolean tied = false;
    for (Map.Entry<String, String> candidate : candidates.entrySet()) {
      double similarity = similarity(form, candidate.getKey(), least);
      if (similarity > best) {
        best = similarity;
        nearest = candidate.getValue();
        tied = false;
      } else if (similarity == best) {
        tied |= !nearest.equals(candidate.getValue());
      }
    }
    return best > 0 && !tied ? Optional.of(new Match(nearest, best)) : Optional.empty();
  }

  /** The similarity of two normal forms, 0 if it is below the least that counts. */
  static double similarity(String a, String b, double least) {
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    if (shorter < SHORTEST
        || longer - shorter > (1 - least) * longer
        || !digits(a).equals(digits(b))) {
      return 0;
    }
    double similarity = 1 - (double) distance(a, b) / longer;
    return similarity >= least ? similarity : 0;
  }

  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substitution, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
    }
    return row[b.length()];
  }

  private static String digits(String value) {
    StringBuilder digits = new StringBuilder();
    value.codePoints().filter(Character::isDigit).forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
