package io.planwright.benchmarks.training;

import io.planwright.benchmarks.set.*;
import io.planwright.forecasting.internal.learned.*;
import java.nio.file.*;
import java.util.*;

/** Throw-away. */
final class Experiment {
  static double[] naive2(double[] y, int m, int h) {
    return io.planwright.benchmarks.accuracy.Naive2.forecast(y, m, h);
  }
  static double smape(double[] a, double[] f) {
    double s = 0;
    for (int i = 0; i < a.length; i++) { double z = Math.abs(a[i]) + Math.abs(f[i]); s += z == 0 ? 0 : 200 * Math.abs(a[i] - f[i]) / z; }
    return s / a.length;
  }
  static double mae(double[] a, double[] f) {
    double s = 0;
    for (int i = 0; i < a.length; i++) s += Math.abs(a[i] - f[i]);
    return s / a.length;
  }
  record Item(double[] all, int n, double[] future, double q, double[] n2) {}

  static List<Item> items(Path p, boolean held, int m) throws Exception {
    List<Item> items = new ArrayList<>();
    try (SeriesReader r = SeriesSet.of(p).open()) {
      for (BenchmarkSeries s = r.next(); s != null; s = r.next()) {
        if (s.seasonLength() != m && !(m == 52 || m == 1)) continue;
        if (m == 1 && s.seasonLength() != 1) continue;
        double[] y = s.history().toArray();
        int h = s.horizon();
        int n = held ? y.length - h : y.length;
        if (n < 3) continue;
        double[] before = Arrays.copyOf(y, n);
        double[] fut = held ? Arrays.copyOfRange(y, n, y.length) : s.future().toArray();
        double q = 0; for (int t = s.seasonLength(); t < n; t++) q += Math.abs(y[t] - y[t - s.seasonLength()]);
        q /= n - s.seasonLength();
        items.add(new Item(y, n, fut, q, naive2(before, s.seasonLength(), h)));
      }
    }
    return items;
  }
  public static void main(String[] a) throws Exception {
    String set = a[0]; int m = Integer.parseInt(a[1]); int window = Integer.parseInt(a[2]); int horizon = Integer.parseInt(a[3]);
    int hidden = Integer.parseInt(a[4]); int steps = Integer.parseInt(a[5]); double rate = Double.parseDouble(a[6]); int size = Integer.parseInt(a[7]);
    boolean held = true;
    List<List<Item>> evals = new ArrayList<>(); List<String> names = new ArrayList<>();
    for (String s : (set + (a.length > 9 ? "," + a[9] : "")).split(",")) { names.add(s); evals.add(items(Path.of("/work/shared/data/series/" + s + ".tsv.gz"), held, m)); }
    List<Training> corpus = new ArrayList<>();
    int c = 0;
    double s2 = 0, m2 = 0; int cnt = 0;
    for (Item i : evals.get(0)) {
      corpus.add(Training.of(i.all, i.n, m));
      if (i.q > 0 && i.future.length > 0) { s2 += smape(i.future, i.n2); m2 += mae(i.future, i.n2) / i.q; cnt++; }
    }
    s2 /= cnt; m2 /= cnt;
    System.out.printf("corpus %d naive2 sMAPE %.3f MASE %.3f%n", corpus.size(), s2, m2);
    double[] levels = {0.75, 0.9, 0.975};
    List<List<double[][]>> all = new ArrayList<>();
    for (String member : a[8].split(",")) {
      String[] p = member.split(":");
      Form form = p[0].equals("d") ? Form.DIFFERENCE : Form.LOG_RATIO;
      Objective o = p[1].equals("o") ? new Objective(0.5 / s2, 0.5 / m2, levels) : p[1].equals("s") ? new Objective(1 / s2, 0, levels) : new Objective(0.0, 1 / m2, levels);
      if (p[1].equals("s")) o = new Objective(0.9 / s2, 0.1 / m2, levels);
      Encoding e = new Encoding(form, p.length > 3 ? Integer.parseInt(p[3]) : window, horizon, m);
      NetTraining t = new NetTraining(e, hidden, o, corpus, Math.max(5, Integer.getInteger("least", m == 1 ? 5 : Math.min(2 * m, 30))), size, Long.parseLong(p[2]));
      long st = System.nanoTime();
      double loss = t.run(steps, rate);
      System.arraycopy(t.adam.average(), 0, t.net.weights(), 0, t.net.weights().length);
      System.out.printf("%s weights %d loss %.4f %.0f s%n", member, t.net.weights().length, loss, (System.nanoTime() - st) / 1e9);
      List<double[][]> mine = new ArrayList<>();
      for (int k = 0; k < evals.size(); k++) {
        double[][] f = predict(t, evals.get(k), m);
        mine.add(f);
        System.out.println("   " + names.get(k) + " " + owa(evals.get(k), f));
      }
      all.add(mine);
    }
    for (int k = 0; k < evals.size(); k++) {
      double[][] med = new double[evals.get(k).size()][];
      for (int i = 0; i < med.length; i++) {
        int h = all.get(0).get(k)[i].length; med[i] = new double[h];
        for (int j = 0; j < h; j++) { double[] v = new double[all.size()]; for (int q = 0; q < v.length; q++) v[q] = all.get(q).get(k)[i][j]; Arrays.sort(v); med[i][j] = (v[(v.length - 1) / 2] + v[v.length / 2]) / 2; }
      }
      System.out.println("MEDIAN " + names.get(k) + " " + owa(evals.get(k), med));
    }
  }
  static double[][] predict(NetTraining t, List<Item> items, int m) {
    double[][] out = new double[items.size()][];
    Encoding e = t.encoding; int H = e.horizon();
    for (int from = 0; from < items.size(); from += t.batch.size) {
      int to = Math.min(items.size(), from + t.batch.size);
      Placing[] pl = new Placing[to - from];
      for (int i = from; i < to; i++) {
        Item it = items.get(i);
        double[] y = Arrays.copyOf(it.all, it.n);
        boolean pos = true; for (double v : y) pos &= v > 0;
        if (!pos && e.form() == Form.LOG_RATIO) { pl[i - from] = new Placing(0, 0, 1); continue; }
        pl[i - from] = e.encode(e.inward(y), it.n, t.batch.inputs, (i - from) * e.inputs());
      }
      t.net.forward(t.batch.inputs);
      for (int i = from; i < to; i++) {
        int h = items.get(i).future.length;
        double[] f = new double[h];
        for (int j = 0; j < h; j++) f[j] = pl[i - from].scale() > 0 ? e.form().outward(pl[i - from].valueOf(t.net.points[(i - from) * H + Math.min(H - 1, j)])) : items.get(i).n2[j];
        out[i] = f;
      }
    }
    return out;
  }
  static String owa(List<Item> items, double[][] f) {
    double s = 0, ma = 0, s2 = 0, m2 = 0; int n = 0;
    for (int i = 0; i < f.length; i++) {
      Item it = items.get(i); if (!(it.q > 0)) continue; n++;
      s += smape(it.future, f[i]); ma += mae(it.future, f[i]) / it.q; s2 += smape(it.future, it.n2); m2 += mae(it.future, it.n2) / it.q;
    }
    return String.format("sMAPE %.3f MASE %.3f OWA %.4f", s / n, ma / n, (s / s2 + ma / m2) / 2);
  }
}
