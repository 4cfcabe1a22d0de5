package io.planwright.forecasting.preparation;

import io.planwright.series.FiscalAxis;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/** What an accepted repair does to values, and how that is undone. */
sealed interface Step extends Serializable {

  /** A value of the history with the repair. */
  double apply(double value, int position);

  /** A value of the prepared scale without the repair; the same where only history was changed. */
  double undo(double value, int position);

  /** New values for some positions. */
  record Replacement(List<Integer> positions, List<Double> values) implements Step {

    @Override
    public double apply(double value, int position) {
      int index = Collections.binarySearch(positions, position);
      return index < 0 ? value : values.get(index);
    }

    @Override
    public double undo(double value, int position) {
      return value;
    }
  }

  /** Division by working days over their average. */
  record Division(CalendarAdjustment adjustment, FiscalAxis axis, double average) implements Step {

    double factor(int position) {
      return adjustment.days(axis, position) / average;
    }

    @Override
    public double apply(double value, int position) {
      return value / factor(position);
    }

    @Override
    public double undo(double value, int position) {
      return value * factor(position);
    }
  }

  /** Values before a position are multiplied by a factor. */
  record Factor(int start, double factor) implements Step {

    @Override
    public double apply(double value, int position) {
      return position < start ? value * factor : value;
    }

    @Override
    public double undo(double value, int position) {
      return position < start ? value / factor : value;
    }
  }

  /** Values before a position are moved by an amount. */
  record Offset(int start, double amount) implements Step {

    @Override
    public double apply(double value, int position) {
      return position < start ? value + amount : value;
    }

    @Override
    public double undo(double value, int position) {
      return position < start ? value - amount : value;
    }
  }

  /** A Box-Cox transformation. */
  record Power(BoxCox transformation) implements Step {

    @Override
    public double apply(double value, int position) {
      // A value may vanish on its way where repairs are far below the unit.
      return transformation.transform(Math.max(Double.MIN_VALUE, value));
    }

    @Override
    public double undo(double value, int position) {
      return transformation.inverse(value);
    }
  }
}
