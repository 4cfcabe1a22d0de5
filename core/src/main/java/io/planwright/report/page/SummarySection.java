package io.planwright.report.page;

import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.Kpi;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;
import java.util.List;

/** The plan on half a page: headline figures, conclusions, risks. */
final class SummarySection implements SectionWriter {
  @Override
  public Section section() {
    return Section.SUMMARY;
  }

  @Override
  public boolean isEmpty(PlanReport report) {
    return report.kpis().isEmpty() && report.conclusions().isEmpty() && report.risks().isEmpty();
  }

  @Override
  public String emptyText() {
    return "This report has no summary; the sections below speak for themselves.";
  }

  @Override
  public void write(HtmlWriter html, PlanReport report) {
    if (!report.kpis().isEmpty()) {
      html.open("dl", "class", "kpis");
      report.kpis().forEach(kpi -> writeKpi(html, kpi));
      html.close();
    }
    html.open("div", "class", "pair");
    writeSentences(html, "What the plan says", report.conclusions());
    writeSentences(html, "What can go wrong", report.risks());
    html.close();
  }

  private static void writeKpi(HtmlWriter html, Kpi kpi) {
    html.open("div").element("dt", kpi.label()).element("dd", kpi.value());
    if (!kpi.note().isBlank()) {
      html.element("dd", kpi.note(), "class", "note");
    }
    html.close();
  }

  private static void writeSentences(HtmlWriter html, String heading, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    html.open("div").element("h3", heading).open("ul", "class", "sentences");
    sentences.forEach(sentence -> html.element("li", sentence));
    html.close().close();
  }
}
