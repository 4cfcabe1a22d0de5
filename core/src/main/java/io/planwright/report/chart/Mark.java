package io.planwright.report.chart;

import java.util.List;

/** How a row shows its figure. Marks are immutable; positions are figures, not pixels. */
public sealed interface Mark {
  /**
   * Returns the lowest figure that the mark shows.
   *
   * @return a finite figure
   */
  double low();

  /**
   * Returns the highest figure that the mark shows.
   *
   * @return a finite figure
   */
  double high();

  /** No mark: the row is a heading. */
  record None() implements Mark {
    @Override
    public double low() {
      return 0;
    }

    @Override
    public double high() {
      return 0;
    }
  }

  /**
   * A bar from zero.
   *
   * @param figure its length
   * @param tone its meaning
   */
  record Bar(double figure, Tone tone) implements Mark {
    @Override
    public double low() {
      return Math.min(0, figure);
    }

    @Override
    public double high() {
      return Math.max(0, figure);
    }
  }

  /**
   * A step of a waterfall: a bar that hangs between two running totals.
   *
   * @param from the running total before
   * @param to the running total after
   * @param tone its meaning
   */
  record Step(double from, double to, Tone tone) implements Mark {
    @Override
    public double low() {
      return Math.min(from, to);
    }

    @Override
    public double high() {
      return Math.max(from, to);
    }
  }

  /**
   * An estimate and the interval around it.
   *
   * @param low lower end of the interval
   * @param figure the estimate
   * @param high upper end of the interval
   */
  record Interval(double low, double figure, double high) implements Mark {}

  /**
   * A bar of what was reached, a tick for what is wanted, and a shaded part for what should be
   * reached by now (after Few, "Bullet Graph Design Specification", 2006).
   *
   * @param reached the bar
   * @param expected the end of the shaded part
   * @param wanted the tick
   * @param tone the meaning of the bar
   */
  record Bullet(double reached, double expected, double wanted, Tone tone) implements Mark {
    @Override
    public double low() {
      return Math.min(0, Math.min(reached, Math.min(expected, wanted)));
    }

    @Override
    public double high() {
      return Math.max(0, Math.max(reached, Math.max(expected, wanted)));
    }
  }

  /**
   * From one point to another.
   *
   * @param from where it begins
   * @param to where it ends, not before {@code from}
   */
  record Stretch(double from, double to) {}

  /**
   * A bar of time with what is done of it, the slack behind it, and where it was planned before.
   *
   * @param now from the first day to the day after the last
   * @param before the same in the baseline; equal to {@code now} where that has not changed
   * @param slackTo the day until which the end may slip, at least the end
   * @param doneTo how far the work has come within the bar
   * @param milestone whether it is a point in time: a diamond in the middle of the stretch
   * @param tone its meaning
   */
  record Task(
      Stretch now, Stretch before, double slackTo, double doneTo, boolean milestone, Tone tone)
      implements Mark {
    @Override
    public double low() {
      return Math.min(now.from(), before.from());
    }

    @Override
    public double high() {
      return Math.max(slackTo, before.to());
    }
  }

  /**
   * A bracket over the rows below.
   *
   * @param span from the first to the last of them
   * @param doneTo how far they have come
   */
  record Summary(Stretch span, double doneTo) implements Mark {
    @Override
    public double low() {
      return span.from();
    }

    @Override
    public double high() {
      return span.to();
    }
  }

  /**
   * Columns beside each other, each with a line for what there is room for.
   *
   * @param columns the columns in rising order, at least one
   */
  record Load(List<Column> columns) implements Mark {
    /**
     * Copies the columns.
     *
     * @param columns the columns
     */
    public Load {
      columns = List.copyOf(columns);
    }

    @Override
    public double low() {
      return columns.get(0).span().from();
    }

    @Override
    public double high() {
      return columns.get(columns.size() - 1).span().to();
    }
  }

  /**
   * One column of a load.
   *
   * @param span its width
   * @param load its height as a share of the tallest, from 0 to 1
   * @param capacity the height of the line, from 0 to 1
   * @param over whether the load is more than there is room for
   */
  record Column(Stretch span, double load, double capacity, boolean over) {}

  /**
   * A point in time.
   *
   * @param at the day
   * @param tone its meaning
   */
  record Milestone(double at, Tone tone) implements Mark {
    @Override
    public double low() {
      return at;
    }

    @Override
    public double high() {
      return at;
    }
  }
}
