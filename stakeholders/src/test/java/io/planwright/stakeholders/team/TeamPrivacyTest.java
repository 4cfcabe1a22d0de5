package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Logs.at;
import static io.planwright.stakeholders.team.Logs.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.planwright.calendar.DateRange;
import io.planwright.run.RunControl;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** No text of this package names a person, as texts end in logs. */
class TeamPrivacyTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Test
  void textsAndMessagesNameNobody() {
    RaciParty ann = RaciParty.builder().id("Ann").absences(List.of()).grade(3).build();
    HandOff line = line("i", "Ann", "Bob", 1).build();
    DependencyMatrix.Need need = new DependencyMatrix.Need("Ann", "Bob", 1);
    DependencyMatrix matrix = new DependencyMatrix(List.of("Ann", "Bob"), List.of(need));
    RaciEntry entry = new RaciEntry("i", "Ann", RaciRole.INFORMED);
    DateRange day = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));
    RaciDelegation delegation = RaciDelegation.ofAll("Ann", "Bob", day);
    RaciChart chart = new RaciChart(List.of(), List.of(ann), List.of(entry), List.of(delegation));
    List<Object> all = new ArrayList<>(List.of(ann, line, matrix, need, entry, delegation, chart));
    all.add(RaciCheck.standard().check(chart, day.start()));
    HandOffReport report = HandOffAnalysis.standard().analyse(List.of(line), at(9));
    for (HandOffFigures figures : List.of(report.pairs().get(0), report.routes().get(0))) {
      all.addAll(List.of(figures, figures.leadTime(), figures.waiting(), figures.rework()));
    }
    all.add(Sequencing.order(matrix, CONTROL));
    all.add(TeamClustering.standard().group(matrix, CONTROL));
    for (ThrowingCallable call : bad(ann, matrix, day)) {
      all.add(String.valueOf(catchThrowable(call).getMessage()));
    }
    assertThat(all).allSatisfy(one -> assertThat(one.toString()).doesNotContain("Ann", "Bob"));
  }

  private static List<ThrowingCallable> bad(RaciParty ann, DependencyMatrix matrix, DateRange day) {
    RaciEntry entry = new RaciEntry("i", "Ann", RaciRole.INFORMED);
    RaciParty bob = RaciParty.builder().id("Bob").departmentId("Ann").build();
    return List.of(
        () -> RaciChart.of(List.of(), List.of(ann, ann), List.of()),
        () -> RaciChart.of(List.of(), List.of(ann), List.of(entry, entry)),
        () -> RaciChart.of(List.of(), List.of(ann, bob), List.of()),
        () -> ann.toBuilder().departmentId("Ann").build(),
        () -> RaciDelegation.ofAll("Ann", "Ann", day),
        () -> line("i", "Ann", "Ann", 1).build(),
        () -> new DependencyMatrix(List.of("Ann", "Ann"), List.of()),
        () -> new DependencyMatrix(List.of("Ann"), matrix.needs()),
        () -> new DependencyMatrix.Need("Ann", "Ann", 1),
        () -> Coupling.of(matrix, Map.of("Ann", "sales")),
        () -> TeamClustering.standard().cost(matrix, List.of(List.of("Ann"))));
  }
}
