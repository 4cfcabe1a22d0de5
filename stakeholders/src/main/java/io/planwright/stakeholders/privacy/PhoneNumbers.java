package io.planwright.stakeholders.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a telephone number; the rule stands with {@link Redactor}. */
final class PhoneNumbers {

  private static final String DASH = "[-\\u2010-\\u2015\\u2212]";
  private static final String GAP = "[-\\u2010-\\u2015\\u2212/().\\t\\p{Zs}\\p{Cf}]*+";
  private static final String DATE =
      "(?<!\\d)(?:(?:19|20)\\d\\d"
          + DASH
          + "(?:0[1-9]|1[0-2])"
          + DASH
          + "(?:0[1-9]|[12]\\d|3[01])(?!\\d)"
          + "|(?:0[1-9]|[12]\\d|3[01])[-./](?:0[1-9]|[12]\\d|3[01])[-./](?:19|20)\\d\\d(?!\\d)"
          + "|(?<!\\d\\.)(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2])\\.\\d\\d(?!\\.?\\d))";
  private static final String DECIMAL = "(?<![\\d.,])0\\.\\d++(?!\\.\\d)";
  private static final String PSEUDONYM = "(?:person|mail)-[0-9a-f]{16}";

  /** Dates end a number, so that the one behind a number stays. */
  private static final String DIGIT = "(?:" + GAP + "(?!" + DATE + ")\\d)";

  private static final String AREA_IN_BRACKETS = "(?:\\((?=[+0]\\d{0,5}\\)))?";
  private static final String INTERNATIONAL = "(?<!\\d)[+\\uFF0B](?!0)" + DIGIT + "{8,}+";
  private static final String WITH_ZERO = "(?<!\\d)(?<!\\d[.,])0(?!00)" + DIGIT + "{7,}+";
  private static final String AMERICAN =
      "(?<!\\d)(?:\\(\\d{3}\\)"
          + GAP
          + "\\d{3}"
          + GAP
          + "\\d{4}"
          + "|\\d{3}"
          + DASH
          + "\\d{3}"
          + DASH
          + "\\d{4}(?!\\d))";

  private static final Pattern KEPT_OR_PHONE =
      Pattern.compile(
          "("
              + PSEUDONYM
              + "|"
              + DATE
              + "|"
              + DECIMAL
              + ")|"
              + AREA_IN_BRACKETS
              + "(?:"
              + INTERNATIONAL
              + "|"
              + WITH_ZERO
              + ")|"
              + AMERICAN);

  private PhoneNumbers() {}

  static String replaced(String text, String replacement) {
    return KEPT_OR_PHONE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(match.group(1) == null ? replacement : match.group()));
  }
}
