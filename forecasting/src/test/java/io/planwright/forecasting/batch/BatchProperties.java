package io.planwright.forecasting.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.planwright.forecasting.Forecasters;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import io.planwright.series.OrdinalAxis;
import io.planwright.series.TimeSeries;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BatchProperties {

  @Property(tries = 20)
  void givesTheSameBitsInTheOrderOfTheInputOnAnyNumberOfThreads(
      @ForAll @IntRange(max = 150) int count, @ForAll long seed) {
    List<TimeSeries> histories = IntStream.range(0, count).mapToObj(i -> random(seed, i)).toList();
    BatchSpec spec = BatchSpec.of(Forecasters.auto(), 3, 0.8).withThreads(1);
    List<BatchResult> single = results(spec, histories);

    assertThat(single).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(single.get(i).index()).isEqualTo(i);
      assertThat(single.get(i).seriesName()).isEqualTo("series " + i);
    }
    for (int threads : new int[] {2, 3, 8}) {
      assertThat(results(spec.withThreads(threads), histories)).isEqualTo(single);
    }
  }

  private static List<BatchResult> results(BatchSpec spec, List<TimeSeries> histories) {
    List<BatchResult> results = new ArrayList<>();
    spec.run(histories, results::add, RunControl.unlimited());
    return results;
  }

  private static TimeSeries random(long seed, int index) {
    RandomGenerator random = new SeedStreams(seed).stream(index);
    double[] values = new double[random.nextInt(40)];
    for (int i = 0; i < values.length; i++) {
      values[i] = random.nextInt(5) == 0 ? Double.NaN : random.nextDouble() * 100 - 20;
    }
    return TimeSeries.of("series " + index, "units", OrdinalAxis.of(4), values);
  }
}
