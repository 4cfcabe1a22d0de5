package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GanttSvgTest {

  private static Document parsed(ScheduleDocument document) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(GanttSvg.text(document))));
  }

  private static List<Element> all(Document svg, String name) {
    NodeList nodes = svg.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static long count(Document svg, String name, String css) {
    return all(svg, name).stream().filter(e -> e.getAttribute("class").equals(css)).count();
  }

  @Test
  void drawsAllThatThereIs() throws Exception {
    Document svg = parsed(ScheduleDocuments.launch());
    assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(all(svg, "title").get(0).getTextContent()).isEqualTo("Launch of GTX; north, south");
    assertThat(all(svg, "desc").get(0).getTextContent())
        .isEqualTo(
            "4 activities from 1 Sep 2026 to 23 Sep 2026; 3 on the critical path, marked"
                + " with\u00A0\u25CF. 3 planned otherwise than before. A light strip within a bar is"
                + " the work done. More work than hours in 1 week of people marked with\u00A0\u25B2;"
                + " the figure is the worst week's.");
    assertThat(count(svg, "rect", "ghost")).as("bars of before").isEqualTo(2);
    assertThat(count(svg, "path", "ghost")).as("a diamond of before, and the key").isEqualTo(2);
    assertThat(count(svg, "path", "arrow")).isEqualTo(3);
    assertThat(count(svg, "path", "progress")).as("the line, and the key").isEqualTo(2);
    assertThat(count(svg, "path", "k bad crit")).as("the milestone, and the key").isEqualTo(2);
    assertThat(count(svg, "rect", "done")).as("two bars and a bracket").isEqualTo(3);
    assertThat(count(svg, "path", "now")).as("today, and the key").isEqualTo(2);
    assertThat(count(svg, "path", "capacity")).as("two people, four weeks, the key").isEqualTo(9);
  }

  @Test
  void leavesOutOfTheKeyWhatIsNotThere() throws Exception {
    ScheduleDocument document = ScheduleDocuments.launch();
    ScheduleDocument plain =
        ScheduleDocument.builder()
            .id("p")
            .title("Plain")
            .asOf(document.asOf())
            .work(document.work())
            .schedule(document.schedule())
            .calendar(document.calendar())
            .build();
    Document svg = parsed(plain);
    assertThat(count(svg, "path", "ghost") + count(svg, "path", "progress")).isZero();
    assertThat(all(svg, "text")).extracting(Element::getTextContent).contains("milestone");
  }

  @Property(tries = 100)
  void staysAPictureWhateverTheNamesAre(@ForAll long seed) throws Exception {
    ScheduleDocument document = ScheduleDocuments.random(seed);
    String text = GanttSvg.text(document);
    assertThat(text).doesNotContain("NaN", "Infinity", "var(--", "<script", "url(", "href");
    Document svg = parsed(document);
    assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
    assertThat(all(svg, "style")).hasSize(1);
  }

  @Test
  void givesTheSameFileInEachLocale() {
    String expected = GanttSvg.text(ScheduleDocuments.launch());
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("de-DE", "ar-EG-u-nu-arab", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(GanttSvg.text(ScheduleDocuments.launch())).isEqualTo(expected);
        assertThat(ProjectXml.text(ScheduleDocuments.launch())).doesNotContain("\u0660");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
