package io.planwright.report.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of the work that was done. A plan has dates and a part complete, and nothing is
 * lost where the actual dates and the remaining duration follow from these; elsewhere it is said.
 */
final class MspdiActuals {
  private static final BigDecimal ALL = BigDecimal.valueOf(100);

  @Nullable LocalDateTime start;
  @Nullable LocalDateTime finish;
  long remainingMinutes = MspdiTask.NO_DURATION;

  /** Warns of what was lost of a task. */
  void warn(MspdiTask task, WarningList warnings) {
    BigDecimal percent =
        task.ownPercent == null ? BigDecimal.valueOf(task.percent) : task.ownPercent;
    if (start != null && (percent.signum() == 0 || isOther(start, task.start))) {
      warnings.add(
          task.line,
          "Task/ActualStart",
          "An actual start other than the start of a task under way was not read.");
    }
    if (finish != null && (percent.compareTo(ALL) < 0 || isOther(finish, task.finish))) {
      warnings.add(
          task.line,
          "Task/ActualFinish",
          "An actual finish other than the finish of a complete task was not read.");
    }
    if (remainingMinutes != MspdiTask.NO_DURATION && isOtherRemainder(task.minutes, percent)) {
      warnings.add(
          task.line,
          "Task/RemainingDuration",
          "A remaining duration other than by the duration and the part complete was not read.");
    }
  }

  private static boolean isOther(LocalDateTime actual, @Nullable LocalDateTime planned) {
    return planned == null || !actual.toLocalDate().equals(planned.toLocalDate());
  }

  /** Percentages are whole in these files, so that a hundredth of the duration is rounding. */
  private boolean isOtherRemainder(long minutes, BigDecimal percent) {
    long duration = Math.max(0, minutes);
    double expected = duration * (1 - percent.doubleValue() / 100);
    return Math.abs(remainingMinutes - expected) > duration / 100.0 + 1;
  }
}
