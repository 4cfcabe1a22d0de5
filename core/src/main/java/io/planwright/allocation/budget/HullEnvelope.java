package io.planwright.allocation.budget;

import io.planwright.allocation.response.ResponseCurve;
import java.util.Arrays;

/** The envelope of a curve of straight pieces: the upper hull of its corners. */
final class HullEnvelope extends Envelope {

  private static final double STRAIGHT = 1e-12;
  private static final int HALVINGS = 60;

  private final ResponseCurve curve;
  private final double weight;

  /** The corners of the hull; slopes between them fall strictly. */
  private final double[] spends;

  private final double[] values;
  private final double[] slopes;

  /** Takes the corners of the curve within the domain, rising; drops those below the hull. */
  HullEnvelope(ResponseCurve curve, double weight, Domain domain, double[] corners) {
    super(domain);
    this.curve = curve;
    this.weight = weight;
    double[] x = new double[corners.length];
    double[] y = new double[corners.length];
    int size = 0;
    for (double spend : corners) {
      double value = weight * curve.response(spend);
      while (size > 1 && !isCorner(x, y, size, spend, value)) {
        size--;
      }
      x[size] = spend;
      y[size++] = value;
    }
    this.spends = Arrays.copyOf(x, size);
    this.values = Arrays.copyOf(y, size);
    this.slopes = new double[size - 1];
    for (int i = 0; i < size - 1; i++) {
      slopes[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
    }
  }

  private static boolean isCorner(double[] x, double[] y, int size, double spend, double value) {
    double before = (y[size - 1] - y[size - 2]) / (x[size - 1] - x[size - 2]);
    double after = (value - y[size - 1]) / (spend - x[size - 1]);
    return before > after + STRAIGHT * Math.abs(after);
  }

  @Override
  double low(double price) {
    int corner = 0;
    while (corner < slopes.length && slopes[corner] > price) {
      corner++;
    }
    return spends[corner];
  }

  @Override
  double high(double price) {
    int corner = 0;
    while (corner < slopes.length && slopes[corner] >= price) {
      corner++;
    }
    return spends[corner];
  }

  @Override
  double breakBetween(double lowPrice, double highPrice) {
    int first = 0;
    while (first < slopes.length && slopes[first] >= highPrice) {
      first++;
    }
    int last = slopes.length - 1;
    while (last >= first && slopes[last] <= lowPrice) {
      last--;
    }
    return last < first ? Double.NaN : slopes[(first + last) / 2];
  }

  @Override
  double steepest() {
    return slopes.length == 0 ? 0 : slopes[0];
  }

  @Override
  double value(double spend) {
    int piece = piece(spend);
    return piece < 0 ? values[0] : values[piece] + slopes[piece] * (spend - spends[piece]);
  }

  /** The piece that a spend is on; −1 where the hull is a point. */
  private int piece(double spend) {
    int piece = 0;
    while (piece < slopes.length - 1 && spends[piece + 1] < spend) {
      piece++;
    }
    return Math.min(piece, slopes.length - 1);
  }

  @Override
  Bend bend(double spend, double barrier) {
    if (slopes.length == 0) {
      return new Bend(values[0], 0, 0);
    }
    double top = value(spend);
    double high = barrier * slopes.length;
    double low = 0;
    for (int k = 0; k < HALVINGS; k++) {
      double middle = (low + high) / 2;
      double sum = 0;
      for (int i = 0; i < slopes.length; i++) {
        sum += barrier / (above(i, spend, top) + middle);
      }
      if (sum > 1) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return bendBelow(spend, top, high, barrier);
  }

  /** How far the line of a piece is above the hull. */
  private double above(int piece, double spend, double top) {
    return Math.max(0, values[piece] + slopes[piece] * (spend - spends[piece]) - top);
  }

  private Bend bendBelow(double spend, double top, double distance, double barrier) {
    double slope = 0;
    double weights = 0;
    double squares = 0;
    double mean = 0;
    double value = top - distance;
    for (int i = 0; i < slopes.length; i++) {
      double slack = above(i, spend, top) + distance;
      double square = barrier / (slack * slack);
      slope += barrier / slack * slopes[i];
      weights += barrier / slack;
      value += barrier * Math.log(slack);
      mean += square * slopes[i];
      squares += square;
    }
    mean /= squares;
    double curvature = 0;
    for (int i = 0; i < slopes.length; i++) {
      double slack = above(i, spend, top) + distance;
      curvature += barrier / (slack * slack) * (slopes[i] - mean) * (slopes[i] - mean);
    }
    return new Bend(value, slope / weights, curvature);
  }

  @Override
  double actual(double spend) {
    return weight * curve.response(spend);
  }

  /** The straight pieces next to the spend over which the curve itself is the hull. */
  @Override
  Domain concavePart(double spend) {
    double low = spend;
    double high = spend;
    for (int i = 0; i < slopes.length; i++) {
      boolean touches = spends[i] <= spend && spends[i + 1] >= spend;
      if (touches && isReal(i)) {
        low = Math.min(low, spends[i]);
        high = Math.max(high, spends[i + 1]);
      }
    }
    return domain.startingAt(low).upTo(high);
  }

  private boolean isReal(int piece) {
    if (spends[piece] < domain.from() && !domain.isInterval()) {
      return false;
    }
    double middle = (spends[piece] + spends[piece + 1]) / 2;
    if (domain.step() > 0) {
      middle = domain.below(middle);
    }
    return middle >= domain.from()
        && value(middle) - actual(middle) <= STRAIGHT * Math.abs(value(middle));
  }
}
