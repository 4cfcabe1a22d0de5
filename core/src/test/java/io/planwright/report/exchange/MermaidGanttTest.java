package io.planwright.report.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidGanttTest {

  @Test
  void writesTheChart() {
    assertThat(MermaidGantt.text(ScheduleDocuments.launch()))
        .isEqualTo(
            """
            gantt
                title Launch of GTX#59; north, south
                dateFormat YYYY-MM-DD
                axisFormat %d %b
                section Prepare
                Train the team :crit, active, t1, 2026-09-01, 2026-09-09
                #61;Print #8220;GTX#8221; :done, t2, 2026-09-02, 2026-09-04
                section Sell#59; call, visit
                Call wave#58; 40 accounts :crit, t3, 2026-09-10, 2026-09-24
                Launched :crit, milestone, t4, 2026-09-23, 0d
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "section 2,#115;ection 2",
    "Click here,#67;lick here",
    "%% comment,#37;#37; comment",
    "a : b # c ; d,a #58; b #35; c #59; d",
    "<b>,#60;b#62;"
  })
  void letsNoNameBecomeSyntax(String name, String escaped) {
    assertThat(MermaidGantt.escaped(name)).isEqualTo(escaped);
  }

  @Property(tries = 200)
  void keepsOneLineAnActivity(@ForAll long seed) {
    ScheduleDocument document = ScheduleDocuments.random(seed);
    List<String> lines = MermaidGantt.text(document).lines().toList();
    assertThat(lines.subList(4, lines.size()))
        .allMatch(line -> line.matches(" {4}(section [^:;]*(#\\d+;[^:;]*)*|[^:]+ :[a-z0-9 ,-]+)"))
        .filteredOn(line -> line.contains(" :"))
        .hasSize(document.work().activities().size());
  }
}
