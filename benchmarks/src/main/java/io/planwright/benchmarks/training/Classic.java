package io.planwright.benchmarks.training;

import io.planwright.forecast.*;
import io.planwright.forecasting.Forecasters;
import io.planwright.run.RunControl;
import io.planwright.series.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;

final class Classic {
  public static void main(String[] a) throws Exception {
    for (String set : a) {
      int m = switch (set.replaceAll("-.*", "") ) { case "tourism" -> 4; case "hospital", "aus", "carparts" -> 12; default -> set.contains("yearly") ? 1 : set.contains("quarterly") ? 4 : set.contains("monthly") ? 12 : set.contains("weekly") ? 1 : set.contains("hourly") ? 24 : set.contains("daily") ? 7 : 0; };
      for (int mm : m > 0 ? new int[] {m} : new int[] {1, 4, 12}) {
        List<Experiment.Item> items = Experiment.items(Path.of("/work/shared/data/series/" + set + ".tsv.gz"), true, mm);
        for (String meth : new String[] {"fast", "auto"}) {
          Forecaster f = Forecasters.byName(meth, Map.of());
          double[][] out = new double[items.size()][];
          for (int i = 0; i < out.length; i++) {
            Experiment.Item it = items.get(i);
            try {
              out[i] = f.fit(TimeSeries.of("x", "u", OrdinalAxis.of(mm), Arrays.copyOf(it.all(), it.n())), RunControl.unlimited()).map(k -> k.forecast(it.future().length).points().stream().mapToDouble(Double::doubleValue).toArray()).orElseThrow();
            } catch (RuntimeException e) { out[i] = it.n2(); }
          }
          System.out.println(set + " m" + mm + " " + meth + " " + Experiment.owa(items, out));
          try (PrintWriter w = new PrintWriter("/tmp/held/" + set + ".m" + mm + "." + meth)) {
            for (double[] o : out) w.println(Arrays.toString(o).replaceAll("[\\[\\] ]", ""));
          }
        }
      }
    }
  }
}
