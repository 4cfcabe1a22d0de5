package io.planwright.report.page;

import io.planwright.report.chart.ChartStyle;
import io.planwright.report.markup.Figures;
import io.planwright.report.markup.HtmlWriter;
import io.planwright.report.view.PlanReport;
import io.planwright.report.view.Remark;
import io.planwright.report.view.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Puts the page together: head, contents, sections. Stateless and thread-safe. */
public final class PageWriter {
  // Belt and braces: even if a value got past the escaper, nothing could run or be fetched.
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  private static final List<SectionWriter> SECTIONS =
      List.of(
          new SummarySection(),
          new QualitySection(),
          new MarketSection(),
          new PipelineSection(),
          new ForecastSection(),
          new PipelineOutlookSection(),
          new GoalSection(),
          new QuotaSection(),
          new AllocationSection(),
          new StrategySection(),
          new ScheduleSection(),
          new WorkSection(),
          new StakeholderSection(),
          new ControlSection(),
          new MethodSection());

  private PageWriter() {}

  /**
   * Writes the page.
   *
   * @param report what to show
   * @return a whole HTML document
   */
  public static String write(PlanReport report) {
    HtmlWriter html = new HtmlWriter();
    html.markup("<!DOCTYPE html>\n").open("html", "lang", "en");
    writeHead(html, report);
    html.open("body");
    html.element("a", "Skip to the summary", "class", "skip", "href", "#summary");
    html.open("div", "class", "page");
    writeContents(html);
    html.open("main");
    writeTitle(html, report);
    SECTIONS.forEach(section -> writeSection(html, section, report));
    html.element("footer", footer(report)).close().close().close().close();
    return html.toString();
  }

  private static void writeHead(HtmlWriter html, PlanReport report) {
    html.open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", report.title());
    html.open("style").markup(ChartStyle.css() + styleSheet()).close().close();
  }

  private static void writeTitle(HtmlWriter html, PlanReport report) {
    html.open("header", "class", "title").element("h1", report.title());
    html.open("p").text("Plan ").element("b", report.planId());
    html.text(", version " + Figures.count(report.planVersion()) + ". Facts known up to ");
    html.element("time", Dates.full(report.asOf()), "datetime", report.asOf().toString());
    html.text(".").close().close();
  }

  /** Writes the contents twice, as a line that opens and as a side bar; the style shows one. */
  private static void writeContents(HtmlWriter html) {
    html.open("details", "class", "contents").element("summary", "Contents");
    html.open("nav", "aria-label", "Contents");
    writeLinks(html);
    html.close().close().open("nav", "class", "side", "aria-label", "Contents");
    writeLinks(html);
    html.close();
  }

  private static void writeLinks(HtmlWriter html) {
    html.open("ol");
    for (Section section : Section.values()) {
      html.open("li").element("a", section.title(), "href", "#" + section.anchor()).close();
    }
    html.close();
  }

  private static void writeSection(HtmlWriter html, SectionWriter writer, PlanReport report) {
    Section section = writer.section();
    html.open("section", "id", section.anchor(), "aria-labelledby", section.anchor() + "-h");
    html.element("h2", section.title(), "id", section.anchor() + "-h");
    for (Remark remark : report.remarks()) {
      if (remark.section() == section) {
        html.element("p", remark.text(), "class", "remark");
      }
    }
    if (writer.isEmpty(report)) {
      html.element("p", writer.emptyText(), "class", "empty");
    } else {
      writer.write(html, report);
    }
    html.close();
  }

  private static String footer(PlanReport report) {
    return report.planId()
        + ", version "
        + Figures.count(report.planVersion())
        + ", as of "
        + Dates.full(report.asOf())
        + ". Forecasts are estimates: read them with their intervals.";
  }

  private static String styleSheet() {
    try (InputStream in = PageWriter.class.getResourceAsStream("plan.css")) {
      if (in == null) {
        throw new IllegalStateException("plan.css must be beside PageWriter in the jar. Rebuild.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
