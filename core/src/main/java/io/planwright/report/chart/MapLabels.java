package io.planwright.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a place for each point and for its label so that nothing meets: greedy, in order of
 * importance, nearest place first.
 */
final class MapLabels {
  private static final double RADIUS = MapChart.RADIUS;
  private static final double[] REACHES = {4, 12, 24, 40, 60, 84};
  private static final int DIRECTIONS = 16;
  private static final double LEADER_FROM = 8;
  private static final double LONGEST_LABEL = 220;
  private static final double KEY_INDENT = 26;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  // The three shapes look equally large, and each is wide enough for a number of two digits.
  private static final double DIAMOND = 1.3;
  private static final double SQUARE = 0.9;
  private static final int MOST_MOVES = 4000;

  private final Canvas canvas;
  private final TextBox plot;
  private final List<TextBox> taken = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final List<Leader> leaders = new ArrayList<>();

  MapLabels(Canvas canvas, TextBox plot) {
    this.canvas = canvas;
    this.plot = plot;
  }

  /** Writes the names of the quarters into the corners. */
  void quarters(List<String> names, double bottom) {
    double room = canvas.width() / 2 - 3 * RADIUS;
    double right = canvas.width() - 8;
    double[] baselines = {plot.top() + 14, plot.top() + 14, bottom - 7, bottom - 7};
    for (int i = 0; i < names.size(); i++) {
      Anchor anchor = i % 2 == 0 ? Anchor.START : Anchor.END;
      double x = i % 2 == 0 ? 8 : right;
      String shown = Lettering.fit(names.get(i), room, false);
      canvas.label(anchor, "q", x, baselines[i], shown, names.get(i));
      taken.add(Canvas.boxOf(anchor, "q", x, baselines[i], shown));
    }
  }

  /** Keeps labels off a line that is drawn elsewhere. */
  void avoid(double x0, double y0, double x1, double y1) {
    leaders.add(new Leader(x0, y0, x1, y1));
  }

  /** Gives each point a spot of its own, as near to its true position as the others allow. */
  void points(List<MapChart.Point> points, Scale x, Scale y) {
    for (MapChart.Point point : points) {
      Spot spot = spotNear(point, x.at(point.across()), y.at(point.up()));
      spots.add(spot);
      taken.add(around(spot.x(), spot.y()));
    }
  }

  /** Draws points and labels; returns the height at which the key ends. */
  double draw(double keyTop) {
    List<Spot> numbered = new ArrayList<>();
    for (Spot spot : spots) {
      if (spot.isMoved()) {
        canvas.line("lead", spot.trueX(), spot.trueY(), spot.x(), spot.y());
      }
    }
    for (Spot spot : spots) {
      if (canvas.size() == Size.NARROW || !placeLabel(spot)) {
        numbered.add(spot);
      }
    }
    spots.forEach(spot -> drawPoint(spot, numbered.contains(spot) ? RADIUS : RADIUS - 3));
    double y = keyTop;
    for (int i = 0; i < numbered.size(); i++) {
      y = drawKey(numbered.get(i), Integer.toString(i + 1), y);
    }
    return y + 2;
  }

  private void drawPoint(Spot spot, double radius) {
    String css = "k " + spot.point().tone().css();
    switch (spot.point().tone()) {
      case GOOD -> canvas.circle(css, spot.x(), spot.y(), radius);
      case BAD -> canvas.diamond(css, spot.x(), spot.y(), radius * DIAMOND);
      default -> {
        double half = radius * SQUARE;
        canvas.box(css, spot.x() - half, spot.y() - half, spot.x() + half, spot.y() + half);
      }
    }
  }

  private double drawKey(Spot spot, String number, double y) {
    double baseline = y + Lettering.SIZE;
    canvas.label(Anchor.MIDDLE, "bn", spot.x(), spot.y() + Lettering.SIZE / 3, number);
    canvas.label(Anchor.END, "b", KEY_INDENT - 8, baseline, number);
    double room = canvas.width() - KEY_INDENT;
    canvas.fitted(Anchor.START, "t", KEY_INDENT, baseline, spot.point().label(), room);
    return y + Lettering.LINE + 2;
  }

  private Spot spotNear(MapChart.Point point, double x, double y) {
    for (int i = 0; i < MOST_MOVES; i++) {
      // A sunflower spiral visits the plane evenly, nearest places first (Vogel 1979).
      double reach = 3 * Math.sqrt(i);
      double px = x + reach * Math.cos(i * GOLDEN_ANGLE);
      double py = y + reach * Math.sin(i * GOLDEN_ANGLE);
      TextBox box = around(px, py);
      if (isInside(box) && taken.stream().noneMatch(box::overlaps)) {
        return new Spot(point, px, py, x, y);
      }
    }
    return new Spot(point, x, y, x, y);
  }

  private boolean placeLabel(Spot spot) {
    String shown = Lettering.fit(spot.point().label(), LONGEST_LABEL, false);
    for (double reach : REACHES) {
      for (int i = 0; i < DIRECTIONS; i++) {
        // Right and left first: a label beside its point reads best.
        int turn = i % 2 == 0 ? i / 2 : DIRECTIONS - (i + 1) / 2;
        if (tryLabel(spot, shown, reach, 2 * Math.PI * turn / DIRECTIONS)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean tryLabel(Spot spot, String shown, double reach, double angle) {
    double cos = Math.cos(angle);
    double x = spot.x() + (RADIUS + reach) * cos;
    double y = spot.y() + (RADIUS + reach) * Math.sin(angle);
    Anchor anchor = cos > 0.3 ? Anchor.START : cos < -0.3 ? Anchor.END : Anchor.MIDDLE;
    double baseline = y + Lettering.SIZE / 3 + Math.sin(angle) * Lettering.SIZE / 2;
    TextBox box = Canvas.boxOf(anchor, "t", x, baseline, shown);
    TextBox roomy = box.grownBy(1);
    Leader leader = new Leader(spot.x(), spot.y(), x, y);
    if (!isInside(box)
        || (reach <= LEADER_FROM && !isNearest(spot, box))
        || taken.stream().anyMatch(roomy::overlaps)
        || leaders.stream().anyMatch(other -> other.crosses(roomy))
        || (reach > LEADER_FROM && isBlocked(leader, spot))) {
      return false;
    }
    if (reach > LEADER_FROM) {
      canvas.line("lead", leader.x0(), leader.y0(), leader.x1(), leader.y1());
      leaders.add(leader);
    }
    canvas.label(anchor, "t", x, baseline, shown, spot.point().label());
    taken.add(box);
    return true;
  }

  /** Whether a label without a line to its point can be taken for that of no other. */
  private boolean isNearest(Spot spot, TextBox box) {
    double own = spot.distanceTo(box);
    return spots.stream().noneMatch(other -> other.distanceTo(box) < own);
  }

  private boolean isBlocked(Leader leader, Spot spot) {
    TextBox own = around(spot.x(), spot.y());
    return taken.stream().anyMatch(box -> !box.equals(own) && leader.crosses(box));
  }

  private boolean isInside(TextBox box) {
    return box.isWithin(plot.left(), plot.top(), plot.right(), plot.bottom());
  }

  private static TextBox around(double x, double y) {
    return new TextBox("", x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS);
  }

  private record Spot(MapChart.Point point, double x, double y, double trueX, double trueY) {
    boolean isMoved() {
      return Math.hypot(x - trueX, y - trueY) > 1;
    }

    double distanceTo(TextBox box) {
      double across = Math.max(0, Math.max(box.left() - x, x - box.right()));
      double up = Math.max(0, Math.max(box.top() - y, y - box.bottom()));
      return Math.hypot(across, up);
    }
  }

  private record Leader(double x0, double y0, double x1, double y1) {
    boolean crosses(TextBox box) {
      return box.isCrossedBy(x0, y0, x1, y1);
    }
  }
}
