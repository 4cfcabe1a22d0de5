package io.planwright.stakeholders.team;

import static io.planwright.stakeholders.team.Matrices.random;
import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.run.RunControl;
import io.planwright.stakeholders.team.DependencyMatrix.Need;
import io.planwright.testkit.JsonRoundTrip;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DependencyMatrixTest {

  private static final RunControl CONTROL = RunControl.unlimited();

  @Test
  void addsUpByDepartment() {
    DependencyMatrix matrix =
        new DependencyMatrix(
            List.of("a", "b", "c"),
            List.of(new Need("a", "b", 3), new Need("a", "c", 1), new Need("c", "b", 2)));
    Coupling coupling =
        Coupling.of(matrix, Map.of("a", "sales", "b", "sales", "c", "legal")).orElseThrow();
    assertThat(coupling.inside()).isEqualTo(3);
    assertThat(coupling.across()).isEqualTo(3);
    assertThat(coupling.acrossShare()).isEqualTo(0.5);
    assertThat(coupling.pairs())
        .containsExactly(new Need("legal", "sales", 2), new Need("sales", "legal", 1));
    DependencyMatrix none = new DependencyMatrix(List.of("a"), List.of());
    assertThat(Coupling.of(none, Map.of("a", "sales")).isKnown()).isFalse();
  }

  @Test
  void emptyMatricesHaveEmptyAnswers() {
    DependencyMatrix none = new DependencyMatrix(List.of(), List.of());
    assertThat(Sequencing.order(none, CONTROL)).isEmpty();
    assertThat(TeamClustering.standard().group(none, CONTROL).teams()).isEmpty();
  }

  @Test
  void roundTrips() {
    JsonRoundTrip.assertRoundTrips(random(new Random(3), 4, 2), DependencyMatrix.class);
  }
}
