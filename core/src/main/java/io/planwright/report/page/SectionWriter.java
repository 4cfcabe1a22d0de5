package io.planwright.report.page;

import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Section;

/** Writes one section of the page. Implementations are stateless. */
interface SectionWriter {
  Section section();

  /** Whether the report holds nothing for this section. */
  boolean isEmpty(PlanReport report);

  /** The sentence that stands in for an empty section. */
  String emptyText();

  /** Writes the body of a section that is not empty; heading and remarks are there already. */
  void write(HtmlWriter html, PlanReport report);
}
