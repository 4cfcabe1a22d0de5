package io.planwright.stakeholders.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The best-worst method against slow ways to the same numbers. */
class BestWorstProperties {

  @Property(tries = 60)
  void noCornerOfTheLinearProgrammeIsBetter(@ForAll long seed) {
    BestWorstReference judged = BestWorstReference.random(new Random(seed), 4);
    BestWorstPriorities found = judged.solved();
    double[] best = judged.bestCorner();
    assertThat(found.deviation()).isCloseTo(best[judged.size], within(1e-9));
    for (int i = 0; i < judged.size; i++) {
      assertThat(found.priorities().get(i).weight()).isCloseTo(best[i], within(1e-8));
    }
  }

  @Property(tries = 100)
  void theRatioDeviationIsThatOfTheTightestDifferences(@ForAll long seed) {
    BestWorstReference judged = BestWorstReference.random(new Random(seed), 8);
    double low = 0;
    double high = 9;
    for (int step = 0; step < 60; step++) {
      double middle = (low + high) / 2;
      if (judged.hasWeights(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    assertThat(judged.solved().ratioDeviation()).isCloseTo(high, within(1e-9));
  }
}
