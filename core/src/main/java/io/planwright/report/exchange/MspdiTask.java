package io.planwright.report.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task as the file has it. Filled by its reader, then only read. */
final class MspdiTask {
  static final long NO_DURATION = -1;

  final int line;
  int uid = -1;
  String name = "";
  int level = 1;
  boolean isNull;
  boolean isActive = true;
  long minutes = NO_DURATION;
  int durationFormat = Mspdi.DAYS;
  double workHours;
  boolean isFixedWork;
  int percent;
  int constraint;
  @Nullable LocalDateTime constraintDate;
  @Nullable LocalDateTime deadline;
  @Nullable LocalDateTime start;
  @Nullable LocalDateTime finish;
  @Nullable LocalDateTime baselineStart;
  @Nullable LocalDateTime baselineFinish;
  @Nullable String ownId;
  @Nullable BigDecimal share;
  @Nullable BigDecimal ownDays;
  @Nullable BigDecimal ownPercent;
  final MspdiActuals actuals = new MspdiActuals();
  final List<Link> links = new ArrayList<>(2);

  /** What the assembler finds out. */
  boolean isSummary;

  MspdiTask(int line) {
    this.line = line;
  }

  String id() {
    return ownId == null ? Integer.toString(uid) : ownId;
  }

  /**
   * What it waits for.
   *
   * @param line where it stands
   * @param predecessorUid the task that it waits for
   * @param type the code of the relation
   * @param lag tenths of minutes, or percent
   * @param format how the lag is counted
   * @param isOutside whether the other task is in another project
   */
  record Link(int line, int predecessorUid, int type, long lag, int format, boolean isOutside) {}
}
