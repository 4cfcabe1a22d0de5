package io.planwright.forecasting.response;

import io.planwright.allocation.response.HillCurve;
import io.planwright.allocation.response.ResponseCurve;
import io.planwright.evidence.Answer;
import io.planwright.evidence.Provenance;
import io.planwright.run.RunControl;
import io.planwright.run.SeedStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The draws for a history, and what they say. */
final class ResponseFit {

  private static final int LEAST_WEEKS = 52;
  private static final int WEEKS_A_PARAMETER = 2;
  private static final int PARAMETERS_A_LINE = 4;
  private static final int PRESENT = 13;

  /** The next spend, as a share of the mean one: at no spend at all a slope may be infinite. */
  private static final double NEXT = 0.01;

  private static final int YEAR = 52;

  /** Ceilings and halves of curves are within it; a drawn ceiling may be 0. */
  private static final double LEAST = 1e-100;

  private final ResponseEstimator estimator;
  private final Screening screening;
  private final Baseline baseline;
  private final List<String> ids;
  private final double[][] spends;
  private final double[] units;
  private final double[] sales;
  private final List<ResponseSampler.Draw[]> draws;

  private ResponseFit(
      ResponseEstimator estimator,
      SpendHistory history,
      Screening screening,
      Baseline baseline,
      double[][] scaled,
      double[] scales,
      RunControl control) {
    this.estimator = estimator;
    this.screening = screening;
    this.baseline = baseline;
    List<String> all = List.copyOf(history.lines().keySet());
    ids = screening.kept().stream().map(all::get).toList();
    spends = screening.kept().stream().map(line -> scaled[line]).toArray(double[][]::new);
    units = screening.kept().stream().mapToDouble(line -> scales[line]).toArray();
    sales = Arrays.copyOf(history.sales(), scaled[0].length);
    double mean = Arrays.stream(sales, 0, baseline.weeks()).average().orElse(0);
    var random = new SeedStreams(estimator.seed()).child("response").stream(0);
    draws =
        new ResponseSampler(baseline, spends, sales, mean / 2, random)
            .run(estimator.draws(), control);
  }

  static Answer<ResponseFit> of(
      ResponseEstimator estimator, SpendHistory history, int weeks, int all, RunControl control) {
    String question = "response of sales to spend";
    if (weeks < LEAST_WEEKS) {
      return Answer.insufficient(
          question,
          "at least " + LEAST_WEEKS + " weeks",
          weeks + " weeks",
          "Wait, or give more of the past.");
    }
    if (Arrays.stream(history.sales(), 0, weeks).distinct().limit(2).count() < 2) {
      return Answer.insufficient(
          question, "sales that vary", "the same sales each week", "Check the history.");
    }
    Baseline baseline = new Baseline(weeks, all, estimator.harmonics());
    history.controls().values().forEach(baseline::add);
    List<String> ids = List.copyOf(history.lines().keySet());
    double[][] scaled = new double[ids.size()][];
    double[] scales = new double[ids.size()];
    for (int line = 0; line < scaled.length; line++) {
      scaled[line] = Arrays.copyOf(history.lines().get(ids.get(line)), all);
      double mean = Arrays.stream(scaled[line], 0, weeks).average().orElse(0);
      scales[line] = mean == 0 ? 1 : mean;
      for (int t = 0; t < all; t++) {
        scaled[line][t] /= scales[line];
      }
    }
    Screening screening = new Screening(ids, scaled, baseline);
    int parameters = baseline.size() + PARAMETERS_A_LINE * screening.kept().size();
    if (screening.kept().isEmpty()) {
      RefusedLine first = screening.refused().get(0);
      return Answer.insufficient(
          first.lack().question() + " and on any other line",
          first.lack().needed(),
          first.lack().found(),
          first.lack().advice());
    }
    if (weeks < WEEKS_A_PARAMETER * parameters) {
      return Answer.insufficient(
          question,
          "at least 2 weeks for each of " + parameters + " parameters",
          weeks + " weeks",
          "Give more of the past, or fewer lines, controls or harmonics.");
    }
    return Answer.known(
        new ResponseFit(estimator, history, screening, baseline, scaled, scales, control));
  }

  ResponseEstimate estimate() {
    double[] mean = new double[sales.length];
    List<LineResponse> lines = new ArrayList<>();
    for (int line = 0; line < ids.size(); line++) {
      lines.add(line(line, mean));
    }
    double[] left = sales.clone();
    for (int t = 0; t < left.length; t++) {
      left[t] -= mean[t];
    }
    baseline.takeOut(left);
    Map<String, String> parameters =
        Map.of("harmonics", "" + estimator.harmonics(), "draws", "" + estimator.draws());
    return new ResponseEstimate(
        lines,
        screening.refused(),
        1 - baseline.dot(left, left) / squares(sales, 0, baseline.weeks()),
        new Provenance(
            "Bayesian response curves with geometric adstock and Hill saturation",
            parameters,
            baseline.weeks() + " weeks, " + ids.size() + " lines",
            baseline.weeks(),
            estimator.seed(),
            Provenance.LIBRARY_VERSION));
  }

  HoldOut holdOut(int weeks) {
    double[] left = sales.clone();
    double[] effect = new double[sales.length];
    for (ResponseSampler.Draw[] draw : draws) {
      for (int line = 0; line < draw.length; line++) {
        draw[line].shape().effect(spends[line], effect);
        for (int t = 0; t < left.length; t++) {
          left[t] -= draw[line].ceiling() * effect[t] / draws.size();
        }
      }
    }
    baseline.takeOut(left);
    int from = sales.length - weeks;
    double missed = 0;
    double naive = 0;
    for (int t = from; t < sales.length; t++) {
      missed += left[t] * left[t];
      double before = sales[Math.max(0, t - YEAR)];
      naive += (sales[t] - before) * (sales[t] - before);
    }
    double squares = Math.max(squares(sales, from, sales.length), Double.MIN_NORMAL);
    return new HoldOut(weeks, 1 - missed / squares, 1 - naive / squares);
  }

  /** Adds the line's mean effect to the total. */
  private LineResponse line(int line, double[] total) {
    int count = draws.size();
    double unit = units[line];
    int weeks = sales.length;
    double spent = Arrays.stream(spends[line]).sum() * unit;
    double present = Arrays.stream(spends[line], weeks - PRESENT, weeks).average().orElse(0) * unit;
    double[][] figures = new double[7][count];
    List<ResponseCurve> curves = new ArrayList<>();
    double[] effect = new double[weeks];
    for (int i = 0; i < count; i++) {
      ResponseSampler.Draw draw = draws.get(i)[line];
      Shape shape = draw.shape();
      shape.effect(spends[line], effect);
      double sum = 0;
      for (int t = 0; t < weeks; t++) {
        sum += draw.ceiling() * effect[t];
        total[t] += draw.ceiling() * effect[t] / count;
      }
      var curve =
          new HillCurve(Math.max(draw.ceiling(), LEAST), shape.half() * unit, shape.shape());
      curves.add(curve);
      figures[0][i] = shape.retention();
      figures[1][i] = curve.half();
      figures[2][i] = curve.shape();
      figures[3][i] = curve.ceiling();
      figures[4][i] = sum;
      figures[5][i] = sum / spent;
      double more = NEXT * unit;
      figures[6][i] = (curve.response(present + more) - curve.response(present)) / more;
    }
    ResponseBand[] bands =
        Arrays.stream(figures).map(ResponseBand::of).toArray(ResponseBand[]::new);
    return new LineResponse(
        ids.get(line),
        bands[0],
        bands[1],
        bands[2],
        bands[3],
        bands[4],
        bands[5],
        present,
        bands[6],
        curves);
  }

  private static double squares(double[] values, int from, int to) {
    double mean = Arrays.stream(values, from, to).average().orElse(0);
    double sum = 0;
    for (int t = from; t < to; t++) {
      sum += (values[t] - mean) * (values[t] - mean);
    }
    return sum;
  }
}
