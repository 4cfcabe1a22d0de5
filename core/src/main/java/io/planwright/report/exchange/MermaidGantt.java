package io.planwright.report.exchange;

import io.planwright.internal.Require;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A schedule as the text of a Mermaid Gantt chart, for wikis and repositories that draw it.
 *
 * <p>Elements become sections, named with all above them but the root; critical activities carry
 * {@code crit}, begun ones {@code active}, completed ones {@code done}, milestones {@code
 * milestone}. Each name is escaped with Mermaid's entity codes, so that it can neither end its line
 * nor become a keyword or markup. Mermaid has no baseline, float or load: {@link GanttSvg} draws
 * them. Dates stand as they were scheduled; Mermaid does not schedule again. Stateless and
 * thread-safe.
 */
public final class MermaidGantt {
  private static final String INDENT = "    ";
  private static final String PLAIN = " .,-_()/!?'+*";
  private static final List<String> KEYWORDS =
      List.of(
          "section",
          "title",
          "dateformat",
          "axisformat",
          "tickinterval",
          "includes",
          "excludes",
          "todaymarker",
          "weekday",
          "weekend",
          "inclusiveenddates",
          "topaxis",
          "click",
          "gantt",
          "acctitle",
          "accdescr");
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private MermaidGantt() {}

  /**
   * Writes the chart.
   *
   * @param document what to write
   * @return the lines, each with its end; takes time linear in the activities
   * @throws NullPointerException if there is no document
   */
  public static String text(ScheduleDocument document) {
    Require.nonNull(document, "document");
    StringBuilder out = new StringBuilder("gantt\n");
    line(out, "title " + escaped(document.title()));
    line(out, "dateFormat YYYY-MM-DD");
    line(out, "axisFormat %d %b");
    Map<String, String> sections = new HashMap<>();
    String section = "";
    int number = 0;
    for (OutlineLine line : Outline.of(document).lines()) {
      String parent = sections.getOrDefault(line.parentId(), "");
      if (line.isElement()) {
        boolean isRoot = line.parentId().isEmpty();
        sections.put(
            line.id(), isRoot || parent.isEmpty() ? line.name() : parent + " / " + line.name());
        if (isRoot) {
          sections.put(line.id(), "");
        }
      } else {
        if (!parent.equals(section)) {
          line(out, "section " + escaped(parent.isEmpty() ? document.title() : parent));
          section = parent;
        }
        line(out, escaped(line.name()) + " :" + attributes(line, ++number));
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(INDENT).append(text).append('\n');
  }

  private static String attributes(OutlineLine line, int number) {
    StringBuilder text = new StringBuilder();
    BigDecimal percent = line.status().percentComplete();
    if (line.isCritical()) {
      text.append("crit, ");
    }
    if (percent.compareTo(HUNDRED) == 0) {
      text.append("done, ");
    } else if (percent.signum() > 0) {
      text.append("active, ");
    }
    if (line.isMilestone()) {
      text.append("milestone, ");
    }
    text.append('t').append(number).append(", ").append(line.span().start()).append(", ");
    return line.isMilestone()
        ? text.append("0d").toString()
        : text.append(line.span().finish().plusDays(1)).toString();
  }

  /** Entity codes for all but letters, digits and harmless signs; see Mermaid, "Entity codes". */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    String line = text.strip();
    boolean isKeyword = KEYWORDS.stream().anyMatch(line.toLowerCase(Locale.ROOT)::startsWith);
    for (int i = 0; i < line.length(); ) {
      int sign = line.codePointAt(i);
      boolean isPlain = Character.isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0;
      if (Character.isISOControl(sign) || Character.isWhitespace(sign)) {
        out.append(' ');
      } else if (isPlain && !(i == 0 && isKeyword)) {
        out.appendCodePoint(sign);
      } else {
        out.append('#').append(sign).append(';');
      }
      i += Character.charCount(sign);
    }
    return out.toString();
  }
}
