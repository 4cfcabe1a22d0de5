package io.planwright.stakeholders.privacy;

import java.text.Normalizer;

/**
 * A text as it is compared: composed (NFC), in lower case, with one sign for all white space, one
 * for all dashes and one for all apostrophes, "ss" for the sharp s, and without signs that nobody
 * sees; a zero-width space may still part words. Each sign knows where it stood in the composed
 * text.
 */
final class FoldedText {

  private static final char SHARP_S = '\u00DF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';
  private static final String APOSTROPHES = "'`\u00B4\u02BC\u2018\u2019\u201B\u2032\uFF07";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE63\uFF0D";

  private final String composed;
  private final char[] signs;
  private final int[] places;
  private final boolean[] gapBefore;
  private int length;

  FoldedText(String text) {
    composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    int most = 2 * composed.length();
    signs = new char[most];
    places = new int[most];
    gapBefore = new boolean[most + 1];
    for (int i = 0; i < composed.length(); i++) {
      char sign = composed.charAt(i);
      if (Character.getType(sign) == Character.FORMAT) {
        gapBefore[length] |= sign == ZERO_WIDTH_SPACE;
      } else {
        char folded = folded(sign);
        add(folded == SHARP_S ? 's' : folded, i);
        if (folded == SHARP_S) {
          add('s', i);
        }
      }
    }
  }

  private void add(char sign, int place) {
    signs[length] = sign;
    places[length++] = place;
  }

  /** A name to look for: folded, one blank for each run of white space, none around. */
  static String name(String text) {
    FoldedText folded = new FoldedText(text);
    return new String(folded.signs, 0, folded.length).strip().replaceAll(" +", " ");
  }

  String composed() {
    return composed;
  }

  int length() {
    return length;
  }

  String part(int from, int size) {
    return new String(signs, from, size);
  }

  /** Where the sign stands in the composed text. */
  int place(int at) {
    return places[at];
  }

  /** Whether no word goes on here. */
  boolean isBoundary(int at) {
    return at == 0 || at == length || gapBefore[at] || !isWord(signs[at - 1]) || !isWord(signs[at]);
  }

  /** Where the name ends that starts here, or -1 if it does not stand here as whole words. */
  int end(int from, String name) {
    int at = from;
    for (int i = 0; i < name.length(); i++) {
      int before = at;
      if (name.charAt(i) == ' ') {
        while (at < length && signs[at] == ' ') {
          at++;
        }
        if (at == before && !gapBefore[at]) {
          return -1;
        }
      } else if (at < length && signs[at] == name.charAt(i)) {
        at++;
      } else {
        return -1;
      }
    }
    return isBoundary(at) ? at : -1;
  }

  private static boolean isWord(char sign) {
    return Character.isLetterOrDigit(sign) || Character.isSurrogate(sign);
  }

  private static char folded(char sign) {
    if (Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
      return ' ';
    }
    if (APOSTROPHES.indexOf(sign) >= 0) {
      return '\'';
    }
    if (DASHES.indexOf(sign) >= 0) {
      return '-';
    }
    return Character.toLowerCase(Character.toUpperCase(sign));
  }
}
