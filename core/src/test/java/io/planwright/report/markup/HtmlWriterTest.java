package io.planwright.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  @Test
  void escapesTextsAndAttributes() {
    HtmlWriter html = new HtmlWriter();
    html.element("p", "a < b & c", "title", "\"quoted\" 'too'");
    assertThat(html.toString().strip())
        .isEqualTo("<p title=\"&quot;quoted&quot; &#39;too&#39;\">a &lt; b &amp; c</p>");
  }

  @Test
  void replacesWhatNoBrowserShouldSee() {
    assertThat(Markup.escape("\u0000\u001B\u202E\uD800x\uDC00"))
        .isEqualTo("\uFFFD".repeat(4) + "x\uFFFD");
  }

  @Test
  void keepsSignsBeyondTheBasicPlane() {
    assertThat(Markup.escape("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void refusesAnAttributeWithoutAValue() {
    assertThatThrownBy(() -> new HtmlWriter().open("p", "class"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("attributes [1] must come as names and values in turn");
  }

  @Test
  void refusesToEndWithAnOpenElement() {
    HtmlWriter html = new HtmlWriter().open("p");
    assertThatThrownBy(html::toString)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("element [p] must be closed first");
  }

  @Test
  void refusesARowThatDoesNotFitItsTable() {
    DataTable table = DataTable.of("Name", "#Amount");
    assertThatThrownBy(() -> table.withRows(List.of(List.of("x"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row [[x]] must have 2 cells. Fill or drop cells.");
  }
}
