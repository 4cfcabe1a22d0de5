package io.planwright.report.markup;

/**
 * Keeps texts from becoming formulas of a spreadsheet (OWASP, "CSV Injection"), and takes the guard
 * off again. Stateless and thread-safe.
 */
public final class SpreadsheetText {
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n";
  private static final char GUARD = '\'';

  private SpreadsheetText() {}

  /**
   * Puts an apostrophe in front of what a spreadsheet could take for a formula: a text whose first
   * sign, after blanks, is {@code = + - @} or one of their full-width forms, or that begins with a
   * tab or a line break. What looks as if it had been guarded already gets one more, so that {@link
   * #unguarded} gives back every text.
   *
   * @param text any text
   * @return the text, with an apostrophe in front or not
   */
  public static String guarded(String text) {
    return isFormula(withoutApostrophes(text)) ? GUARD + text : text;
  }

  /**
   * Takes the guard off.
   *
   * @param text a text as it stands in the file
   * @return the text that was guarded; one without a guard as it is
   */
  public static String unguarded(String text) {
    boolean guarded =
        !text.isEmpty() && text.charAt(0) == GUARD && isFormula(withoutApostrophes(text));
    return guarded ? text.substring(1) : text;
  }

  private static String withoutApostrophes(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == GUARD) {
      i++;
    }
    return text.substring(i);
  }

  private static boolean isFormula(String text) {
    return startsFormula(text) || startsFormula(text.stripLeading());
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
