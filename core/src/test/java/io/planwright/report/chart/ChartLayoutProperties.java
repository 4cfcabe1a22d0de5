package io.planwright.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the figures and the names are: no label leaves its picture or meets another. */
class ChartLayoutProperties {

  @Property(tries = 150)
  void rowsKeepTheirLabelsApart(@ForAll("rowCharts") RowChart chart) {
    assertLegible(chart);
  }

  @Property(tries = 150)
  void ganttsKeepTheirLabelsApart(@ForAll("gantts") GanttChart chart) {
    assertLegible(chart);
    for (Size size : Size.values()) {
      assertThat(chart.draw(size).markup().contains("class=\"arrow\""))
          .as("arrows where labels stand beside the bars, at %s", size)
          .isEqualTo(!RowLayout.of(chart.rows(), size).isStacked());
    }
  }

  @Property(tries = 150)
  void fansKeepTheirLabelsApart(@ForAll("fans") FanChart chart) {
    assertLegible(chart);
  }

  @Property(tries = 100)
  void curvesKeepTheirLabelsApart(@ForAll("curves") CurveChart chart) {
    assertLegible(chart);
  }

  @Property(tries = 150)
  void heatTablesKeepTheirLabelsApart(@ForAll("heats") HeatChart chart) {
    assertLegible(chart);
  }

  @Property(tries = 100)
  void mapsKeepTheirLabelsApart(@ForAll("maps") MapChart chart) {
    assertLegible(chart);
  }

  @Property(tries = 100)
  void mapsNameEachPoint(@ForAll("maps") MapChart chart) {
    for (Size size : Size.values()) {
      String markup = chart.draw(size).markup();
      assertThat(markup).doesNotContain("NaN", "Infinity");
      long names =
          chart.draw(size).labels().stream()
              .filter(box -> box.label().startsWith("P ") || box.label().startsWith("P\u2026"))
              .count();
      assertThat(names).as("names at %s", size).isEqualTo(chart.points().size());
    }
  }

  @Property(tries = 100)
  void networksKeepTheirLabelsApart(@ForAll("networks") NetworkChart chart) {
    assertLegible(chart);
    for (Size size : Size.values()) {
      String markup = chart.draw(size).markup();
      assertThat(markup.split("class=\"head\"", -1)).hasSize(chart.ties().size() + 1);
      assertThat(markup.contains(" foe\"")).isEqualTo(hasFoe(chart));
    }
  }

  private static boolean hasFoe(NetworkChart chart) {
    return chart.ties().stream().anyMatch(tie -> !tie.isFriendly());
  }

  static void assertLegible(Chart chart) {
    for (Size size : Size.values()) {
      Drawing drawing = chart.draw(size);
      assertThat(drawing.markup()).doesNotContain("NaN", "Infinity");
      List<TextBox> labels = drawing.labels();
      for (int i = 0; i < labels.size(); i++) {
        TextBox box = labels.get(i);
        assertThat(box.isWithin(0, 0, size.width(), drawing.height()))
            .as("%s within %s x %s", box, size.width(), drawing.height())
            .isTrue();
        for (TextBox other : labels.subList(i + 1, labels.size())) {
          assertThat(box.overlaps(other)).as("%s and %s at %s", box, other, size).isFalse();
        }
      }
    }
  }

  @Provide
  Arbitrary<RowChart> rowCharts() {
    Arbitrary<Row> rows =
        Combinators.combine(names(), names(), marks()).as((a, b, mark) -> new Row(a, b, mark));
    Arbitrary<Ruler> rulers =
        figures()
            .map(
                low ->
                    new Ruler(
                        Ruler.spanning(low, low + 1000, 6, v -> "tick " + v).ticks(),
                        List.of(new Ruler.Tick(low, "today"), new Ruler.Tick(low + 1, "end"))));
    return Combinators.combine(
            rows.list().ofMinSize(1).ofMaxSize(12),
            Arbitraries.oneOf(rulers, Arbitraries.just(Ruler.NONE)))
        .as(RowChart::new);
  }

  @Provide
  Arbitrary<FanChart> fans() {
    Arbitrary<FanChart.Past> past =
        Combinators.combine(names(), figures().injectNull(0.1))
            .as((name, figure) -> new FanChart.Past(name, figure == null ? Double.NaN : figure));
    Arbitrary<FanChart.Step> steps =
        Combinators.combine(names(), figures(), Arbitraries.doubles().between(0, 1e6))
            .as((n, v, w) -> new FanChart.Step(n, v, v - w, v + w, v - 2 * w, v + 2 * w));
    return Combinators.combine(past.list().ofMaxSize(70), steps.list().ofMinSize(1).ofMaxSize(12))
        .as(FanChart::new);
  }

  @Provide
  Arbitrary<CurveChart> curves() {
    Arbitrary<Double> amounts = Arbitraries.doubles().between(0, 1e9);
    return Combinators.combine(names(), amounts.list().ofSize(4), amounts.list().ofSize(4))
        .as(ChartLayoutProperties::panel)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(CurveChart::new);
  }

  private static CurveChart.Panel panel(String label, List<Double> across, List<Double> up) {
    List<Double> rising = across.stream().sorted().toList();
    return new CurveChart.Panel(
        label,
        rising,
        up,
        new CurveChart.Place(rising.get(1), up.get(1)),
        new CurveChart.Place(rising.get(2), up.get(2)));
  }

  @Provide
  Arbitrary<HeatChart> heats() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 6),
            names().list().ofMinSize(6).ofMaxSize(6),
            names().list().ofMinSize(1).ofMaxSize(8),
            Arbitraries.longs().between(0, 2_000_000_000))
        .as(ChartLayoutProperties::heat);
  }

  private static HeatChart heat(int count, List<String> bands, List<String> stages, long most) {
    List<HeatChart.Line> lines = new ArrayList<>();
    for (int i = 0; i < stages.size(); i++) {
      List<HeatChart.Cell> cells = new ArrayList<>();
      for (int j = 0; j < count; j++) {
        long deals = most / (i + j + 1);
        cells.add(new HeatChart.Cell(deals, deals + "", bands.get(j), j == count - 1));
      }
      lines.add(new HeatChart.Line(stages.get(i), cells));
    }
    return new HeatChart(bands.subList(0, count), lines);
  }

  @Provide
  Arbitrary<MapChart> maps() {
    // A coarse raster makes points that fall together frequent.
    Arbitrary<Double> shares = Arbitraries.integers().between(0, 10).map(i -> i / 10.0);
    Arbitrary<MapChart.Point> points =
        Combinators.combine(names(), shares, shares, Arbitraries.of(Tone.class))
            .as((name, x, y, tone) -> new MapChart.Point("P " + name, x, y, tone));
    return points
        .list()
        .ofMaxSize(30)
        .map(list -> new MapChart("Interest", "Power", List.of("A", "B", "Monitor", "D"), list));
  }

  @Provide
  Arbitrary<NetworkChart> networks() {
    Arbitrary<NetworkChart.Node> nodes =
        Combinators.combine(names(), Arbitraries.of(Tone.class)).as(NetworkChart.Node::new);
    Arbitrary<List<Integer>> draws = Arbitraries.integers().between(0, 999).list().ofMaxSize(40);
    return Combinators.combine(nodes.list().ofMinSize(2).ofMaxSize(14), draws)
        .as(ChartLayoutProperties::network);
  }

  private static NetworkChart network(List<NetworkChart.Node> nodes, List<Integer> draws) {
    List<NetworkChart.Tie> ties = new ArrayList<>();
    for (int draw : draws) {
      int from = draw % nodes.size();
      int to = draw / nodes.size() % nodes.size();
      if (from != to) {
        ties.add(new NetworkChart.Tie(from, to, draw / 999.0, draw % 3 > 0));
      }
    }
    return new NetworkChart(nodes, ties);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abcdefghijklmnopqrstuvwxyz ABCWM.-0123456789\u00E4\u00DF\u6F22")
        .ofMinLength(1)
        .ofMaxLength(60)
        .map(text -> "n" + text);
  }

  private static Arbitrary<Double> figures() {
    return Arbitraries.oneOf(
        Arbitraries.doubles().between(-1e7, 1e9), Arbitraries.of(0.0, 1.0, -1.0, 1e-6, 1e15));
  }

  private static Mark.Task task(double low, double high, double other, Tone tone) {
    Mark.Stretch before = new Mark.Stretch(Math.min(low, other), Math.max(low, other));
    return new Mark.Task(
        new Mark.Stretch(low, high), before, high + 1, (low + high) / 2, low == high, tone);
  }

  @Provide
  Arbitrary<GanttChart> gantts() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 400);
    Arbitrary<Row> tasks =
        Combinators.combine(names(), names(), days, days, days)
            .as((a, b, x, y, z) -> new Row(a, b, task(x, x + y, z, Tone.BAD)));
    Arbitrary<Mark.Column> columns =
        Combinators.combine(days, Arbitraries.doubles().between(0, 1))
            .as((x, h) -> new Mark.Column(new Mark.Stretch(x, x + 7), h, 1 - h, h > 0.5));
    Arbitrary<Row> loads =
        Combinators.combine(names(), columns.list().ofMinSize(1).ofMaxSize(5))
            .as((name, list) -> new Row(name, "9 of 40 h", new Mark.Load(list)));
    return Combinators.combine(
            tasks.list().ofMinSize(2).ofMaxSize(8), loads.list().ofMaxSize(3), days)
        .as(ChartLayoutProperties::gantt);
  }

  private static GanttChart gantt(List<Row> tasks, List<Row> loads, int now) {
    List<Row> rows = new ArrayList<>(tasks);
    rows.addAll(loads);
    Ruler ruler =
        new Ruler(
            Ruler.spanning(0, 500, 6, v -> "day " + v).ticks(),
            List.of(new Ruler.Tick(now, "As of day " + now)));
    List<GanttChart.Link> links = new ArrayList<>();
    for (int i = 1; i < tasks.size(); i++) {
      links.add(new GanttChart.Link(i - 1, i, i % 2 == 0, i % 3 == 0));
    }
    return new GanttChart(new RowChart(rows, ruler), links);
  }

  private static Arbitrary<Mark> marks() {
    return Arbitraries.integers().between(0, 6).flatMap(ChartLayoutProperties::mark);
  }

  private static Arbitrary<Mark> mark(int kind) {
    return Combinators.combine(figures(), figures(), figures())
        .as(
            (a, b, c) -> {
              double low = Math.min(a, b);
              double high = Math.max(a, b);
              return switch (kind) {
                case 0 -> new Mark.Bar(a, Tone.MAIN);
                case 1 -> new Mark.Step(a, b, Tone.GOOD);
                case 2 -> new Mark.Interval(low, (low + high) / 2, high);
                case 3 -> new Mark.Bullet(a, b, c, Tone.BAD);
                case 4 -> task(low, high, c, Tone.WARN);
                case 5 -> new Mark.Summary(new Mark.Stretch(low, high), low);
                default -> new Mark.Milestone(a, Tone.TOTAL);
              };
            });
  }
}
