package io.planwright.report.chart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Estimates how wide a text will be, on the wide side, so that a layout made here holds in any
 * browser without a script.
 *
 * <p>The widths are the larger of two common faces (one of the widest sans-serif faces in use and
 * an Arial-like one), so a page set in a narrower face only gains air. Letters beyond ASCII count
 * as their base letter; ideographs and emoji as a full square.
 */
public final class Lettering {
  /** Size of all chart text in pixels of the drawing. */
  public static final double SIZE = 12;

  /** Height above the baseline that a line of text may fill. */
  public static final double ASCENT = 0.97 * SIZE;

  /** Depth below the baseline that a line of text may fill. */
  public static final double DESCENT = 0.28 * SIZE;

  /** Distance between two baselines. */
  public static final double LINE = 16;

  private static final String SOFT_HYPHEN = "\u00AD";
  private static final String ELLIPSIS = "\u2026";
  private static final char FIRST = ' ';
  private static final int FIRST_WIDE_SCRIPT = 0x1100;
  private static final int FIRST_PUNCTUATION = 0x2000;
  private static final int UNKNOWN = 95;
  private static final int SQUARE = 140;
  // One hundredth of the letter size each, from space to tilde.
  private static final int[] REGULAR = {
    32, 41, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 37, 32, 34, 64, 64, 64,
    64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 56, 102, 69, 69, 73, 77, 67,
    62, 78, 76, 30, 50, 67, 56, 87, 75, 79, 67, 79, 73, 67, 62, 74, 69, 99, 69,
    67, 69, 39, 34, 39, 84, 56, 50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58,
    28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
  };
  private static final int[] BOLD = {
    35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70,
    70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 62, 100, 78, 77, 74, 83, 69,
    69, 83, 84, 38, 56, 78, 64, 100, 84, 85, 74, 85, 77, 72, 69, 82, 78, 111, 78,
    73, 73, 46, 37, 46, 84, 56, 50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67,
    35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
  };

  private Lettering() {}

  /**
   * Returns the width that a text needs at most.
   *
   * @param text the text
   * @param bold whether it is set in bold
   * @return pixels of the drawing
   */
  public static double width(String text, boolean bold) {
    String base = Normalizer.normalize(text, Normalizer.Form.NFD);
    int hundredths = 0;
    for (int i = 0; i < base.length(); i += Character.charCount(base.codePointAt(i))) {
      hundredths += advance(base.codePointAt(i), bold);
    }
    return hundredths * SIZE / 100;
  }

  /**
   * Shortens a text with an ellipsis so that it fits.
   *
   * @param text the text
   * @param room the pixels there are
   * @param bold whether it is set in bold
   * @return the text itself, or its beginning with an ellipsis, or an empty text where not even
   *     that fits
   */
  public static String fit(String text, double room, boolean bold) {
    if (width(text, bold) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0) {
      end = text.offsetByCodePoints(end, -1);
      String shown = text.substring(0, end).stripTrailing() + ELLIPSIS;
      if (width(shown, bold) <= room) {
        return end == 0 ? "" : shown;
      }
    }
    return "";
  }

  /**
   * Breaks a text into lines at its spaces and soft hyphens; the last line is shortened where the
   * text needs more.
   *
   * @param text the text
   * @param room the pixels of a line
   * @param lines how many lines there may be, at least 1
   * @return one to {@code lines} lines that fit
   */
  public static List<String> wrap(String text, double room, int lines) {
    List<String> wrapped = new ArrayList<>();
    String rest = text.strip();
    while (wrapped.size() < lines - 1 && width(unbroken(rest), false) > room) {
      int cut = lastFittingBreak(rest, room);
      if (cut < 0) {
        break;
      }
      wrapped.add(before(rest, cut));
      rest = rest.substring(cut + 1).strip();
    }
    wrapped.add(fit(unbroken(rest), room, false));
    return wrapped;
  }

  /**
   * Leaves the soft hyphens out.
   *
   * @param text a text that may break at soft hyphens
   * @return the text as it reads on one line
   */
  static String unbroken(String text) {
    return text.replace(SOFT_HYPHEN, "");
  }

  private static int lastFittingBreak(String text, double room) {
    for (int cut = text.length() - 1; cut >= 0; cut--) {
      boolean isBreak = text.charAt(cut) == ' ' || text.startsWith(SOFT_HYPHEN, cut);
      if (isBreak && width(before(text, cut), false) <= room) {
        return cut;
      }
    }
    return -1;
  }

  private static String before(String text, int cut) {
    String hyphen = text.startsWith(SOFT_HYPHEN, cut) ? "-" : "";
    return unbroken(text.substring(0, cut)) + hyphen;
  }

  private static int advance(int codePoint, boolean bold) {
    int[] widths = bold ? BOLD : REGULAR;
    if (codePoint >= FIRST && codePoint - FIRST < widths.length) {
      return widths[codePoint - FIRST];
    }
    if (codePoint == 0xA0) {
      return widths[0];
    }
    if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
      return 0;
    }
    boolean wide =
        codePoint >= FIRST_WIDE_SCRIPT && (codePoint < 0x1E00 || codePoint >= FIRST_PUNCTUATION);
    boolean punctuation = codePoint >= FIRST_PUNCTUATION && codePoint < 0x2300;
    return wide && !punctuation ? SQUARE : punctuation ? 100 : UNKNOWN + (bold ? 15 : 0);
  }
}
