package io.planwright.report.page;

import io.planwright.evidence.Evidence;
import io.planwright.evidence.Judgement;
import io.planwright.evidence.Verdict;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.GoalRow;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import io.planwright.report.view.SmartLetter;

/** The goals, each with a verdict and its evidence for every letter of SMART. */
final class GoalSection implements SectionWriter {
  @Override
  public Section section() {
    return Section.GOALS;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.goals().isEmpty();
  }

  @Override
  public String emptyText() {
    return "This plan sets no goals.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    html.open("ul", "class", "goals");
    report.goals().forEach(goal -> writeGoal(html, goal));
    html.close();
  }

  private static void writeGoal(HtmlWriter html, GoalRow goal) {
    html.open("li").element("h3", goal.name()).element("p", goal.statement());
    html.open("dl", "class", "smart");
    goal.letters().forEach(letter -> writeLetter(html, letter));
    html.close().close();
  }

  private static void writeLetter(HtmlWriter html, SmartLetter letter) {
    Judgement judgement = letter.judgement();
    html.open("div").open("dt").text(letter.letter()).close().open("dd");
    html.element("span", word(judgement.verdict()), "class", "badge " + css(judgement.verdict()));
    html.text(" " + judgement.summary());
    if (!judgement.evidence().isEmpty()) {
      html.open("details").element("summary", "Evidence").open("ul");
      judgement.evidence().forEach(evidence -> html.element("li", sentence(evidence)));
      html.close().close();
    }
    html.close().close();
  }

  private static String sentence(Evidence evidence) {
    return evidence.statement()
        + " ("
        + evidence.source()
        + ", "
        + Dates.full(evidence.asOf())
        + ")";
  }

  private static String word(Verdict verdict) {
    return switch (verdict) {
      case YES -> "\u2713 yes";
      case NO -> "\u2717 no";
      case UNKNOWN -> "? unknown";
    };
  }

  private static String css(Verdict verdict) {
    return switch (verdict) {
      case YES -> "good";
      case NO -> "bad";
      case UNKNOWN -> "quiet";
    };
  }
}
