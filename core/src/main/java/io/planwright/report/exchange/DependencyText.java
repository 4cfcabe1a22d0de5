package io.planwright.report.exchange;

import io.planwright.activity.Activity;
import io.planwright.activity.Dependency;
import io.planwright.activity.DependencyType;
import io.planwright.activity.LagUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What an activity waits for, in one cell: {@code train FS+2; offer SS}; {@code ed} after a lag
 * counts elapsed days. A backslash stands before a semicolon or backslash of an id.
 */
final class DependencyText {
  private static final Pattern RELATION =
      Pattern.compile(
          "(?s)(.*) (FS|SS|FF|SF)(?:([+-])(\\d{1,9})(ed|d)?)?", Pattern.CASE_INSENSITIVE);

  private DependencyText() {}

  /** The relation without the two activities, such as {@code FS+2} or {@code SS-1ed}. */
  static String relation(Dependency link) {
    String lag = link.lagDays() == 0 ? "" : String.format(Locale.ROOT, "%+d", link.lagDays());
    String unit = link.lagUnit() == LagUnit.ELAPSED && link.lagDays() != 0 ? "ed" : "";
    return link.type().abbreviation() + lag + unit;
  }

  static String write(List<Dependency> links) {
    return links.stream()
        .map(
            link ->
                link.predecessorId().replace("\\", "\\\\").replace(";", "\\;")
                    + " "
                    + relation(link))
        .collect(Collectors.joining("; "));
  }

  /**
   * Reads a cell.
   *
   * @throws IllegalArgumentException if a lag is out of range, an id is unknown or it is the
   *     activity's own
   */
  static List<Dependency> read(String text, String successorId, Predicate<String> isKnown) {
    List<Dependency> links = new ArrayList<>();
    for (String part : parts(text)) {
      if (!part.isBlank()) {
        links.add(link(part, successorId, isKnown));
      }
    }
    return links;
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean isEscape =
          sign == '\\' && i + 1 < text.length() && "\\;".indexOf(text.charAt(i + 1)) >= 0;
      if (isEscape) {
        part.append(text.charAt(++i));
      } else if (sign == ';') {
        parts.add(part.toString());
        part.setLength(0);
        i += i + 1 < text.length() && text.charAt(i + 1) == ' ' ? 1 : 0;
      } else {
        part.append(sign);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  private static Dependency link(String part, String successorId, Predicate<String> isKnown) {
    Matcher relation = RELATION.matcher(part);
    if (!relation.matches()) {
      return Dependency.finishToStart(known(part, isKnown), successorId);
    }
    DependencyType type = type(relation.group(2));
    String digits = relation.group(4);
    int lag = digits == null ? 0 : Integer.parseInt(digits);
    if (lag > Activity.MAX_DAYS) {
      throw new IllegalArgumentException(
          "lag [" + lag + "] must be at most " + Activity.MAX_DAYS + ". Give it in days.");
    }
    int days = "-".equals(relation.group(3)) ? -lag : lag;
    Dependency link = Dependency.of(known(relation.group(1), isKnown), successorId, type);
    return "ed".equalsIgnoreCase(relation.group(5))
        ? link.withElapsedLagDays(days)
        : link.withLagDays(days);
  }

  private static String known(String id, Predicate<String> isKnown) {
    if (isKnown.test(id)) {
      return id;
    }
    if (isKnown.test(id.strip())) {
      return id.strip();
    }
    throw new IllegalArgumentException(
        "predecessor ["
            + id.strip()
            + "] must be the id of an activity. Add it, or correct the id.");
  }

  private static DependencyType type(String letters) {
    for (DependencyType type : DependencyType.values()) {
      if (type.abbreviation().equalsIgnoreCase(letters)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "relation [" + letters + "] must be FS, SS, FF or SF. Correct it.");
  }
}
