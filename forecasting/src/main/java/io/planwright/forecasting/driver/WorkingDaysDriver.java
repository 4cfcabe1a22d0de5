package io.planwright.forecasting.driver;

import io.planwright.calendar.WorkingCalendar;
import io.planwright.series.FiscalAxis;
import io.planwright.series.TimeAxis;
import java.util.List;

/** How many days of each period somebody works. */
record WorkingDaysDriver(WorkingCalendar calendar) implements Driver {

  private static final long serialVersionUID = 1L;

  private static final String NAME = "working days";

  @Override
  public List<String> names() {
    return List.of(NAME);
  }

  @Override
  public double[][] values(TimeAxis axis, int origin, int from, int to) {
    FiscalAxis dates = Dated.require(axis, NAME);
    double[] days = new double[to - from];
    for (int position = from; position < to; position++) {
      days[position - from] = calendar.workingDays(dates.range(position));
    }
    return new double[][] {days};
  }
}
