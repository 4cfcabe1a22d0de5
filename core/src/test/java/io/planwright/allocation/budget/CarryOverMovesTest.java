package io.planwright.allocation.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.allocation.response.HillCurve;
import io.planwright.run.Cancellation;
import io.planwright.run.RunControl;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarryOverMovesTest {

  @Test
  void triesNothingMoreOnceCancelled() {
    List<CarryOverLine> lines = new ArrayList<>();
    for (int l = 0; l < 3; l++) {
      lines.add(CarryOverLine.builder("l" + l, new HillCurve(5 + l, 2, 3), 0.5).build());
    }
    CarryOverModel model =
        new CarryOverModel(CarryOverProblem.of(new double[] {4, 4, 4, 4}, lines));
    Cancellation cancellation = Cancellation.create();
    cancellation.cancel();

    double[] moved =
        new CarryOverMoves(model, model.low)
            .improved(RunControl.unlimited().withCancellation(cancellation));

    assertThat(moved).containsExactly(model.low);
  }
}
